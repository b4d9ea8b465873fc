/** The workbook of a summary: its sheets, reading it, and bringing corrected reports into it. */
export {
  interpretSummary,
  interpretSums,
  type RosterLine,
  type SummaryBook,
  type SummaryListKey,
} from './book';
export { type LinesPatch, linesNow, planLines, type SummaryLines } from './lines';
export { isSummaryWorkbook, summaryAnchors, summaryName, summaryTables } from './parts';
export { planSummary, summaryNames } from './plan';
export { cellAt, type Share, sharesOf } from './shares';
export { planUpdate, stockFor, type SummaryUpdate } from './update';
