/** 校验结果: whatever is done to it reads the workbook once, examines it and writes once. */
import { forms } from '../form';
import { sheetNames } from '../locales/workbook';
import type { Report } from '../report';
import { type Examination, examine, type Finding } from '../rules';
import { cellRect } from '../workbook/patch';
import {
  type CellPlace,
  type FindingsOnSheet,
  type FindingsPlan,
  type OlderFindings,
  planClear,
  planExplanation,
  planFindings,
  planOlder,
  type WorkbookReading,
} from '../workbook/report';
import { helpers, type Known, makeAgain } from './again';
import { apply } from './apply';
import { failed, refused, type Result, withKept } from './failure';
import { insist } from './insist';
import { ownOf, readOwn, readReport } from './read';

/** The workbook as it was read, what is wrong in it, and what 校验结果 holds now that it has been written. */
export interface Checked extends WorkbookReading {
  readonly report: Report;
  readonly findings: FindingsOnSheet;
  readonly examination: Examination;
}

/** What is known of the workbook after something was done: what it holds, that it has changed, or that it has not. */
export type Afterwards = Checked | 'changed' | 'unchanged';

/** Gives a 校验结果 the columns that it lacks. */
async function complete(context: Excel.RequestContext, older: OlderFindings): Promise<Result<undefined>> {
  const names = context.workbook.names.load({ name: true, formula: true });
  try {
    await context.sync();
  } catch (error) {
    return failed(error, true);
  }
  const known = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  return apply(context, planOlder(older, known));
}

/** What stays in the workbook whatever becomes of the rest: sheets made again, columns added. */
interface Kept {
  any: boolean;
}

/** The report with its 校验结果; helpers of it that somebody has deleted are made again, and what it lacks is added. */
async function readListed(
  context: Excel.RequestContext,
  known: Known | null,
  kept: Kept,
): Promise<Result<WorkbookReading & { report: Report; findings: FindingsOnSheet }>> {
  const first = await readReport(context);
  if (!first.ok) return first;
  const isLacking = first.value.gone.some((key) => helpers.includes(key));
  const made = isLacking ? await makeAgain(context, known, helpers) : null;
  if (made && !made.ok) return made;
  const { older } = first.value;
  const completed = older ? await complete(context, older) : null;
  if (completed && !completed.ok) return completed;
  kept.any ||= made !== null || completed !== null;
  const read = (made ?? completed) ? await readOwn(context) : ownOf(first.value);
  if (!read.ok) return read;
  const { findings } = read.value;
  // What is called so and lists nothing is another's.
  return findings
    ? { ok: true, value: { ...read.value, findings } }
    : refused('alreadyThere', sheetNames.findings);
}

/**
 * What brings findings into the workbook. `known`: the report as it was read last while all its sheets were there. `show`:
 * where to go with the same write; a place that cannot be gone to (its sheet is hidden) is no failure.
 */
type Bringing = [
  context: Excel.RequestContext,
  known: Known | null,
  planFrom: (read: Checked) => FindingsPlan,
  show?: (read: Checked) => CellPlace,
];

/** Writes what is planned from what was read and found. When that fails 校验结果 is as it was, but for what is kept. */
async function tryToBring(
  kept: Kept,
  ...[context, known, planFrom, show]: Bringing
): Promise<Result<Checked>> {
  const reading = await readListed(context, known, kept);
  if (!reading.ok) return reading;
  const read: Checked = { ...reading.value, examination: examine(reading.value.report, reading.value) };
  const { patch, after } = planFrom(read);
  const checked: Result<Checked> = { ok: true, value: { ...read, findings: after } };
  if (show) {
    const { sheet, row, column } = show(read);
    const going = { op: 'activate', sheet, at: cellRect(row, column) } as const;
    const gone = await apply(context, [...patch, going]);
    if (gone.ok) return checked;
    if (!gone.failure.isUndone || ['cellEditMode', 'workbookChanged'].includes(gone.failure.code))
      return gone;
  }
  const written = await apply(context, patch);
  return written.ok ? checked : written;
}

/** The same, again where the workbook was changed in between. */
async function bring(...all: Bringing): Promise<Result<Checked>> {
  const kept: Kept = { any: false };
  return withKept(await insist(() => tryToBring(kept, ...all)), kept.any);
}

/**
 * Checks the workbook's report and brings the findings into 校验结果, which says when that was.
 * @param known the report as it was read last: sheets that it needs and somebody has deleted come back as they were
 */
export const checkReport = (
  context: Excel.RequestContext,
  known: Known | null = null,
  show?: (read: Checked) => CellPlace,
  now: Date = new Date(),
): Promise<Result<Checked>> =>
  bring(
    context,
    known,
    (read) => planFindings(read.examination, forms[read.report.edition], read, read.findings, now),
    show,
  );

/** Takes all flags of 校验结果 away; explanations stay. */
export const clearFlags = (
  context: Excel.RequestContext,
  known: Known | null = null,
): Promise<Result<Checked>> => bring(context, known, ({ findings }) => planClear(findings));

/** Writes the clerk's explanation of a finding into 校验结果, and nothing else. */
export const explainFinding = (
  context: Excel.RequestContext,
  finding: Finding,
  text: string,
  known: Known | null = null,
): Promise<Result<Checked>> =>
  bring(context, known, (read) =>
    planExplanation(finding, text, read.examination, forms[read.report.edition], read, read.findings),
  );
