/** Documents in the browser, loaded with the first of them: pdf.js is told where the site keeps its files. */
import { readDocument, readPasted, usePdfResources } from '../src/documents/read';
import { writeDocument } from '../src/documents/write';

export { readDocument, readPasted, writeDocument };

const place = new URL('../pdfjs/', document.baseURI);

usePdfResources({
  workerSrc: new URL('pdf.worker.js', place).href,
  cMapUrl: new URL('cmaps/', place).href,
});
