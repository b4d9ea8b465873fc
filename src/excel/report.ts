/** The sheets of a report: made, and their totals turned into formulas. */
import { sheetNames } from '../locales/workbook';
import {
  findingsSheet,
  plan,
  planTotals,
  reportNames,
  type ReportSeed,
  totalSheets,
} from '../workbook/report';
import { apply } from './apply';
import type { Result } from './failure';
import { makeSheets, type OwnSheets } from './make';
import { protectedAmong } from './protection';
import { readOwn } from './read';

const OWN: OwnSheets = {
  sheets: Object.values(sheetNames),
  names: [...reportNames, findingsSheet.flags],
};

/**
 * Makes the report's sheets in the open workbook, filled with what the seed holds: two round trips.
 * Failures: `alreadyThere` when sheets of these names exist, and those of Excel; nothing is then left behind.
 */
export const makeReport = (context: Excel.RequestContext, seed: ReportSeed): Promise<Result<undefined>> =>
  makeSheets(context, OWN, (blankSheet) => plan(seed, blankSheet));

/** Makes constant totals the sums of their parts. Answers how many there were. */
export async function totalsToFormulas(context: Excel.RequestContext): Promise<Result<number>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  const closed = await protectedAmong(context, totalSheets(report, reading.value));
  if (!closed.ok) return closed;
  const { patch, count } = planTotals(report, reading.value, (sheet) => closed.value.has(sheet));
  const applied = await apply(context, patch);
  return applied.ok ? { ok: true, value: count } : applied;
}
