/** What changes the workbook of a report, loaded with the first change. */
export {
  checkReport,
  clearFlags,
  explainFinding,
  makeAgain,
  makeReport,
  putRowBack,
  takeRowOut,
  write,
} from '../src/excel';
