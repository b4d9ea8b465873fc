/** Every rule there is, whatever its kind: for documentation, filters and whoever lists them. */
import { type EditionId, forms } from '../form';
import { linearRules } from './arithmetic';
import { equationsOf } from './equations';
import type { Rule } from './model';

const both: readonly EditionId[] = ['2019', '2021'];

/** An arithmetic rule is about the editions whose forms have its cells. */
const arithmetic: Rule[] = linearRules.map(({ id, severity, basis }) => ({
  id,
  severity,
  basis,
  editions: both.filter((edition) =>
    equationsOf(forms[edition], forms[edition]).some(({ rule }) => rule === id),
  ),
}));

export const rules: readonly Rule[] = [
  ...arithmetic,
  { id: 'V-1', severity: 'error', basis: ['A'], editions: both },
  { id: 'V-2', severity: 'error', basis: ['X'], editions: both },
  { id: 'V-3', severity: 'warning', basis: ['P', 'X'], editions: both },
  { id: 'V-4', severity: 'warning', basis: ['X'], editions: both },
  { id: 'V-5', severity: 'warning', basis: ['X'], editions: both },
  { id: 'F-1', severity: 'error', basis: ['X'], editions: both },
  { id: 'G-1', severity: 'error', basis: ['A'], editions: both },
];
