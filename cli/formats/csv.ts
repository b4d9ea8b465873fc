/** A table for any spreadsheet. */
import { type Format, headingsOf, linesOf } from './format';

/** Without it Excel takes UTF-8 for the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Words that a spreadsheet would calculate get an apostrophe before them. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csv: Format = async function* (files, locale) {
  yield BYTE_ORDER_MARK + headingsOf(locale).map(field).join(',');
  for await (const result of files) {
    for (const line of linesOf(result, locale)) yield line.map(field).join(',');
  }
};
