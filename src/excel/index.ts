/** The only room that calls Office.js. */
export { changeCells } from './changes';
export type { Failure, FailureCode, Result } from './failure';
export { type Afterwards, type Checked, checkReport, clearFlags, explainFinding } from './findings';
export { goTo, goToNext } from './goTo';
export { importReport } from './importing';
export { readReport } from './read';
export { makeReport, totalsToFormulas } from './report';
export { watchSelection } from './selection';
export { makeSummary, readSummaryBook, updateSummary } from './summary';
export { watch } from './watch';
