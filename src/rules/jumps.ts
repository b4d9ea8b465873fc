/** S-5: a figure many times last year's, or a fraction of it, is worth a look. */
import { cellsOf, cellTypes, type CellId, type Form } from '../form';
import { type Figures, NUMBER } from './figures';
import type { Finding } from './model';

/** Smaller figures jump without reason. */
const LEAST_FIGURE = 20;
const MOST_TIMES = 5;

/** Said of totals where there are totals: a jump of a part shows there. */
const SUMMED_TABLES: readonly string[] = ['requests', 'appeals'];

const comparedCells = new WeakMap<Form, readonly CellId[]>();

function comparedIn(form: Form): readonly CellId[] {
  let ids = comparedCells.get(form);
  if (!ids) {
    ids = [...cellsOf(form).values()]
      .filter(({ table, column }) => !SUMMED_TABLES.includes(table.id) || column.id === 'total')
      .filter(({ column }) => cellTypes[column.type].least === 0)
      .map(({ id }) => id);
    comparedCells.set(form, ids);
  }
  return ids;
}

const isJump = (now: number, before: number): boolean => {
  const larger = Math.max(now, before);
  return larger >= LEAST_FIGURE && larger > MOST_TIMES * Math.min(now, before);
};

/** Nothing where last year's figures are not known. */
export function checkJumps({ layout, numbers, kinds, report }: Figures): Finding[] {
  const { prior } = report;
  if (!prior) return [];
  return comparedIn(layout.form).flatMap((cell): Finding[] => {
    const before = prior[cell];
    const at = layout.positions.get(cell) ?? -1;
    const now = numbers[at] ?? 0;
    if (typeof before !== 'number' || kinds[at] !== NUMBER || !isJump(now, before)) return [];
    return [
      {
        rule: 'S-5',
        severity: 'hint',
        outcome: 'broken',
        cells: [cell],
        expected: before,
        found: now,
        difference: now - before,
        message: { key: 'S-5', params: {} },
      },
    ];
  });
}
