/** Workbooks of Excel as plain cells, for whoever reads them. */
export { readSheets, type SheetCell, type SheetGrid, WORKBOOK, type XlsxFile, xlsxParts } from './sheets';
