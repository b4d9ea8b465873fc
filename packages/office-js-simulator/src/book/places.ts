/** From the text of an address, or a name, to the cells it means. */
import { type Area, parseArea, splitSheet, WHOLE_SHEET } from './a1';
import type { Contents } from './contents';
import { refuse } from './errors';
import { findName, nameArea } from './names';
import type { Sheet } from './sheet';

/** The cells of "B2", "Sheet2!A1:C3" or a defined name, read on a sheet; the whole sheet for no text. */
export function findArea(book: Contents, home: Sheet, address?: string | null): { sheet: Sheet; area: Area } {
  if (address === undefined || address === null || address === '') return { sheet: home, area: WHOLE_SHEET };
  if (typeof address !== 'string') refuse('InvalidArgument', 'An address is a text.');
  const { sheet: sheetName, local } = splitSheet(address.replace(/^=/, ''));
  const sheet = sheetName === undefined ? home : book.findSheet(sheetName);
  const area = parseArea(local);
  if (sheet && area) return { sheet, area };
  const name = findName(book, address, home.id) ?? findName(book, address, null);
  return (name && nameArea(book, name)) ?? refuse('InvalidArgument', `${address} is no address.`);
}

/** The cells that a formula such as "='图表'!$B$5:$B$10" refers to, in reading order; none once they are gone. */
export function referredCells(
  book: Contents,
  formula: string,
): { sheet: Sheet; row: number; column: number }[] {
  if (formula === '' || formula.includes('#REF!')) return [];
  const { sheet, area } = findArea(book, book.active, formula);
  return Array.from({ length: area.rows * area.columns }, (_, at) => ({
    sheet,
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
  }));
}
