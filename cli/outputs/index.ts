/** The files that commands write: whole or not there, and never over another file unasked. */
export { NotWritten, reasonOf } from './notWritten';
export { produce, save } from './produce';
export { requireTargets } from './targets';
