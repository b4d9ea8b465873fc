/** Rules as data, and checking a report by them. */
export * from './model';
export { balances, type Balance } from './sums/balances';
export { rules } from './catalogue';
export { check, type CheckOptions } from './check';
export { type Circumstances, type Examination, examine, findAll } from './examine';
export { exactSum } from './sums/exactSum';
export { equationsOf, sumsIn, totalOf, type Equation, type Sum, type Term } from './sums/equations';
export { linearRules, type LinearRule, type Relation } from './sums/linear';
export { type Group, groupOf, groups } from './group';
export { draftOf, type DraftParagraph, type DraftPart, type DraftPoint } from './narrative/draft';
export { findingsOfReading, isAboutForm } from './form/reading';
export * from './locate';
