/** A thread that reads the documents it is sent, one after another. */
import { answerWith } from './endable';
import { loadHere, readHere } from './readHere';

answerWith(readHere, loadHere);
