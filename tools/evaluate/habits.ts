/** How people go wrong, in the proportions in which they do: the mix of slips that reports are measured with. */
import { cellId, type FormCell } from '../../src/form';
import type { Report } from '../../src/report';
import { type Plant, plants, sumsIn, typedCells } from './plant';
import type { Random } from '../random';

const figure = (report: Report, cell: string): number => Number(report.values[cell] ?? 0);

/** A figure that is not there: 0 or nothing stands instead. */
const leftOut: Plant = (report, table, random) => {
  const cell = random.pick(typedCells(report, table).filter(({ id }) => figure(report, id) !== 0));
  return cell && { [cell.id]: random.chance(0.5) ? 0 : null };
};

const totalEmpty: Plant = (report, table, random) => {
  const computed = new Set(report.computed);
  const sums = sumsIn(report, table).filter(({ left: [total] }) => total && figure(report, total.cell) !== 0);
  const total = random.pick(sums.filter(({ left: [cell] }) => cell && !computed.has(cell.cell)))?.left[0]
    ?.cell;
  return total === undefined ? undefined : { [total]: random.chance(0.5) ? 0 : null };
};

/** What was carried over from last year counted among what came in. */
const carriedCounted: Plant = (report, table, random) => {
  const [received, carriedIn] = ['received', 'carriedIn'].map(
    (row) => (column: string) => `requests.${row}.${column}`,
  );
  const cells = typedCells(report, table).filter(
    ({ row, column }) => row.id === 'received' && figure(report, carriedIn?.(column.id) ?? '') > 0,
  );
  const column = random.pick(cells)?.column.id;
  if (column === undefined || !received || !carriedIn) return undefined;
  return { [received(column)]: figure(report, received(column)) + figure(report, carriedIn(column)) };
};

/** A sum of outcomes from which one of the groups was left out. */
const groupLeftOut: Plant = (report, table, random) => {
  const computed = new Set(report.computed);
  const sum = random.pick(
    sumsIn(report, table).filter(
      ({ rule, left: [total] }) => rule === 'T3-2' && !computed.has(total?.cell ?? ''),
    ),
  );
  const total = sum?.left[0]?.cell;
  if (!sum || !total) return undefined;
  const group =
    random.pick(['refused', 'unavailable', 'declined', 'other', 'granted', 'partlyGranted']) ?? '';
  const own = sum.right.filter(({ cell }) => cell.split('.')[1] === group);
  const left = own.reduce((rest, { cell }) => rest - figure(report, cell), figure(report, total));
  return left === figure(report, total) ? undefined : { [total]: left };
};

const offByOne: Plant = (report, table, random) => {
  const cell = random.pick(typedCells(report, table).filter(({ id }) => figure(report, id) !== 0));
  return cell && { [cell.id]: figure(report, cell.id) + (random.chance(0.5) ? 1 : -1) };
};

/** The figure of a cell typed into the next one as well, over what should stand there. */
const neighbour: Plant = (report, table, random) => {
  const typed = new Map(typedCells(report, table).map((cell) => [cell.id, cell]));
  const one = random.pick([...typed.values()].filter(({ id }) => figure(report, id) !== 0));
  const other = one && random.pick(besides(one).filter((id) => typed.has(id)));
  if (!one || other === undefined || figure(report, other) === figure(report, one.id)) return undefined;
  return { [other]: figure(report, one.id) };
};

/** The cells above, below, left and right. */
export const besides = ({ table, block, row, column }: FormCell): string[] => {
  const [r, c] = [block.rows.indexOf(row), block.columns.indexOf(column)];
  return [
    [r - 1, c],
    [r + 1, c],
    [r, c - 1],
    [r, c + 1],
  ].flatMap(([y = -1, x = -1]) => {
    const [otherRow, otherColumn] = [block.rows[y], block.columns[x]];
    return otherRow && otherColumn ? [cellId(table, otherRow, otherColumn)] : [];
  });
};

/** How often each habit shows; those of totals fall away where a workbook computes them. */
export const SHARES = {
  digitReplaced: 10,
  digitDropped: 6,
  digitAdded: 5,
  transposed: 6,
  totalEmpty: 10,
  totalNotUpdated: 12,
  misplaced: 10,
  neighbour: 4,
  swapped: 5,
  leftOut: 10,
  lastYear: 6,
  carriedCounted: 5,
  groupLeftOut: 5,
  offByOne: 10,
} as const;

const habits: Readonly<Record<keyof typeof SHARES, Plant>> = {
  ...plants,
  ...{ totalEmpty, neighbour, leftOut, carriedCounted, groupLeftOut, offByOne },
};

/** One slip, drawn by how frequent it is among those that the report has room for. */
export const habit: Plant = (report, table, random: Random) => {
  const names = Object.keys(SHARES) as (keyof typeof SHARES)[];
  for (let attempt = 0; attempt < 40; attempt++) {
    const name = names[random.weighted(Object.values(SHARES))];
    const wrong = name && habits[name](report, table, random);
    if (wrong) return wrong;
  }
  return undefined;
};
