/** What a written table is compared with: the form's own grid, cell by cell. */
import { gridOf, type Table } from '../../../src/form';
import { type Report, valueAt } from '../../../src/report';

/** A cell where it begins, with its text and how far it reaches. */
export type Placed = readonly [row: number, column: number, rows: number, columns: number, text: string];

const inReadingOrder = (cells: readonly Placed[]): Placed[] =>
  [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

/** The cells of the form's grid, a blank as the empty text. */
export function expectedCells(table: Table, report: Report): Placed[] {
  const { labels, entries } = gridOf(table);
  return inReadingOrder(
    [...labels, ...entries].map((cell) => [
      cell.row,
      cell.column,
      cell.rowSpan,
      cell.columnSpan,
      cell.role === 'entry' ? String(valueAt(report.values, cell.cell) ?? '') : cell.text,
    ]),
  );
}

interface Spanning {
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

/** Rows of cells as HTML lists them, each put into the first place that no cell above or before it covers. */
export function placed(lines: readonly (readonly Spanning[])[]): Placed[] {
  const covered = new Set<string>();
  const cells = lines.flatMap((line, row) => {
    let column = 0;
    return line.map(({ rows, columns, text }): Placed => {
      while (covered.has(`${row} ${column}`)) column += 1;
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) covered.add(`${r} ${c}`);
      }
      return [row, column, rows, columns, text];
    });
  });
  return inReadingOrder(cells);
}
