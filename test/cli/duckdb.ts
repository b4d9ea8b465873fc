/** The tables that the command line writes, read by DuckDB. */
import { DuckDBConnection } from '@duckdb/node-api';

export type Row = Record<string, unknown>;

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

/** The rows that a query gives over the tables in a folder. */
export async function queryIn(folder: string, sql: string): Promise<Row[]> {
  const connection = await DuckDBConnection.create();
  await connection.run(`SET file_search_path = '${folder}'`);
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  connection.closeSync();
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  );
}
