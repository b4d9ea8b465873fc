/** A thread that checks the files it is sent, one after another. */
import { checkFile } from './checkFile';
import { answerWith } from './endable';

answerWith(checkFile);
