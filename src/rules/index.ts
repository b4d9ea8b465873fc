/** Rules as data, and checking a report by them. */
export { type Outcome, type Quote, severities, type Severity } from './finding';
export type { Admitted, Basis, CellFormula, Native, Rule, Weight } from './model';
export { balances } from './balances';
export {
  admittedIn,
  editionsOf,
  type Finding,
  isNative,
  type KeysOfRules,
  ruleOf,
  type RuleId,
  rules,
} from './catalogue';
export { rulesDate } from './date';
export { type Cause, byCause, causesOf } from './causes';
export { cellsForZero, cellsNotZero } from './cells/nothing';
export { check, type CheckOptions } from './check';
export { type Circumstances, type Examination, examine, findAll } from './examine';
export { finding, severityOf } from './rule';
export { exactSum } from './sums/exactSum';
export { totalOf } from './sums/statement';
export { equationsOf, type Sum, sumsIn } from './sums/equations';
export type { Balance } from './sums/balance';
export type { LinearRule } from './sums/linear';
export { linearRules, type LinearRuleId } from './sums/rules';
export type { Equation, Relation, Term } from './sums/statement';
export { summarySum } from './sums/summary';
export { type Group, groupOf, groups } from './group';
export {
  draftOf,
  type DraftCell,
  type DraftParagraph,
  type DraftPart,
  type DraftPoint,
  errorsBeforeDraft,
  type MoreToTell,
} from './narrative/draft';
export { registered, registeredFigures } from './narrative/asRegistered';
export { alike, type Bare, bareOf, hashesOf, type Passage } from './narrative/alike';
export { copiedFrom } from './narrative/copied';
export { wordsOfAspect } from './narrative/coverage';
export { findingsOfReading, messagesOnReading } from './form/reading';
export * from './locate';
