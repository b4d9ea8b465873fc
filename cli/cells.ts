/** `cells`: all cells, and all findings, of any number of reports as tables that databases read. */
import { problemsOf } from '../src/summary';
import { expandFiles } from './files';
import { exitCodeOf, follow, worse } from './follow';
import { kindOf } from './kinds';
import { type Destination, type ExitCode, type Output, written } from './output';
import { produce, requireTargets } from './outputs';
import { showProgress } from './progress';
import {
  cellColumns,
  type CellRow,
  cellRows,
  findingColumns,
  type FindingRow,
  openTable,
  type TableFile,
  tableKinds,
  type Target,
} from './tables';

/** The output is the table of cells: `.parquet` or `.csv`. */
export interface CellsOptions extends Destination {
  /** The table of findings, likewise. */
  readonly findings?: string;
}

interface Tables {
  readonly cells: TableFile<CellRow>;
  readonly findings?: TableFile<FindingRow> | undefined;
}

/** Every report's rows are written as soon as it is checked; whatever becomes of a file, the others follow. */
async function fillTables(
  files: readonly string[],
  { cells, findings }: Tables,
  output: Output,
): Promise<ExitCode> {
  const progress = showProgress(files.length, output);
  let code: ExitCode = 0;
  try {
    for await (const result of follow(files, { withoutCauses: true, unitsOnly: true }, progress)) {
      code = worse(code, exitCodeOf(result));
      const { report } = result;
      if (!report) continue;
      await cells.write(cellRows(report));
      await findings?.write(problemsOf(report, output.locale).map((problem) => ({ report, problem })));
    }
  } finally {
    progress.end();
  }
  await cells.close();
  await findings?.close();
  return code;
}

/** Where a table is to go, or a line on standard error that its name says no kind that is known. */
function toldTarget(path: string, output: Output): Target | undefined {
  const kind = kindOf(path, tableKinds, output);
  return kind && { path, kind };
}

export async function tabulate(
  args: readonly string[],
  { output: path, findings: findingsPath, force: replaces = false }: CellsOptions,
  output: Output,
): Promise<ExitCode> {
  const cells = toldTarget(path, output);
  const findings = findingsPath === undefined ? undefined : toldTarget(findingsPath, output);
  if (!cells || (findingsPath !== undefined && !findings)) return 2;
  const targets = findings ? [cells, findings] : [cells];
  const outputs = targets.map((target) => target.path);
  return written(async () => {
    const files = await expandFiles(args, outputs);
    await requireTargets({ outputs, inputs: files, replaces });
    return produce(outputs, replaces, async ([cellsDraft = '', findingsDraft = '']) => {
      const tables = {
        cells: await openTable(cells, cellsDraft, cellColumns),
        findings: findings && (await openTable(findings, findingsDraft, findingColumns)),
      };
      return fillTables(files, tables, output);
    });
  }, output);
}
