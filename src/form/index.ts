/** The editions of the annual report's form, as data: nothing outside this room names one. */
export * from './model';
export { cellId, cellsOf, type FormCell, tableOfCell } from './cells';
export { type Bar, barsOf } from './charts';
export type { EditionId, TableId } from './editions';
export {
  editionIds,
  editionOfYear,
  firstReportYear,
  type Form,
  forms,
  isEdition,
  newestEdition,
  priorFormOf,
  type Table,
} from './forms';
export { gridOf, type EntryCell, type Grid, type GridBlock, type LabelCell, type LabelRole } from './grid';
export { cellsOfGroup, groupCellId, type RowGroup, rowGroupsOf } from './groups';
export {
  cellPlace,
  plainHeading,
  printedColumn,
  printedRow,
  plainColumn,
  plainRow,
  rowGroup,
  rowPlace,
} from './place';
export { runs } from './runs';
