/** A summary in the workbook: made, and read again when it is last year's. */
import { cellsOf, forms } from '../form';
import { summarySheetNames } from '../locales/workbook';
import type { Report } from '../report';
import type { SummarySeed } from '../summary';
import { interpret, planSummary, summaryName, summaryNames } from '../workbook';
import { failed, refused, type Result } from './failure';
import { makeSheets, type OwnSheets } from './make';
import { loadNamed } from './read';

const OWN: OwnSheets = { sheets: Object.values(summarySheetNames), names: summaryNames };

/**
 * Makes the summary's sheets in the open workbook: two round trips, all or nothing.
 * Failures: `alreadyThere` when there is a summary or sheets of these names, and those of Excel.
 */
export const makeSummary = (context: Excel.RequestContext, seed: SummarySeed): Promise<Result<undefined>> =>
  makeSheets(context, OWN, (blankSheet) => planSummary(seed, blankSheet));

/**
 * The sums of the workbook's summary, as those of a report, in one round trip: its names are a report's with
 * another beginning. Failures: `notOurs` where there is no summary or not all of it, and those of Excel.
 */
export async function readSummary(context: Excel.RequestContext): Promise<Result<Report>> {
  const named = loadNamed(context, summaryName);
  try {
    await context.sync();
  } catch (error) {
    return failed(error, true);
  }
  const { report, places } = interpret({ named: named() });
  const isWhole = report !== null && places.size === cellsOf(forms[report.edition]).size;
  return isWhole ? { ok: true, value: report } : refused('notOurs', '');
}
