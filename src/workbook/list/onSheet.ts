/** A list of units' lines as it stands in the workbook now: clerks sort it, insert columns and rows, and write beside it. */
import { type Anchor, type Content, contentOf, type Held, type RawList } from '../patch';

export type { Held };

/** What one line says in each column. */
export type Line<K extends string> = Readonly<Record<K, Content>>;

/** A row between the list's header and its end. */
export interface ListLine<K extends string> {
  /** The sheet row, from 0. */
  readonly row: number;
  /** Whose line it is; empty where it says none. */
  readonly unit: string;
  /** What our columns show. */
  readonly values: Readonly<Record<K, Held>>;
  /** The same as it can be written again. */
  readonly content: Line<K>;
  /** Someone has written something of their own in this row of the sheet. */
  readonly hasOwn: boolean;
}

export interface ListOnSheet<K extends string> {
  readonly sheet: string;
  /** From its header to the row that closes it. */
  readonly anchor: Anchor;
  /** The sheet columns of ours. */
  readonly columns: Readonly<Record<K, number>>;
  readonly lines: readonly ListLine<K>[];
  /** The last row that belongs to the list: it closes it, unless someone has written into it. */
  readonly last: number;
  /** Absent where it is no table any more. */
  readonly table?: Anchor;
}

export const textOf = (held: Held): string => String(held).trim();

/** Nothing unless every column is found by its header. */
export function readList<K extends string>(
  { sheet, at, name, used, table }: RawList,
  titles: Readonly<Record<K | 'unit', string>>,
): ListOnSheet<K> | undefined {
  const headers = (used.values[at.row - used.row] ?? []).map(textOf);
  const offsets = new Map(headers.map((header, offset) => [header, offset]));
  const unit = offsets.get(titles.unit) ?? -1;
  const keys = Object.keys(titles) as K[];
  const places = keys.flatMap((key) => {
    const offset = offsets.get(titles[key]);
    return offset === undefined ? [] : [[key, offset] as const];
  });
  if (places.length < keys.length) return undefined;
  const ours = new Set(places.map(([, offset]) => offset));
  const read = <T>(take: (offset: number) => T): Record<K, T> =>
    Object.fromEntries(places.map(([key, offset]) => [key, take(offset)])) as Record<K, T>;
  const last = at.row + at.rows - 1;
  const lines: ListLine<K>[] = [];
  for (let row = at.row + 1; row <= last; row++) {
    const values = used.values[row - used.row] ?? [];
    const formulas = used.formulas[row - used.row] ?? [];
    const isFilled = (offset: number): boolean => (formulas[offset] ?? '') !== '';
    if (row === last && ![...ours].some(isFilled)) break;
    lines.push({
      row,
      unit: textOf(values[unit] ?? ''),
      values: read((offset) => values[offset] ?? ''),
      content: read((offset) => contentOf(values[offset] ?? '', formulas[offset] ?? '')),
      hasOwn: formulas.some((_, offset) => !ours.has(offset) && isFilled(offset)),
    });
  }
  return {
    sheet,
    anchor: { sheet, at, name },
    columns: read((offset) => used.column + offset),
    lines,
    last,
    ...(table && { table: { sheet, ...table } }),
  };
}
