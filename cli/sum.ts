/** `sum`: the reports of many units as one workbook, and in words what is missing, wrong or outstanding. */
import { assemble, type SummarySeed } from '../src/summary';
import { complainOf, complainOfFailure, type ExitCode, type Output, save } from './output';
import { expandFiles } from './files';
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
  const roster = rosterPath === undefined ? undefined : await readRoster(rosterPath, output);
  const prior = priorPath === undefined ? undefined : await readFigures(priorPath, output);
  const claimed = against === undefined ? undefined : await readFigures(against, output);
  if (roster === null || prior === null || claimed === null) return 2;
  const files = await expandFiles(args, [path, rosterPath, priorPath, against]);
  const gathered = await gather(files, output);
  const { value: seed, messages } = assemble({
    ...gathered,
    ...(roster && { roster }),
    ...(prior && { prior }),
    ...(claimed && { claimed: { file: against ?? '', report: claimed } }),
  });
  complainOf(path, messages, output);
  if (!seed) return 2;
  const saved = await saveSummary(seed, path, output);
  output.print(listSummary(seed, path, output.locale));
  return exitCode(seed, gathered.unread.length === 0, saved);
}
