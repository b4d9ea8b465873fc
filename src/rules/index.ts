/** Rules as data, and checking a report by them. */
export * from './model';
export { balances, type Balance } from './balances';
export { rules } from './catalogue';
export { check } from './check';
export { type Examination, examine } from './examine';
export { exactSum } from './exactSum';
export { equationsOf, type Equation, type Term } from './equations';
export { linearRules, type LinearRule, type Relation } from './arithmetic';
export { priorFormOf } from './figures';
export * from './locate';
