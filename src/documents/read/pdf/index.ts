/** PDF files. */
import type { OPS, PDFDocumentProxy } from 'pdfjs-dist';
import type { Message, Reading, Report } from '../../../report';
import { readReportCells } from '../../recognise';
import { LONGEST_PDF, MOST_PAGES, Refusal } from '../../file';
import { cellsOfPages } from './cells';
import { guardSize } from './guard';
import type { PageContent } from './content';
import { contentOf } from './page';
import { keepingPush, loadPdfjs } from './pdfjs';
import { pdfResources } from './resources';

/** Fewer letters on all pages are stamps and page numbers: the pages are pictures. */
const FEWEST_LETTERS = 50;

async function open(bytes: Uint8Array) {
  // The legacy build runs in Node and in every browser that Office brings.
  const pdfjs = await loadPdfjs();
  const { workerSrc, cMapUrl } = pdfResources();
  if (workerSrc !== undefined) pdfjs.GlobalWorkerOptions.workerSrc = workerSrc;
  const task = pdfjs.getDocument({
    // A copy: pdf.js takes the bytes away from whoever gives them.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...(cMapUrl !== undefined && { cMapUrl, cMapPacked: true }),
    disableFontFace: true,
    isEvalSupported: false,
    // Pictures are never unpacked.
    maxImageSize: 1,
  });
  return { pdfjs, task };
}

async function pagesOf(document: PDFDocumentProxy, ops: typeof OPS): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number);
    pages.push(await contentOf(page, ops));
    page.cleanup();
  }
  return pages;
}

/** The work, or a refusal when it takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('document.tooLarge')), LONGEST_PDF);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads a PDF. Refuses with `document.encrypted`, `document.scanned` and `document.tooLarge`; one with many pages gives
 * `document.tooManyPages`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading<Report>> {
  await guardSize(bytes);
  const { pdfjs, task } = await open(bytes);
  try {
    const document = await inTime(keepingPush(task.promise));
    const pages = await inTime(pagesOf(document, pdfjs.OPS));
    const letters = pages.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
    if (letters < FEWEST_LETTERS) throw new Refusal('document.scanned');
    const { value, messages } = readReportCells(cellsOfPages(pages));
    const params = { limit: MOST_PAGES, count: document.numPages };
    const cut: Message[] = document.numPages > MOST_PAGES ? [{ code: 'document.tooManyPages', params }] : [];
    return { value, messages: [...messages, ...cut] };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Refusal('document.encrypted');
    throw error;
  } finally {
    await task.destroy();
  }
}
