/** The workbook of a register: its tables with their formulas, and the cells of a report that count them. */
export {
  type AddedRows,
  beginningOf,
  newRows,
  PART_ROWS,
  planAdding,
  planRemoving,
  type RegisterPart,
  type RegisterRows,
  SPARE_ROWS,
} from './add';
export { readBook, type RegisterBook, tablesIn } from './book';
export { countedBlockNames, planCounts, planTold } from './counts';
export { caseTable, type RegisterTable, requestTable } from './layout';
export { type LinkedFigure, type LinkPreview, linkPreview } from './link';
export { planRegister, READY, registerNames } from './plan';
export { registerHomes, registerSheets } from './sheets';
export {
  planOlderRegister,
  type RawRegister,
  type RawTable,
  type RegisterTables,
  type TableOnSheet,
} from './stand';
export { type RegisterSize, tableFormulas } from './tableFormulas';
