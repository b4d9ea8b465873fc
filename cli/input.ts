/** Reading an input, whatever it is: a file, or standard input. */
import { readFile, stat } from 'node:fs/promises';
import { type ArchiveEntry, MOST_BYTES, Refusal } from '../src/documents/file';
import type { Register } from '../src/register';
import type { Message, Report } from '../src/report';
import { isDamaged } from '../src/workbook/report';
import { entryAt } from './archives';
import { readApart } from './readApart';

/** The argument that means standard input. */
const STANDARD_INPUT = '-';

export interface Input {
  readonly report: Report | null;
  readonly messages: readonly Message[];
  /** When the file was last changed; not known of standard input. */
  readonly changed?: Date;
}

interface Content {
  readonly bytes: Uint8Array;
  readonly changed?: Date;
}

/** One byte more than is read of anything is enough to tell that it is too large. */
async function contentOfStandardInput(): Promise<Content> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return { bytes: Buffer.concat(chunks) };
}

const contentIn = ({ read, changed }: ArchiveEntry): Promise<Content | string> =>
  read().then(
    (bytes) => ({ bytes, changed }),
    (error: unknown) => (error instanceof Refusal ? error.refusal.code : 'document.broken'),
  );

/** A message's code where it is nothing to be read: pipes and devices might never end. */
async function contentOf(path: string): Promise<Content | string> {
  const entry = await entryAt(path);
  if (entry) return contentIn(entry);
  // Opening a pipe would wait for somebody to write into it.
  const found = await stat(path);
  if (!found.isFile()) return found.isDirectory() ? 'file.unreadable' : 'file.notAFile';
  if (found.size > MOST_BYTES) return 'document.tooLarge';
  return { bytes: await readFile(path), changed: found.mtime };
}

/** A register, and what is to be said of reading it. */
export interface RegisterInput {
  readonly register: Register | null;
  readonly messages: readonly Message[];
}

/** Messages: `file.notFound`, `file.notAFile`, `file.unreadable`, and those of `readApart`. */
export async function readRegisterInput(path: string): Promise<RegisterInput> {
  const content = await contentAt(path);
  if (typeof content === 'string') return { register: null, messages: [{ code: content, params: {} }] };
  const { value, messages } = await readApart(content.bytes, 'register');
  return { register: value, messages };
}

/** A file's bytes, or a message's code: `file.notFound`, `file.notAFile`, `file.unreadable`, `document.tooLarge`. */
const contentAt = (path: string): Promise<Content | string> =>
  (path === STANDARD_INPUT ? contentOfStandardInput() : contentOf(path)).catch(
    ({ code }: NodeJS.ErrnoException) => (code === 'ENOENT' ? 'file.notFound' : 'file.unreadable'),
  );

/** Messages: `file.notFound`, `file.notAFile`, `file.unreadable`, and those of `readApart`. */
export async function readInput(path: string): Promise<Input> {
  const content = await contentAt(path);
  if (typeof content === 'string') return { report: null, messages: [{ code: content, params: {} }] };
  const { bytes, changed } = content;
  const { value, messages } = await readApart(bytes, 'report');
  return { report: value, messages, ...(changed && { changed }) };
}

/** The same for whoever uses the figures: a workbook that lacks a part of its tables gives none, and messages say so. */
export async function readWhole(path: string): Promise<Input> {
  const input = await readInput(path);
  return isDamaged(input.messages) ? { ...input, report: null } : input;
}
