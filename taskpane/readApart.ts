/** Reading strangers' documents in a worker: what a library does with them may have no end, and the page ends it. */
import { patienceFor } from '../src/documents/file';
import type { Register } from '../src/register';
import type { Reading, Report } from '../src/report';

/** A file's bytes, or what was pasted. */
type Source = Uint8Array | string;

/** What a document is read as. */
interface Readings {
  readonly report: Report;
  readonly register: Register;
}

export interface Question {
  readonly source: Source;
  readonly as: keyof Readings;
}

/** What the worker says first to every question: it has loaded what it needs, and its time begins. */
export const BEGUN = 'begun';

/** What the worker says last. The worker of pdf.js, which runs inside of it, says things of its own, and they are none of this. */
export interface Answer {
  readonly reading: Reading<Readings[keyof Readings]>;
}

const isAnswer = (data: unknown): data is Answer =>
  typeof data === 'object' && data !== null && 'reading' in data;

/** The page cannot tell a worker's own time from that of a busy computer. */
const BUSY = 3;

let idle: Worker | undefined;

const startWorker = (): Worker => new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });

/** Rejects where the worker cannot be loaded. */
const ask = (worker: Worker, question: Question): Promise<Answer['reading']> =>
  new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    const refuse = (code: string): void => {
      end();
      resolve({ value: null, messages: [{ code, params: {} }] });
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === BEGUN) {
        timer = setTimeout(() => refuse('document.endless'), BUSY * patienceFor(question.source.length));
      } else if (isAnswer(data)) {
        clearTimeout(timer);
        idle ??= worker;
        if (idle !== worker) worker.terminate();
        resolve(data.reading);
      }
    };
    worker.onerror = ({ message }) => {
      if (timer !== undefined) return refuse('document.broken');
      end();
      reject(new Error(message));
    };
    worker.postMessage(question);
  });

/**
 * Reads a document apart from the page, as a report unless said. Messages: those of `readDocument` or
 * `readRegisterFile`, and `document.endless` where it took too long. Rejects where the readers cannot be loaded.
 */
export function readApart<As extends keyof Readings = 'report'>(
  source: Source,
  as?: As,
): Promise<Reading<Readings[As]>> {
  const worker = idle ?? startWorker();
  idle = undefined;
  // The worker answers what it was asked.
  return ask(worker, { source, as: as ?? 'report' }) as Promise<Reading<Readings[As]>>;
}
