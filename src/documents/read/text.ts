/** Files of text. Of JSON nothing is recognised: what that takes is loaded for the others only. */
import { parseReport, type Reading, type Report } from '../../report';
import { decode } from '../file';

/** Not the bracketed words that web pages begin with. */
const JSON_START = /^\s*(?:\{|\[\s*[[{"\]])/;

export async function readPastedText(given: string): Promise<Reading<Report>> {
  const text = given.replace(/^\uFEFF/, '');
  if (JSON_START.test(text)) return parseReport(text);
  const { readWords } = await import('./words');
  return readWords(text);
}

/** Decodes the bytes and reads them as text. */
export const readBytesAsText = (bytes: Uint8Array): Promise<Reading<Report>> => readPastedText(decode(bytes));
