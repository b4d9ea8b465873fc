/** What `sum` reads: the units' reports, who is expected, and the figures to compare with. */
import { readFile } from 'node:fs/promises';
import { decode } from '../src/documents/file';
import type { Report } from '../src/report';
import { type Gathered, isOfSummary, parseRoster, type UnitReport, type UnreadFile } from '../src/summary';
import { checkAll } from './checkAll';
import { NOT_A_UNIT } from './follow';
import { complainOf, type Output } from './output';
import { readWhole } from './input';
import { showProgress } from './progress';

/**
 * Reads and checks all files; of each report no more is kept than a summary needs.
 * @param nameOf what a file is called in the summary
 */
export async function gather(
  files: readonly string[],
  nameOf: (file: string) => string,
  output: Output,
): Promise<Gathered> {
  const reports: UnitReport[] = [];
  const unread: UnreadFile[] = [];
  const progress = showProgress(files.length, output);
  const options = { withoutCauses: true, wholeOnly: true, ...(output.today && { today: output.today }) };
  for await (const { file, report, messages } of checkAll(files, options)) {
    progress.advance();
    if (isOfSummary(messages)) complainOf(file, [NOT_A_UNIT], progress.output);
    else if (report) reports.push({ ...report, file: nameOf(file) });
    else {
      unread.push({ file: nameOf(file), messages });
      complainOf(file, messages, progress.output);
    }
  }
  progress.end();
  return { reports, unread };
}

/** The expected units; nothing where the file cannot be read. */
export async function readRoster(path: string, output: Output): Promise<readonly string[] | null> {
  try {
    const { value, messages } = parseRoster(decode(await readFile(path)));
    complainOf(path, messages, output);
    return value;
  } catch {
    complainOf(path, [{ code: 'file.unreadable', params: {} }], output);
    return null;
  }
}

/** The figures of a report, or of a summary of ours; nothing where the file cannot be read. */
export async function readFigures(path: string, output: Output): Promise<Report | null> {
  const { report, messages } = await readWhole(path);
  if (!report) complainOf(path, messages, output);
  return report;
}
