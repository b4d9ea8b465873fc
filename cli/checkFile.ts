/** One file read and examined, whatever becomes of it. */
import { stat } from 'node:fs/promises';
import type { Message, Report } from '../src/report';
import { examine, type Examination, findAll } from '../src/rules';
import { changedAt } from '../src/summary/files';
import { readInput } from './input';

/** A file, and the day on which it is checked: without one no deadline is spoken of. */
export interface FileToCheck {
  readonly file: string;
  /** `2025-01-20` */
  readonly today?: string;
  /** Leaves out which cells may be the cause, which takes longer than all else. */
  readonly withoutCauses?: boolean;
}

export interface FileResult extends Examination {
  readonly file: string;
  /** When it was last changed, by the clock of this place: `2025-01-20 16:05`. */
  readonly changed?: string;
  /** Nothing where none could be read; the messages then say why. */
  readonly report: Report | null;
  readonly messages: readonly Message[];
}

/** A file of which nothing is known but what went wrong. */
export const failedFile = ({ file }: FileToCheck, error: unknown): FileResult => ({
  file,
  report: null,
  messages: [
    { code: 'file.fault', params: { detail: error instanceof Error ? error.message : String(error) } },
  ],
  findings: [],
  explanations: [],
});

/** Never throws. Messages: those of `readInput`, and `file.fault` where a reader of ours failed. */
export async function checkFile({ file, today, withoutCauses }: FileToCheck): Promise<FileResult> {
  try {
    const { report, messages } = await readInput(file);
    if (!report) return { file, report, messages, findings: [], explanations: [] };
    const { mtime } = await stat(file);
    const known = { messages, ...(today && { today }) };
    const examined = withoutCauses
      ? { findings: findAll(report, known), explanations: [] }
      : examine(report, known);
    return { file, changed: changedAt(mtime), report, messages, ...examined };
  } catch (error) {
    return failedFile({ file }, error);
  }
}
