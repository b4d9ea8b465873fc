/** Finding a block whose name is gone, or whose shape has changed, by the labels beside and above it. */
import { sheetNames } from '../../../locales/workbook';
import type { RawRange, RawSheet } from '../../patch';
import type { PlacedBlock } from '../layout';

/** The cells of a block. */
export interface Found {
  readonly range: RawRange;
  /** Where in the range the block's cell (r, c) stands. */
  readonly at: (r: number, c: number) => readonly [row: number, column: number];
}

/** How far above a block's first row its column headers may stand. */
const HEADER_ROWS = 6;

/** Spacing and the width of brackets are nothing to go by. */
const plain = (text: unknown): string =>
  String(text).replace(/\s+/g, '').replace(/[(（]/g, '（').replace(/[)）]/g, '）');

type Values = RawSheet['values'];

/** The texts of a sheet or range, made once for all the labels that are looked for in it. */
const made = new WeakMap<Values, readonly (readonly string[])[]>();

function plainTexts(values: Values): readonly (readonly string[])[] {
  const texts = made.get(values) ?? values.map((row) => row.map(plain));
  made.set(values, texts);
  return texts;
}

export const hasLabel = ({ values }: Pick<RawSheet, 'values'>, row: number, label: string): boolean =>
  plainTexts(values)[row]?.includes(plain(label)) ?? false;

/** Does the label stand in the column, in one of the rows? */
export const isHeaded = (
  { values }: Pick<RawSheet, 'values'>,
  label: string,
  column: number,
  rows: readonly number[],
): boolean => {
  const texts = plainTexts(values);
  return rows.some((row) => texts[row]?.[column] === plain(label));
};

/** The rows that bear the labels, in order; nothing unless all are found. */
function labelledRows(range: RawRange, labels: readonly string[]): number[] | undefined {
  const rows: number[] = [];
  for (const label of labels) {
    let row = (rows.at(-1) ?? -1) + 1;
    while (row < range.values.length && !hasLabel(range, row, label)) row++;
    if (row === range.values.length) return undefined;
    rows.push(row);
  }
  return rows;
}

/** The columns headed by the labels, from left to right, by headers in the rows from `top` to before `bottom`. */
function headedColumns(
  range: RawRange,
  labels: readonly string[],
  top: number,
  bottom: number,
): number[] | undefined {
  const columns: number[] = [];
  const width = range.values[0]?.length ?? 0;
  const headers = plainTexts(range.values).slice(top, bottom);
  for (const label of labels) {
    const header = plain(label);
    let column = (columns.at(-1) ?? -1) + 1;
    const isHeaded = () => headers.some((row) => row[column] === header);
    while (column < width && !isHeaded()) column++;
    if (column === width) return undefined;
    columns.push(column);
  }
  return columns;
}

/** The nearest headers above the first row that make up the whole set. */
function columnsAbove(range: RawRange, labels: readonly string[], firstRow: number): number[] | undefined {
  for (let top = firstRow - 1; top >= Math.max(0, firstRow - HEADER_ROWS); top--) {
    const columns = headedColumns(range, labels, top, firstRow);
    if (columns) return columns;
  }
  return undefined;
}

function locateIn(range: RawRange, { table, block }: PlacedBlock): Found | undefined {
  const labels = block.columns.map(({ label }) => label);
  if (table.arrangement === 'line') {
    const headings = block.rows.flatMap(() => labels);
    const headers = range.values.findIndex((_, row) =>
      headedColumns(range, headings, Math.max(0, row - 1), row + 1),
    );
    const columns =
      headers < 0 ? undefined : headedColumns(range, headings, Math.max(0, headers - 1), headers + 1);
    // The line of figures follows the lowest header.
    const isStillHeader = columns !== undefined && hasLabel(range, headers + 1, labels[0] ?? '');
    return columns && { range, at: (_, c) => [headers + (isStillHeader ? 2 : 1), columns[c] ?? -1] };
  }
  const rows = labelledRows(
    range,
    block.rows.map((row) => row.labels.at(-1) ?? ''),
  );
  const columns = rows && columnsAbove(range, labels, rows[0] ?? 0);
  return rows && columns && { range, at: (r, c) => [rows[r] ?? -1, columns[c] ?? -1] };
}

/** Nothing when no sheet has the block, or several have and none bears the block's own name: it is never guessed. */
export function locateByLabels(block: PlacedBlock, sheets: readonly RawRange[]): Found | undefined {
  const found = sheets.flatMap((range) => locateIn(range, block) ?? []);
  return found.length === 1 ? found[0] : found.find(({ range }) => range.sheet === sheetNames[block.sheet]);
}
