/** Two years side by side: what has changed in every cell that both know, and what stands out. */
import { type CellId, type EditionId, forms } from '../form';
import { valueAt } from '../report';
import { equationsOf, exactSum, sumsIn } from '../rules';
import { cellIds, type Figures } from './model';

export interface Change {
  readonly cell: CellId;
  readonly now: number;
  readonly then: number;
  readonly difference: number;
  /** This year's figure over last year's; `null` where that was 0. */
  readonly ratio: number | null;
}

/**
 * Every cell with a number in both years, in the order of this year's form. Across editions only cells with a
 * sure counterpart: the forms give a cell the same id only where it is the same figure.
 */
export function compare(now: Figures, then: Figures): Change[] {
  const known = new Set(cellIds(then.edition));
  return cellIds(now.edition).flatMap((cell): Change[] => {
    const [a, b] = [valueAt(now.values, cell), known.has(cell) ? valueAt(then.values, cell) : null];
    if (typeof a !== 'number' || typeof b !== 'number') return [];
    return [{ cell, now: a, then: b, difference: exactSum([a, -b]), ratio: b === 0 ? null : a / b }];
  });
}

/**
 * How much a change stands out: the difference by the square root of the sum. For counts of like events that is
 * how unlikely chance alone makes it, so that neither 2 → 6 nor 10,000 → 10,100 outdoes 100 → 200.
 */
const weight = ({ now, then, difference }: Change): number =>
  difference === 0 ? 0 : Math.abs(difference) / Math.sqrt(Math.abs(now) + Math.abs(then));

/** Does a cell count towards another one: as a part of it, or as a part of one of its parts? */
function countsTowards(edition: EditionId): (part: CellId, total: CellId) => boolean {
  const sums = sumsIn(equationsOf(forms[edition], forms[edition]));
  const counts = (part: CellId, whole: CellId): boolean =>
    sums.some(({ total, parts }) => parts.includes(part) && (total === whole || counts(total, whole)));
  return counts;
}

const OUTSTANDING = 5;

/** The largest five changes, the largest first; of a total and its parts only what has changed most: the rest follows. */
export function outstanding(changes: readonly Change[], edition: EditionId): Change[] {
  const counts = countsTowards(edition);
  const found: Change[] = [];
  const largest = changes.filter((change) => weight(change) > 0).sort((a, b) => weight(b) - weight(a));
  for (const change of largest) {
    const isSaid = found.some(({ cell }) => counts(cell, change.cell) || counts(change.cell, cell));
    if (!isSaid) found.push(change);
    if (found.length === OUTSTANDING) break;
  }
  return found;
}
