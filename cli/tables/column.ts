/** A table for programs that compute: its columns are written once, whatever kind of file holds them. */

/** Text, a whole number, or any number; a field of every type may be empty. */
export type ColumnType = 'text' | 'whole' | 'number';

export type Field = string | number | null;

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (row: Row) => Field;
}

/** A file that a table is written into as its rows come. All members reject where it cannot be written. */
export interface TableFile<Row> {
  readonly write: (rows: Iterable<Row>) => Promise<void>;
  /** Writes what is still held back; only now is the file whole. */
  readonly close: () => Promise<void>;
}
