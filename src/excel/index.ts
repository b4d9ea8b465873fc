/** The only room that calls Office.js. */
export { apply } from './apply';
export { changeCells } from './changes';
export type { Failure, FailureCode, Result } from './failure';
export { goTo, goToNext } from './goTo';
export { importReport } from './importing';
export { readReport } from './read';
export {
  checkReport,
  type Checked,
  clearFlags,
  explainFinding,
  makeReport,
  totalsToFormulas,
} from './report';
export { watchSelection } from './selection';
export { makeSummary, readSummaryBook, updateSummary } from './summary';
export { watch } from './watch';
