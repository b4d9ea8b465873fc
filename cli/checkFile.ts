/** One file read and examined, whatever becomes of it. */
import type { Message } from '../src/report';
import { type Examination, examine, findAll } from '../src/rules';
import { unitReport, type UnitReport } from '../src/summary';
import { localTime } from '../src/summary/files';
import { readInput, readWhole } from './input';
import { Ended } from './endable';
import { type Prior, withPrior } from './prior';

/** A file, and the day on which it is checked: without one no deadline is spoken of. */
export interface FileToCheck {
  readonly file: string;
  /** `2025-01-20` */
  readonly today?: string;
  /** Where last year's reports are. */
  readonly prior?: Prior;
  /** Leaves out which cells may be the cause, which takes longer than all else. */
  readonly withoutCauses?: boolean;
  /** Its figures are used: of a workbook that lacks a part of its tables nothing is taken. */
  readonly wholeOnly?: boolean;
}

/** What is known of a file in the end. Threads send it: of a report there is no more than is needed of many. */
export interface FileResult extends Pick<Examination, 'explanations'> {
  readonly file: string;
  /** With its findings; nothing where none could be read, and the messages then say why. */
  readonly report: UnitReport | null;
  readonly messages: readonly Message[];
}

/** A file of which nothing is known but what went wrong. */
export const failedFile = ({ file }: FileToCheck, error: unknown): FileResult => ({
  file,
  report: null,
  messages: [
    error instanceof Ended
      ? { code: error.code, params: {} }
      : { code: 'file.fault', params: { detail: error instanceof Error ? error.message : String(error) } },
  ],
  explanations: [],
});

/** Never throws. Messages: those of `readInput` and `withPrior`, and `file.fault` where a reader of ours failed. */
export async function checkFile({
  file,
  today,
  prior,
  withoutCauses,
  wholeOnly,
}: FileToCheck): Promise<FileResult> {
  try {
    const { report: read, messages: said, changed } = await (wholeOnly ? readWhole : readInput)(file);
    if (!read) return { file, report: read, messages: said, explanations: [] };
    const { report, messages: beside } = prior
      ? await withPrior(read, prior)
      : { report: read, messages: [] };
    const messages = [...said, ...beside];
    const known = { messages, ...(today && { today }) };
    const { findings, explanations } = withoutCauses
      ? { findings: findAll(report, known), explanations: [] }
      : examine(report, known);
    const source = { file, ...(changed && { changed: localTime(changed) }) };
    return { file, report: unitReport(report, findings, source), messages, explanations };
  } catch (error) {
    return failedFile({ file }, error);
  }
}
