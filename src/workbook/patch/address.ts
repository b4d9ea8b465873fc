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

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B2:D5`, or `B2` for a single cell. */
export function rectAddress({ row, column, rows, columns }: Rect): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$2:$D$5`. */
export const absoluteAddress = (rect: Rect): string =>
  rectAddress(rect).replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`);

/** The address with its sheet, always quoted: our sheets' names need it. */
export const onSheet = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${address}`;
