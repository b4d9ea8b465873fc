/** Checks many files: begins in this thread, and shares out the rest among all cores if there is enough of it. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { patienceFor } from '../src/documents/file';
import { checkFile, failedFile, type FileResult, type FileToCheck } from './checkFile';
import { inThreads } from './pool';

/** After this time the pace of the work is known. */
const PACE_MILLISECONDS = 1_000;

/** Threads take one or two seconds to start, so they are worth it only if the rest would take longer than this. */
const WORTH_MILLISECONDS = 3_000;

/** The script lies beside this file: TypeScript among the sources, JavaScript once built. */
export const WORKER = new URL(`worker${extname(import.meta.url)}`, import.meta.url);

/** The time for a file's causes, which is bounded, on top of that for reading it. */
const CAUSES_MILLISECONDS = 3_000;

/** What is in an archive tells its size only once it is unpacked: as for a large report. */
const UNKNOWN_BYTES = 2 * 2 ** 20;

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return UNKNOWN_BYTES;
  }
}

const patienceOf = ({ file }: FileToCheck): number => CAUSES_MILLISECONDS + patienceFor(sizeOf(file));

/** Whether the rest, at the pace so far, would take long enough for threads. */
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
  yield* inThreads(WORKER, left, threads, failedFile, patienceOf);
}
