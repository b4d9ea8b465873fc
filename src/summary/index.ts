/** Many reports → one: sums, who has reported, what is wrong with whom, and last year beside it. */
export { assemble, type Gathered, type Sources, type SummarySeed } from './assemble';
export * from './model';
export { checkClaimed } from './claimed';
export { withCopied } from './copied';
export { type Change, compare, outstanding } from './compare';
export { compareNames, isHidden, isOfSummary, localTime, localToday } from './files';
export { nameFinder } from './names';
export { countBySeverity, type Problem, problemsOf, problemsOfStock } from './problems';
export { parseRoster } from './roster';
export {
  countedIn,
  type Expected,
  expectedOf,
  type StockRow,
  takeStock,
  type UnitState,
  type UnreadFile,
} from './stock';
export { summarise } from './summarise';
