/** What the command line does: each command takes its arguments, prints, and answers its exit code. */
import { writeFile } from 'node:fs/promises';
import { type EditionId, editionOfYear, forms } from '../src/form';
import type { Failure } from '../src/excel';
import { draft, type Locale, say } from '../src/locales';
import { formatReport, type Message } from '../src/report';
import { isAboutForm } from '../src/rules';
import { checkAll } from './checkAll';
import { expandFiles } from './files';
import { type FormatId, formats } from './formats';
import { readInput } from './input';
import { listFindings } from './list';
import { showProgress } from './progress';

/** 0: done, no errors; 1: errors found in a report; 2: something could not be read or written. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  readonly locale: Locale;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** `YYYY-MM-DD`, for what is due; nothing is said of that without it. */
  readonly today?: string;
}

/** One line on standard error for each message, with the file it is about. */
export function complainOf(file: string, messages: readonly Message[], { locale, complain }: Output): void {
  for (const message of messages) complain(`${file}: ${say(message, locale)}`);
}

export function complainOfFailure(file: string, { code, detail }: Failure, output: Output): ExitCode {
  complainOf(file, [{ code: `excel.${code}`, params: { detail } }], output);
  return 2;
}

/** Writes the file, or says why it cannot be written. */
export async function save(path: string, content: Uint8Array | string, output: Output): Promise<ExitCode> {
  try {
    await writeFile(path, content);
    return 0;
  } catch (error) {
    complainOf(path, [{ code: 'file.notWritten', params: { detail: (error as Error).message } }], output);
    return 2;
  }
}

export interface NewOptions {
  readonly edition?: EditionId;
  readonly unit: string;
  readonly year: number;
  readonly output: string;
}

/** `new`: an empty report of the edition, made by the same code as in Excel. */
export async function newReport(
  { edition, unit, year, output: path }: NewOptions,
  output: Output,
): Promise<ExitCode> {
  const { newWorkbook } = await import('./workbook');
  const { makeReport } = await import('../src/excel');
  const workbook = await newWorkbook();
  const made = await workbook.run((context) =>
    makeReport(context, { unit, year, edition: edition ?? editionOfYear(year) ?? '2021' }),
  );
  if (!made.ok) return complainOfFailure(path, made.failure, output);
  return save(path, await workbook.save(), output);
}

/** `fill`: makes the workbook of a report, fills and checks it, flags what is wrong, and lists it. */
export async function fillReport(input: string, path: string, output: Output): Promise<ExitCode> {
  const { report, messages } = await readInput(input);
  complainOf(input, messages, output);
  if (!report) return 2;
  const { newWorkbook } = await import('./workbook');
  const { checkReport, makeReport } = await import('../src/excel');
  const workbook = await newWorkbook();
  const made = await workbook.run((context) => makeReport(context, report));
  if (!made.ok) return complainOfFailure(path, made.failure, output);
  const checked = await workbook.run(checkReport);
  if (!checked.ok) return complainOfFailure(path, checked.failure, output);
  const saved = await save(path, await workbook.save(), output);
  output.print(listFindings({ file: path, report, ...checked.value.examination }, output.locale));
  return saved;
}

/** `read`: the report as JSON. */
export async function printReport(input: string, output: Output): Promise<ExitCode> {
  const { report, messages } = await readInput(input);
  complainOf(input, messages, output);
  if (!report) return 2;
  output.print(formatReport(report).trimEnd());
  return 0;
}

/** `draft`: the standard sentences of the narrative that the report's tables give, under their sections' titles. */
export async function printDraft(input: string, output: Output): Promise<ExitCode> {
  const { report, messages } = await readInput(input);
  complainOf(input, messages, output);
  if (!report) return 2;
  const { sections } = forms[report.edition];
  const drafted = draft(report).map(({ section, text }) => `${sections[Number(section) - 1]}\n${text}`);
  output.print(drafted.length > 0 ? drafted.join('\n\n') : output.locale.cli.draftNothing);
  return 0;
}

/** `check`: every file is checked, whatever becomes of the others, and all are told of in one report. */
export async function checkFiles(
  args: readonly string[],
  format: FormatId,
  output: Output,
): Promise<ExitCode> {
  const files = await expandFiles(args);
  const progress = showProgress(files.length, output);
  let code: ExitCode = 0;
  async function* results() {
    for await (const result of checkAll(files, { ...(output.today && { today: output.today }) })) {
      progress.advance();
      const { file, messages, report } = result;
      // What is a finding is not said twice.
      const told = report ? messages.filter((message) => !isAboutForm(message)) : messages;
      complainOf(file, told, progress.output);
      if (!report) code = 2;
      else if (code === 0 && result.findings.some(({ severity }) => severity === 'error')) code = 1;
      yield result;
    }
  }
  for await (const text of formats[format](results(), output.locale)) progress.output.print(text);
  progress.end();
  return code;
}
