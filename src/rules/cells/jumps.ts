/** S-5: a figure many times last year's, or a fraction of it, is worth a look. */
import { type CellId, cellTypes, type FormCell, type Table } from '../../form';
import { type Layout, NUMBER } from '../figures';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';
import { FEES, looksLikeYuan } from './units';

/** Smaller figures jump without reason. */
const LEAST_FIGURE = 20;
const MOST_TIMES = 5;

const isSummed = ({ blocks }: Table): boolean =>
  blocks.some(({ columns }) => columns.some(({ id }) => id === 'total'));

/** Said of totals where there are totals: a jump of a part shows there. */
const isCompared = ({ table, column }: FormCell): boolean =>
  cellTypes[column.type].least === 0 && (column.id === 'total' || !isSummed(table));

const positions = new WeakMap<Layout, Int32Array>();

/** Where the compared cells stand in the figures. */
function comparedIn(layout: Layout): Int32Array {
  let compared = positions.get(layout);
  if (!compared) {
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
function checkJumps({ figures: { layout, numbers, kinds }, report: { prior } }: Subject): Finding[] {
  const findings: Finding[] = [];
  if (!prior) return findings;
  for (const at of comparedIn(layout)) {
    const cell = layout.ids[at] as CellId;
    const before = prior[cell];
    const now = numbers[at] as number;
    if (typeof before !== 'number' || kinds[at] !== NUMBER || !isJump(now, before)) continue;
    // That is said by V-3.
    if (cell === FEES && looksLikeYuan(now, before)) continue;
    findings.push(
      finding(jump, 'S-5', { cells: [cell], expected: before, found: now, difference: now - before }),
    );
  }
  return findings;
}

export const jump = rule({
  id: 'S-5',
  basis: ['practice'],
  editions: everyEdition,
  verdicts: { 'S-5': 'hint' },
  check: checkJumps,
});
