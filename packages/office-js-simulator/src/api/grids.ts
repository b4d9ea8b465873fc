/** The two-dimensional arrays in which a range's values, formulas and number formats travel. */
import { fillColumns } from '../book/autoCorrect';
import { isError } from '../book/engine';
import { writeCell } from '../book/cells';
import { refuse } from '../book/errors';
import { format, isValidFormat } from 'numfmt';
import { guard, guardContent } from '../book/protection';
import { setting } from '../book/style';
import type { Cells } from './cells';

/** Above this many cells Excel refuses to answer in one array. */
const MAX_CELLS = 5_000_000;

/** One entry per cell, row by row; null where Excel gives no array for so large a range. */
export function readGrid<T>(cells: Cells, read: (row: number, column: number) => T): T[][] {
  const { row, column, rows, columns } = cells.area;
  if (rows * columns > MAX_CELLS)
    refuse('ResponsePayloadSizeLimitExceeded', 'The range is too large to be read.');
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => read(row + r, column + c)),
  );
}

/** Visits every cell with the entry meant for it: of an array of the range's shape, or one scalar for all. */
function forEachEntry(
  cells: Cells,
  sent: unknown,
  visit: (row: number, column: number, entry: unknown) => void,
): void {
  const { row, column, rows, columns } = cells.area;
  if (rows * columns > MAX_CELLS) refuse('InvalidArgument', 'The range is too large to be written.');
  const isShaped =
    Array.isArray(sent) &&
    sent.length === rows &&
    sent.every((line: unknown) => Array.isArray(line) && line.length === columns);
  if (Array.isArray(sent) && !isShaped) {
    refuse(
      'InvalidArgument',
      `The array does not have the ${rows} rows and ${columns} columns of the range.`,
    );
  }
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      visit(row + r, column + c, isShaped ? (sent as unknown[][])[r]![c] : sent);
    }
  }
}

/** Writes values or formulas: Excel reads both the same way. */
export function writeGrid(cells: Cells, sent: unknown): void {
  const { session, sheet, area } = cells;
  guardContent(sheet, area);
  forEachEntry(cells, sent, (row, column, entry) => writeCell(session.book, sheet, row, column, entry));
  const entryAt = (row: number, column: number): unknown =>
    Array.isArray(sent) ? (sent as unknown[][])[row - area.row]?.[column - area.column] : sent;
  fillColumns(session.book, sheet, area, (row, column) => entryAt(row, column) !== null);
  session.book.noteEdit(sheet, area);
}

/** Writes number formats; null leaves a cell's format alone. */
export function writeFormats(cells: Cells, sent: unknown): void {
  const { sheet } = cells;
  guard(sheet, 'allowFormatCells');
  if (typeof sent === 'string') {
    checkFormat(sent);
    sheet.restyle(cells.area, { numberFormat: sent });
    return;
  }
  const patches = new Map<string, { readonly numberFormat: string }>();
  forEachEntry(cells, sent, (row, column, entry) => {
    if (entry === null) return;
    checkFormat(entry);
    const patch = patches.get(entry) ?? { numberFormat: entry };
    patches.set(entry, patch);
    sheet.restyle({ row, column, rows: 1, columns: 1 }, patch);
  });
}

function checkFormat(entry: unknown): asserts entry is string {
  if (typeof entry !== 'string' || !isValidFormat(entry)) {
    refuse('InvalidArgument', `${String(entry)} is no number format.`);
  }
}

/** The text a cell shows, by its number format. */
export function showText(cells: Cells, row: number, column: number): string {
  const value = cells.session.book.value(cells.sheet, row, column);
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return format(setting(cells.sheet.styleAt(row, column), 'numberFormat'), value);
}

/** What kind of value a cell shows, in the words of Office.js. */
export function showType({ session, sheet }: Cells, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell?.value === undefined && cell?.formula === undefined) return 'Empty';
  const value = session.book.value(sheet, row, column);
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
