/**
 * Where a list stands: its header, its lines, and a narrow row that closes it. Names and formulas reach from the first to
 * the last of these, so that whatever is inserted between them belongs to the list, in Excel, WPS and LibreOffice alike.
 */
import type { Operation, Rect } from '../patch';
import { styles } from '../sheet';

export interface ListRegion {
  readonly header: Rect;
  readonly body: Rect;
  /** Header and body: what is a table to Excel. */
  readonly table: Rect;
  readonly closing: Rect;
  readonly whole: Rect;
}

export function listRegion(row: number, columns: number, lines: number): ListRegion {
  const rect = (first: number, rows: number): Rect => ({ row: first, column: 0, rows, columns });
  return {
    header: rect(row, 1),
    body: rect(row + 1, lines),
    table: rect(row, 1 + lines),
    closing: rect(row + 1 + lines, 1),
    whole: rect(row, lines + 2),
  };
}

const CLOSING_HEIGHT = 6;

export const closingOperations = (sheet: string, { closing }: ListRegion): Operation[] => [
  { op: 'style', sheet, at: closing, style: styles.closing },
  { op: 'rowHeight', sheet, row: closing.row, rows: 1, height: CLOSING_HEIGHT },
];
