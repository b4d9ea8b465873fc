/** S-5: a figure many times last year's, or a fraction of it, is worth a look. */
import { type CellId, cellTypes, type FormCell } from '../../form';
import { type Figures, type Layout, NUMBER } from '../figures';
import type { Finding } from '../model';

/** Smaller figures jump without reason. */
const LEAST_FIGURE = 20;
const MOST_TIMES = 5;

/** Said of totals where there are totals: a jump of a part shows there. */
const SUMMED_TABLES: readonly string[] = ['requests', 'appeals'];

const positions = new WeakMap<Layout, Int32Array>();

/** Where the compared cells stand in the figures. */
function comparedIn(layout: Layout): Int32Array {
  let compared = positions.get(layout);
  if (!compared) {
    const isCompared = ({ table, column }: FormCell): boolean =>
      cellTypes[column.type].least === 0 && (!SUMMED_TABLES.includes(table.id) || column.id === 'total');
    compared = Int32Array.from(layout.cells.flatMap((cell, at) => (isCompared(cell) ? [at] : [])));
    positions.set(layout, compared);
  }
  return compared;
}

const isJump = (now: number, before: number): boolean => {
  const larger = Math.max(now, before);
  return larger >= LEAST_FIGURE && larger > MOST_TIMES * Math.min(now, before);
};

/** Nothing where last year's figures are not known. */
export function checkJumps({ layout, numbers, kinds, report: { prior } }: Figures): Finding[] {
  const findings: Finding[] = [];
  if (!prior) return findings;
  for (const at of comparedIn(layout)) {
    const cell = layout.ids[at] as CellId;
    const before = prior[cell];
    const now = numbers[at] as number;
    if (typeof before !== 'number' || kinds[at] !== NUMBER || !isJump(now, before)) continue;
    findings.push({
      rule: 'S-5',
      severity: 'hint',
      outcome: 'broken',
      cells: [cell],
      expected: before,
      found: now,
      difference: now - before,
      message: { key: 'S-5', params: {} },
    });
  }
  return findings;
}
