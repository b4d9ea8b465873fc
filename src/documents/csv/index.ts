/** A report as CSV, both ways. */
export { isReportCsv, readReportCsv } from './read';
export { BYTE_ORDER_MARK, formatRecord, parseRecords } from './records';
export { valueField } from './value';
