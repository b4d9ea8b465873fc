/**
 * A report as somebody sees it who knows the printed form and nothing of names, places or patches: labels are looked
 * for on the sheets, figures read where a row and a column cross, sums added up. What the product says is held to it.
 */
import { type Block, forms, type Table } from '../../../src/form';

export type Shown = string | number | boolean;
/** What the cells of a sheet show, row by row. */
export type Sight = readonly (readonly Shown[])[];

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is seen of a table: where each of its cells stands, or nothing where it is not as the form prints it. */
export type Seen = ReadonlyMap<string, Spot> | null;

const bare = (shown: unknown): string => String(shown).replace(/\s/g, '');

/** Where each text stands on a sheet, made once for all labels that are looked for. */
const spotsIn = new WeakMap<Sight, ReadonlyMap<string, readonly Spot[]>>();

function lookAt(sight: Sight): ReadonlyMap<string, readonly Spot[]> {
  const spots = new Map<string, Spot[]>();
  sight.forEach((line, row) =>
    line.forEach((shown, column) => {
      const text = bare(shown);
      const own = spots.get(text);
      if (own) own.push({ row, column });
      else spots.set(text, [{ row, column }]);
    }),
  );
  return spots;
}

function spotsOf(sight: Sight, label: string): readonly Spot[] {
  const spots = spotsIn.get(sight) ?? lookAt(sight);
  spotsIn.set(sight, spots);
  return spots.get(bare(label)) ?? [];
}

const rises = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));

/** Rows below one another, each with its label once; above the first of them the headers, side by side. */
function seeRows({ rows, columns }: Block, sight: Sight): Seen {
  const lines = rows.map(({ labels }) => spotsOf(sight, labels.at(-1) ?? ''));
  if (lines.some((spots) => spots.length !== 1)) return null;
  const down = lines.map(([spot]) => spot?.row ?? -1);
  const top = down[0] ?? 0;
  if (!rises(down)) return null;
  const heads = columns.map(({ label }) =>
    spotsOf(sight, label).filter(({ row }) => row < top && row >= top - 4),
  );
  const nearest = heads.map((spots) =>
    spots.filter(({ row }) => row === Math.max(...spots.map((one) => one.row))),
  );
  if (nearest.some((spots) => spots.length !== 1)) return null;
  const across = nearest.map(([spot]) => spot?.column ?? -1);
  if (!rises(across)) return null;
  return new Map(
    rows.flatMap(({ id: row }, r) =>
      columns.map(({ id }, c) => [`${row}.${id}`, { row: down[r] ?? -1, column: across[c] ?? -1 }] as const),
    ),
  );
}

/** One line of figures below a line of headers that says all of them in order. */
function seeLine({ rows, columns }: Block, sight: Sight): Seen {
  const labels = columns.map(({ label }) => label);
  const heads = labels.flatMap((label) => spotsOf(sight, label)).sort((a, b) => a.column - b.column);
  const wanted = rows.flatMap(() => labels);
  const said = heads.map(({ row, column }) => bare(sight[row]?.[column]));
  if (said.join() !== wanted.map(bare).join() || !rises(heads.map(({ column }) => column))) return null;
  const [top, bottom] = [Math.min(...heads.map(({ row }) => row)), Math.max(...heads.map(({ row }) => row))];
  if (bottom - top > 1) return null;
  const ids = rows.flatMap(({ id }) => columns.map((column) => `${id}.${column.id}`));
  return new Map(ids.map((id, at) => [id, { row: bottom + 1, column: heads[at]?.column ?? -1 }]));
}

/** A table of this year's, as its sheet shows it; a table of several blocks is seen whole or not at all. */
export function see(table: Table, sight: Sight): Seen {
  const seen = table.blocks.map((block) =>
    table.arrangement === 'line' ? seeLine(block, sight) : seeRows(block, sight),
  );
  if (seen.some((one) => one === null)) return null;
  return new Map(
    seen.flatMap((one) => [...(one ?? [])].map(([id, spot]) => [`${table.id}.${id}`, spot] as const)),
  );
}

/** A sum that the form asks for: the id of the rule, the row or column it is about, whether it holds. */
export interface Sum {
  readonly rule: string;
  readonly about: string;
  /** Nothing where a figure of it is blank or no number: then nothing can be said. */
  readonly holds: boolean | null;
}

type Figure = (cell: string) => unknown;

const added = (cells: readonly string[], figure: Figure): number | null =>
  cells.reduce<number | null>((sum, cell) => {
    const value = figure(cell);
    return sum === null || typeof value !== 'number' ? null : sum + value;
  }, 0);

function sum(
  rule: string,
  about: string,
  left: readonly string[],
  right: readonly string[],
  figure: Figure,
): Sum {
  const [a, b] = [added(left, figure), added(right, figure)];
  return { rule, about, holds: a === null || b === null ? null : a === b };
}

/** The sums of 三 and 四, as the form's own note says them. */
export function sumsIn(table: Table, figure: Figure): Sum[] {
  const [block] = table.blocks;
  if (!block || table.id === 'disclosure') return [];
  const parts = block.columns.map(({ id }) => id).filter((id) => id !== 'total');
  const across = block.rows.map(({ id: row }) =>
    sum(
      table.id === 'requests' ? 'T3-3' : 'T4-1',
      row,
      [`${table.id}.${row}.total`],
      parts.map((part) => `${table.id}.${row}.${part}`),
      figure,
    ),
  );
  if (table.id !== 'requests') return across;
  const outside = ['received', 'carriedIn', 'processed', 'carriedOut'];
  const outcomes = block.rows.map(({ id }) => id).filter((id) => !outside.includes(id));
  const cell = (row: string, column: string): string => `requests.${row}.${column}`;
  const down = block.columns.flatMap(({ id }) => [
    sum(
      'T3-2',
      id,
      [cell('processed', id)],
      outcomes.map((row) => cell(row, id)),
      figure,
    ),
    sum(
      'T3-1',
      id,
      [cell('received', id), cell('carriedIn', id)],
      [cell('processed', id), cell('carriedOut', id)],
      figure,
    ),
  ]);
  return [...across, ...down];
}

export const tables: readonly Table[] = forms['2021'].tables;
