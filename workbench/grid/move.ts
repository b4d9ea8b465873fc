/** Where the selection goes: one step at a time past merged and hidden cells, or to an end of the sheet. */
import { type Area, fits, type Sheet } from 'office-js-simulator/book';
import { cellArea } from './bands';

export type Step = readonly [rows: number, columns: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** The step a key asks for; Tab goes right, with Shift left. */
export const stepOf = (key: string, shift: boolean): Step | undefined =>
  key === 'Tab' ? [0, shift ? -1 : 1] : STEPS[key];

/** The cell a step leads to from a selection; where the sheet ends the selection stays. */
export function moveBy(sheet: Sheet, from: Area, [rows, columns]: Step): Area {
  const start = cellArea(sheet, from.row, from.column);
  const next = (at: number, size: number, step: number): number =>
    Math.max(0, step > 0 ? at + size - 1 + step : at + step);
  let row = rows === 0 ? from.row : next(start.row, start.rows, rows);
  let column = columns === 0 ? from.column : next(start.column, start.columns, columns);
  while (rows !== 0 && sheet.rows.get(row)?.hidden) row += Math.sign(rows);
  while (columns !== 0 && sheet.columns.get(column)?.hidden) column += Math.sign(columns);
  const at = { row, column, rows: 1, columns: 1 };
  return fits(at) ? cellArea(sheet, row, column) : from;
}

/** Ctrl+Home and Ctrl+End, or Home for the first cell of the row. */
export function moveToEnd(sheet: Sheet, from: Area, key: string, ctrl: boolean): Area | null {
  if (key === 'Home') return cellArea(sheet, ctrl ? 0 : from.row, 0);
  if (key !== 'End' || !ctrl) return null;
  const used = sheet.usedArea(true);
  return used && cellArea(sheet, used.row + used.rows - 1, used.column + used.columns - 1);
}
