/** One entry for every file: its kind is known by its content, and whatever is wrong with it becomes a message. */
import type { Message, Reading, Report } from '../../report';
import { docxParts, readDocx, WORD } from './docx';
import { kindOf, MOST_BYTES, openZip, Refusal, refusalOfOle, unpackParts } from '../file';
import { readPdf } from './pdf';
import { readBytesAsText, readPastedText } from './text';
import { readXlsx } from './xlsx';
import { WORKBOOK, xlsxParts } from '../xlsx';

async function readZip(bytes: Uint8Array): Promise<Reading<Report>> {
  const zip = await openZip(bytes);
  if (zip.file(WORKBOOK)) return readXlsx(await unpackParts(zip, xlsxParts));
  if (zip.file(WORD).length > 0) return readDocx(await unpackParts(zip, docxParts));
  throw new Refusal('document.otherKind');
}

function readBytes(bytes: Uint8Array): Reading<Report> | Promise<Reading<Report>> {
  if (bytes.length > MOST_BYTES) throw new Refusal('document.tooLarge');
  switch (kindOf(bytes)) {
    case 'zip':
      return readZip(bytes);
    case 'ole':
      throw new Refusal(refusalOfOle(bytes));
    case 'picture':
      throw new Refusal('document.picture');
    case 'rtf':
      throw new Refusal('document.otherKind');
    case 'pdf':
      return readPdf(bytes);
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
 * Reads a file: a report as JSON, a workbook (ours or any other), Word, PDF, HTML or text in whatever encoding.
 * Never rejects. Messages: `document.broken`, `.tooLarge`, `.encrypted`, `.oldWord`, `.oldExcel`, `.picture`,
 * `.otherKind`, and those of the readers (`text.…`, `json.…`, `workbook.…`).
 */
export const readDocument = (bytes: Uint8Array): Promise<Reading<Report>> => settled(() => readBytes(bytes));

/** Reads what was pasted: text, or HTML as the clipboard gives it. Never rejects; messages as of `readDocument`. */
export const readPasted = (text: string): Promise<Reading<Report>> => settled(() => readPastedText(text));
