/** Files that are no text: what they are is known by their content, and each goes to its reader. */
import type { Reading, Report } from '../../report';
import { kindOfCompound, MOST_ENTRIES, openZip, Refusal, refusalOfArchive, unpackParts } from '../file';
import { WORKBOOK, xlsxParts } from '../xlsx';
import { readDoc } from './doc';
import { docxParts, readDocx, WORD } from './docx';
import { OFD, ofdParts, readOfd } from './ofd';
import { readXls, readXlsx } from './xlsx';

export { readPdf } from './pdf';

export async function readZip(bytes: Uint8Array): Promise<Reading<Report>> {
  const zip = await openZip(bytes);
  if (zip.file(WORKBOOK)) return readXlsx(await unpackParts(zip, xlsxParts));
  if (zip.file(WORD).length > 0) return readDocx(await unpackParts(zip, docxParts));
  if (zip.file(OFD)) return readOfd(await unpackParts(zip, ofdParts));
  throw new Refusal(refusalOfArchive(bytes), { limit: MOST_ENTRIES });
}

export function readCompound(bytes: Uint8Array): Reading<Report> | Promise<Reading<Report>> {
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
