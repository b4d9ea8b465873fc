/** Reading an input file, whatever it is: told apart by what it holds, not by its name. */
import { readFile } from 'node:fs/promises';
import type { CellId } from '../src/form';
import { readReportText } from '../src/documents';
import { parseReport, type Message, type Report } from '../src/report';

export interface Input {
  readonly report: Report | null;
  /** Cells whose figure is calculated; known of workbooks only. */
  readonly formulas?: ReadonlySet<CellId>;
  readonly messages: readonly Message[];
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Chinese offices save text as UTF-8, as UTF-16 (Notepad's “Unicode”) or as GB18030. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<Input> {
  // The simulator and its engine are loaded only for workbooks: most files are read without.
  const { openWorkbook } = await import('./workbook');
  const { readReport } = await import('../src/excel');
  const workbook = await openWorkbook(bytes);
  if (!workbook) return { report: null, messages: [{ code: 'file.broken', params: {} }] };
  const reading = await workbook.run(readReport);
  return reading.ok
    ? reading.value
    : {
        report: null,
        messages: [{ code: `excel.${reading.failure.code}`, params: { detail: reading.failure.detail } }],
      };
}

/** Messages: `file.notFound`, `file.unreadable`, `file.broken`, and those of the readers. */
export async function readInput(path: string): Promise<Input> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file.notFound' : 'file.unreadable';
    return { report: null, messages: [{ code, params: {} }] };
  }
  if (isZip(bytes)) return readWorkbook(bytes);
  const text = decode(bytes);
  const { value, messages } = /^\s*[{[]/.test(text.replace(/^\uFEFF/, ''))
    ? parseReport(text)
    : readReportText(text);
  return { report: value, messages };
}
