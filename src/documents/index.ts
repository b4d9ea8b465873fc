/** Reading published reports of any layout into the report model, and writing reports as documents. */
export { type PdfResources, usePdfResources } from './read/pdf/resources';
export type { DocumentReading } from './read/reading';
export { readDocument, readPasted } from './read/readDocument';
export { cellsOfText, type Cell } from './cells';
export { readReportCells, readReportText } from './reportText';
export { documentKinds, readReportCsv, writeDocument, type DocumentKind } from './write';
