/** A report as CSV, both ways. */
export { isReportCsv, readReportCsv } from './read';
export { BYTE_ORDER_MARK, formatRecord, formatRecords, parseRecords } from './records';
export { textOfField, valueField } from './value';
