/** What reads a file, loaded ahead, so that the time it takes to load can be told from the time it takes to read. */

import { kindOf } from '../file';
import { loadPdfjs } from './pdf/pdfjs';

/** What stands in the bytes of a file that a library reads: a hint, which decides nothing but what is loaded. */
const LIBRARIES: readonly (readonly [mark: string, load: () => Promise<unknown>])[] = [
  ['%PDF-', loadPdfjs],
  ['PK\x03\x04', () => import('jszip')],
  ['xl/workbook.xml', () => import('exceljs')],
  ['W\0o\0r\0k\0b\0o\0o\0k\0\0', () => import('@e965/xlsx')],
  ['<', () => import('parse5')],
];

/** Our own readers: those of binary files, and of words. */
const readersOf = (bytes: Uint8Array): Promise<unknown> =>
  kindOf(bytes) === 'text' ? import('./words') : import('./binary');

/** Loads what reading these bytes will ask for. */
export async function loadFor(bytes: Uint8Array): Promise<void> {
  const text = new TextDecoder('latin1').decode(bytes);
  const libraries = LIBRARIES.flatMap(([mark, load]) => (text.includes(mark) ? [load()] : []));
  await Promise.all([readersOf(bytes), ...libraries]);
}
