/** A thread that reads the files it is sent, one after another. */
import { answerWith } from './endable';
import { loadHere, readHere } from './readHere';

answerWith(readHere, loadHere);
