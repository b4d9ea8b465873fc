/** What is on a page of a PDF: pieces of text with their places, and the straight lines drawn. */
import type { OPS, PDFPageProxy } from 'pdfjs-dist';
import { withoutRadicals } from '../../recognise';
import type { PageContent } from './content';
import { matrixOf, multiply } from './matrix';
import { paintedBy } from './painting';
import { rulesOf } from './rules';
import { seenGlyphs } from './sight';
import type { Font } from './textState';

/** The page's text as it is seen, sign by sign: pdf.js itself would run signs of neighbouring cells together. */
export async function contentOf(page: PDFPageProxy, ops: typeof OPS): Promise<PageContent> {
  const operations = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // What a page is turned by is taken off, and y grows upwards again.
  const matrix = multiply([1, 0, 0, -1, 0, height], matrixOf(transform));
  const fontOf = (name: string): Font =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : {};
  const box = { left: 0, right: width, bottom: 0, top: height };
  const painted = paintedBy(operations, ops, fontOf, { matrix, box });
  return {
    pieces: seenGlyphs(painted).map((glyph) => ({ ...glyph, text: withoutRadicals(glyph.text) })),
    rules: painted.flatMap((one) => ('parts' in one ? rulesOf(one) : [])),
  };
}
