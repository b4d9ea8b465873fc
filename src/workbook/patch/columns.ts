/** Columns of ours in a table on a sheet: where they stand, whatever people have put between them, and those it lacks. */
import type { Anchor, Content, Contents, Operation } from './operation';
import type { Held } from './raw';

/** Where columns stand under a header, in our order; -1 for one that it lacks. */
export const columnsUnder = (header: readonly Held[], titles: readonly string[]): readonly number[] =>
  titles.map((title) => header.indexOf(title));

/** A line's content in the columns of a table; what people have inserted is left alone. */
export function spread(content: readonly Content[], offsets: readonly number[], width: number): Content[] {
  const line = Array<Content>(width).fill(null);
  offsets.forEach((offset, column) => (line[offset] = content[column] ?? null));
  return line;
}

/** A column that a table lacks. */
export interface LackingColumn {
  readonly title: string;
  readonly isHidden: boolean;
}

/** Those that are seen first: columns are hidden side by side. */
const inOrder = <T extends LackingColumn>(lacking: readonly T[]): T[] => [
  ...lacking.filter(({ isHidden }) => !isHidden),
  ...lacking.filter(({ isHidden }) => isHidden),
];

/** The header of a table once it has got the columns that it lacks. */
export const completedHeader = (
  header: readonly Held[],
  lacking: readonly LackingColumn[],
): readonly Held[] => [
  ...header.slice(0, -1),
  ...inOrder(lacking).map(({ title }) => title),
  ...header.slice(-1),
];

/**
 * Gives a table columns that it lacks, left of its last, so that what is told by its name or as a table has them too; all
 * else on the sheet moves along.
 * @param table its rows below the header, as they were read
 * @param contentOf what stands in a column, row by row
 */
export function planColumns<T extends LackingColumn>(
  table: Anchor,
  lacking: readonly T[],
  contentOf: (column: T) => readonly Content[],
): Operation[] {
  const columns = inOrder(lacking);
  const at = { ...table.at, column: table.at.column + table.at.columns - 1, columns: columns.length };
  const lines = columns.map(contentOf);
  const content: Contents = Array.from({ length: at.rows }, (_, row) => lines.map((line) => line[row] ?? ''));
  return [
    {
      op: 'insertColumns',
      in: table,
      columns: columns.length,
      hidden: columns.filter(({ isHidden }) => isHidden).length,
    },
    {
      op: 'change',
      in: table,
      at: { ...at, row: at.row - 1, rows: 1 },
      content: [columns.map(({ title }) => title)],
    },
    { op: 'change', in: table, at, content },
  ];
}
