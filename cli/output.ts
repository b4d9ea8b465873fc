/** What every command says and answers: its words on both streams, its exit code, and the file it writes. */
import { writeFile } from 'node:fs/promises';
import type { Failure } from '../src/excel';
import { type Locale, say } from '../src/locales';
import type { Message } from '../src/report';

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

/** The code of what writes a file, or 2 and a line that says why it could not be written. */
export async function written(
  path: string,
  write: () => Promise<ExitCode>,
  output: Output,
): Promise<ExitCode> {
  try {
    return await write();
  } catch (error) {
    complainOf(path, [{ code: 'file.notWritten', params: { detail: (error as Error).message } }], output);
    return 2;
  }
}

export const save = (path: string, content: Uint8Array | string, output: Output): Promise<ExitCode> =>
  written(
    path,
    async () => {
      await writeFile(path, content);
      return 0;
    },
    output,
  );
