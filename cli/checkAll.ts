/** Many files checked on all cores; a few in this thread, which is ready at once. */
import { availableParallelism } from 'node:os';
import { checkFile, failedFile, type FileResult, type FileToCheck } from './checkFile';
import { inThreads } from './pool';

/** A thread takes about as long to start as so many files to check, some of them large. */
const FILES_PER_THREAD = 16;

/** The results in the order of the files; whatever becomes of one, the others are checked. */
export async function* checkAll(files: readonly string[], today?: string): AsyncGenerator<FileResult> {
  const jobs = files.map((file): FileToCheck => ({ file, ...(today && { today }) }));
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / FILES_PER_THREAD));
  if (threads > 1) {
    yield* inThreads(new URL('./worker.ts', import.meta.url), jobs, threads, failedFile);
    return;
  }
  for (const job of jobs) yield await checkFile(job);
}
