/** Reading a document in the thread at hand. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { kindOf } from '../src/documents/file';
import { loadFor, readDocument, tellLost, unlessLost, usePdfResources } from '../src/documents/read';
import type { Reading, Report } from '../src/report';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
usePdfResources({ cMapUrl: join(pdfjs, 'cmaps/') });

// Unheard, it would end the thread.
if (!isMainThread) process.on('unhandledRejection', tellLost);

/** Reads as `readDocument` does. */
export const readHere = (bytes: Uint8Array): Promise<Reading<Report>> => unlessLost(readDocument(bytes));

/** Loads what reading these bytes will ask for: besides the libraries, the part of pdf.js that it would fetch itself while it reads. */
export async function loadHere(bytes: Uint8Array): Promise<void> {
  await loadFor(bytes);
  if (kindOf(bytes) === 'pdf') await import(pathToFileURL(join(pdfjs, 'legacy/build/pdf.worker.mjs')).href);
}
