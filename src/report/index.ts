/** A report: its values and texts, how cells are read, and its JSON format. */
export * from './model';
export { readCell, readText, trimSpaces } from './cellValue';
export { withGroupsCounted, withGroupsPlaced } from './groups';
export { formatReport, parseReport, reportFromJson } from './json';
export { reportSchema } from './schema';
