/** The workbook of a report: its sheets and where all stands on them, the findings, reading, importing, changing; pure data on both sides. */
export { formulasIn, type KnownFormulas } from './formulas';
export { planAgain, pointingSheets, type Remains, seedOf } from './again';
export { type FindingsPlan, planClear, planExplanation, planFindings, planListed } from './findings/findings';
export { type FindingsOnSheet, identityOf, isUpToDate } from './findings/listed';
export { type OlderFindings, planOlder } from './findings/older';
export { type CellChange, type ImportPreview, type ImportTarget, previewImport } from './import/preview';
export {
  type BlockPlace,
  blocksOf,
  COUNTED_PREFIX,
  TOLD_NAME,
  coverCells,
  findingsNames,
  findingsSheet,
  placesIn,
  stackedTables,
  stackBreaks,
  stackedWidths,
  traceNames,
} from './layout';
export { type BoundPlace, type CellPlace, placeOf, wordsOf } from './places';
export { plan } from './plan';
export type { Gap } from './reading/gap';
export { type AroundGap, type FlagThere, planRow, sheetsAround } from './row/putBack';
export { isStillBlank, type PutBackRow } from './row/stillBlank';
export { planRowOut } from './row/takeOut';
export { asIfCovered, type Whose, whoseIs } from './reading/standing';
export {
  interpret,
  isDamaged,
  namesSuffice,
  reportNames,
  tableNames,
  type WorkbookReading,
} from './reading/interpret';
export { gridOperations } from './sheets/table';
export { type ReportSeed, temporaryName } from './sheets/begin';
export { totalContent, totalParts } from './totals';
export {
  type CellWriting,
  type Counted,
  type Held,
  inverse,
  ofCells,
  overtaken,
  planWriting,
  sheetsToOpen,
  SUMMED,
  type Writing,
} from './writing';
export {
  importWriting,
  linkWriting,
  type PrintedTotal,
  printedTotals,
  totalsWriting,
  unlinkWriting,
  zerosWriting,
} from './writings';
