/** `sum`: the reports of many units as one workbook, and in words what is missing, wrong or outstanding. */
import { assemble, type SummarySeed } from '../src/summary';
import {
  complainOf,
  complainOfFailure,
  type Destination,
  type ExitCode,
  type Output,
  written,
} from './output';
import { requireTargets, save } from './outputs';
import { namesFrom } from './fileNames';
import { expandFiles } from './files';
import { worse } from './follow';
import { gather, readFigures, readRoster } from './sumInputs';
import { listSummary } from './sumList';

export interface SumOptions extends Destination {
  /** A text file with the units that are expected, one a line. */
  readonly roster?: string;
  /** Last year's report or summary. */
  readonly prior?: string;
  /** A summary made elsewhere, to be checked against the units (G-1). */
  readonly against?: string;
}

async function saveSummary(
  seed: SummarySeed,
  { output: path, force: replaces = false }: Destination,
  output: Output,
): Promise<ExitCode> {
  const { newWorkbook } = await import('./workbook');
  const { makeSummary } = await import('../src/excel');
  const workbook = await newWorkbook();
  const made = await workbook.run((context) => makeSummary(context, seed));
  if (!made.ok) return complainOfFailure(path, made.failure, output);
  await save(path, await workbook.save(), replaces);
  output.print(listSummary(seed, path, output.locale));
  return 0;
}

/** 2 where a file could not be read; 1 where a unit is missing or wrong, or a report has errors. */
function exitCode(seed: SummarySeed, isWhole: boolean): ExitCode {
  if (!isWhole) return 2;
  const isAllIn = seed.stock.every(({ state }) => state === 'submitted');
  const isSound = seed.problems.every(({ finding }) => finding.severity !== 'error');
  return isAllIn && isSound ? 0 : 1;
}

export const sumFiles = (args: readonly string[], options: SumOptions, output: Output): Promise<ExitCode> =>
  written(async () => {
    const { output: path, force: replaces = false, ...beside } = options;
    const others = [beside.roster, beside.prior, beside.against].filter((file) => file !== undefined);
    const files = await expandFiles(args, [path, ...others]);
    await requireTargets({ outputs: [path], inputs: [...files, ...others], replaces });
    const roster = beside.roster === undefined ? undefined : await readRoster(beside.roster, output);
    const prior = beside.prior === undefined ? undefined : await readFigures(beside.prior, output);
    const claimed = beside.against === undefined ? undefined : await readFigures(beside.against, output);
    if (roster === null || prior === null || claimed === null) return 2;
    const gathered = await gather(files, namesFrom(args), output);
    const { value: seed, messages } = assemble({
      ...gathered,
      ...(roster && { roster }),
      ...(prior && { prior }),
      ...(claimed && { claimed: { file: namesFrom([])(beside.against ?? ''), report: claimed } }),
    });
    complainOf(path, messages, output);
    if (!seed) return 2;
    const saved = await saveSummary(seed, options, output);
    return worse(saved, exitCode(seed, gathered.unread.length === 0));
  }, output);
