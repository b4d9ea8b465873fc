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

async function read({ source, as }: Question): Promise<Answer['reading']> {
  if (as === 'report') return typeof source === 'string' ? readPasted(source) : readDocument(source);
  const { readRegisterFile } = await import('../src/documents/register');
  return readRegisterFile(typeof source === 'string' ? new TextEncoder().encode(source) : source);
}

addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  if (typeof question.source !== 'string' && question.as === 'report') await loadFor(question.source);
  postMessage(BEGUN);
  postMessage({ reading: await unlessLost(read(question)) } satisfies Answer);
});
