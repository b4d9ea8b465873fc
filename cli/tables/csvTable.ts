/** A table as CSV: UTF-8 with a byte order mark, quoted and guarded against formulas like every CSV of ours. */
import { open } from 'node:fs/promises';
import { BYTE_ORDER_MARK, formatRecord, valueField } from '../../src/documents/csv';
import type { Column, TableFile } from './column';

export async function openCsv<Row>(path: string, columns: readonly Column<Row>[]): Promise<TableFile<Row>> {
  const file = await open(path, 'w');
  const line = (fields: readonly string[]): string => `${formatRecord(fields)}\r\n`;
  await file.appendFile(BYTE_ORDER_MARK + line(columns.map(({ name }) => name)));
  return {
    write: (rows) =>
      file.appendFile(Array.from(rows, (row) => line(columns.map(({ of }) => valueField(of(row))))).join('')),
    close: () => file.close(),
  };
}
