/** Sheets of a report that somebody has deleted, made again; nothing else of the workbook changes. */
import { type SheetKey, sheetNames } from '../locales/workbook';
import type { Report } from '../report';
import {
  asIfCovered,
  interpret,
  type KnownFormulas,
  planAgain,
  planListed,
  pointingSheets,
  type Remains,
  seedOf,
  whoseIs,
  type WorkbookReading,
} from '../workbook/report';
import type { Protection, RawWorkbook } from '../workbook/patch';
import { apply } from './apply';
import { failed, refused, type Result, withKept } from './failure';
import { insist } from './insist';
import { PROPERTIES, rawRange, REACH, readRaw, readReport } from './read';

/** A report as it was read last while all its sheets were there. */
export type Known = Pick<WorkbookReading, 'findings'> & KnownFormulas & { readonly report: Report };

/** Those that hold nothing a person has filled into the report itself: whoever needs them makes them again. */
export const helpers: readonly SheetKey[] = ['cover', 'prior', 'findings'];

/** Asks for the names, and for what stands on the sheets that pointed to those that are gone. */
export async function survey(
  context: Excel.RequestContext,
  pointing: readonly (readonly [key: SheetKey, sheet: string])[],
): Promise<Remains> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ name: true });
  names.load({ name: true, formula: true });
  const asked = pointing.map(([key, name]) => {
    const sheet = worksheets.getItem(name).load({ protection: { protected: true, options: true } });
    return { key, sheet, used: sheet.getRange(REACH).getUsedRangeOrNullObject(true).load(PROPERTIES) };
  });
  await context.sync();
  return {
    worksheets: worksheets.items.map(({ name }) => name),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    pointing: asked
      .filter(({ used }) => !used.isNullObject)
      .map(({ key, sheet: { protection }, used }) => ({
        key,
        range: rawRange(used),
        ...(protection.protected && { protection: { ...protection.options } as Protection }),
      })),
  };
}

/** What is there and what is gone, where 封面 is gone too: read as if it said what is known of it. */
function understood(raw: RawWorkbook, known: Known | null) {
  const reading = interpret(raw);
  const whose = reading.report ?? known?.report ?? whoseIs(raw);
  if (!whose) return null;
  const { unit, year, edition } = whose;
  const seed = { ...(known ? seedOf(known.report, known.formulas) : {}), unit, year, edition };
  if (reading.report) return { seed, reading };
  const covered: WorkbookReading = interpret(asIfCovered(raw, whose));
  const sheets = new Map(covered.sheets);
  sheets.delete('cover');
  return { seed, reading: { ...covered, sheets, gone: ['cover', ...covered.gone] as const } };
}

/** Lists on a new 校验结果 what the one that is gone listed, explanations among it. */
async function listAgain(context: Excel.RequestContext, known: Known | null): Promise<Result<undefined>> {
  const rows = known?.findings?.rows.filter((row) => row !== null) ?? [];
  if (rows.length === 0) return { ok: true, value: undefined };
  const reading = await readReport(context);
  // The sheet is there by now, whatever fails.
  if (!reading.ok) return withKept(reading, true);
  const { findings } = reading.value;
  if (!findings) return refused('notFound', sheetNames.findings, false);
  const listed = await apply(context, planListed(rows, findings).patch);
  return withKept(listed, true);
}

/**
 * Makes sheets again that are gone: three round trips, all or nothing.
 * @param known what they held then
 * @param wanted which of them, where not all
 * Failures: `notFound` where nobody knows of which year the report is, `sheetProtected`, and those of Excel.
 */
export const makeAgain = (
  context: Excel.RequestContext,
  known: Known | null,
  wanted?: readonly SheetKey[],
): Promise<Result<undefined>> =>
  insist(async () => {
    let found;
    let remains: Remains;
    try {
      const { raw } = await readRaw(context);
      found = understood(raw, known);
      if (!found) return refused('notFound', sheetNames.cover);
      const { seed, reading } = found;
      const pointing = pointingSheets(seed, reading).flatMap((key) => {
        const sheet = reading.sheets.get(key);
        return sheet === undefined ? [] : [[key, sheet] as const];
      });
      remains = await survey(context, pointing);
    } catch (error) {
      return failed(error, true);
    }
    const { seed, reading } = found;
    const lacking = reading.gone.filter((key) => wanted?.includes(key) ?? true);
    if (lacking.length === 0) return { ok: true, value: undefined };
    const made = await apply(context, planAgain(seed, lacking, reading, remains));
    return made.ok && lacking.includes('findings') ? listAgain(context, known) : made;
  });
