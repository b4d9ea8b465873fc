/** Work on many inputs in several threads, answered in the order of the inputs. */
import type { Worker } from 'node:worker_threads';
import { type Answer, ask, startThread } from './endable';

/** Inputs begun for each thread before an answer is taken: a limit, so that memory does not grow with their number. */
const AHEAD = 4;

class Pool<T> {
  private readonly idle: Worker[];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  constructor(
    private readonly script: URL,
    threads: number,
  ) {
    this.idle = Array.from({ length: threads }, () => this.start());
  }

  async answer(input: unknown, patience: number | undefined): Promise<Answer<T>> {
    const worker = this.idle.pop() ?? (await new Promise<Worker>((resolve) => this.waiting.push(resolve)));
    const answer = await ask<T>(worker, input, patience);
    this.release('value' in answer ? worker : this.start());
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.map((worker) => worker.terminate()));
  }

  private start(): Worker {
    return startThread(this.script);
  }

  private release(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }
}

/**
 * Sends each input to a thread that runs the script, and gives the answers in the order of the inputs.
 * @param script answers each message by one
 * @param onDeath the answer for an input over which a thread has died; the others go on in a new one
 * @param patienceOf the milliseconds that an input may take; then its thread is ended over it
 */
export async function* inThreads<I, T>(
  script: URL,
  inputs: readonly I[],
  threads: number,
  onDeath: (input: I, error: Error) => T,
  patienceOf?: (input: I) => number,
): AsyncGenerator<T> {
  const pool = new Pool<T>(script, threads);
  const begun: Promise<T>[] = [];
  let next = 0;
  const begin = (): void => {
    for (; next < inputs.length && begun.length < threads * AHEAD; next++) {
      const input = inputs[next] as I;
      begun.push(
        pool
          .answer(input, patienceOf?.(input))
          .then((answer) => ('value' in answer ? answer.value : onDeath(input, answer.error))),
      );
    }
  };
  try {
    for (begin(); begun.length > 0; begin()) yield await (begun.shift() as Promise<T>);
  } finally {
    await Promise.all(begun);
    await pool.close();
  }
}
