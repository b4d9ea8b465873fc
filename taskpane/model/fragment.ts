/** The small part of a table that contradicts itself: the suspect, its witnesses, and what stands between them. */
import { type CellId, cellsOf, type FormCell, forms, priorFormOf } from '../../src/form';
import { type CellValue, valueAt } from '../../src/report';
import { type Equation, equationsOf, type Place, placeOf } from '../../src/rules';
import type { Ready } from '../view';

export interface FragmentCell {
  readonly cell: CellId;
  readonly value: CellValue;
  readonly part: 'suspect' | 'witness' | 'other';
}

export interface Fragment {
  /** What heads each column, and each row: a cell of it, to be named by. */
  readonly columns: readonly FormCell[];
  readonly rows: readonly { readonly of: FormCell; readonly cells: readonly (FragmentCell | null)[] }[];
}

/** So many rows and columns fit beside their names at the least width. */
const SIZE = 3;

/** The cell and the totals that are calculated from it: what is wrong in it is wrong in them. */
function withTotals(cell: CellId, equations: readonly Equation[], { reading }: Ready): Set<CellId> {
  const sums = equations.flatMap(({ left, right }) =>
    [
      { side: left, parts: right },
      { side: right, parts: left },
    ].flatMap(({ side: [total, ...others], parts }) =>
      total && others.length === 0 && reading.formulas.has(total.cell) ? [{ total: total.cell, parts }] : [],
    ),
  );
  const all = new Set([cell]);
  // What is put into a set meanwhile is come to as well: totals of totals.
  for (const one of all)
    for (const { total, parts } of sums) if (parts.some((part) => part.cell === one)) all.add(total);
  return all;
}

/** Over which cells the suspect contradicts: of each broken rule, the side of one or two cells that it is not on, nor a total of it. */
function witnessesOf(suspect: CellId, rules: readonly Place[], ready: Ready): Set<CellId> {
  const { report } = ready;
  const broken = new Set(rules.map((place) => JSON.stringify(place)));
  const equations = equationsOf(forms[report.edition], priorFormOf(report));
  const own = withTotals(suspect, equations, ready);
  const isOwn = (side: Equation['left']): boolean =>
    side.some(({ cell, year }) => year === 'this' && own.has(cell));
  const near = equations
    .filter((equation) => broken.has(JSON.stringify(placeOf(equation))))
    .flatMap(({ left, right }) => (isOwn(left) ? [right] : isOwn(right) ? [left] : []))
    .flatMap((side) => side.filter(({ year }) => year === 'this').slice(0, SIZE - 1));
  return new Set(near.map(({ cell }) => cell));
}

/** Those that are wanted and, while there is room, their neighbours, in the form's order. */
function chosen(all: readonly string[], wanted: ReadonlySet<string>): string[] {
  const first = all.filter((one) => wanted.has(one)).slice(0, SIZE);
  const start = all.indexOf(first[0] ?? '');
  const neighbours = all.filter((one, at) => at > start && !wanted.has(one));
  const kept = new Set([...first, ...neighbours.slice(0, SIZE - first.length)]);
  return all.filter((one) => kept.has(one));
}

/** @param suspect the cell that may be wrong, or the one that a rule doubts */
export function fragmentOf(suspect: CellId, rules: readonly Place[], ready: Ready): Fragment | null {
  const { report } = ready;
  const cells = cellsOf(forms[report.edition]);
  const own = cells.get(suspect);
  if (!own) return null;
  const witnesses = witnessesOf(suspect, rules, ready);
  const inTable = [...cells.values()].filter(({ table }) => table === own.table);
  const shown = [own, ...[...witnesses].flatMap((cell) => cells.get(cell) ?? [])];
  const inBlocks = inTable.filter(({ block }) => shown.some((one) => one.block === block));
  const pick = (key: 'row' | 'column'): string[] =>
    chosen([...new Set(inBlocks.map((cell) => cell[key].id))], new Set(shown.map((cell) => cell[key].id)));
  const [rows, columns] = [pick('row'), pick('column')];
  const at = (row: string, column: string): FormCell | undefined =>
    inBlocks.find((cell) => cell.row.id === row && cell.column.id === column);
  const shownAs = ({ id }: FormCell): FragmentCell => ({
    cell: id,
    value: valueAt(report.values, id),
    part: id === suspect ? 'suspect' : witnesses.has(id) ? 'witness' : 'other',
  });
  return {
    columns: columns.flatMap((column) => inBlocks.find((cell) => cell.column.id === column) ?? []),
    rows: rows.flatMap((row) => {
      const of = inBlocks.find((cell) => cell.row.id === row);
      const line = columns.map((column) => at(row, column)).map((cell) => (cell ? shownAs(cell) : null));
      return of ? [{ of, cells: line }] : [];
    }),
  };
}
