/** Reading figures that are so: where a workbook calculates only when it is told to, our sheets are calculated first. */

/** What was read, and whether formulas had to be told to calculate. */
export interface Calculated<T> {
  readonly read: T;
  readonly isManual: boolean;
}

/**
 * One round trip, and another where calculation is manual. Only our sheets are calculated then: other workbooks and
 * sheets may be the reason why the person wants it so.
 * @param load asks for what is read, and answers it after the sync
 * @param sheetsOf our sheets by name, those first that others are calculated from
 */
export async function readCalculated<T>(
  context: Excel.RequestContext,
  load: () => () => T,
  sheetsOf: (read: T) => readonly string[],
): Promise<Calculated<T>> {
  const { application, worksheets } = context.workbook;
  application.load({ calculationMode: true });
  const first = load();
  await context.sync();
  const sheets = application.calculationMode === 'Manual' ? sheetsOf(first()) : [];
  if (sheets.length === 0) return { read: first(), isManual: false };
  for (const sheet of new Set(sheets)) worksheets.getItemOrNullObject(sheet).calculate(false);
  const again = load();
  await context.sync();
  return { read: again(), isManual: true };
}
