/** Registers in files: workbooks and CSV, read to the same rows as the sheet 台账 itself. */
import { type Grid, isDateFormat, readRegister, type Register } from '../../register';
import type { Message, Reading } from '../../report';
import { parseRecords } from '../csv';
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
import { type PlainGrid, readPlainGrids, WORKBOOK, xlsxParts } from '../xlsx';

/** Why no register is read from a compound file. */
const refusals = {
  encrypted: 'document.encrypted',
  doc: 'document.otherKind',
  xls: 'document.oldExcel',
} as const;

const most = { bytes: MOST_REGISTER_XML, elements: MOST_REGISTER_ELEMENTS };

function gridOf({ name, rows, merges }: PlainGrid): Grid {
  const dates = new Map<string, boolean>();
  const isDate = (format: string): boolean => {
    const known = dates.get(format);
    if (known !== undefined) return known;
    const told = isDateFormat(format);
    dates.set(format, told);
    return told;
  };
  return {
    sheet: name,
    merges,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => cell && { value: cell.value, isDate: isDate(cell.format) }),
    })),
  };
}

/** What of a workbook is not plain to see: sheets that are hidden are not read, rows that are hidden are. */
const hidden = (sheets: readonly PlainGrid[]): Message[] =>
  sheets.flatMap(({ name, isHidden, rows, hiddenRows }) => {
    if (isHidden) return rows.length > 0 ? [{ code: 'document.hiddenSheet', params: { sheet: name } }] : [];
    return hiddenRows > 0
      ? [{ code: 'register.hiddenRows', params: { sheet: name, count: hiddenRows } }]
      : [];
  });

async function readWorkbook(bytes: Uint8Array): Promise<Reading<Register>> {
  const zip = await openZip(bytes);
  if (!zip.file(WORKBOOK)) throw new Refusal('document.otherKind');
  const sheets = readPlainGrids(await unpackParts(zip, xlsxParts, most), isDateFormat);
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
    cells: fields.map((field) => (field === '' ? undefined : { value: field, isDate: false })),
  }));
  return readRegister([{ sheet: CSV_SHEET, rows, merges: [] }]);
}

function readBytes(bytes: Uint8Array): Reading<Register> | Promise<Reading<Register>> {
  if (bytes.length > MOST_BYTES) throw new Refusal('document.tooLarge');
  switch (kindOf(bytes)) {
    case 'zip':
      return readWorkbook(bytes);
    case 'ole':
      throw new Refusal(refusals[kindOfCompound(bytes) ?? 'doc']);
    case 'text':
      return readText(decode(bytes));
    default:
      throw new Refusal('document.otherKind');
  }
}

/**
 * Reads a register from a file. Never rejects. Messages: `document.broken`, `.tooLarge`, `.encrypted`, `.oldExcel`,
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
