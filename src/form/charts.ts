/** The bars of a table's charts. */
import { cellId } from './cells';
import type { Table } from './forms';
import type { CellId, TableChart } from './model';
import { plainHeading } from './place';
import { runs } from './runs';

/** What a bar stands for, and the cells that it adds up. */
export interface Bar {
  readonly label: string;
  readonly cells: readonly CellId[];
}

/** In the order of the form. */
export const barsOf = (table: Table, { bars }: TableChart): Bar[] =>
  table.blocks.flatMap(({ rows, columns }) => {
    if ('row' in bars) {
      return rows
        .filter(({ id }) => id === bars.row)
        .flatMap((row) =>
          columns
            .filter(({ id }) => id !== bars.allColumnsBut)
            .map((column) => ({ label: column.label, cells: [cellId(table, row, column)] })),
        );
    }
    const tagged = rows.filter(({ tag }) => tag === bars.rows);
    return runs(tagged.map(({ labels }) => labels[1] ?? '')).map(([label, start, count]) => ({
      label: plainHeading(label),
      cells: tagged
        .slice(start, start + count)
        .flatMap((row) =>
          columns.filter(({ id }) => id === bars.column).map((column) => cellId(table, row, column)),
        ),
    }));
  });
