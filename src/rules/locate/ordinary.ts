/** What one would expect to stand in a cell, by its row and column and by last year: it tells likely repairs from like ones. */
import { type CellId, cellId, type FormCell } from '../../form';
import type { Report } from '../../report';
import { sumsIn } from '../sums/equations';
import type { Layout } from '../figures';
import { layoutOf } from '../layout';
import type { Change } from './model';

/** What is expected where nothing else stands in a row or a column. */
const SOME = 0.5;

const count = (value: unknown): number => (typeof value === 'number' ? Math.max(0, value) : 0);

/** How far a figure is from what is expected, in orders of magnitude (base e). */
const farFrom = (expected: number, figure: unknown): number =>
  Math.abs(Math.log((count(figure) + 1) / (expected + 1)));

/** The cells that are added up, and those that hold the sums. */
interface Sums {
  readonly parts: ReadonlySet<CellId>;
  readonly totals: ReadonlySet<CellId>;
}

const known = new WeakMap<Layout, Sums>();

function sumsOf(layout: Layout): Sums {
  let found = known.get(layout);
  if (!found) {
    const sums = sumsIn(layout.equations.map(({ equation }) => equation));
    found = {
      parts: new Set(sums.flatMap(({ parts }) => parts)),
      totals: new Set(sums.map(({ total }) => total)),
    };
    known.set(layout, found);
  }
  return found;
}

/**
 * What a cell's row and column lead one to expect, its own figure left out: as many as the row has, in the proportion
 * in which the other rows have them in that column. Nothing for sums, and where nothing is added up.
 */
function byLines(report: Report): (cell: FormCell) => number | undefined {
  const { parts, totals } = sumsOf(layoutOf(report));
  return ({ id, table, block, row, column }) => {
    if (!parts.has(id) || totals.has(id)) return undefined;
    let [beside, above, rest] = [0, 0, 0];
    for (const otherRow of block.rows) {
      for (const otherColumn of block.columns) {
        const other = cellId(table, otherRow, otherColumn);
        if (other === id || totals.has(other)) continue;
        const figure = count(report.values[other]);
        if (otherRow === row) beside += figure;
        else if (otherColumn === column) above += figure;
        else rest += figure;
      }
    }
    return ((beside + SOME) * (above + SOME)) / (rest + SOME);
  };
}

/** How much nearer changes bring the figures of a report to what is expected of them: orders of magnitude, added up. */
export function ordinariness(report: Report): (changes: readonly Change[]) => number {
  const { cells, positions } = layoutOf(report);
  const lines = byLines(report);
  const expectedOf = new Map<CellId, readonly number[]>();
  const expected = (id: CellId): readonly number[] => {
    let found = expectedOf.get(id);
    if (!found) {
      const cell = cells[positions.get(id) ?? -1];
      const before = report.prior?.[id];
      const all = [cell && lines(cell), typeof before === 'number' ? count(before) : undefined];
      expectedOf.set(id, (found = all.filter((one) => one !== undefined)));
    }
    return found;
  };
  return (changes) =>
    changes
      .flatMap(({ cell, from, to }) => expected(cell).map((one) => farFrom(one, from) - farFrom(one, to)))
      .reduce((sum, nearer) => sum + nearer, 0);
}
