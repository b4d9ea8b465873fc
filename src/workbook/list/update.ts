/** Writing new lines into a list where it stands: over old ones, and in rows inserted before its end. */
import { runs } from '../../form';
import { type Anchor, type Contents, EMPTY, type Operation, type Patch } from '../patch';
import { arrange, keysOf, type ListRenewal } from './arrange';
import type { Line, ListOnSheet } from './onSheet';

export interface ListUpdate<K extends string> extends ListRenewal<K> {
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
function changeLines<K extends string>(
  list: ListOnSheet<K>,
  lines: ReadonlyMap<number, { readonly from: Line<K>; readonly to: Line<K> }>,
): Operation[] {
  const keys = keysOf(list).sort((a, b) => list.columns[a] - list.columns[b]);
  const blocks = runs(keys.map((key, at) => list.columns[key] - at));
  return bandsOf(lines.keys()).flatMap((band) =>
    blocks.map(([offset, first, columns]): Operation => {
      const block = keys.slice(first, first + columns);
      const contents = (which: 'from' | 'to'): Contents =>
        Array.from({ length: band.rows }, (_, at) =>
          block.map((key) => lines.get(band.row + at)?.[which][key] ?? EMPTY),
        );
      return {
        op: 'change',
        in: list.anchor,
        at: { ...band, column: offset + first, columns },
        from: contents('from'),
        content: contents('to'),
      };
    }),
  );
}

export interface ListPatch {
  readonly patch: Patch;
  /** Takes out the rows that the patch has emptied; left undone it harms nothing. */
  readonly tidying: Patch;
}

/**
 * Lines are written over those they replace; what needs more room is inserted above the last row of the list, so that
 * names and formulas widen.
 */
export function planList<K extends string>(update: ListUpdate<K>): ListPatch {
  const { list, tableName, wraps } = update;
  const { last, table, anchor } = list;
  const { written, appended, over } = arrange(update);
  const nothing = Object.fromEntries(keysOf(list).map((key) => [key, EMPTY])) as Line<K>;
  const inPlace = new Map([
    ...written.map(({ old, line }) => [old.row, { from: old.content, to: line }] as const),
    ...over.map(({ row, content }) => [row, { from: content, to: nothing }] as const),
  ]);
  const added = new Map(appended.map((line, at) => [last + at, { from: nothing, to: line }]));
  const rows = added.size;
  const fitted = (lines: ReadonlyMap<number, unknown>): Operation[] =>
    (wraps ? bandsOf(lines.keys()) : []).map((band) => ({
      op: 'fitRows',
      in: anchor,
      at: { ...band, column: anchor.at.column, columns: 1 },
      isClosed: true,
    }));
  // A table that ends above the last row does not widen by itself.
  const isToWiden = table !== undefined && table.at.row + table.at.rows <= last;
  const isEmptied = rows === 0 && over.length === list.lines.length;
  return {
    patch: [
      ...changeLines(list, inPlace),
      ...fitted(inPlace),
      ...(rows > 0 ? [{ op: 'insertRows', in: anchor, rows } as const] : []),
      ...(rows > 0 && isToWiden
        ? [{ op: 'resizeTable', in: table, table: tableName, rows: last + rows - table.at.row } as const]
        : []),
      ...changeLines(list, added),
      ...fitted(added),
    ],
    // A table keeps at least one row, and the list its last.
    tidying: deletions(
      { ...anchor, at: { ...anchor.at, rows: anchor.at.rows + rows } },
      bandsOf(over.map(({ row }) => row).filter((row, at) => row < last && !(isEmptied && at === 0))),
    ),
  };
}

/** Takes rows out of a list, the last first; each time it is shorter. */
function deletions(anchor: Anchor, bands: readonly { row: number; rows: number }[]): Operation[] {
  const band = bands.at(-1);
  if (!band) return [];
  const shorter = { ...anchor, at: { ...anchor.at, rows: anchor.at.rows - band.rows } };
  return [{ op: 'deleteBlankRows', in: anchor, ...band }, ...deletions(shorter, bands.slice(0, -1))];
}
