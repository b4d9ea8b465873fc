/** The text a cell shows, the text a person edits in it, and where its link leads. */
import { format } from 'numfmt';
import type { Book } from 'office-js-simulator';
import { isError, readTyped, setting, type Sheet } from 'office-js-simulator/book';

/** By the number format, as the cell's `text` in Office.js. */
export function shownText(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = book.value(sheet, row, column);
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value === '' ? '' : format(setting(sheet.styleAt(row, column), 'numberFormat'), value);
}

/** What would give the cell its content again: a formula, or the value, words that look like a number with `'`. */
export function editedText(sheet: Sheet, row: number, column: number): string {
  const { formula, value } = sheet.cell(row, column) ?? {};
  if (formula !== undefined) return formula;
  if (value === undefined) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const text = String(value);
  return typeof value === 'string' && readTyped(text).value !== text ? `'${text}` : text;
}

const LINK = /^=HYPERLINK\("#((?:[^"]|"")*)"/i;

/** The place in this workbook that a HYPERLINK formula leads to. */
export const linkOf = (formula: string | undefined): string | undefined =>
  LINK.exec(formula ?? '')?.[1]?.replaceAll('""', '"');
