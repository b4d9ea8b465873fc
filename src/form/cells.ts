/** The cells of a form: every crossing of a row and a column, in reading order. */
import type { Form, Table } from './forms';
import type { Block, CellId, Column, Row } from './model';

/** One cell with everything the form says of it. */
export interface FormCell {
  readonly id: CellId;
  readonly table: Table;
  readonly block: Block;
  readonly row: Row;
  readonly column: Column;
}

export const cellId = (table: Table, row: Row, column: Column): CellId =>
  `${table.id}.${row.id}.${column.id}`;

/** The table a cell is of, by the cell's id. */
export const tableOfCell = (cell: CellId): string => cell.slice(0, cell.indexOf('.'));

const indexes = new WeakMap<Form, ReadonlyMap<CellId, FormCell>>();

/** All cells of the form by id; iteration follows the form, table by table, block by block, row by row. */
export function cellsOf(form: Form): ReadonlyMap<CellId, FormCell> {
  let index = indexes.get(form);
  if (!index) {
    index = new Map(
      form.tables.flatMap((table) =>
        table.blocks.flatMap((block) =>
          block.rows.flatMap((row) =>
            block.columns.map((column) => {
              const id = cellId(table, row, column);
              return [id, { id, table, block, row, column }] as const;
            }),
          ),
        ),
      ),
    );
    indexes.set(form, index);
  }
  return index;
}
