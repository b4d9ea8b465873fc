/** What a clerk has done to a workbook: a report made, checked, its flags cleared. */
import { forms } from '../form';
import { sheetNames } from '../locales/workbook';
import { type Examination, examine, type Finding } from '../rules';
import {
  findingsSheet,
  plan,
  planClear,
  planExplanation,
  planFindings,
  planTotals,
  reportNames,
  totalSheets,
  type WorkbookReading,
} from '../workbook/report';
import type { ReportSeed } from '../workbook/report';
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

/** A check's reading of the workbook and what it found. */
export interface Checked extends WorkbookReading {
  readonly examination: Examination;
}

/**
 * Checks the workbook's report and brings the findings into 校验结果: one read, one write.
 * When it fails 校验结果 is as it was.
 */
export async function checkReport(context: Excel.RequestContext): Promise<Result<Checked>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report, findings } = reading.value;
  const examination = examine(report, reading.value);
  const written = await apply(
    context,
    planFindings(examination, forms[report.edition], reading.value, findings),
  );
  return written.ok ? { ok: true, value: { ...reading.value, examination } } : written;
}

/** Takes all flags of 校验结果 away; explanations stay. */
export async function clearFlags(context: Excel.RequestContext): Promise<Result<undefined>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report, findings } = reading.value;
  return apply(context, planClear(forms[report.edition], findings));
}

/** Writes the clerk's explanation of a finding into 校验结果, and nothing else. */
export async function explainFinding(
  context: Excel.RequestContext,
  finding: Finding,
  text: string,
): Promise<Result<undefined>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report, findings } = reading.value;
  const examination = examine(report, reading.value);
  return apply(
    context,
    planExplanation(finding, text, examination, forms[report.edition], reading.value, findings),
  );
}

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
