/** A worker of the browser that reads the documents it is sent, one after another: the page stays free, and can end it. */
import {
  loadFor,
  readDocument,
  readPasted,
  tellLost,
  unlessLost,
  usePdfResources,
} from '../src/documents/read';
import { type Answer, BEGUN, type Question } from './readApart';

const place = new URL('../pdfjs/', location.href);

// Already in a worker, pdf.js needs none of its own.
usePdfResources({
  workerSrc: new URL('pdf.worker.js', place).href,
  cMapUrl: new URL('cmaps/', place).href,
});

addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  tellLost();
});

addEventListener('message', async ({ data: source }: MessageEvent<Question>) => {
  if (typeof source !== 'string') await loadFor(source);
  postMessage(BEGUN);
  const reading = await unlessLost(typeof source === 'string' ? readPasted(source) : readDocument(source));
  postMessage({ reading } satisfies Answer);
});
