/** Tables of data, their kind told by the name of the file to write. */
import { reasonOf } from '../outputs';
import type { Column, TableFile } from './column';
import { openCsv } from './csvTable';
import { openParquet } from './parquetTable';

export { cellColumns, type CellRow, cellRows } from './cells';
export type { TableFile } from './column';
export { findingColumns, type FindingRow } from './findings';

const openers = { parquet: openParquet, csv: openCsv } as const;

/** What the name of a table may end in. */
export const tableKinds = Object.keys(openers) as (keyof typeof openers)[];

/** Where a table goes, and as what. */
export interface Target {
  readonly path: string;
  readonly kind: keyof typeof openers;
}

/**
 * A table of the target's kind.
 * @param path where it is written, on its way to the target
 * All members reject with `NotWritten`, which names the target.
 */
export async function openTable<Row>(
  { path: target, kind }: Target,
  path: string,
  columns: readonly Column<Row>[],
): Promise<TableFile<Row>> {
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw reasonOf(error, target);
    }
  };
  const { write, close } = await told(() => openers[kind](path, columns));
  return { write: (rows) => told(() => write(rows)), close: () => told(close) };
}
