/** A sheet with one list: a title, a note, and a table that can be filtered. */
import {
  absoluteAddress,
  cellAddress,
  cellRect,
  type Content,
  type Operation,
  type Rect,
  type Style,
} from '../patch';
import { closingOperations, listRegion } from './region';
import { beginSheet, named, styles, titleOperations } from '../sheet';

/** A column: its heading, its width in characters of the standard font, and what it says of a line. */
export interface ListColumn<T, K extends string> {
  readonly title: string;
  readonly width: number;
  /** `addressOf`: where the columns of the same line stand, for formulas. */
  readonly content: (line: T, addressOf: (column: K) => string) => Content;
  /** Of its heading and its lines. */
  readonly style?: Style;
}

/** The looks of columns that hold figures, and of such that would run into their neighbours otherwise. */
export const figures: Style = { horizontal: 'Right' };
export const centred: Style = { horizontal: 'Center' };

export interface List<T, K extends string> {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** A formula for a line above the list, given where a column stands from its header to the end. */
  readonly tally?: (addressOf: (column: K) => string) => string;
  readonly columns: Readonly<Record<K, ListColumn<T, K>>>;
  readonly lines: readonly T[];
  readonly table: string;
  /** The defined name of all of it, from the header to the end. */
  readonly name: string;
}

const TALLY_ROW = 2;
const HEADER_ROW = 4;
const BODY_ROW = HEADER_ROW + 1;

/** Where a column of a list of some lines stands. */
export const listColumn = (column: number, lines: number): Rect => ({
  row: BODY_ROW,
  column,
  rows: lines,
  columns: 1,
});

export function listOperations<T, K extends string>(list: List<T, K>): Operation[] {
  const { sheet, lines, tally } = list;
  const keys = Object.keys(list.columns) as K[];
  const columns = keys.map((key) => list.columns[key]);
  const rows = lines.map((line, at) =>
    columns.map(({ content }) => content(line, (key) => cellAddress(BODY_ROW + at, keys.indexOf(key)))),
  );
  // A table keeps at least one row, which is empty when there is nothing to list.
  const filled = rows.length > 0 ? rows : [columns.map(() => '')];
  const region = listRegion(HEADER_ROW, columns.length, filled.length);
  const { header, body, table, whole } = region;
  const ofColumn = (rect: Rect, column: number): Rect => ({ ...rect, column, columns: 1 });
  const sum = tally?.((key) => absoluteAddress(ofColumn(whole, keys.indexOf(key))));
  return [
    ...beginSheet(
      sheet,
      columns.map(({ width }) => width),
    ),
    ...titleOperations(sheet, list.title, 1),
    { op: 'write', sheet, at: cellRect(1, 0), content: [[list.note]] },
    ...(sum === undefined
      ? []
      : [{ op: 'write', sheet, at: cellRect(TALLY_ROW, 0), content: [[{ formula: sum }]] } as const]),
    { op: 'write', sheet, at: table, content: [columns.map(({ title }) => title), ...filled] },
    { op: 'addTable', sheet, at: table, name: list.table, style: 'TableStyleLight1' },
    { op: 'style', sheet, at: header, style: styles.findingsHeader },
    { op: 'style', sheet, at: body, style: styles.finding },
    ...columns.flatMap(({ style }, column): Operation[] =>
      style ? [{ op: 'style', sheet, at: ofColumn(table, column), style }] : [],
    ),
    { op: 'autofitRows', sheet, at: body },
    ...closingOperations(sheet, region),
    { op: 'freeze', sheet, rows: BODY_ROW, columns: 0 },
    named(list.name, sheet, whole),
    {
      op: 'page',
      sheet,
      page: { orientation: 'Landscape', fit: 'width', titleRows: [HEADER_ROW, HEADER_ROW] },
    },
  ];
}
