/** V-5: a total left blank though its parts are filled. */
import type { CellId } from '../../form';
import type { Figures, LaidEquation } from '../figures';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';
import { isBlankTotal } from './balance';

/** The blank totals, each with the first sum that tells it. */
export function blankTotals(figures: Figures): ReadonlyMap<CellId, LaidEquation> {
  const found = new Map<CellId, LaidEquation>();
  if (figures.odd === 0) return found;
  for (const laid of figures.layout.equations) {
    const [cell] = laid.equation.about;
    if (cell !== undefined && !found.has(cell) && isBlankTotal(figures, laid)) found.set(cell, laid);
  }
  return found;
}

function checkBlankTotals({ figures }: Subject): Finding[] {
  return [...blankTotals(figures)].map(([cell, { right }]) =>
    finding(blankTotal, 'V-5', { cells: [cell], expected: figures.sum(right) }),
  );
}

export const blankTotal = rule({
  id: 'V-5',
  basis: ['X'],
  editions: everyEdition,
  verdicts: { 'V-5': 'warning' },
  check: checkBlankTotals,
  native: { 'V-5': [{ of: () => true, when: 'AND(ISBLANK({cell}),COUNT({parts})>0)' }] },
});
