/** Writing new lines into a list where it stands: over old ones, and in rows inserted before its end. */
import { runs } from '../../form';
import { EMPTY, type Operation, type Patch, type Rect } from '../patch';
import { arrange, keysOf, type ListRenewal } from './arrange';
import type { Line, ListOnSheet } from './onSheet';

export interface ListUpdate<K extends string> extends ListRenewal<K> {
  /** The defined name of the list. */
  readonly name: string;
  readonly tableName: string;
  /** Its texts wrap: rows are as high as these need. */
  readonly wraps: boolean;
}

/** Rows that follow one another, from the top. */
const bandsOf = (rows: Iterable<number>): { row: number; rows: number }[] => {
  const sorted = [...rows].sort((a, b) => a - b);
  return runs(sorted.map((row, at) => row - at)).map(([offset, first, count]) => ({
    row: offset + first,
    rows: count,
  }));
};

/** Lines by the sheet row they go to, in as few writes as can be: our columns need not be neighbours any more. */
function writeLines<K extends string>(
  list: ListOnSheet<K>,
  lines: ReadonlyMap<number, Line<K>>,
): Operation[] {
  const keys = keysOf(list).sort((a, b) => list.columns[a] - list.columns[b]);
  const blocks = runs(keys.map((key, at) => list.columns[key] - at));
  return bandsOf(lines.keys()).flatMap((band) =>
    blocks.map(([offset, first, columns]): Operation => {
      const block = keys.slice(first, first + columns);
      const content = Array.from({ length: band.rows }, (_, at) =>
        block.map((key) => lines.get(band.row + at)?.[key] ?? EMPTY),
      );
      return { op: 'write', sheet: list.sheet, at: { ...band, column: offset + first, columns }, content };
    }),
  );
}

export interface ListPatch extends Patch {
  /** Takes out the rows that the patch has emptied; left undone it harms nothing. */
  readonly tidying: readonly Operation[];
}

/**
 * Lines are written over those they replace; what needs more room is inserted above the last row of the list, so that
 * names and formulas widen. Undoing is harmless from wherever the operations stopped.
 */
export function planList<K extends string>(update: ListUpdate<K>): ListPatch {
  const { list, name, tableName, wraps } = update;
  const { sheet, last, table } = list;
  const { written, appended, over } = arrange(update);
  const nothing = Object.fromEntries(keysOf(list).map((key) => [key, EMPTY])) as Line<K>;
  const inPlace = new Map([
    ...written.map(({ old, line }) => [old.row, line] as const),
    ...over.map(({ row }) => [row, nothing] as const),
  ]);
  const before = new Map([...written.map(({ old }) => old), ...over].map((old) => [old.row, old.content]));
  const added = new Map(appended.map((line, at) => [last + at, line]));
  const rows = added.size;
  const fitted = (lines: ReadonlyMap<number, unknown>): Operation[] =>
    (wraps ? bandsOf(lines.keys()) : []).map((band) => ({
      op: 'autofitRows',
      sheet,
      at: { ...band, column: 0, columns: 1 },
    }));
  const resized = (at: Rect): Operation => ({ op: 'resizeTable', sheet, name: tableName, at });
  // A table that ends above the last row does not widen by itself.
  const isToWiden = table !== undefined && table.row + table.rows <= last;
  const isEmptied = rows === 0 && over.length === list.lines.length;
  return {
    operations: [
      ...writeLines(list, inPlace),
      ...fitted(inPlace),
      ...(rows > 0 ? [{ op: 'insertRows', sheet, row: last, rows } as const] : []),
      ...(rows > 0 && isToWiden ? [resized({ ...table, rows: last + rows - table.row })] : []),
      ...writeLines(list, added),
      ...fitted(added),
    ],
    undo: [
      ...(rows > 0 ? [{ op: 'dropRows', sheet, row: last, rows, name } as const] : []),
      ...(rows > 0 && table ? [resized(table)] : []),
      ...writeLines(list, before),
      ...fitted(before),
    ],
    // A table keeps at least one row, and the list its last.
    tidying: bandsOf(over.map(({ row }) => row).filter((row, at) => row < last && !(isEmptied && at === 0)))
      .reverse()
      .map((band): Operation => ({ op: 'deleteRows', sheet, ...band })),
  };
}
