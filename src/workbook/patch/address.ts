/** Rectangles of cells, counted from 0, and how a workbook writes them: `B2:D5`, `'三、依申请公开'!$B$2`. */

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const cellRect = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A → 0, AA → 26. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B2:D5`, or `B2` for a single cell. */
export function rectAddress({ row, column, rows, columns }: Rect): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Of one cell too: what counts cells takes a range only. */
export function rangeAddress(at: Rect): string {
  const address = rectAddress(at);
  return address.includes(':') ? address : `${address}:${address}`;
}

/** Reads `B2` or `$B$2:$D$5`, its corners in whatever order; nothing where it is no such address. */
export function parseAddress(address: string): Rect | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnNumber(left), columnNumber(right)] as const;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) + 1 - row, columns: Math.max(...columns) + 1 - column };
}

/** `$B$2:$D$5`. */
export const absoluteAddress = (rect: Rect): string =>
  rectAddress(rect).replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`);

/** The address with its sheet, always quoted: our sheets' names need it. */
export const onSheet = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${address}`;
