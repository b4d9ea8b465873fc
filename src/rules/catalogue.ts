/** Every rule there is, whatever its kind: for documentation, filters and whoever lists them. */
import { type EditionId, forms } from '../form';
import { linearRules } from './sums/linear';
import { equationsOf } from './sums/equations';
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
  { id: 'S-5', severity: 'hint', basis: ['practice'], editions: both },
  { id: 'F-1', severity: 'error', basis: ['X'], editions: both },
  { id: 'F-2', severity: 'error', basis: ['P', 'X'], editions: both },
  { id: 'F-3', severity: 'warning', basis: ['X'], editions: both },
  { id: 'F-4', severity: 'error', basis: ['L', 'X'], editions: both },
  { id: 'N-1', severity: 'warning', basis: ['X'], editions: both },
  { id: 'N-2', severity: 'warning', basis: ['X'], editions: both },
  { id: 'N-3', severity: 'warning', basis: ['X'], editions: both },
  { id: 'N-4', severity: 'warning', basis: ['X'], editions: both },
  { id: 'N-6', severity: 'warning', basis: ['X'], editions: both },
  { id: 'C-1', severity: 'warning', basis: ['practice', 'X'], editions: ['2021'] },
  { id: 'C-2', severity: 'warning', basis: ['P'], editions: ['2021'] },
  { id: 'C-3', severity: 'warning', basis: ['L'], editions: both },
  { id: 'C-4', severity: 'hint', basis: ['X'], editions: both },
  { id: 'D-1', severity: 'hint', basis: ['L'], editions: both },
  { id: 'G-1', severity: 'error', basis: ['A'], editions: both },
];
