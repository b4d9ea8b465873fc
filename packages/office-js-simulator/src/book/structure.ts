/** Inserting and deleting cells: everything that stands beyond them, or refers beyond them, moves. */
import { type Area, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS } from './a1';
import { continueFormulas } from './autoCorrect';
import type { Contents } from './contents';
import { refuse } from './errors';
import { formulaFor } from './formats';
import { shiftFormula } from './formula';
import { rewriteFormulas } from './formulas';
import { firstKept, type Shift, shiftArea, shiftAreas } from './shift';
import type { Band, Cell, Sheet } from './sheet';
import { nameColumns } from './tables';

/** Inserts or deletes the cells of `shift.area` on a sheet. */
export function shiftCells(book: Contents, sheet: Sheet, shift: Shift): void {
  checkMerges(sheet, shift);
  checkTables(sheet, shift);
  // What a deleted first cell was compared with is no guide to the cells that stay.
  for (const format of sheet.conditionalFormats) {
    const first = firstKept(format.areas, shift);
    if (first) format.formula = formulaFor(format, first.row, first.column);
  }
  rewriteFormulas(book, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
  sheet.cells = shiftedCells(sheet, shift);
  if (isWholeRows(shift.area)) sheet.rows = shiftedBands(sheet.rows, shift, 'row');
  if (isWholeColumns(shift.area)) sheet.columns = shiftedBands(sheet.columns, shift, 'column');
  sheet.merges = shiftAreas(sheet.merges, shift).filter((merge) => merge.rows * merge.columns > 1);
  for (const format of sheet.conditionalFormats) format.areas = shiftAreas(format.areas, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const validation of sheet.validations) validation.areas = shiftAreas(validation.areas, shift);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area ? [Object.assign(table, { area })] : [];
  });
  // New columns get names, and a row that comes to be a header becomes texts of its own.
  for (const table of sheet.tables) nameColumns(book, sheet, table);
  sheet.charts = sheet.charts.flatMap((chart) => {
    const area = shiftArea(chart.area, shift);
    return area ? [Object.assign(chart, { area })] : [];
  });
  sheet.page.rowBreaks = shiftedRows(sheet.page.rowBreaks, shift);
  sheet.page.printArea = shiftAreas(sheet.page.printArea, shift);
  sheet.page.titleRows = sheet.page.titleRows && shiftArea(sheet.page.titleRows, shift);
  sheet.page.titleColumns = sheet.page.titleColumns && shiftArea(sheet.page.titleColumns, shift);
  if (shift.kind === 'insert') {
    inheritLook(sheet, shift);
    if (shift.axis === 'row')
      for (const table of sheet.tables) continueFormulas(book, sheet, table, shift.area);
  }
  book.tellShift(sheet, shift);
}

/** Where rows are after a shift; those that are deleted are gone. */
const shiftedRows = (rows: readonly number[], shift: Shift): number[] =>
  shiftAreas(
    rows.map((row) => ({ row, column: 0, rows: 1, columns: MAX_COLUMNS })),
    shift,
  ).map(({ row }) => row);

/** A merge that reaches out of the moving band would be torn. */
function checkMerges(sheet: Sheet, shift: Shift): void {
  const band = bandOf(shift);
  const isTorn = sheet.merges.some((merge) => {
    const inside = intersect(merge, band);
    return inside && (shift.axis === 'row' ? inside.columns < merge.columns : inside.rows < merge.rows);
  });
  if (isTorn) refuse('InvalidOperation', 'This would cut through a merged cell.');
}

function checkTables(sheet: Sheet, shift: Shift): void {
  const band = bandOf(shift);
  const isTorn = sheet.tables.some((table) => {
    const inside = intersect(table.area, band);
    return (
      inside && (shift.axis === 'row' ? inside.columns < table.area.columns : inside.rows < table.area.rows)
    );
  });
  if (isTorn) refuse('InvalidOperation', 'This would move a part of a table.');
}

/** All cells that the shift can move. */
function bandOf({ area, axis }: Shift): Area {
  return axis === 'row'
    ? { ...area, rows: 1_048_576 - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
}

function shiftedCells(sheet: Sheet, shift: Shift): Map<number, Cell> {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const place = { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, rows: 1, columns: 1 };
    const next = shiftArea(place, shift);
    if (next) moved.set(next.row * MAX_COLUMNS + next.column, cell);
    else if (shift.kind === 'insert') refuse('InvalidOperation', 'Cells would be pushed off the worksheet.');
  }
  return moved;
}

function shiftedBands(bands: Map<number, Band>, shift: Shift, axis: 'row' | 'column'): Map<number, Band> {
  const moved = new Map<number, Band>();
  for (const [index, band] of bands) {
    const place = { row: 0, column: 0, rows: 1, columns: 1, [axis]: index };
    const next = shiftArea(place, shift);
    if (next) moved.set(next[axis], band);
  }
  return moved;
}

/** New cells look like those above them, or left of them. */
function inheritLook(sheet: Sheet, { area, axis }: Shift): void {
  const [rows, columns] = axis === 'row' ? [-1, 0] : [0, -1];
  if (area.row + rows < 0 || area.column + columns < 0) return;
  const strip = { ...area, row: area.row + rows, column: area.column + columns };
  const source = axis === 'row' ? { ...strip, rows: 1 } : { ...strip, columns: 1 };
  const length = axis === 'row' ? area.rows : area.columns;
  for (const [row, column, { style }] of [...sheet.within(source)]) {
    if (style === undefined) continue;
    for (let step = 0; step < length; step++) {
      const [r, c] = axis === 'row' ? [area.row + step, column] : [row, area.column + step];
      sheet.change(r, c, (cell) => (cell.style = style));
    }
  }
}
