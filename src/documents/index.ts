/** Reading published reports of any layout into the report model. */
export { cellsOfText, type Cell } from './cells';
export { readReportCells, readReportText } from './reportText';
