/**
 * Rows whose figures stand on each other's lines, as programs lay out rows that are close together: what is under one
 * another is still a column, and in a column the figures stand in the order of the rows.
 */
import type { Cell, Place } from '../cells';

/** A cell with its place on its line, in characters. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly kind: 'row' | 'figure' | 'other';
  readonly middle: number;
}

/** A row's label and what follows it. */
interface TornRow {
  readonly label: PlacedCell;
  readonly behind: readonly PlacedCell[];
}

/** Two rows tear each other apart, seldom more. */
const MOST_ROWS = 4;

/** With fewer columns nothing tells one from another. */
const FEWEST_COLUMNS = 3;

/** The rows with what follows each, up to the next. */
function rowsOf(cells: readonly PlacedCell[]): TornRow[] {
  const at = cells.flatMap(({ kind }, index) => (kind === 'row' ? [index] : []));
  return at.map((index, row) => ({
    label: cells[index] as PlacedCell,
    behind: cells.slice(index + 1, at[row + 1] ?? cells.length),
  }));
}

const isOfFigures = ({ behind }: TornRow): boolean => behind.every(({ kind }) => kind === 'figure');

/** A way of putting figures into columns, and how far they are from them together. */
interface Fit {
  readonly columns: readonly number[];
  readonly distance: number;
}

/** The columns that the figures of a line stand in, each further right than the one before: the nearest, all in all. */
function columnsOf(
  figures: readonly PlacedCell[],
  middles: readonly number[],
): readonly number[] | undefined {
  let fits: readonly (Fit | undefined)[] = middles.map(() => ({ columns: [], distance: 0 }));
  for (const { middle } of figures) {
    const own = middles.map((at, column): Fit | undefined => {
      const before = fits[column];
      return (
        before && { columns: [...before.columns, column], distance: before.distance + Math.abs(at - middle) }
      );
    });
    // The next figure's column comes after that of this one.
    let best: Fit | undefined;
    fits = [...own, undefined].map((_, column) => {
      const left = best;
      const here = own[column];
      if (here && (!best || here.distance < best.distance)) best = here;
      return left;
    });
  }
  return fits[middles.length]?.columns;
}

/** The figures of so many rows as whole rows; nothing where a column does not hold one figure for each of them. */
function whole(
  figures: readonly PlacedCell[],
  rows: number,
  middles: readonly number[],
): readonly PlacedCell[][] | undefined {
  const lines = new Map<Place, PlacedCell[]>();
  for (const figure of figures) lines.set(figure.cell.line, [...(lines.get(figure.cell.line) ?? []), figure]);
  const byColumn = middles.map((): PlacedCell[] => []);
  for (const line of lines.values()) {
    const columns = columnsOf(line, middles);
    line.forEach((figure, index) => byColumn[columns?.[index] ?? -1]?.push(figure));
  }
  if (byColumn.some(({ length }) => length !== rows)) return undefined;
  return Array.from({ length: rows }, (_, row) => byColumn.map((column) => column[row] as PlacedCell));
}

/** The rows from one on that are torn and made whole: those between two whole rows that have as many figures as they need. */
function mended(rows: readonly TornRow[], from: number): TornRow[] {
  const above = rows[from - 1];
  const width = above?.behind.length ?? 0;
  if (!above || width < FEWEST_COLUMNS || rows[from]?.behind.length === width || !isOfFigures(above))
    return [];
  const torn: TornRow[] = [];
  for (const row of rows.slice(from, from + MOST_ROWS)) {
    if (!isOfFigures(row) || row.behind.length === width) break;
    torn.push(row);
  }
  const below = rows[from + torn.length];
  const figures = torn.flatMap(({ behind }) => behind);
  if (torn.length < 2 || figures.length !== torn.length * width || below?.behind.length !== width) return [];
  const columns = above.behind.map(
    ({ middle }, index) => (middle + (below.behind[index]?.middle ?? middle)) / 2,
  );
  const made = whole(figures, torn.length, columns) ?? [];
  return made.map((behind, index) => ({ label: (torn[index] as TornRow).label, behind }));
}

/** The cells with torn rows made whole. */
export function withoutTornRows(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const rows = rowsOf(cells);
  const made: TornRow[] = [];
  let isMended = false;
  while (made.length < rows.length) {
    const own = mended(rows, made.length);
    isMended ||= own.length > 0;
    made.push(...(own.length > 0 ? own : [rows[made.length] as TornRow]));
  }
  const first = rows[0];
  if (!first || !isMended) return cells;
  return [
    ...cells.slice(0, cells.indexOf(first.label)),
    ...made.flatMap(({ label, behind }) => [label, ...behind]),
  ];
}
