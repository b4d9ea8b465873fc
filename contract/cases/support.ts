/** Short ways to say what cases say often. */
import type { Json } from '../model';

/** A table with headers; Excel finds its name. */
export const tableOf = (sheet: Excel.Worksheet, address: string): Excel.Table =>
  sheet.tables.add(address, true);

type Grid = 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes';

/** What cells hold once all that is queued has happened. */
export async function read(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
  what: Grid,
): Promise<Json> {
  const range = sheet.getRange(address).load({ [what]: true });
  await context.sync();
  return range[what] as Json;
}
