/** Reading published reports of any layout into the report model. */
export { readDocument, readPasted } from './read/readDocument';
export { cellsOfText, type Cell } from './cells';
export { readReportCells, readReportText } from './reportText';
