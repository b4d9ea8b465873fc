/** Reading a file in the thread at hand. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { kindOf } from '../src/documents/file';
import {
  keepingPush,
  loadFor,
  readDocument,
  tellLost,
  unlessLost,
  usePdfResources,
} from '../src/documents/read';
import { readRegisterFile } from '../src/documents/register';
import type { Register } from '../src/register';
import type { Reading, Report } from '../src/report';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
usePdfResources({ cMapUrl: join(pdfjs, 'cmaps/') });

// Unheard, it would end the thread.
if (!isMainThread) process.on('unhandledRejection', tellLost);

/** What a file may be read as. */
export interface Readable {
  readonly report: Report;
  readonly register: Register;
}

export interface Question<As extends keyof Readable> {
  readonly bytes: Uint8Array;
  readonly as: As;
}

const readers: { readonly [As in keyof Readable]: (bytes: Uint8Array) => Promise<Reading<Readable[As]>> } = {
  report: (bytes) => unlessLost(readDocument(bytes)),
  register: readRegisterFile,
};

/** Reads as `readDocument` or `readRegisterFile` does. */
export const readHere = <As extends keyof Readable>({
  bytes,
  as,
}: Question<As>): Promise<Reading<Readable[As]>> => readers[as](bytes);

/** Loads what reading these bytes will ask for: besides the libraries, the part of pdf.js that it would fetch itself while it reads. */
export async function loadHere({ bytes, as }: Question<keyof Readable>): Promise<void> {
  if (as === 'register') return;
  await loadFor(bytes);
  if (kindOf(bytes) === 'pdf')
    await keepingPush(import(pathToFileURL(join(pdfjs, 'legacy/build/pdf.worker.mjs')).href));
}
