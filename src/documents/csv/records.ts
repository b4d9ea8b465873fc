/** CSV by RFC 4180: fields apart by commas, quoted where they hold a comma, a quote or a line break. */
import type { Reading } from '../../report';

const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** Without it Excel takes UTF-8 for the system's old encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One record, without its line end. */
export const formatRecord = (fields: readonly string[]): string => fields.map(quoted).join(',');

/** The text of records, each ending in CRLF, with the byte order mark. */
export const formatRecords = (records: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${records.map((record) => `${formatRecord(record)}\r\n`).join('')}`;

export interface CsvRecord {
  readonly fields: readonly string[];
  /** The line it begins on, 1-based. */
  readonly line: number;
}

/** A field, quoted or plain, and what ends it. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;

/**
 * The records of a text; line ends of any kind, an empty line is none.
 * Message: `csv.syntax` with the line of a field whose quotes do not pair.
 */
export function parseRecords(text: string): Reading<CsvRecord[]> {
  const source = text.replace(/^\uFEFF/, '');
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let start = 1;
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < source.length || fields.length > 0) {
    const match = FIELD.exec(source);
    if (!match) return { value: null, messages: [{ code: 'csv.syntax', params: { line } }] };
    const [whole, inQuotes, plain = '', end] = match;
    fields.push(inQuotes?.replaceAll('""', '"') ?? plain);
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === ',') continue;
    if (fields.length > 1 || fields[0] !== '') records.push({ fields, line: start });
    fields = [];
    start = line;
  }
  return { value: records, messages: [] };
}
