/** What every rule says in English. */
import type { RuleWords } from '../../ruleWords';
import { cells } from './cells';
import { form } from './form';
import { narrative } from './narrative';
import { review } from './review';
import { sums } from './sums';

export const rules: RuleWords = { ...form, ...cells, ...sums, ...narrative, ...review };
