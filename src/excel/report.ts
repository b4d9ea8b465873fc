/** The sheets of a report, made. */
import { sheetNames } from '../locales/workbook';
import { findingsNames, plan, reportNames, type ReportSeed, traceNames } from '../workbook/report';
import type { Result } from './failure';
import { makeSheets, type OwnSheets } from './make';

/** The sheets of a report, and its names. */
export const reportSheets: OwnSheets = {
  sheets: Object.values(sheetNames),
  names: [...reportNames, ...findingsNames, ...Object.values(traceNames)],
};

/**
 * Makes the report's sheets in the open workbook, filled with what the seed holds: two round trips.
 * Failures: `alreadyThere` when sheets of these names exist, and those of Excel; nothing is then left behind.
 */
export const makeReport = (context: Excel.RequestContext, seed: ReportSeed): Promise<Result<undefined>> =>
  makeSheets(context, reportSheets, (blankSheet) => plan(seed, blankSheet));
