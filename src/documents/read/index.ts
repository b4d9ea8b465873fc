/** Reading published reports: one file a format, one entry for all. */
export { loadFor } from './load';
export { tellLost, unlessLost } from './lost';
export { keepingPush } from './pdf/pdfjs';
export { usePdfResources } from './pdf/resources';
export { readDocument, readPasted } from './readDocument';
