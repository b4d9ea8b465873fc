/** One entry for every file: its kind is known by its content, and whatever is wrong with it becomes a message. */
import type { Message, Reading, Report } from '../../report';
import { kindOf, MOST_BYTES, Refusal } from '../file';
import { readBytesAsText, readPastedText } from './text';

/** What reads the other kinds is not loaded for a text: most of what is asked of the command line is JSON. */
async function readBytes(bytes: Uint8Array): Promise<Reading<Report>> {
  if (bytes.length > MOST_BYTES) throw new Refusal('document.tooLarge');
  switch (kindOf(bytes)) {
    case 'zip':
      return (await import('./binary')).readZip(bytes);
    case 'ole':
      return (await import('./binary')).readCompound(bytes);
    case 'otherArchive':
      throw new Refusal('document.otherArchive');
    case 'picture':
      throw new Refusal('document.picture');
    case 'rtf':
      throw new Refusal('document.rtf');
    case 'pdf':
      return (await import('./binary')).readPdf(bytes);
    case 'text':
      return readBytesAsText(bytes);
  }
}

/** Nothing is thrown: a library that stumbles, over whatever, means to the user that the file is broken. */
async function settled(read: () => Reading<Report> | Promise<Reading<Report>>): Promise<Reading<Report>> {
  try {
    return await read();
  } catch (error) {
    const refusal: Message =
      error instanceof Refusal ? error.refusal : { code: 'document.broken', params: {} };
    return { value: null, messages: [refusal] };
  }
}

/**
 * Reads a file: a report as JSON, a workbook (ours or any other), Word, both also as before 2007, PDF, OFD, HTML or text in whatever encoding.
 * Never rejects. Messages: `document.broken`, `.tooLarge`, `.encrypted`, `.oldWord`, `.picture`,
 * `.otherKind`, `.rtf`, `.archive`, `.otherArchive`, `.tooManyFiles`, and those of the readers (`text.…`, `json.…`, `workbook.…`).
 */
export const readDocument = (bytes: Uint8Array): Promise<Reading<Report>> => settled(() => readBytes(bytes));

/** Reads what was pasted: text, or HTML as the clipboard gives it. Never rejects; messages as of `readDocument`. */
export const readPasted = (text: string): Promise<Reading<Report>> => settled(() => readPastedText(text));
