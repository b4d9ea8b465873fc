/** What is drawn of a sheet: its rows, each with its cells, as plain data. */
import type { CSSProperties } from 'react';
import type { Book, Flags } from 'office-js-simulator';
import { type Area, formatArea, type Sheet } from 'office-js-simulator/book';
import type { Bands, DrawnBand } from './bands';
import { borderLook, cellLook, paint } from './look';
import { linkOf, shownText } from './text';

export interface ViewCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly look: CSSProperties;
  readonly kind: 'number' | 'text' | 'other';
  /** May its text run over the empty cells to the right? */
  readonly spills: boolean;
  readonly isFlagged: boolean;
  readonly link?: string;
}

export interface ViewRow {
  readonly index: number;
  readonly size: number;
  /** Where a frozen row stays, in pixels. */
  readonly frozenAt?: number;
  readonly cells: readonly ViewCell[];
}

const key = (row: number, column: number): string => `${row} ${column}`;

/** For each cell of a merged area: the area, at its first cell that is drawn; null at the others. */
function indexMerges(sheet: Sheet, rows: readonly DrawnBand[], columns: readonly DrawnBand[]) {
  const index = new Map<string, Area | null>();
  for (const merge of sheet.merges) {
    const inRows = rows.filter(({ index: at }) => at >= merge.row && at < merge.row + merge.rows);
    const inColumns = columns.filter(
      ({ index: at }) => at >= merge.column && at < merge.column + merge.columns,
    );
    for (const row of inRows) for (const column of inColumns) index.set(key(row.index, column.index), null);
    if (inRows[0] && inColumns[0]) {
      index.set(key(inRows[0].index, inColumns[0].index), {
        ...merge,
        rows: inRows.length,
        columns: inColumns.length,
      });
    }
  }
  return index;
}

export function viewRows(
  book: Book,
  sheet: Sheet,
  { rows, columns }: Bands,
  flags: Flags | undefined,
): ViewRow[] {
  const merges = indexMerges(sheet, rows, columns);
  const isEmpty = (row: number, column: number): boolean => {
    const cell = sheet.cell(row, column);
    return cell?.value === undefined && cell?.formula === undefined && !merges.has(key(row, column));
  };

  const viewCell = (row: number, column: number, merge: Area | undefined): ViewCell => {
    const { row: top, column: left } = merge ?? { row, column };
    const bottom = top + (merge?.rows ?? 1) - 1;
    const right = left + (merge?.columns ?? 1) - 1;
    const address = formatArea({ row: top, column: left, rows: 1, columns: 1 });
    const cell = sheet.cell(top, left);
    const style = sheet.styleAt(top, left);
    const held = flags?.get(address) ?? [];
    const value = cell?.formula === undefined ? cell?.value : book.value(sheet, top, left);
    const link = linkOf(cell?.formula);
    const isText = typeof value === 'string';
    return {
      address,
      row: top,
      column: left,
      rowSpan: merge?.rows ?? 1,
      colSpan: merge?.columns ?? 1,
      text: cell ? shownText(book, sheet, top, left) : '',
      kind: typeof value === 'number' ? 'number' : isText || value === undefined ? 'text' : 'other',
      spills: isText && !merge && !style?.wrap && isEmpty(top, left + 1),
      isFlagged: held.length > 0,
      look: {
        ...cellLook(style),
        // The first format in priority is laid on last.
        ...Object.assign({}, ...held.map((flag) => paint(flag.style)).reverse()),
        ...edges(sheet, { top, left, bottom, right }),
      },
      ...(link !== undefined && { link }),
    };
  };

  return rows.map(({ index: row, size, start }) => ({
    index: row,
    size,
    ...(row < sheet.freeze.rows && { frozenAt: start }),
    cells: columns.flatMap(({ index: column }) => {
      const merge = merges.get(key(row, column));
      return merge === null ? [] : [viewCell(row, column, merge)];
    }),
  }));
}

/** A cell draws its right and lower edge, for its neighbours too. */
function edges(
  sheet: Sheet,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): CSSProperties {
  const borderRight =
    borderLook(sheet.styleAt(top, right)?.right) ?? borderLook(sheet.styleAt(top, right + 1)?.left);
  const borderBottom =
    borderLook(sheet.styleAt(bottom, left)?.bottom) ?? borderLook(sheet.styleAt(bottom + 1, left)?.top);
  return { ...(borderRight && { borderRight }), ...(borderBottom && { borderBottom }) };
}

/** The new rows, each unchanged one as the object it was, so that it need not be drawn again. */
export function keepUnchanged(rows: readonly ViewRow[], before: readonly ViewRow[]): ViewRow[] {
  const known = new Map(before.map((row) => [JSON.stringify(row), row]));
  return rows.map((row) => known.get(JSON.stringify(row)) ?? row);
}
