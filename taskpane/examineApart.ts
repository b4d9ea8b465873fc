/** Examining reports in a worker: the page stays free however much is wrong, and however long the rules take. */
import type { Message, Report } from '../src/report';
import type { Examination } from '../src/rules';
import type { WorkbookReading } from '../src/workbook/report';
import type { ExaminedReading } from './view';

export interface Question {
  readonly report: Report;
  readonly messages: readonly Message[];
}

export type Examine = (reading: WorkbookReading) => Promise<ExaminedReading>;

interface Asked {
  readonly resolve: (examination: Examination) => void;
  readonly reject: (error: Error) => void;
}

/** On the page itself: the rules are loaded with the first report. */
export const examineHere: Examine = async (reading) => (await import('./examined')).examined(reading);

/**
 * Starts the worker, which loads its rules meanwhile. Where it cannot be loaded, or breaks down, reports are examined
 * on the page.
 */
export function startExaminer(): Examine {
  /** In the order in which the worker answers. */
  const asked: Asked[] = [];
  let worker: Worker | null = new Worker(new URL('./examiner.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Examination>) => asked.shift()?.resolve(data);
  worker.onerror = ({ message }) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of asked.splice(0)) reject(new Error(message));
  };
  const ask = (question: Question): Promise<Examination> =>
    new Promise((resolve, reject) => {
      if (!worker) return reject(new Error('The examiner is gone.'));
      asked.push({ resolve, reject });
      worker.postMessage(question);
    });
  return async (reading) => {
    const { report, messages } = reading;
    if (!report) return { ...reading, report };
    return ask({ report, messages }).then(
      (examination) => ({ ...reading, report, examination }),
      () => examineHere(reading),
    );
  };
}
