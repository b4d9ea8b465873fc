/** Many files checked on all cores; a few in this thread, which is ready at once. */
import { availableParallelism } from 'node:os';
import { checkFile, failedFile, type FileResult, type FileToCheck } from './checkFile';
import { inThreads } from './pool';

/** Threads take about so long to start: work that is done sooner is better done here. */
const WORTH_THREADS_MILLISECONDS = 1_000;

export const WORKER = new URL('./worker.ts', import.meta.url);

/** The results in the order of the files; whatever becomes of one, the others are checked. */
export async function* checkAll(
  files: readonly string[],
  options: Omit<FileToCheck, 'file'>,
): AsyncGenerator<FileResult> {
  const jobs = files.map((file): FileToCheck => ({ file, ...options }));
  const start = performance.now();
  let done = 0;
  for (const job of jobs) {
    if (performance.now() - start > WORTH_THREADS_MILLISECONDS) break;
    yield await checkFile(job);
    done += 1;
  }
  const left = jobs.slice(done);
  const threads = Math.min(availableParallelism(), left.length);
  yield* inThreads(WORKER, left, threads, failedFile);
}
