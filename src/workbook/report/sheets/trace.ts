/** All that is filled in on a sheet, as one text in a cell of it: another text, and something was changed. */
import type { SheetKey } from '../../../locales/workbook';
import { a1, absoluteAddress, cellRect, one, onSheet, type Operation, type Rect } from '../../patch';
import { styles } from '../../sheet';
import { traceNames } from '../layout';
import { temporaryName } from './begin';

/** Beside the title, where nobody sees it. */
const traceCell = (column: number): Rect => cellRect(0, column);

/**
 * Writes the trace of a sheet.
 * @param column the first that nothing is printed of
 */
export function traceOperations(sheet: string, column: number, cells: readonly Rect[]): Operation[] {
  const at = traceCell(column);
  const formula = cells.map((cell) => one(cell, a1)).join('&"|"&');
  return [
    { op: 'write', sheet, at, content: [[{ formula }]] },
    { op: 'style', sheet, at, style: styles.unseen },
  ];
}

/** The traces of several sheets together, under a name. */
export const traceName = (
  kind: keyof typeof traceNames,
  sheets: readonly { readonly key: SheetKey; readonly column: number }[],
): Operation => ({
  op: 'addName',
  name: traceNames[kind],
  formula: sheets
    .map(({ key, column }) => onSheet(temporaryName(key), absoluteAddress(traceCell(column))))
    .join('&"|"&'),
});
