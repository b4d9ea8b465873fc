/**
 * What Excel's AutoCorrect does to tables by itself, for a person and an add-in alike: formulas fill a column (office-js
 * issues 2093, by design, and 6745), cells that are written blank too (1916), and go on into rows that are inserted; and,
 * for a person only, what is typed right below a table becomes part of it.
 */
import { type Area, intersect } from './a1';
import { placeContent } from './cells';
import type { Contents } from './contents';
import { copier } from './formula';
import type { Sheet, Table } from './sheet';
import { resizeTable, tableBody } from './tables';

/**
 * After contents were written: the lowest formula of a table's column becomes the formula of all its rows.
 * @param isWritten a client may leave cells of an area as they are
 */
export function fillColumns(
  book: Contents,
  sheet: Sheet,
  area: Area,
  isWritten: (row: number, column: number) => boolean = () => true,
): void {
  for (const table of sheet.tables) {
    const touched = intersect(tableBody(table), area);
    for (let offset = 0; touched && offset < touched.columns; offset++) {
      const column = touched.column + offset;
      const rows = Array.from({ length: touched.rows }, (_, index) => touched.row + index);
      const written = new Set(rows.filter((row) => isWritten(row, column)));
      fillColumn(book, sheet, table, column, written);
    }
  }
}

function fillColumn(
  book: Contents,
  sheet: Sheet,
  table: Table,
  column: number,
  written: ReadonlySet<number>,
): void {
  const { row: top, rows } = tableBody(table);
  const formulaAt = (row: number): string | undefined => sheet.cell(row, column)?.formula;
  const last = [...written].findLast((row) => formulaAt(row) !== undefined);
  const source = last === undefined ? undefined : formulaAt(last);
  if (last === undefined || source === undefined) return;
  const copy = copier(source);
  const meant = (row: number): string => copy(row - last, 0);
  const body = Array.from({ length: rows }, (_, index) => top + index);
  // A column in which something of another kind stands is no calculated column.
  const isOpen = body.every((row) => {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return cell?.value === undefined;
    return written.has(row) || cell.formula === meant(row);
  });
  if (!isOpen) return;
  for (const row of body) {
    if (formulaAt(row) !== meant(row)) placeContent(book, sheet, row, column, { formula: meant(row) });
  }
}

/** After a person typed: a table takes in the row right below it, where it has no totals and there is room. */
export function growTables(book: Contents, sheet: Sheet, typed: Area): void {
  for (const table of sheet.tables) {
    const { area, hasTotals } = table;
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    const isBelow = !hasTotals && typed.rows === 1 && intersect(below, typed) !== null;
    const others = [...sheet.within(below)].filter(
      ([, at]) => at < typed.column || at >= typed.column + typed.columns,
    );
    const isFree = others.every(([, , cell]) => cell.value === undefined && cell.formula === undefined);
    if (isBelow && isFree && !sheet.protection) {
      resizeTable(book, sheet, table, { ...area, rows: area.rows + 1 });
      continueFormulas(book, sheet, table, below);
    }
  }
}

/** A calculated column goes on into rows that have come to the table: where all others hold one formula, so do these. */
export function continueFormulas(book: Contents, sheet: Sheet, table: Table, came: Area): void {
  const body = tableBody(table);
  const isNew = (row: number): boolean => row >= came.row && row < came.row + came.rows;
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  const [others, fresh] = [rows.filter((row) => !isNew(row)), rows.filter(isNew)];
  const first = others[0];
  if (first === undefined) return;
  for (let at = body.column; at < body.column + body.columns; at++) {
    const source = sheet.cell(first, at)?.formula;
    if (source === undefined) continue;
    const copy = copier(source);
    const meant = (row: number): string => copy(row - first, 0);
    if (others.some((row) => sheet.cell(row, at)?.formula !== meant(row))) continue;
    for (const row of fresh) {
      const cell = sheet.cell(row, at);
      const isBlank = cell?.value === undefined && cell?.formula === undefined;
      if (isBlank) placeContent(book, sheet, row, at, { formula: meant(row) });
    }
  }
}
