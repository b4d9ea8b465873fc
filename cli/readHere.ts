/** Reading a document in the thread at hand. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { readDocument, tellLost, unlessLost, usePdfResources } from '../src/documents/read';
import type { Reading, Report } from '../src/report';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
usePdfResources({ cMapUrl: join(pdfjs, 'cmaps/') });

// Unheard, it would end the thread.
if (!isMainThread) process.on('unhandledRejection', tellLost);

/** Reads as `readDocument` does. */
export const readHere = (bytes: Uint8Array): Promise<Reading<Report>> => unlessLost(readDocument(bytes));
