/** Reading an input file, whatever it is. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type DocumentReading, readDocument, usePdfResources } from '../src/documents/read';
import type { Report } from '../src/report';

export interface Input extends Pick<DocumentReading, 'formulas' | 'messages'> {
  readonly report: Report | null;
}

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
usePdfResources({ cMapUrl: join(pdfjs, 'cmaps/') });

/** Messages: `file.notFound`, `file.unreadable`, and those of `readDocument`. */
export async function readInput(path: string): Promise<Input> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file.notFound' : 'file.unreadable';
    return { report: null, messages: [{ code, params: {} }] };
  }
  const { value, ...others } = await readDocument(bytes);
  return { report: value, ...others };
}
