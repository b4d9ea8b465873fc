/** Work on many inputs in several threads, answered in the order of the inputs. */
import { Worker } from 'node:worker_threads';

/** Inputs begun for each thread before an answer is taken: a limit, so that memory does not grow with their number. */
const AHEAD = 4;

type Answer<T> = { readonly value: T } | { readonly error: Error };

/** Asks a thread; a thread that dies over the question answers with what killed it. */
const ask = <T>(worker: Worker, input: unknown): Promise<Answer<T>> =>
  new Promise((resolve) => {
    const settle = (answer: Answer<T>): void => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      resolve(answer);
    };
    const answered = (value: T): void => settle({ value });
    const failed = (error: Error): void => settle({ error });
    const ended = (code: number): void => settle({ error: new Error(`exit ${code}`) });
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(input);
  });

class Pool<T> {
  private readonly idle: Worker[];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  constructor(
    private readonly script: URL,
    threads: number,
  ) {
    this.idle = Array.from({ length: threads }, () => this.start());
  }

  async answer(input: unknown): Promise<Answer<T>> {
    const worker = this.idle.pop() ?? (await new Promise<Worker>((resolve) => this.waiting.push(resolve)));
    const answer = await ask<T>(worker, input);
    this.release('value' in answer ? worker : this.start());
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.map((worker) => worker.terminate()));
  }

  private start(): Worker {
    if (!this.script.pathname.endsWith('.ts')) return new Worker(this.script);
    return new Worker(new URL('./thread.mjs', import.meta.url), { workerData: this.script.href });
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
 */
export async function* inThreads<I, T>(
  script: URL,
  inputs: readonly I[],
  threads: number,
  onDeath: (input: I, error: Error) => T,
): AsyncGenerator<T> {
  const pool = new Pool<T>(script, threads);
  const begun: Promise<T>[] = [];
  let next = 0;
  const begin = (): void => {
    for (; next < inputs.length && begun.length < threads * AHEAD; next++) {
      const input = inputs[next] as I;
      begun.push(
        pool
          .answer(input)
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
