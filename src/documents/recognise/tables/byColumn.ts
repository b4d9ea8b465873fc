/** Which values belong to a line, told by the columns they stand in: where a document has tables that is surer than counting. */
import type { Cell, Columns } from '../cells';
import { headerLabels } from './columns';
import { labelName } from '../labels/lexicon';
import type { Region } from './regions';

/** Where the region's values stand, from left to right; nothing unless its header has every column in its place. */
export function valueColumns(cells: readonly Cell[], region: Region): readonly Columns[] | undefined {
  const { block, lines } = region.pattern;
  const names = block.columns.map(({ label }) => labelName(label));
  const found = headerLabels(region)
    .filter(({ name }) => names.includes(name))
    .flatMap(({ name, from }) => {
      const columns = cells[from]?.columns;
      return columns ? [{ name, ...columns }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const width = lines[0]?.cells.length ?? 0;
  const isWhole =
    found.length === width &&
    found.every(
      ({ name, table, from }, index) =>
        name === names[index % names.length] &&
        table === found[0]?.table &&
        (index === 0 || from > (found[index - 1]?.from ?? 0)),
    );
  return isWhole ? found : undefined;
}

/** The cells up to where the next row of the table begins. */
function firstRow(cells: readonly Cell[]): readonly Cell[] {
  const end = cells.findIndex(
    ({ columns }, index) => index > 0 && (columns?.from ?? 0) <= (cells[index - 1]?.columns?.from ?? -1),
  );
  return end === -1 ? cells : cells.slice(0, end);
}

/** The values below the columns; nothing when a column has no cell of its own, or a cell with words no column. */
export function valuesByColumn(
  cells: readonly Cell[],
  columns: readonly Columns[] | undefined,
): readonly Cell[] | undefined {
  if (!columns) return undefined;
  const row = firstRow(cells);
  const below = ({ table, from }: Columns): Cell | undefined =>
    row.find(
      ({ columns: own }) => own !== undefined && own.table === table && own.from <= from && from < own.to,
    );
  const values = columns.flatMap((column) => below(column) ?? []);
  const isUnique = values.length === columns.length && new Set(values).size === values.length;
  const isComplete = row.every((cell) => cell.kind !== 'filled' || values.includes(cell));
  return isUnique && isComplete ? values : undefined;
}
