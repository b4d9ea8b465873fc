/** How sheets are protected: asked before a patch that has to open them. */
import type { Protection } from '../workbook/patch';
import { failed, type Result } from './failure';

/** Those that are protected, by name. One round trip, none where there is nothing to ask. */
export async function protectedAmong(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, Protection>>> {
  if (names.length === 0) return { ok: true, value: new Map() };
  const sheets = names.map((name) =>
    context.workbook.worksheets
      .getItem(name)
      .load({ name: true, protection: { protected: true, options: true } }),
  );
  try {
    await context.sync();
  } catch (error) {
    return failed(error, true);
  }
  const closed = sheets.filter(({ protection }) => protection.protected);
  // Plain data: the patch is to be.
  return {
    ok: true,
    value: new Map(closed.map(({ name, protection }) => [name, { ...protection.options } as Protection])),
  };
}
