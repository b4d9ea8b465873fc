/** What a clerk has done to a workbook: a report made, checked, its flags cleared. */
import { forms } from '../form';
import { sheetNames } from '../locales/workbook';
import { examine, type Examination, type Finding } from '../rules';
import {
  findingsSheet,
  plan,
  planClear,
  planExplanation,
  planFindings,
  planTotals,
  totalSheets,
  type Patch,
  reportNames,
  type ReportSeed,
  sheetKeys,
  temporaryName,
  type WorkbookReading,
} from '../workbook';
import { apply } from './apply';
import { failed, refused, type Result } from './failure';
import { protectedAmong } from './protection';
import { readOwn } from './read';

/** What a new report would meet in the workbook. */
interface Survey {
  /** Sheets that bear the names a report needs. */
  readonly taken: readonly string[];
  /** The untouched sheet of a new workbook, if it is the only one. */
  readonly blankSheet?: string;
  /** Left behind by an attempt that could not be undone. */
  readonly leftovers: readonly string[];
  /** Our names that lead nowhere, their sheets deleted. */
  readonly deadNames: readonly string[];
  /** Does a name of ours lead to a sheet, whatever that is called? */
  readonly hasReport: boolean;
}

async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ name: true });
  names.load({ name: true, formula: true });
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true });
  const used = active.getUsedRangeOrNullObject(false);
  used.load({ address: true });
  await context.sync();
  const present = worksheets.items.map(({ name }) => name);
  const wanted = new Set<string>(Object.values(sheetNames));
  const temporary = new Set(sheetKeys.map(temporaryName));
  const leftovers = present.filter((name) => temporary.has(name));
  const ours = names.items.filter(({ name }) => reportNames.includes(name) || name === findingsSheet.flags);
  const isDead = ({ formula }: Excel.NamedItem): boolean => String(formula).includes('#REF!');
  return {
    taken: present.filter((name) => wanted.has(name)),
    leftovers,
    // The names of leftovers go with them.
    deadNames: ours.filter((item) => leftovers.length > 0 || isDead(item)).map(({ name }) => name),
    hasReport: leftovers.length === 0 && ours.some((item) => !isDead(item)),
    ...(present.length === 1 && used.isNullObject && { blankSheet: active.name }),
  };
}

/** Clears away what an earlier attempt left, and names that lead nowhere, before the new sheets come. */
function withCleanStart({ operations, undo }: Patch, { leftovers, deadNames }: Survey): Patch {
  return {
    operations: [
      ...leftovers.map((sheet) => ({ op: 'dropSheet', sheet }) as const),
      ...deadNames.map((name) => ({ op: 'dropName', name }) as const),
      ...operations,
    ],
    undo,
  };
}

/**
 * Makes the report's sheets in the open workbook, filled with what the seed holds: two round trips.
 * Failures: `alreadyThere` when sheets of these names exist, and those of Excel; nothing is then left behind.
 */
export async function makeReport(
  context: Excel.RequestContext,
  seed: ReportSeed,
): Promise<Result<undefined>> {
  let found: Survey;
  try {
    found = await survey(context);
  } catch (error) {
    return failed(error, true);
  }
  if (found.taken.length > 0 || found.hasReport) return refused('alreadyThere', found.taken.join('、'));
  return apply(context, withCleanStart(plan(seed, found.blankSheet), found));
}

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
  const { report, formulas, findings } = reading.value;
  const examination = examine(report, { formulas });
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
  const { report, formulas, findings } = reading.value;
  const examination = examine(report, { formulas });
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
