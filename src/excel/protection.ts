/** Which sheets are protected: asked before a patch that has to open them. */
import { failed, type Result } from './failure';

/** One round trip, none where there is nothing to ask. */
export async function protectedAmong(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Result<ReadonlySet<string>>> {
  if (names.length === 0) return { ok: true, value: new Set() };
  const sheets = names.map((name) =>
    context.workbook.worksheets.getItem(name).load({ name: true, protection: { protected: true } }),
  );
  try {
    await context.sync();
  } catch (error) {
    return failed(error, true);
  }
  const closed = sheets.filter(({ protection }) => protection.protected);
  return { ok: true, value: new Set(closed.map(({ name }) => name)) };
}
