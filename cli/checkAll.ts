/** Many files checked on all cores; a few in this thread, which is ready at once. */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { checkFile, failedFile, type FileResult, type FileToCheck } from './checkFile';
import { inThreads } from './pool';

/** So long it takes until the pace of the work is known. */
const PACE_MILLISECONDS = 1_000;

/** Threads take one to two seconds to start: what is left has to be more than that. */
const WORTH_MILLISECONDS = 3_000;

/** Beside this file: as it is among the sources, and built among the built. */
export const WORKER = new URL(`worker${extname(import.meta.url)}`, import.meta.url);

/** By the pace so far. */
const isWorthThreads = (milliseconds: number, done: number, left: number): boolean =>
  milliseconds > PACE_MILLISECONDS && (milliseconds / done) * left > WORTH_MILLISECONDS;

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
