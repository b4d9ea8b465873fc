/** Documents in the browser, loaded with the first of them: pdf.js is told where the site keeps its files. */
import { usePdfResources } from '../src/documents';

export { readDocument, readPasted, writeDocument } from '../src/documents';

const place = new URL('../pdfjs/', document.baseURI);

usePdfResources({
  workerSrc: new URL('pdf.worker.js', place).href,
  cMapUrl: new URL('cmaps/', place).href,
});
