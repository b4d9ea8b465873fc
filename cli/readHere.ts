/** Reading a document in the thread at hand. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { readDocument, usePdfResources } from '../src/documents/read';
import type { Reading, Report } from '../src/report';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
usePdfResources({ cMapUrl: join(pdfjs, 'cmaps/') });

/** So long a reading may go on after a part of it has failed where nobody awaits it; often it ends by itself. */
const GRACE = 300;

const broken: Reading<Report> = { value: null, messages: [{ code: 'document.broken', params: {} }] };

let giveUp: (() => void) | undefined;

// Unheard, it would end the thread.
if (!isMainThread) process.on('unhandledRejection', () => giveUp?.());

/** Reads as `readDocument` does; a library that loses its way without a word to us has met a broken file. */
export async function readHere(bytes: Uint8Array): Promise<Reading<Report>> {
  let isLost = false;
  const lost = new Promise<Reading<Report>>((resolve) => {
    giveUp = () => {
      isLost = true;
      setTimeout(() => resolve(broken), GRACE);
    };
  });
  const reading = await Promise.race([readDocument(bytes), lost]);
  return isLost && !reading.value ? broken : reading;
}
