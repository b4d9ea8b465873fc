/** What is on a page of a PDF: pieces of text with their places, and the straight lines drawn. */
import type { OPS, PDFPageProxy } from 'pdfjs-dist';
import { withoutRadicals } from '../../recognise';
import { type Rule, rulesOf } from './rules';

/** Units are points, y grows upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly height: number;
  /** Whether the text runs up or down the page. */
  readonly isRotated: boolean;
}

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

type Operations = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

export async function contentOf(page: PDFPageProxy, ops: typeof OPS): Promise<PageContent> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const isRotated = Math.abs(b) > Math.abs(a);
    const text = withoutRadicals(item.str);
    const height = Math.hypot(isRotated ? a : c, isRotated ? b : d);
    return [{ text, x, y, width: item.width, height, isRotated }];
  });
  const operations: Operations = await page.getOperatorList();
  return { pieces, rules: rulesOf(operations, ops) };
}
