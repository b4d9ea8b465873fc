/** A table as CSV: UTF-8 with a byte order mark, quoted and guarded against formulas like every CSV of ours. */
import { appendFile, writeFile } from 'node:fs/promises';
import { BYTE_ORDER_MARK, formatRecord, valueField } from '../../src/documents/csv';
import type { Column, TableFile } from './column';

export async function openCsv<Row>(path: string, columns: readonly Column<Row>[]): Promise<TableFile<Row>> {
  const line = (fields: readonly string[]): string => `${formatRecord(fields)}\r\n`;
  await writeFile(path, BYTE_ORDER_MARK + line(columns.map(({ name }) => name)));
  return {
    write: (rows) =>
      appendFile(
        path,
        Array.from(rows, (row) => line(columns.map(({ of }) => valueField(of(row))))).join(''),
      ),
    close: async () => undefined,
  };
}
