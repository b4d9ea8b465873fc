/** Widths of columns and heights of rows, in the points of Office.js. */
import { type Area, contains } from '../book/a1';
import { refuse } from '../book/errors';
import { type Band, DEFAULT_SIZE, type Sheet, toWholePixels } from '../book/sheet';
import { setting } from '../book/style';
import type { Cells } from './cells';

const LARGEST = { columns: 1342.5, rows: 409.5 } as const;

/** The height of a line of a Chinese font, in font sizes. */
const LINE_HEIGHT = 1.45;

type Kind = keyof typeof DEFAULT_SIZE;

function indexes(area: Area, kind: Kind): number[] {
  const start = kind === 'rows' ? area.row : area.column;
  return Array.from({ length: area[kind] }, (_, offset) => start + offset);
}

/** The one size all rows or columns have, or null. */
function commonSize({ sheet, area }: Cells, kind: Kind): number | null {
  const bands: Map<number, Band> = sheet[kind];
  const sizes = new Set(indexes(area, kind).map((index) => bands.get(index)?.size ?? DEFAULT_SIZE[kind]));
  return sizes.size === 1 ? [...sizes][0]! : null;
}

function setSize({ sheet, areas }: Cells, kind: Kind, points: number): void {
  if (typeof points !== 'number' || !(points >= 0 && points <= LARGEST[kind])) {
    refuse('InvalidArgument', `No row or column is ${points} points wide.`);
  }
  const size = toWholePixels(points);
  for (const area of areas) {
    for (const index of indexes(area, kind)) {
      if (size === DEFAULT_SIZE[kind]) delete sheet[kind].get(index)?.size;
      else sheet.band(kind, index).size = size;
    }
  }
}

/** How much room the rows or columns take together; hidden ones take none. */
export const extent = ({ sheet, area }: Cells, kind: Kind): number => {
  const bands: Map<number, Band> = sheet[kind];
  return indexes(area, kind).reduce((sum, index) => {
    const band = bands.get(index);
    return band?.hidden ? sum : sum + (band?.size ?? DEFAULT_SIZE[kind]);
  }, 0);
};

export const columnWidths = (cells: Cells): number | null => commonSize(cells, 'columns');
export const rowHeights = (cells: Cells): number | null => commonSize(cells, 'rows');
export const setColumnWidth = (cells: Cells, points: number): void => setSize(cells, 'columns', points);
export const setRowHeight = (cells: Cells, points: number): void => setSize(cells, 'rows', points);

/** Whether all the rows or columns are hidden, or null where only some are. */
export function areHidden({ sheet, area }: Cells, kind: Kind): boolean | null {
  const bands: Map<number, Band> = sheet[kind];
  const answers = new Set(indexes(area, kind).map((index) => bands.get(index)?.hidden ?? false));
  return answers.size === 1 ? [...answers][0]! : null;
}

/** Hides or shows rows or columns. */
export function hide({ sheet, areas }: Cells, kind: Kind, hidden: boolean): void {
  for (const area of areas) {
    for (const index of indexes(area, kind)) {
      if (hidden) sheet.band(kind, index).hidden = true;
      else delete sheet[kind].get(index)?.hidden;
    }
  }
}

/** Makes each column as wide as its longest text, roughly: a Chinese character is two wide. */
export function fitColumns({ session, sheet, areas }: Cells): void {
  for (const area of areas) {
    for (const index of indexes(area, 'columns')) {
      const column = { row: 0, column: index, rows: 1_048_576, columns: 1 };
      const longest = Math.max(
        0,
        ...texts(session.book.value.bind(session.book), sheet, column).map(widthOf),
      );
      if (longest > 0) sheet.band('columns', index).size = (longest * 7 + 5) * 0.75;
    }
  }
}

function texts(
  value: (sheet: Sheet, row: number, column: number) => unknown,
  sheet: Sheet,
  area: Area,
): string[] {
  return [...sheet.within(area)].map(([row, column]) => String(value(sheet, row, column)));
}

const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);

/** Makes each row as high as its highest text that wraps, roughly; merged cells do not count, as in Excel. */
export function fitRows({ session, sheet, areas }: Cells): void {
  const used = sheet.usedArea(false);
  const columns = used ? used.column + used.columns : 0;
  for (const area of areas) {
    for (const row of indexes(area, 'rows')) {
      const height = Math.max(
        DEFAULT_SIZE.rows,
        ...[...sheet.within({ row, column: 0, rows: 1, columns })]
          .filter(([, column]) => !sheet.columns.get(column)?.hidden)
          .filter(([, column]) => !sheet.merges.some((merge) => contains(merge, row, column)))
          .map(([, column]) =>
            heightNeeded(sheet, row, column, () => session.book.value(sheet, row, column)),
          ),
      );
      const band = sheet.band('rows', row);
      if (height > DEFAULT_SIZE.rows)
        Object.assign(band, { size: Math.min(height, LARGEST.rows), fitted: true });
      else {
        delete band.size;
        delete band.fitted;
      }
    }
  }
}

/**
 * Points are whole pixels; a full letter is as wide as its font is high. Only texts wrap, figures never.
 * @param shownIn asked for only where it matters: it may mean calculating the book
 */
function heightNeeded(sheet: Sheet, row: number, column: number, shownIn: () => unknown): number {
  const style = sheet.styleAt(row, column);
  const fontSize = setting(style, 'fontSize');
  const width = (sheet.columns.get(column)?.size ?? DEFAULT_SIZE.columns) - 4;
  const perLine = Math.max(1, Math.floor(width / fontSize)) * 2;
  const shown = setting(style, 'wrap') ? shownIn() : '';
  const parts = typeof shown === 'string' ? shown.split('\n') : [''];
  const lines = parts.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
  return Math.ceil((lines * fontSize * LINE_HEIGHT) / 0.75) * 0.75;
}
