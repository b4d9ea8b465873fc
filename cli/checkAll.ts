/** Many files checked on all cores; a few in this thread, which is ready at once. */
import { availableParallelism } from 'node:os';
import { checkFile, failedFile, type FileResult, type FileToCheck } from './checkFile';
import { inThreads } from './pool';

/** Threads take about so long to start. */
const START_MILLISECONDS = 1_000;

export const WORKER = new URL('./worker.ts', import.meta.url);

/** Work that has taken long, and will at the pace so far: what is done sooner is better done here. */
const isWorthThreads = (milliseconds: number, done: number, left: number): boolean =>
  Math.min(milliseconds, (milliseconds / done) * left) > START_MILLISECONDS;

/** The results in the order of the files; whatever becomes of one, the others are checked. */
export async function* checkAll(
  files: readonly string[],
  options: Omit<FileToCheck, 'file'>,
): AsyncGenerator<FileResult> {
  const jobs = files.map((file): FileToCheck => ({ file, ...options }));
  const start = performance.now();
  let done = 0;
  for (const job of jobs) {
    if (isWorthThreads(performance.now() - start, done, jobs.length - done)) break;
    yield await checkFile(job);
    done += 1;
  }
  const left = jobs.slice(done);
  const threads = Math.min(availableParallelism(), left.length);
  yield* inThreads(WORKER, left, threads, failedFile);
}
