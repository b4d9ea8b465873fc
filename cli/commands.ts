/** What the command line does: each command takes its arguments, prints, and answers its exit code. */
import { existsSync } from 'node:fs';
import { type EditionId, editionOfYear, forms, newestEdition } from '../src/form';
import { draft, fill } from '../src/locales';
import { formatReport } from '../src/report';
import { check, errorsBeforeDraft } from '../src/rules';
import { namesFrom } from './fileNames';
import { readRegister, withRegister } from './fromRegister';
import { expandFiles } from './files';
import { exitCodeOf, follow, worse } from './follow';
import { type FormatId, formats } from './formats';
import { readWhole } from './input';
import { listFindings } from './list';
import {
  complainOf,
  complainOfFailure,
  type Destination,
  type ExitCode,
  type Output,
  written,
} from './output';
import { requireTargets, save } from './outputs';
import { showProgress } from './progress';

export interface NewOptions extends Destination {
  readonly edition?: EditionId;
  readonly unit: string;
  readonly year: number;
}

/** `new`: an empty report of the edition, made by the same code as in Excel. */
export const newReport = (
  { edition, unit, year, output: path, force: replaces = false }: NewOptions,
  output: Output,
): Promise<ExitCode> =>
  written(async () => {
    await requireTargets({ outputs: [path], inputs: [], replaces });
    const { newWorkbook } = await import('./workbook');
    const { makeReport } = await import('../src/excel');
    const workbook = await newWorkbook();
    const made = await workbook.run((context) =>
      makeReport(context, { unit, year, edition: edition ?? editionOfYear(year) ?? newestEdition }),
    );
    if (!made.ok) return complainOfFailure(path, made.failure, output);
    await save(path, await workbook.save(), replaces);
    return 0;
  }, output);

/** A register beside the report: `fill` fills blanks by it, `draft` tells what the tables have no cells for. */
export interface WithRegister {
  readonly register?: string;
}

export type FillOptions = Destination & WithRegister;

/** `fill`: makes the workbook of a report, fills and checks it, flags what is wrong, and lists it. */
export const fillReport = (
  input: string,
  { output: path, force: replaces = false, register }: FillOptions,
  output: Output,
): Promise<ExitCode> =>
  written(async () => {
    const inputs = register === undefined ? [input] : [input, register];
    await requireTargets({ outputs: [path], inputs, replaces });
    const { report: read, messages } = await readWhole(input);
    complainOf(input, messages, output);
    if (!read) return 2;
    const report = register === undefined ? read : await withRegister(read, register, output);
    if (!report) return 2;
    const { newWorkbook } = await import('./workbook');
    const { checkReport, makeReport } = await import('../src/excel');
    const workbook = await newWorkbook();
    const made = await workbook.run((context) => makeReport(context, report));
    if (!made.ok) return complainOfFailure(path, made.failure, output);
    const checked = await workbook.run(checkReport);
    if (!checked.ok) return complainOfFailure(path, checked.failure, output);
    await save(path, await workbook.save(), replaces);
    output.print(
      listFindings({ file: path, edition: report.edition, ...checked.value.examination }, output.locale),
    );
    return 0;
  }, output);

/** `read`: the report as JSON. */
export async function printReport(input: string, output: Output): Promise<ExitCode> {
  const { report, messages } = await readWhole(input);
  complainOf(input, messages, output);
  if (!report) return 2;
  output.print(formatReport(report).trimEnd());
  return 0;
}

/**
 * `draft`: the standard sentences that the report's tables give and its narrative lacks, under their sections' titles;
 * refused while the tables have errors.
 */
export async function printDraft(
  input: string,
  { register: path }: WithRegister,
  output: Output,
): Promise<ExitCode> {
  const { report, messages } = await readWhole(input);
  complainOf(input, messages, output);
  if (!report) return 2;
  const register = path === undefined ? undefined : await readRegister(path, output);
  if (register === null) return 2;
  const errors = errorsBeforeDraft(check(report));
  if (errors > 0) {
    output.complain(fill(output.locale.cli.draftRefused, { errors }));
    return 1;
  }
  const { sections } = forms[report.edition];
  const drafted = draft(report, register).map(
    ({ section, text }) => `${sections[Number(section) - 1]}\n${text}`,
  );
  output.print(drafted.length > 0 ? drafted.join('\n\n') : output.locale.cli.draftNothing);
  return 0;
}

export interface CheckOptions {
  /** Last year's report, or a folder of last year's reports. */
  readonly prior?: string;
}

/** `check`: every file is checked, whatever becomes of the others, and all are told of in one report. */
export async function checkFiles(
  args: readonly string[],
  format: FormatId,
  output: Output,
  beside: CheckOptions = {},
): Promise<ExitCode> {
  if (beside.prior !== undefined && !existsSync(beside.prior)) {
    complainOf(beside.prior, [{ code: 'file.notFound', params: {} }], output);
    return 2;
  }
  const files = await expandFiles(args, [beside.prior]);
  const prior =
    beside.prior === undefined ? {} : { prior: { path: beside.prior, isOfOne: files.length === 1 } };
  const progress = showProgress(files.length, output);
  const { locale, today } = output;
  const telling = { locale, nameOf: namesFrom(args), ...(today && { today }) };
  let code: ExitCode = 0;
  async function* results() {
    for await (const result of follow(files, prior, progress)) {
      code = worse(code, exitCodeOf(result));
      yield result;
    }
  }
  for await (const text of formats[format](results(), telling)) progress.output.print(text);
  progress.end();
  return code;
}
