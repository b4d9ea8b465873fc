/** How likely a figure is in its cell, by its row and column and by last year: it tells likely repairs from like ones. */
import { type CellId, cellId, type FormCell, tableOfCell } from '../../form';
import type { Report } from '../../report';
import type { Layout } from '../figures';
import { layoutOf } from '../layout';
import { totalOf } from '../sums/statement';
import { sumsIn } from '../sums/equations';
import type { Change } from './model';

/** How often a figure is whatever it is, and tells nothing. */
const SURPRISE = 0.05;

/** How unlike rows are: most have hardly any, a few have most. The shape of the gamma distribution of their shares. */
const SHAPE = 0.25;

/** About so many rows share a column. */
const ROWS = 20;

/** Last year's figure tells as much as a row that had as many. */
const AS_MANY = 1;

const count = (value: unknown): number => (typeof value === 'number' ? Math.max(0, value) : 0);

/** The logarithm of the gamma function, by Stirling's series. */
function logGamma(x: number): number {
  let shift = 0;
  for (; x < 7; x++) shift -= Math.log(x);
  return shift + (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + 1 / (12 * x) - 1 / (360 * x ** 3);
}

/** What is known of a count: how many came of a part of the whole, and how large the rest is beside that part. */
interface Known {
  readonly seen: number;
  readonly ratio: number;
}

/** How likely a count is by what is known: a Poisson count at a rate that is known by another one. */
function likelihood({ seen, ratio }: Known, figure: number): number {
  const shape = seen + SHAPE;
  const ways = logGamma(figure + shape) - logGamma(shape) - logGamma(figure + 1);
  return Math.exp(ways - shape * Math.log(1 + ratio) - figure * Math.log(1 + 1 / ratio));
}

const likely = (all: readonly Known[], figure: number): number =>
  all.reduce((sum, one) => sum + ((1 - SURPRISE) * likelihood(one, figure)) / all.length, 0) +
  SURPRISE / (figure + 1) / (figure + 2);

interface Lines {
  readonly totals: ReadonlySet<CellId>;
  /** By cell that is added up: the side of a balance it stands on; what came in, and what became of it. */
  readonly sides: ReadonlyMap<CellId, string>;
  /** Cells that are what the others of a balance leave for them, whatever their row and column have. */
  readonly rests: ReadonlySet<CellId>;
}

const known = new WeakMap<Layout, Lines>();

function linesOf(layout: Layout): Lines {
  let found = known.get(layout);
  if (!found) {
    const equations = layout.equations.map(({ equation }) => equation);
    const sums = sumsIn(equations);
    const balances = equations.filter((one) => one.relation === '=' && totalOf(one) === undefined);
    const left = new Set(balances.flatMap((one) => one.left.map(({ cell }) => cell)));
    const sides = sums.flatMap(({ parts }) =>
      parts.map((cell) => [cell, left.has(cell) ? 'left' : 'right'] as const),
    );
    found = {
      totals: new Set(sums.map(({ total }) => total)),
      sides: new Map(sides),
      // Alone on its side, as what was carried over is beside last year's figure, a cell is no rest.
      rests: new Set(
        balances.flatMap(({ left: [first, ...others] }) => (first && others.length > 0 ? [first.cell] : [])),
      ),
    };
    known.set(layout, found);
  }
  return found;
}

/**
 * What a cell's row and column lead one to expect, its own figure left out: as many as the row has, in the proportion
 * in which the other rows of its side have them in that column. Nothing for sums, and where nothing is added up.
 */
function byLines(report: Report): (cell: FormCell) => Known | undefined {
  const { totals, sides, rests } = linesOf(layoutOf(report));
  return ({ id, table, block, row, column }) => {
    if (!sides.has(id) || totals.has(id) || rests.has(id)) return undefined;
    let [beside, above, rest] = [0, 0, 0];
    for (const otherRow of block.rows) {
      for (const otherColumn of block.columns) {
        const other = cellId(table, otherRow, otherColumn);
        if (other === id || totals.has(other) || sides.get(other) !== sides.get(id)) continue;
        const figure = count(report.values[other]);
        if (otherRow === row) beside += figure;
        else if (otherColumn === column) above += figure;
        else rest += figure;
      }
    }
    return { seen: beside, ratio: (above + 1) / (beside + rest + SHAPE * ROWS) };
  };
}

/**
 * In what share of a table's cells without a number, the cell itself left out, nothing is written in the same way: a
 * blank among zeros was hardly meant to be one. Totals are left blank for reasons of their own.
 */
function emptiness(report: Report): (change: Change) => number {
  const layout = layoutOf(report);
  const { totals } = linesOf(layout);
  const ways = new Map<string, { blanks: number; zeros: number }>();
  const waysIn = (table: string) => {
    let found = ways.get(table);
    if (!found) {
      const own = layout.ids.filter((id) => id.startsWith(`${table}.`) && !totals.has(id));
      const are = (way: 0 | null): number => own.filter((id) => (report.values[id] ?? null) === way).length;
      ways.set(table, (found = { blanks: are(null), zeros: are(0) }));
    }
    return found;
  };
  return ({ cell, from }) => {
    if ((from !== null && from !== 0) || totals.has(cell)) return 1;
    const { blanks, zeros } = waysIn(tableOfCell(cell));
    return ((from === null ? blanks : zeros) - 0.5) / (blanks + zeros);
  };
}

/** How much likelier changes make the figures of a report: the logarithm. */
export function ordinariness(report: Report): (changes: readonly Change[]) => number {
  const { cells, positions } = layoutOf(report);
  const lines = byLines(report);
  const shareOfEmpty = emptiness(report);
  const expectedOf = new Map<CellId, readonly Known[]>();
  const expected = (id: CellId): readonly Known[] => {
    let found = expectedOf.get(id);
    if (!found) {
      const cell = cells[positions.get(id) ?? -1];
      const before = report.prior?.[id];
      const all = [
        cell && lines(cell),
        typeof before === 'number' ? { seen: count(before), ratio: AS_MANY } : undefined,
      ];
      expectedOf.set(id, (found = all.filter((one) => one !== undefined)));
    }
    return found;
  };
  return (changes) => {
    let sum = 0;
    for (const change of changes) {
      const { cell, from, to } = change;
      sum -= Math.log(shareOfEmpty(change));
      const all = expected(cell);
      if (all.length > 0) sum += Math.log(likely(all, count(to)) / likely(all, count(from)));
    }
    return sum;
  };
}
