/** Tables of data, their kind told by the name of the file to write. */
import { rename } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Column, TableFile } from './column';
import { openCsv } from './csvTable';
import { openParquet } from './parquetTable';

export { cellColumns, cellRows } from './cells';
export { findingColumns } from './findings';

const openers = { '.parquet': openParquet, '.csv': openCsv } as const;

/** What the name of a table may end in. */
export const tableKinds = Object.keys(openers) as (keyof typeof openers)[];

/** Where a table goes, and as what. */
export interface Target {
  readonly path: string;
  readonly kind: keyof typeof openers;
}

/** Nothing where the name tells no kind that is known. */
export function targetOf(path: string): Target | undefined {
  const kind = tableKinds.find((known) => known === extname(path).toLowerCase());
  return kind && { path, kind };
}

/** The file has `.part` behind its name until it is closed: half a table is never taken for a whole one. */
export async function openTable<Row>(
  { path, kind }: Target,
  columns: readonly Column<Row>[],
): Promise<TableFile<Row>> {
  const part = `${path}.part`;
  const { write, close } = await openers[kind](part, columns);
  return {
    write,
    close: async () => {
      await close();
      await rename(part, path);
    },
  };
}
