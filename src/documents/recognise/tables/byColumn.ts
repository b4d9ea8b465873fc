/** Which values belong to a line, told by the columns they stand in: where a document has tables that is surer than counting. */
import { type Cell, type Columns, countFilled } from '../cells';
import { headerLabels } from './columns';
import type { Region } from './regions';
import { isStrangeHeader } from './strange';

/** Where a region's values stand, and what stands beside them. */
export interface ValueColumns {
  /** From left to right; nothing where the table does not have the column. */
  readonly values: readonly (Columns | undefined)[];
  /** The headers of columns that the form does not have, such as 小计. */
  readonly extra: readonly Cell[];
}

/** The cells of the header that are none of the form's. */
function extraHeaders(cells: readonly Cell[], region: Region, table: number | undefined): Cell[] {
  const header = headerLabels(region);
  // Without a row's label the figures follow the header at once.
  const end = region.labels[header.length - region.header.length]?.from ?? header.at(-1)?.to;
  const isLabel = (index: number): boolean => header.some(({ from, to }) => index >= from && index < to);
  return cells
    .slice(region.from, end)
    .filter(
      (cell, offset) =>
        isStrangeHeader(cell) && cell.columns?.table === table && !isLabel(region.from + offset),
    );
}

/** The columns told by a region's header; nothing where it does not settle which is which. */
export function valueColumns(cells: readonly Cell[], region: Region): ValueColumns | undefined {
  const { lines, columnNames: names } = region.pattern;
  const labels = headerLabels(region).filter(({ name }) => names.includes(name));
  const found = labels
    .flatMap(({ name, from }) => {
      const columns = cells[from]?.columns;
      return columns ? [{ name, ...columns }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const [first] = found;
  const isInPlace = found.every(
    ({ table, from }, index) =>
      table === first?.table && (index === 0 || from > (found[index - 1]?.from ?? 0)),
  );
  if (!first || !isInPlace || found.length < labels.length) return undefined;
  const extra = extraHeaders(cells, region, first.table);
  const width = lines[0]?.cells.length ?? 0;
  if (found.length === width) {
    const isWhole = found.every(({ name }, index) => name === names[index % names.length]);
    return isWhole ? { values: found, extra } : undefined;
  }
  // A column in words that are not known is no missing one.
  const own = names.map((name) => found.filter((column) => column.name === name));
  if (width !== names.length || extra.length > 0 || own.some(({ length }) => length > 1)) return undefined;
  const inOrder = own.flat();
  return inOrder.every((column, index) => column === found[index])
    ? { values: own.map(([column]) => column), extra }
    : undefined;
}

/** The cells up to where the next row of the table begins. */
function firstRow(cells: readonly Cell[]): readonly Cell[] {
  const end = cells.findIndex(
    ({ columns }, index) => index > 0 && (columns?.from ?? 0) <= (cells[index - 1]?.columns?.from ?? -1),
  );
  return end === -1 ? cells : cells.slice(0, end);
}

const BLANK: Cell = { text: '', line: 0, kind: 'blank' };

const isBelow = ({ columns: own }: Cell, { table, from }: Columns): boolean =>
  own !== undefined && own.table === table && own.from <= from && from < own.to;

/** The values below the columns; nothing when a column has no cell of its own, or a cell with words no column. */
export function valuesByColumn(
  cells: readonly Cell[],
  columns: ValueColumns | undefined,
): readonly Cell[] | undefined {
  if (!columns) return undefined;
  const { extra } = columns;
  const isExtra = (cell: Cell): boolean =>
    extra.some((header) => header.columns !== undefined && isBelow(cell, header.columns));
  const first = firstRow(cells);
  const row = extra.length > 0 ? first.filter((cell) => !isExtra(cell)) : first;
  const values: Cell[] = [];
  let next = 0;
  for (const column of columns.values) {
    if (!column) {
      values.push(BLANK);
      continue;
    }
    // Cells and columns both stand from left to right.
    let cell = row[next];
    while (cell && !isBelow(cell, column)) cell = row[++next];
    if (!cell || values.includes(cell)) return undefined;
    values.push(cell);
  }
  return countFilled(values) === countFilled(row) ? values : undefined;
}
