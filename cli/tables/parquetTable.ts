/** A table as Parquet: typed columns, written a group of rows at a time, so that memory does not grow with the rows. */
import type { Column, ColumnType, Field, TableFile } from './column';

/** Readers take whole groups: large enough to be read fast, small enough to be held here. */
const ROWS_A_GROUP = 50_000;

const types = { text: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const satisfies Record<
  ColumnType,
  string
>;

export async function openParquet<Row>(
  path: string,
  columns: readonly Column<Row>[],
): Promise<TableFile<Row>> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const group = columns.map(({ name, type, of }) => ({ name, type: types[type], of, data: [] as Field[] }));
  const file = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: group }),
  });
  let held = 0;
  const flush = async (): Promise<void> => {
    await file.write({ columnData: group, rowGroupSize: ROWS_A_GROUP });
    for (const { data } of group) data.length = 0;
    held = 0;
  };
  return {
    write: async (rows) => {
      for (const row of rows) {
        for (const { of, data } of group) data.push(of(row));
        held += 1;
        if (held === ROWS_A_GROUP) await flush();
      }
    },
    close: async () => {
      if (held > 0) await flush();
      await file.finish();
    },
  };
}
