/** Letters that send units their reports back (退回修改通知), with what is to be corrected. */
export { countsOf } from './counts';
export { type FileTrouble, type Letter, lettersOf, type Round } from './letter';
export { lettersAfter } from './rounds';
export { printedLetter, type Sender } from './printed';
export { letterFile, zipOfLetters } from './zip';
