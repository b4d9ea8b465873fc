/** The register of requests: its rows, their due dates and fees, what is wrong with them, and the figures of a report they give. */
export * from './model';
export {
  caseColumnIds,
  caseColumns,
  type CaseColumn,
  type Column,
  requestColumnIds,
  requestColumns,
  type RequestColumn,
  WITHHELD,
} from './columns';
export {
  applicantTypes,
  caseKinds,
  caseResults,
  type Choice,
  deliveries,
  outcomes,
  PENDING,
  rowOfOutcome,
  ways,
} from './choices';
export { isCounted } from './counted';
export {
  cellsOfCase,
  cellsOfRequest,
  count,
  countedCells,
  type Lack,
  lackOf,
  lackOfCase,
  rowsBehind,
} from './count';
export { type Day, dayOf, dayOfDate, dayOfIso, isoDay, monthOf, weekdayOf, yearOf } from './days/day';
export {
  firstKnownYear,
  isProvisional,
  lastKnownYear,
  workingDayAfter,
  workingDays,
  workingDaysBetween,
} from './days/workingDays';
export {
  answeredOn,
  CORRECTION_DAYS,
  dayAfterSpans,
  type Due,
  dueOf,
  EXTENSION_DAYS,
  REPLY_DAYS,
  SOON_DAYS,
  type Span,
} from './due';
export { feeByPages, feeByRequests, feeOfRequest } from './fees';
export { redact } from './redact';
export {
  caseRules,
  checkRegister,
  type RegisterFinding,
  requestRules,
  type Standing,
  standingOf,
} from './rules';
export {
  COUNTED_TITLE,
  type Grid,
  type GridCell,
  type GridRow,
  isDateFormat,
  type Merge,
  readRegister,
} from './read';
export { tableTitles } from './titles';
export { toldByRegister, wayIds, witnessOf } from './told';
