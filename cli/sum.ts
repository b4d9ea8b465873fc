/** `sum`: the reports of many units as one workbook, and in words what is missing, wrong or outstanding. */
import { zhCN } from '../src/locales';
import type { Message, Report } from '../src/report';
import type { Finding } from '../src/rules';
import {
  checkClaimed,
  compare,
  countedIn,
  expectedOf,
  type Problem,
  problemsOf,
  problemsOfStock,
  summarise,
  type Summary,
  takeStock,
} from '../src/summary';
import type { SummarySeed } from '../src/workbook';
import { complainOf, complainOfFailure, type ExitCode, type Output, save } from './commands';
import { gather, readFigures, readRoster } from './sumInputs';
import { listSummary } from './sumList';

export interface SumOptions {
  readonly output: string;
  /** A text file with the units that are expected, one a line. */
  readonly roster?: string;
  /** Last year's report or summary. */
  readonly prior?: string;
  /** A summary made elsewhere, to be checked against the units (G-1). */
  readonly against?: string;
}

function compareWith(then: Report, summary: Summary, path: string, output: Output): SummarySeed['prior'] {
  const expected = summary.year - 1;
  const message: Message = { code: 'summary.priorYear', params: { year: then.year, expected } };
  if (then.year !== expected) complainOf(path, [message], output);
  return { then, changes: compare(summary, then) };
}

/** A summary made elsewhere, with what G-1 finds in it. */
interface Claim {
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

function claimOf(file: string, report: Report, summary: Summary, output: Output): Claim {
  const { value, messages } = checkClaimed(report, summary);
  complainOf(file, messages, output);
  return { file, report, findings: value ?? [] };
}

const problemsOfClaim = (
  { file, report, findings }: Claim,
  locale: Parameters<typeof problemsOf>[1],
): Problem[] => problemsOf({ unit: report.unit, edition: report.edition, file, findings }, locale);

async function saveSummary(seed: SummarySeed, path: string, output: Output): Promise<ExitCode> {
  const { newWorkbook } = await import('./workbook');
  const { makeSummary } = await import('../src/excel');
  const workbook = await newWorkbook();
  const made = await workbook.run((context) => makeSummary(context, seed));
  return made.ok ? save(path, await workbook.save(), output) : complainOfFailure(path, made.failure, output);
}

/** 2 where anything could not be read or written; 1 where a unit is missing or wrong, or a report has errors. */
function exitCode(seed: SummarySeed, isWhole: boolean, saved: ExitCode): ExitCode {
  if (saved !== 0 || !isWhole) return 2;
  const isAllIn = seed.stock.every(({ state }) => state === 'submitted');
  const isSound = seed.problems.every(({ finding }) => finding.severity !== 'error');
  return isAllIn && isSound ? 0 : 1;
}

export async function sumFiles(
  args: readonly string[],
  { output: path, roster: rosterPath, prior: priorPath, against }: SumOptions,
  output: Output,
): Promise<ExitCode> {
  const refuse = (messages: readonly Message[]): ExitCode => {
    complainOf(path, messages, output);
    return 2;
  };
  const roster = rosterPath === undefined ? undefined : await readRoster(rosterPath, output);
  const then = priorPath === undefined ? undefined : await readFigures(priorPath, output);
  const claimed = against === undefined ? undefined : await readFigures(against, output);
  if (roster === null || then === null || claimed === null) return 2;
  const { reports, unread } = await gather(args, output);
  const expected = expectedOf(reports);
  // Where no year is that of most reports, adding up says why it cannot be done.
  if (!expected) return refuse(summarise(reports).messages);
  const stock = takeStock(roster, reports, unread, expected);
  const { value: summary, messages } = summarise(countedIn(stock));
  complainOf(path, messages, output);
  if (!summary) return 2;
  const claim = claimed && claimOf(against ?? '', claimed, summary, output);
  const prior = then && compareWith(then, summary, priorPath ?? '', output);
  const seed: SummarySeed = {
    summary,
    stock,
    problems: [...problemsOfStock(stock, zhCN), ...(claim ? problemsOfClaim(claim, zhCN) : [])],
    ...(prior && { prior }),
  };
  const saved = await saveSummary(seed, path, output);
  const claims = claim ? problemsOfClaim(claim, output.locale) : [];
  output.print(listSummary(seed, claims, path, output.locale));
  return exitCode(seed, unread.length === 0, saved);
}
