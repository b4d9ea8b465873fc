/** Formulas over cells of the form, written down only when it is known from where they are seen. */
import { onSheet, type Rect, rectAddress } from './address';

/** A cell on a sheet; `sheet` is absent where it is the formula's own. */
export interface Reference {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  /** Written `$D6`: the same column from wherever it is seen. */
  readonly fixedColumn?: boolean;
  /** Written `D$6`: the same row. */
  readonly fixedRow?: boolean;
}

/** How references are written: as addresses, or relative to a cell. */
export type Notation = (reference: Reference & { rows: number; columns: number }) => string;

/** `D6:I6`, `'上年数据'!D30`. */
export const a1: Notation = ({ sheet, fixedColumn, fixedRow, ...rect }) => {
  const across = fixedColumn ? rectAddress(rect).replace(/[A-Z]+/g, '$$$&') : rectAddress(rect);
  const address = fixedRow ? across.replace(/\d+/g, '$$$&') : across;
  return sheet === undefined ? address : onSheet(sheet, address);
};

/** As seen from a cell: formulas that read alike from their own cells are the same formula. */
export const relativeTo =
  (origin: Rect): Notation =>
  ({ sheet, row, column, rows, columns, fixedColumn, fixedRow }) => {
    const across = fixedColumn ? column : `[${column - origin.column}]`;
    const down = fixedRow ? row : `[${row - origin.row}]`;
    return `${sheet ?? ''}R${down}C${across}:${rows}x${columns}`;
  };

/** Neighbouring cells gathered into ranges, for a shorter and more legible formula. */
function ranges(references: readonly Reference[]): (Reference & { rows: number; columns: number })[] {
  const result: (Reference & { rows: number; columns: number })[] = [];
  for (const reference of references) {
    const last = result.at(-1);
    const continuesDown =
      last?.sheet === reference.sheet &&
      last?.columns === 1 &&
      last.column === reference.column &&
      last.row + last.rows === reference.row;
    const continuesRight =
      last?.sheet === reference.sheet &&
      last?.rows === 1 &&
      last.row === reference.row &&
      last.column + last.columns === reference.column;
    if (last && continuesDown) result[result.length - 1] = { ...last, rows: last.rows + 1 };
    else if (last && continuesRight) result[result.length - 1] = { ...last, columns: last.columns + 1 };
    else result.push({ ...reference, rows: 1, columns: 1 });
  }
  return result;
}

/** `D6:I6,K6`. */
export const list = (references: readonly Reference[], notation: Notation): string =>
  ranges(references).map(notation).join(',');

/** `SUM(…)`, or `0` of nothing. */
export const sum = (references: readonly Reference[], notation: Notation): string =>
  references.length === 0 ? '0' : `SUM(${list(references, notation)})`;

/** The sum of ranges, empty while all of them are: a blank is not 0; rounded where decimals are given. */
export function sumUnlessEmpty(ranges: string, decimals?: number): string {
  const total = decimals === undefined ? `SUM(${ranges})` : `ROUND(SUM(${ranges}),${decimals})`;
  return `IF(COUNT(${ranges})=0,"",${total})`;
}

export const one = (reference: Reference, notation: Notation): string =>
  notation({ ...reference, rows: 1, columns: 1 });

/** As few rectangles cover exactly the given cells. */
export function coverRects(cells: readonly Rect[]): Rect[] {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const result: Rect[] = [];
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const run of horizontalRuns(row, columns)) {
      const above = result.findIndex(
        (rect) => rect.column === run.column && rect.columns === run.columns && rect.row + rect.rows === row,
      );
      const rect = result[above];
      if (rect) result[above] = { ...rect, rows: rect.rows + 1 };
      else result.push(run);
    }
  }
  return result;
}

function horizontalRuns(row: number, columns: readonly number[]): Rect[] {
  const result: Rect[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && last.column + last.columns === column) {
      result[result.length - 1] = { ...last, columns: last.columns + 1 };
    } else result.push({ row, column, rows: 1, columns: 1 });
  }
  return result;
}
