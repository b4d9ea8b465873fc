/** Writing a report as a document, one folder a format. */
export { element } from './html/markup';
export { type DocumentKind, documentKinds, writeDocument } from './writeDocument';
