/** The workbook of a report: what it is made of, and what is read from it; pure data on both sides. */
export * from './address';
export * from './operation';
export { type CellChange, inverse, overtaken, planChanges } from './changes';
export { identityOf } from './findingRow';
export { isUpToDate, planClear, planExplanation, planFindings, type FindingsOnSheet } from './findings';
export { type ImportPreview, type ImportTarget, previewImport, type TextChange } from './importPreview';
export { planImport, sheetsToOpen } from './importing';
export { interpret, namesSuffice, reportNames, type WorkbookReading } from './interpret';
export { type ReportSeed, temporary, temporaryName } from './newSheet';
export { type CellPlace, placeOf, type Places } from './places';
export { plan } from './plan';
export type { RawList, RawRange, RawSummary, RawWorkbook } from './raw';
export { findingsSheet, sheetKeys } from './sheets';
export { planSummary, summaryNames } from './summary';
export {
  type DetailsLine,
  interpretSummary,
  interpretSums,
  type RosterLine,
  type SummaryBook,
  type SummaryListKey,
} from './summaryBook';
export { summaryAnchors, summaryName, summaryTables, temporarySummaryName } from './summaryParts';
export { cellAt, type Share, sharesOf } from './summaryShares';
export { planUpdate, type SummaryUpdate } from './summaryUpdate';
export { planTotals, totalSheets } from './totals';
