/** Writing a report as a document, one folder a format. */
export { element } from './html/markup';
export { letterDocx, letterText } from './letter';
export type { PrintedLetter } from './model';
export { type DocumentKind, documentKinds, writeDocument } from './writeDocument';
