/** The sheets of a report, made. */
import { sheetNames } from '../locales/workbook';
import {
  findingsNames,
  plan,
  planFindingsSheet,
  reportNames,
  type ReportSeed,
  traceNames,
} from '../workbook/report';
import type { Result } from './failure';
import { makeSheets, type OwnSheets } from './make';

const OWN: OwnSheets = {
  sheets: Object.values(sheetNames),
  names: [...reportNames, ...findingsNames, ...Object.values(traceNames)],
};

/**
 * Makes the report's sheets in the open workbook, filled with what the seed holds: two round trips.
 * Failures: `alreadyThere` when sheets of these names exist, and those of Excel; nothing is then left behind.
 */
export const makeReport = (context: Excel.RequestContext, seed: ReportSeed): Promise<Result<undefined>> =>
  makeSheets(context, OWN, (blankSheet) => plan(seed, blankSheet));

/**
 * 校验结果 again, empty, after somebody has deleted it: the colours of the tables look it up. Failures:
 * `alreadyThere` where another sheet has its name, and those of Excel.
 */
export const makeFindingsAgain = (context: Excel.RequestContext): Promise<Result<undefined>> =>
  makeSheets(context, { sheets: [sheetNames.findings], names: findingsNames }, planFindingsSheet);
