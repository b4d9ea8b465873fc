/** The sheets of a report, made; a register that is there already is counted for it. */
import { forms } from '../form';
import { sheetNames } from '../locales/workbook';
import { planCounts } from '../workbook/register';
import {
  COUNTED_PREFIX,
  findingsNames,
  plan,
  reportNames,
  type ReportSeed,
  traceNames,
} from '../workbook/report';
import type { Result } from './failure';
import { makeSheets, type OwnSheets } from './make';

/** The sheets of a report, and its names. */
export const reportSheets: OwnSheets = {
  sheets: Object.values(sheetNames),
  // What a register is counted into is the register's.
  names: [...reportNames, ...findingsNames, ...Object.values(traceNames)].filter(
    (name) => !name.startsWith(COUNTED_PREFIX),
  ),
};

/**
 * Makes the report's sheets in the open workbook, filled with what the seed holds: two round trips.
 * Failures: `alreadyThere` when sheets of these names exist, and those of Excel; nothing is then left behind.
 */
export const makeReport = (context: Excel.RequestContext, seed: ReportSeed): Promise<Result<undefined>> =>
  makeSheets(context, reportSheets, (blankSheet, names) => [
    ...plan(seed, blankSheet),
    ...planCounts(forms[seed.edition], names),
  ]);
