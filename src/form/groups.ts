/** Rows that share a heading below the outermost: what a report may print as one row in place of several. */
import type { CellId, Column, Row } from './model';
import type { Form, Table } from './forms';
import { cellId } from './cells';

export interface RowGroup {
  /** `other`: what the ids of its rows begin with. */
  readonly id: string;
  /** `（六）其他处理` */
  readonly label: string;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const groups = new WeakMap<Form, readonly RowGroup[]>();

function groupsIn(table: Table): RowGroup[] {
  return table.blocks.flatMap(({ rows, columns }) => {
    const nested = rows.filter(({ id, labels }) => labels.length > 1 && id.includes('.'));
    const ids = [...new Set(nested.map(({ id }) => id.slice(0, id.indexOf('.'))))];
    return ids.map((id) => {
      const own = nested.filter((row) => row.id.startsWith(`${id}.`));
      return { id, label: own[0]?.labels.at(-2) ?? '', table, columns, rows: own };
    });
  });
}

/** All groups of a form, in its order. */
export function rowGroupsOf(form: Form): readonly RowGroup[] {
  let found = groups.get(form);
  if (!found) {
    found = form.tables.flatMap(groupsIn);
    groups.set(form, found);
  }
  return found;
}

/** The id of a group's figure in a column, like a cell's: `requests.other.person`. */
export const groupCellId = ({ table, id }: RowGroup, column: Column): CellId =>
  `${table.id}.${id}.${column.id}`;

/** The cells of a group, row by row. */
export const cellsOfGroup = ({ table, rows, columns }: RowGroup): CellId[] =>
  rows.flatMap((row) => columns.map((column) => cellId(table, row, column)));
