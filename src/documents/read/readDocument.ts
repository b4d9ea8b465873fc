/** One entry for every file: its kind is known by its content, and whatever is wrong with it becomes a message. */
import type { Message, Reading, Report } from '../../report';
import { readDoc } from './doc';
import { docxParts, readDocx, WORD } from './docx';
import {
  kindOf,
  kindOfCompound,
  MOST_BYTES,
  MOST_ENTRIES,
  openZip,
  Refusal,
  refusalOfArchive,
  unpackParts,
} from '../file';
import { OFD, ofdParts, readOfd } from './ofd';
import { readPdf } from './pdf';
import { readBytesAsText, readPastedText } from './text';
import { readXls, readXlsx } from './xlsx';
import { WORKBOOK, xlsxParts } from '../xlsx';

async function readZip(bytes: Uint8Array): Promise<Reading<Report>> {
  const zip = await openZip(bytes);
  if (zip.file(WORKBOOK)) return readXlsx(await unpackParts(zip, xlsxParts));
  if (zip.file(WORD).length > 0) return readDocx(await unpackParts(zip, docxParts));
  if (zip.file(OFD)) return readOfd(await unpackParts(zip, ofdParts));
  throw new Refusal(refusalOfArchive(bytes), { limit: MOST_ENTRIES });
}

function readCompound(bytes: Uint8Array): Reading<Report> | Promise<Reading<Report>> {
  switch (kindOfCompound(bytes)) {
    case 'doc':
      return readDoc(bytes);
    case 'xls':
      return readXls(bytes);
    case 'encrypted':
      throw new Refusal('document.encrypted');
    default:
      throw new Refusal('document.otherKind');
  }
}

function readBytes(bytes: Uint8Array): Reading<Report> | Promise<Reading<Report>> {
  if (bytes.length > MOST_BYTES) throw new Refusal('document.tooLarge');
  switch (kindOf(bytes)) {
    case 'zip':
      return readZip(bytes);
    case 'ole':
      return readCompound(bytes);
    case 'otherArchive':
      throw new Refusal('document.otherArchive');
    case 'picture':
      throw new Refusal('document.picture');
    case 'rtf':
      throw new Refusal('document.rtf');
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
 * Reads a file: a report as JSON, a workbook (ours or any other), Word, both also as before 2007, PDF, OFD, HTML or text in whatever encoding.
 * Never rejects. Messages: `document.broken`, `.tooLarge`, `.encrypted`, `.oldWord`, `.picture`,
 * `.otherKind`, `.rtf`, `.archive`, `.otherArchive`, `.tooManyFiles`, and those of the readers (`text.…`, `json.…`, `workbook.…`).
 */
export const readDocument = (bytes: Uint8Array): Promise<Reading<Report>> => settled(() => readBytes(bytes));

/** Reads what was pasted: text, or HTML as the clipboard gives it. Never rejects; messages as of `readDocument`. */
export const readPasted = (text: string): Promise<Reading<Report>> => settled(() => readPastedText(text));
