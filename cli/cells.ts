/** `cells`: all cells, and all findings, of any number of reports as tables that databases read. */
import { problemsOf } from '../src/summary';
import { expandFiles } from './files';
import { exitCodeOf, follow, worse } from './follow';
import { complainOf, type ExitCode, type Output, written } from './output';
import { showProgress } from './progress';
import {
  cellColumns,
  cellRows,
  findingColumns,
  openTable,
  tableKinds,
  type Target,
  targetOf,
} from './tables';

export interface CellsOptions {
  /** The table of cells: `.parquet` or `.csv`. */
  readonly output: string;
  /** The table of findings, likewise. */
  readonly findings?: string;
}

interface Targets {
  readonly cells: Target;
  readonly findings?: Target;
}

/** Every report's rows are written as soon as it is checked; whatever becomes of a file, the others follow. */
async function writeTables(files: readonly string[], targets: Targets, output: Output): Promise<ExitCode> {
  const cells = await openTable(targets.cells, cellColumns);
  const findings = targets.findings && (await openTable(targets.findings, findingColumns));
  const progress = showProgress(files.length, output);
  let code: ExitCode = 0;
  for await (const result of follow(files, { withoutCauses: true }, progress)) {
    code = worse(code, exitCodeOf(result));
    const { report } = result;
    if (!report) continue;
    await cells.write(cellRows(report));
    await findings?.write(problemsOf(report, output.locale).map((problem) => ({ report, problem })));
  }
  progress.end();
  await cells.close();
  await findings?.close();
  return code;
}

/** Where a table is to go, or a line on standard error that its name says no kind that is known. */
function toldTarget(path: string, output: Output): Target | undefined {
  const target = targetOf(path);
  const kinds = tableKinds.join(output.locale.separator);
  if (!target) complainOf(path, [{ code: 'export.unknownKind', params: { kinds } }], output);
  return target;
}

export async function tabulate(
  args: readonly string[],
  { output: path, findings: findingsPath }: CellsOptions,
  output: Output,
): Promise<ExitCode> {
  const cells = toldTarget(path, output);
  const findings = findingsPath === undefined ? undefined : toldTarget(findingsPath, output);
  if (!cells || (findingsPath !== undefined && !findings)) return 2;
  const targets = { cells, ...(findings && { findings }) };
  const files = await expandFiles(args, [path, findingsPath]);
  return written(path, () => writeTables(files, targets, output), output);
}
