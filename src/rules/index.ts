/** Rules as data, and checking a report by them. */
export * from './model';
export { balances, type Balance } from './balances';
export { rules } from './catalogue';
export { check, type CheckOptions } from './check';
export { type Circumstances, type Examination, examine, findAll } from './examine';
export { exactSum } from './exactSum';
export { equationsOf, sumsIn, totalOf, type Equation, type Term } from './equations';
export { linearRules, type LinearRule, type Relation } from './arithmetic';
export { priorFormOf } from './figures';
export { type Group, groupOf, groups } from './group';
export { draftOf, type DraftParagraph, type DraftPart, type DraftPoint } from './narrative/draft';
export { findingsOfReading, isAboutForm } from './reading';
export * from './locate';
