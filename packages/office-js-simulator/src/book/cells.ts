/** Writing, clearing and merging cells. */
import { type Area, intersect, sameArea, subtract } from './a1';
import type { Contents } from './contents';
import { refuse } from './errors';
import { clearConditionalFormats } from './formats';
import { type Input, readFormula, readTyped } from './input';
import { isTextFormat } from 'numfmt';
import type { Sheet } from './sheet';
import { guardSpill } from './spill';
import { restyle, setting } from './style';

const MAX_TEXT = 32_767;

/** Gives a cell the content a client sends: a typed text, a number or a truth value; null leaves it alone. */
export function writeCell(book: Contents, sheet: Sheet, row: number, column: number, sent: unknown): void {
  if (sent === null || isHiddenByMerge(sheet, row, column)) return;
  const input = readSent(sent, setting(sheet.styleAt(row, column), 'numberFormat'));
  if (input.formula !== undefined) guardSpill(sheet, row, column, input.formula);
  const style = sheet.styleAt(row, column);
  sheet.change(row, column, (cell) => {
    delete cell.value;
    delete cell.formula;
    if (input.formula !== undefined) cell.formula = input.formula;
    else if (input.value !== undefined) cell.value = input.value;
    if (input.numberFormat !== undefined && setting(style, 'numberFormat') === 'General') {
      cell.style = restyle(style, { numberFormat: input.numberFormat }) ?? {};
    }
  });
  book.calculator.touch(sheet, row, column);
}

function readSent(sent: unknown, numberFormat: string): Input {
  if (typeof sent === 'boolean') return { value: sent };
  if (typeof sent === 'number') return { value: isTextFormat(numberFormat) ? String(sent) : sent };
  if (typeof sent !== 'string') refuse('InvalidArgument', 'A cell takes a text, a number or a truth value.');
  if (sent.length > MAX_TEXT) refuse('InvalidArgument', 'A cell takes 32,767 characters at most.');
  if (sent !== '' && isTextFormat(numberFormat)) return { value: sent };
  return readTyped(sent);
}

/** Puts a formula or a constant where no person typed it: no reading of dates, no text format. */
export function placeContent(
  book: Contents,
  sheet: Sheet,
  row: number,
  column: number,
  content: Input,
): void {
  sheet.change(row, column, (cell) => {
    delete cell.value;
    delete cell.formula;
    if (content.formula !== undefined) cell.formula = readFormula(content.formula);
    else if (content.value !== undefined) cell.value = content.value;
  });
  book.calculator.touch(sheet, row, column);
}

function isHiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      column >= merge.column &&
      row < merge.row + merge.rows &&
      column < merge.column + merge.columns &&
      (row !== merge.row || column !== merge.column),
  );
}

/** Empties the cells of an area; their look stays. */
export function clearContents(book: Contents, sheet: Sheet, area: Area): void {
  for (const [row, column] of [...sheet.within(area)]) placeContent(book, sheet, row, column, {});
}

/** Takes all formatting off an area: looks, merges and conditional formats. */
export function clearFormats(sheet: Sheet, area: Area): void {
  for (const [row, column] of [...sheet.within(area)]) sheet.change(row, column, (cell) => delete cell.style);
  for (const [index, band] of sheet.columns) if (covers(area, 'columns', index)) delete band.style;
  for (const [index, band] of sheet.rows) if (covers(area, 'rows', index)) delete band.style;
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  clearConditionalFormats(sheet, area);
}

function covers(area: Area, kind: 'rows' | 'columns', index: number): boolean {
  const isWhole = kind === 'rows' ? area.columns === 16_384 : area.rows === 1_048_576;
  const start = kind === 'rows' ? area.row : area.column;
  return isWhole && index >= start && index < start + area[kind];
}

/** Takes the data validations off an area; validations of wider areas keep the rest of theirs. */
export function clearValidations(sheet: Sheet, area: Area): void {
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((each) => subtract(each, area));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

/** Merges an area into one cell (or, `across`, each of its rows): the first cell's content stays. */
export function mergeArea(book: Contents, sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    refuse('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts) {
    // Excel swallows the merges inside the new one, and refuses those that stick out of it.
    const touching = sheet.merges.filter((merge) => intersect(merge, part));
    if (touching.some((merge) => !sameArea(intersect(merge, part)!, merge))) {
      refuse('InvalidOperation', 'The area cuts through a merged cell.');
    }
    sheet.merges = sheet.merges.filter((merge) => !touching.includes(merge));
    for (const [row, column] of [...sheet.within(part)]) {
      if (row !== part.row || column !== part.column) placeContent(book, sheet, row, column, {});
    }
    if (part.rows * part.columns > 1) sheet.merges.push(part);
  }
}
