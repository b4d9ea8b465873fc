/** The only room that calls Office.js. */
export { apply } from './apply';
export type { Failure, FailureCode, Result } from './failure';
export { goTo } from './goTo';
export { readReport } from './read';
export { checkReport, type Checked, clearFlags, makeReport } from './report';
export { watch } from './watch';
