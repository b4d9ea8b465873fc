/** Reading an input file, whatever it is. */
import { readFile } from 'node:fs/promises';
import { readDocument } from '../src/documents';
import type { Message, Report } from '../src/report';

export interface Input {
  readonly report: Report | null;
  readonly messages: readonly Message[];
}

/** Messages: `file.notFound`, `file.unreadable`, and those of `readDocument`. */
export async function readInput(path: string): Promise<Input> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file.notFound' : 'file.unreadable';
    return { report: null, messages: [{ code, params: {} }] };
  }
  const { value, messages } = await readDocument(bytes);
  return { report: value, messages };
}
