/** A thread that reads the documents it is sent, one after another. */
import { loadFor } from '../src/documents/read';
import { answerWith } from './endable';
import { readHere } from './readHere';

answerWith(readHere, loadFor);
