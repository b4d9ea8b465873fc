/** What every command says and answers: its words on both streams, its exit code, and why a file was not written. */
import type { Failure } from '../src/excel';
import { say } from '../src/locales';
import type { CommandLineLocale } from '../src/locales/commandLine';
import type { Message } from '../src/report';
import { NotWritten } from './outputs';
import { visible } from './visible';

/** 0: done, no errors; 1: errors found in a report; 2: something could not be read or written. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  readonly locale: CommandLineLocale;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** `YYYY-MM-DD`, for what is due; nothing is said of that without it. */
  readonly today?: string;
}

/** What every command that writes a file is told. */
export interface Destination {
  readonly output: string;
  /** Lets a file that is there give way. */
  readonly force?: boolean;
}

/** One line on standard error for each message, with the file it is about. */
export function complainOf(file: string, messages: readonly Message[], { locale, complain }: Output): void {
  for (const message of messages) complain(visible(`${file}: ${say(message, locale)}`));
}

export function complainOfFailure(file: string, { code, detail }: Failure, output: Output): ExitCode {
  complainOf(file, [{ code: `excel.${code}`, params: { detail } }], output);
  return 2;
}

/** The code of what writes files, or 2 and a line that says why one was not written. */
export async function written(write: () => Promise<ExitCode>, output: Output): Promise<ExitCode> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    complainOf(error.path, [{ code: error.code, params: error.params }], output);
    return 2;
  }
}
