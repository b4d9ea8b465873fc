/** A thread that can be ended: asked one thing at a time, and given up when the answer takes too long or too much. */
import { setFlagsFromString } from 'node:v8';
import { parentPort, Worker } from 'node:worker_threads';

export type Answer<T> = { readonly value: T } | { readonly error: Error };

/** Why a thread was ended over a file: the message's code. */
export class Ended extends Error {
  readonly code = 'document.endless';
}

/** What readers may hold at once, in megabytes. */
const MOST_MEMORY = 384;

/**
 * By how many percent memory may grow from one collection to the next: as where there is no limit. A thread with a limit
 * would be given a third, and of the compiled code, which collections drop, much has to be compiled again.
 */
const GROWTH = 300;

/** How often a thread that is late is looked at, and when it is ended whatever it does, in milliseconds. */
const LOOK = 100;
const LONGEST = 60_000;

export function startThread(script: URL): Worker {
  // What libraries say to themselves on standard error is nothing for the user.
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const options = { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY }, stdout: true, stderr: true };
  if (!script.pathname.endsWith('.ts')) return new Worker(script, options);
  const starter = new URL('./thread.mjs', import.meta.url);
  return new Worker(starter, { workerData: script.href, ...options });
}

/** How many threads are at work: they share the process's processor time. */
let asked = 0;

/** Calls back once the thread has had its time: a machine that is busy with other things does not count against it. */
function watch(worker: Worker, patience: number, tooLong: () => void): () => void {
  const begun = performance.now();
  const processor = process.cpuUsage();
  const loop = worker.performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const waited = performance.now() - begun;
    if (waited < patience) return;
    const { user, system } = process.cpuUsage(processor);
    const isIdle = worker.performance.eventLoopUtilization(loop).active < waited / 4;
    const hasWorked = (user + system) / 1_000 >= patience * asked;
    if (isIdle || hasWorked || waited > LONGEST) tooLong();
  }, LOOK);
  return () => clearInterval(timer);
}

/** What a thread says first to every question: it has loaded what it needs, and its time begins. */
const BEGUN = 'begun';

/**
 * For the thread's script: answers each message by one.
 * @param prepare what is loaded before the time begins
 */
export function answerWith<I, T>(
  answer: (input: I) => Promise<T>,
  prepare: (input: I) => Promise<void> = async () => undefined,
): void {
  parentPort?.on('message', async (input: I) => {
    await prepare(input);
    parentPort?.postMessage(BEGUN);
    parentPort?.postMessage(await answer(input));
  });
}

/**
 * Asks a thread; one that dies over the question, or is ended over it, answers with why.
 * @param patience milliseconds of the thread's own time; without it there is no end
 */
export const ask = <T>(worker: Worker, input: unknown, patience?: number): Promise<Answer<T>> =>
  new Promise((resolve) => {
    asked += 1;
    let unwatch = (): void => undefined;
    const settle = (answer: Answer<T>): void => {
      asked -= 1;
      unwatch();
      worker.off('message', answered).off('error', failed).off('exit', ended);
      if ('error' in answer) void worker.terminate();
      resolve(answer);
    };
    const answered = (value: T | typeof BEGUN): void => {
      if (value !== BEGUN) settle({ value });
      else if (patience !== undefined) unwatch = watch(worker, patience, () => failed(new Ended()));
    };
    const failed = (error: NodeJS.ErrnoException): void =>
      settle({ error: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Ended() : error });
    const ended = (code: number): void => settle({ error: new Error(`exit ${code}`) });
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(input);
  });
