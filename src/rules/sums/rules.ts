/** The linear rules, in the order of the form, then of time. */
import { bounds } from './bounds';
import { lastYearSums } from './lastYear';
import { printedSums } from './printed';

export const linearRules = [...printedSums, ...lastYearSums, ...bounds] as const;

export type LinearRuleId = (typeof linearRules)[number]['id'];
