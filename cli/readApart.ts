/** Reading strangers' files where it can be ended: what a library does with them may have no end, or kill its thread. */
import { extname } from 'node:path';
import { isMainThread, type Worker } from 'node:worker_threads';
import type { Reading } from '../src/report';
import { kindOf, patienceFor } from '../src/documents/file';
import { ask, Ended, startThread } from './endable';
import type { Question, Readable } from './readHere';

const READER = new URL(`reader${extname(import.meta.url)}`, import.meta.url);

/** So much of a text tells whether it is HTML. */
const BEGINNING = 2_000;

/** JSON, CSV and plain text are read by code of ours alone, whose time grows with their length. */
function isPlain(bytes: Uint8Array): boolean {
  return kindOf(bytes) === 'text' && !bytes.subarray(0, BEGINNING).includes('<'.charCodeAt(0));
}

let reader: Worker | undefined;

const refused = (code: string): Reading<never> => ({ value: null, messages: [{ code, params: {} }] });

async function readInThread<As extends keyof Readable>(
  question: Question<As>,
): Promise<Reading<Readable[As]>> {
  const thread = (reader ??= startThread(READER));
  reader = undefined;
  thread.ref();
  const answer = await ask<Reading<Readable[As]>>(thread, question, patienceFor(question.bytes.length));
  if (!('value' in answer)) {
    return refused(answer.error instanceof Ended ? answer.error.code : 'document.broken');
  }
  // Kept for the next file, but nothing to wait for at the end.
  thread.unref();
  if (reader) void thread.terminate();
  else reader = thread;
  return answer.value;
}

/**
 * Reads a file as a report or a register; in a thread that is one of several already, there. Never rejects. Messages: those
 * of `readDocument` and `readRegisterFile`, and `document.endless` where it took too long or too much memory.
 */
export async function readApart<As extends keyof Readable>(
  bytes: Uint8Array,
  as: As,
): Promise<Reading<Readable[As]>> {
  const question = { bytes, as };
  if (isMainThread && !isPlain(bytes)) return readInThread(question);
  const { readHere } = await import('./readHere');
  return readHere(question);
}
