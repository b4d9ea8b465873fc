/** A table for any spreadsheet. */
import { BYTE_ORDER_MARK, formatRecord, valueField } from '../../src/documents/csv';
import { type Format, headingsOf, linesOf } from './format';

export const csv: Format = async function* (files, { locale }) {
  yield BYTE_ORDER_MARK + formatRecord(headingsOf(locale));
  for await (const result of files) {
    for (const line of linesOf(result, locale)) yield formatRecord(line.map(valueField));
  }
};
