/** Showing a cell to the user. */
import { cellAddress } from '../workbook/patch';
import type { CellPlace } from '../workbook/report';
import { failed, type Result } from './failure';

export async function goTo(
  context: Excel.RequestContext,
  { sheet, row, column }: CellPlace,
): Promise<Result<undefined>> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(cellAddress(row, column)).select();
  try {
    await context.sync();
    return { ok: true, value: undefined };
  } catch (error) {
    return failed(error, true);
  }
}
