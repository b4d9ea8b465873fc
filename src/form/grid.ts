/** A table as the form prints it: a grid of labels and entry cells, some of them spanning rows or columns. */
import { cellId } from './cells';
import type { Table } from './forms';
import type { Block, CellId, Column } from './model';
import { runs } from './runs';

interface Placed {
  /** 0-based, from the table's top left corner. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type LabelRole = 'clause' | 'corner' | 'columnHeader' | 'rowHeader';

export interface LabelCell extends Placed {
  readonly role: LabelRole;
  readonly text: string;
}

export interface EntryCell extends Placed {
  readonly role: 'entry';
  readonly cell: CellId;
}

/** A rectangle of entry cells: `cells[r][c]` stands at `(row + r, column + c)`. */
export interface GridBlock {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellId[])[];
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly labels: readonly LabelCell[];
  readonly entries: readonly EntryCell[];
  readonly blocks: readonly GridBlock[];
}

/** The heading over the row labels of section 2. */
const CONTENT_HEADING = '信息内容';

class GridBuilder {
  readonly labels: LabelCell[] = [];
  readonly entries: EntryCell[] = [];
  readonly blocks: GridBlock[] = [];

  label(role: LabelRole, text: string, row: number, column: number, rowSpan = 1, columnSpan = 1): void {
    this.labels.push({ role, text, row, column, rowSpan, columnSpan });
  }

  /** `lastSpan`: how many grid columns the last cell of each line takes up. */
  block(block: Block, row: number, column: number, cells: CellId[][], lastSpan = 1): void {
    this.blocks.push({ block, row, column, cells });
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const columnSpan = c === line.length - 1 ? lastSpan : 1;
        this.entries.push({ role: 'entry', cell, row: row + r, column: column + c, rowSpan: 1, columnSpan });
      }),
    );
  }

  grid(rows: number, columns: number): Grid {
    return { rows, columns, labels: this.labels, entries: this.entries, blocks: this.blocks };
  }
}

const blockCells = (table: Table, block: Block): CellId[][] =>
  block.rows.map((row) => block.columns.map((column) => cellId(table, row, column)));

/** Blocks one under another, each below its clause and its own column headers; short lines end in a wide cell. */
function clausesGrid(table: Table): Grid {
  const builder = new GridBuilder();
  const width = Math.max(...table.blocks.map((block) => block.columns.length));
  let row = 0;
  for (const block of table.blocks) {
    const lastSpan = width - block.columns.length + 1;
    builder.label('clause', block.clause ?? '', row, 0, 1, width + 1);
    builder.label('columnHeader', CONTENT_HEADING, row + 1, 0);
    block.columns.forEach((column, c) => {
      builder.label(
        'columnHeader',
        column.label,
        row + 1,
        c + 1,
        1,
        c === block.columns.length - 1 ? lastSpan : 1,
      );
    });
    block.rows.forEach((line, r) => builder.label('rowHeader', line.labels.join(''), row + 2 + r, 0));
    builder.block(block, row + 2, 1, blockCells(table, block), lastSpan);
    row += 2 + block.rows.length;
  }
  return builder.grid(row, width + 1);
}

/** The column headers of a block whose columns are partly grouped: three lines below a heading over all. */
function groupedHeaders(builder: GridBuilder, table: Table, columns: readonly Column[], left: number): void {
  builder.label('columnHeader', table.columnGroup ?? '', 0, left, 1, columns.length);
  for (const [group, start, length] of runs(columns.map((column) => column.group))) {
    if (group) builder.label('columnHeader', group, 1, left + start, 1, length);
    columns.slice(start, start + length).forEach((column, c) => {
      builder.label('columnHeader', column.label, group ? 2 : 1, left + start + c, group ? 1 : 2);
    });
  }
}

/** One block whose row labels nest: equal outer labels merge downwards, the innermost fills the label columns. */
function nestedGrid(table: Table): Grid {
  const builder = new GridBuilder();
  const [block] = table.blocks as readonly [Block];
  const depth = Math.max(...block.rows.map((row) => row.labels.length));
  const top = 3;
  builder.label('corner', table.corner ?? '', 0, 0, top, depth);
  groupedHeaders(builder, table, block.columns, depth);
  for (let level = 0; level < depth; level++) {
    const heading = runs(block.rows.map((row) => row.labels[level]));
    for (const [text, start, length] of heading) {
      const isInnermost = block.rows[start]?.labels.length === level + 1;
      if (text) builder.label('rowHeader', text, top + start, level, length, isInnermost ? depth - level : 1);
    }
  }
  builder.block(block, top, depth, blockCells(table, block));
  return builder.grid(top + block.rows.length, depth + block.columns.length);
}

/** One block in a single line: its rows stand side by side under headings that nest downwards. */
function lineGrid(table: Table): Grid {
  const builder = new GridBuilder();
  const [block] = table.blocks as readonly [Block];
  const depth = Math.max(...block.rows.map((row) => row.labels.length));
  const width = block.columns.length;
  for (let level = 0; level < depth; level++) {
    for (const [text, start, length] of runs(block.rows.map((row) => row.labels[level]))) {
      if (text) builder.label('columnHeader', text, level, start * width, 1, length * width);
    }
  }
  block.rows.forEach((row, r) =>
    block.columns.forEach((column, c) => {
      const top = row.labels.length;
      builder.label('columnHeader', column.label, top, r * width + c, depth + 1 - top);
    }),
  );
  builder.block(block, depth + 1, 0, [blockCells(table, block).flat()]);
  return builder.grid(depth + 2, width * block.rows.length);
}

const arrangements = { clauses: clausesGrid, nested: nestedGrid, line: lineGrid };

const grids = new WeakMap<Table, Grid>();

/** The printed grid of a table, as the official form arranges it. */
export function gridOf(table: Table): Grid {
  let grid = grids.get(table);
  if (!grid) {
    grid = arrangements[table.arrangement](table);
    grids.set(table, grid);
  }
  return grid;
}
