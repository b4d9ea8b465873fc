/** A table of the form with a report's values, as it is printed. */
import { type EntryCell, type Grid, gridOf, type LabelCell, type Table } from '../../form';
import { valueAt, type Values } from '../../report';
import type { PrintedCell, PrintedRow, PrintedTable } from './model';
import { printable } from './printable';

function columnShares({ document: { widths } }: Table, { columns }: Grid): number[] {
  const entries = Array<number>(columns - widths.labels.length).fill(widths.entry);
  const weights = [...widths.labels, ...entries];
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

interface Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const sharesRow = (a: Span, b: Span): boolean => a.row < b.row + b.rowSpan && b.row < a.row + a.rowSpan;

const sharesColumn = (a: Span, b: Span): boolean =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/** The first row of the part of a table that a row belongs to: where its block's clause or headers begin. */
function partTop(grid: Grid, row: number): number {
  const ends = grid.blocks.map((block) => block.row + block.cells.length).filter((end) => end <= row);
  return Math.max(0, ...ends);
}

const labelId = (table: Table, { row, column }: Span): string => `${table.id}-${row}-${column}`;

/** The labels above an entry in its part of the table, and those beside it. */
function headersOf(grid: Grid, entry: EntryCell): LabelCell[] {
  const top = partTop(grid, entry.row);
  return grid.labels.filter((label) => {
    if (label.role === 'corner') return false;
    if (label.role === 'rowHeader') return sharesRow(label, entry);
    return label.row >= top && label.row < entry.row && sharesColumn(label, entry);
  });
}

/** The outermost heading of nested rows is tall and narrow. */
const isVertical = ({ role, rowSpan }: LabelCell, outermost: boolean): boolean =>
  role === 'rowHeader' && outermost && rowSpan > 1;

const printedLabel = (table: Table, label: LabelCell): PrintedCell & Span => ({
  ...label,
  id: labelId(table, label),
  isVertical: isVertical(label, label.column === 0),
  headers: [],
});

function printedEntry(table: Table, grid: Grid, entry: EntryCell, values: Values): PrintedCell & Span {
  const { cell, ...span } = entry;
  return {
    ...span,
    id: cell,
    text: printable(String(valueAt(values, cell) ?? '')),
    isVertical: false,
    headers: headersOf(grid, entry).map((label) => labelId(table, label)),
  };
}

/** Rows in groups, each beginning with a clause; without clauses, one group. */
function byClause(rows: readonly PrintedRow[]): PrintedRow[][] {
  const groups: PrintedRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (!group || row[0]?.role === 'clause') groups.push([row]);
    else group.push(row);
  }
  return groups;
}

/** The table as the form arranges it: a blank is an empty cell, words in place of a number stay as they stand. */
export function printedTable(table: Table, values: Values): PrintedTable {
  const grid = gridOf(table);
  const cells = [
    ...grid.labels.map((label) => printedLabel(table, label)),
    ...grid.entries.map((entry) => printedEntry(table, grid, entry, values)),
  ].sort((a, b) => a.column - b.column);
  const rows = Array.from({ length: grid.rows }, (_, row) => cells.filter((cell) => cell.row === row));
  // Only the headers of a single block are those of every row below them.
  const [block, second] = grid.blocks;
  const headRows = block && !second ? block.row : 0;
  return {
    kind: 'table',
    id: table.id,
    text: table.document.text,
    columns: columnShares(table, grid),
    head: rows.slice(0, headRows),
    bodies: byClause(rows.slice(headRows)),
  };
}
