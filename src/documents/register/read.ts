/** Reading a register's file, whatever it is, to the rows that the sheet 台账 itself would give. */
import { type Grid, isDateFormat, readRegister, type Register } from '../../register';
import type { Message, Reading } from '../../report';
import { parseRecords, textOfField } from '../csv';
import {
  decode,
  kindOf,
  kindOfCompound,
  MOST_BYTES,
  MOST_REGISTER_ELEMENTS,
  MOST_REGISTER_XML,
  openZip,
  Refusal,
  unpackParts,
} from '../file';
import { type PlainGrid, readOldSheets, readPlainGrids, type SheetGrid, WORKBOOK, xlsxParts } from '../xlsx';

const most = { bytes: MOST_REGISTER_XML, elements: MOST_REGISTER_ELEMENTS };

/** A format is looked at once: a sheet has thousands of cells of each. */
function dateFormats(): (format: string) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    const told = known.get(format) ?? isDateFormat(format);
    known.set(format, told);
    return told;
  };
}

function gridOf({ name, rows, merges }: PlainGrid): Grid {
  const isDate = dateFormats();
  return {
    sheet: name,
    merges,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => cell && { value: cell.value, isDate: isDate(cell.format) }),
    })),
  };
}

/** Of an old workbook, whose rows and columns are counted from 0. */
function plainGridOf({ name, isHidden, rows, merges, hiddenRows }: SheetGrid): PlainGrid {
  const plain = [...rows].map(([row, filled]) => {
    const cells: PlainGrid['rows'][number]['cells'][number][] = [];
    for (const [column, { value, format }] of filled) if (value !== '') cells[column] = { value, format };
    return { row: row + 1, cells };
  });
  return { name, isHidden, merges, hiddenRows, rows: plain };
}

/** What of a workbook is not plain to see: sheets that are hidden are not read, rows that are hidden are. */
const hidden = (sheets: readonly PlainGrid[]): Message[] =>
  sheets.flatMap(({ name, isHidden, rows, hiddenRows }) => {
    if (isHidden) return rows.length > 0 ? [{ code: 'document.hiddenSheet', params: { sheet: name } }] : [];
    return hiddenRows > 0
      ? [{ code: 'document.hiddenRows', params: { sheet: name, count: hiddenRows } }]
      : [];
  });

async function sheetsOfZip(bytes: Uint8Array): Promise<readonly PlainGrid[]> {
  const zip = await openZip(bytes);
  if (!zip.file(WORKBOOK)) throw new Refusal('document.otherKind');
  return readPlainGrids(await unpackParts(zip, xlsxParts, most), dateFormats());
}

async function sheetsOfCompound(bytes: Uint8Array): Promise<readonly PlainGrid[]> {
  const kind = kindOfCompound(bytes);
  if (kind !== 'xls') throw new Refusal(kind === 'encrypted' ? 'document.encrypted' : 'document.otherKind');
  return (await readOldSheets(bytes)).sheets.map(plainGridOf);
}

function readWorkbook(sheets: readonly PlainGrid[]): Reading<Register> {
  const { value, messages } = readRegister(sheets.filter(({ isHidden }) => !isHidden).map(gridOf));
  return { value, messages: value ? [...messages, ...hidden(sheets)] : messages };
}

/** What the only sheet of a CSV file is called. */
const CSV_SHEET = 'CSV';

function readText(text: string): Reading<Register> {
  const { value, messages } = parseRecords(text);
  if (!value) return { value, messages };
  const rows = value.map(({ fields, line }) => ({
    row: line,
    cells: fields.map((field) => (field === '' ? undefined : { value: textOfField(field), isDate: false })),
  }));
  return readRegister([{ sheet: CSV_SHEET, rows, merges: [] }]);
}

async function readBytes(bytes: Uint8Array): Promise<Reading<Register>> {
  if (bytes.length > MOST_BYTES) throw new Refusal('document.tooLarge');
  switch (kindOf(bytes)) {
    case 'zip':
      return readWorkbook(await sheetsOfZip(bytes));
    case 'ole':
      return readWorkbook(await sheetsOfCompound(bytes));
    case 'text':
      return readText(decode(bytes));
    default:
      throw new Refusal('document.otherKind');
  }
}

/**
 * Reads a register from a file. Never rejects. Messages: `document.broken`, `.tooLarge`, `.encrypted`,
 * `.otherKind`, `.hiddenSheet`, `csv.syntax`, and those of `readRegister`.
 */
export async function readRegisterFile(bytes: Uint8Array): Promise<Reading<Register>> {
  try {
    return await readBytes(bytes);
  } catch (error) {
    const refusal: Message =
      error instanceof Refusal ? error.refusal : { code: 'document.broken', params: {} };
    return { value: null, messages: [refusal] };
  }
}
