/** Workbooks of Excel as plain cells, for whoever reads them. */
export { type PlainCell, type PlainGrid, readPlainGrids } from './grids';
export { readOldSheets } from './old';
export { readSheets, type SheetCell, type SheetGrid, WORKBOOK, type XlsxFile, xlsxParts } from './sheets';
