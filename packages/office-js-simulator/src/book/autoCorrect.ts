/**
 * What Excel's AutoCorrect does to tables by itself, for a person and an add-in alike: formulas fill a column (office-js
 * issues 2093, by design, and 6745); and, for a person only, what is typed right below a table becomes part of it.
 */
import { type Area, intersect } from './a1';
import { placeContent } from './cells';
import type { Contents } from './contents';
import { copier } from './formula';
import type { Sheet, Table } from './sheet';
import { resizeTable, tableBody } from './tables';

/** After contents were written: the lowest formula of a table's column becomes the formula of all its rows. */
export function fillColumns(book: Contents, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const touched = intersect(tableBody(table), written);
    for (let offset = 0; touched && offset < touched.columns; offset++) {
      fillColumn(book, sheet, table, { ...touched, column: touched.column + offset, columns: 1 });
    }
  }
}

function fillColumn(book: Contents, sheet: Sheet, table: Table, written: Area): void {
  const { column } = written;
  const { row: top, rows } = tableBody(table);
  const formulaAt = (row: number): string | undefined => sheet.cell(row, column)?.formula;
  const last = written.row + written.rows - 1;
  const source = formulaAt(last);
  if (source === undefined) return;
  const copy = copier(source);
  const meant = (row: number): string => copy(row - last, 0);
  const body = Array.from({ length: rows }, (_, index) => top + index);
  const others = body.filter((row) => row < written.row || row > last);
  // A column in which something of another kind stands is no calculated column.
  const isOpen = others.every((row) => {
    const cell = sheet.cell(row, column);
    return cell?.formula === undefined ? cell?.value === undefined : cell.formula === meant(row);
  });
  const areFormulas = body.every((row) => others.includes(row) || formulaAt(row) !== undefined);
  if (!isOpen || !areFormulas) return;
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
      continueFormulas(book, sheet, table);
    }
  }
}

/** A calculated column goes on into a row that has come to the table: where all others hold one formula, so does it. */
function continueFormulas(book: Contents, sheet: Sheet, table: Table): void {
  const { row: top, rows, column, columns } = tableBody(table);
  const last = top + rows - 1;
  for (let at = column; at < column + columns; at++) {
    const source = sheet.cell(last - 1, at)?.formula;
    const cell = sheet.cell(last, at);
    if (source === undefined || cell?.value !== undefined || cell?.formula !== undefined) continue;
    const copy = copier(source);
    const isCalculated = Array.from({ length: rows - 1 }, (_, index) => top + index).every(
      (row) => sheet.cell(row, at)?.formula === copy(row - last + 1, 0),
    );
    if (isCalculated) placeContent(book, sheet, last, at, { formula: copy(1, 0) });
  }
}
