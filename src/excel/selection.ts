/** Which cell the user is at. */
import type { CellPlace } from '../workbook/report';
import { failed, type Result } from './failure';
import { afterBursts } from './quiet';

/** Of several selected cells the active one. */
export async function activeCell(context: Excel.RequestContext): Promise<Result<CellPlace>> {
  const cell = context.workbook.getActiveCell();
  cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  try {
    await context.sync();
  } catch (error) {
    return failed(error, true);
  }
  const { worksheet, rowIndex: row, columnIndex: column } = cell;
  return { ok: true, value: { sheet: worksheet.name, row, column } };
}

/** Long enough that running over cells with the arrow keys asks once, short enough to feel immediate. */
const QUIET_MILLISECONDS = 100;

/**
 * Calls `onSelect` with the active cell whenever another one is selected, on whatever sheet; once after a quick
 * succession. A selection that cannot be read is passed over: the next one comes.
 * @returns ends the watch
 */
export function watchSelection(
  context: Excel.RequestContext,
  onSelect: (place: CellPlace) => void,
): Promise<() => Promise<void>> {
  const read = async (): Promise<void> => {
    const cell = await activeCell(context);
    if (cell.ok) onSelect(cell.value);
  };
  const { onSelectionChanged } = context.workbook.worksheets;
  return afterBursts(context, { event: onSelectionChanged }, QUIET_MILLISECONDS, () => void read());
}
