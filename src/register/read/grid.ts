/** A sheet as its reader needs it, wherever it comes from: an .xlsx file, CSV, the workbook that is open. */

export interface GridCell {
  /** Empty texts are left out. Dates are the numbers that Excel counts days by, from 1900 on. */
  readonly value: string | number | boolean;
  /** A number that is shown as a date. */
  readonly isDate: boolean;
}

/** Cells by their columns, from 0; sparse. */
export type GridRow = readonly (GridCell | undefined)[];

/** Cells that are one; the first of them holds what all show. Counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly sheet: string;
  /** The rows that have anything in them, by their number from 1. */
  readonly rows: readonly { readonly row: number; readonly cells: GridRow }[];
  readonly merges: readonly Merge[];
}

/** A number format by which a number is shown as a date. */
export const isDateFormat = (format: string): boolean =>
  /[yde]|m(?!.*[#0])|[年月日]/i.test(
    (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general/gi, ''),
  );

/** What a cell says, for comparing: no spaces, half-width, no brackets or punctuation around. */
export const normal = (text: string): string =>
  text
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[“”"'‘’:：*。.、,，;；\-—_/]/g, '');

export const textOf = (cell: GridCell | undefined): string =>
  cell === undefined
    ? ''
    : typeof cell.value === 'boolean'
      ? String(cell.value).toUpperCase()
      : String(cell.value);
