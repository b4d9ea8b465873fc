/** The only room that calls Office.js. */
export { type Known, makeAgain } from './again';
export type { Failure, FailureCode, Result } from './failure';
export { type Afterwards, type Checked, checkReport, clearFlags, explainFinding } from './findings';
export { goTo } from './goTo';
export { goToNext } from './goToNext';
export { openWorkbook } from './openWorkbook';
export { putRowBack, takeRowOut } from './putBack';
export { readReport } from './read';
export {
  addToRegister,
  makeRegister,
  openRegister,
  readRegisterBook,
  type RegisterChange,
  removeFromRegister,
} from './register';
export { makeReport } from './report';
export { activeCell, watchSelection } from './selection';
export { makeSummary, readSummaryBook, restoreSummary, updateSummary } from './summary';
export { watch } from './watch';
export { write } from './writing';
