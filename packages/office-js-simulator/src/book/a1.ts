/** Rectangles of cells and the addresses that name them. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.columns === MAX_COLUMNS;

const COLUMN_NAMES: readonly string[] = Array.from({ length: MAX_COLUMNS }, (_, index) => {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
});

/** 0 -> "A", 26 -> "AA". */
export const columnName = (index: number): string => COLUMN_NAMES[index]!;

/** "A" -> 0, "aa" -> 26. */
function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNERS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Reads "B2", "$A$1:B2", "A:C" or "1:3"; null for anything else. */
export function parseArea(text: string): Area | null {
  const match = CORNERS.exec(text);
  if (!match) return null;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  const isRange = text.includes(':');
  const hasColumns = Boolean(firstColumn && lastColumn);
  const hasRows = Boolean(firstRow && lastRow);
  if ((!hasColumns && !hasRows) || (!isRange && !(hasColumns && hasRows))) return null;
  if (Boolean(firstColumn) !== hasColumns || Boolean(firstRow) !== hasRows) return null;
  const columns = hasColumns ? [columnIndex(firstColumn!), columnIndex(lastColumn!)] : [0, MAX_COLUMNS - 1];
  const rows = hasRows ? [Number(firstRow) - 1, Number(lastRow) - 1] : [0, MAX_ROWS - 1];
  return between(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

function between(top: number, left: number, bottom: number, right: number): Area | null {
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return fits(area) ? area : null;
}

/** True where the area lies on the grid and holds at least one cell. */
export function fits(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** "A1", "A1:B2", "A:C" or "1:3"; with `absolute`, "$A$1:$B$2". */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnName(area.column);
  const right = mark + columnName(area.column + area.columns - 1);
  const top = mark + (area.row + 1);
  const bottom = mark + (area.row + area.rows);
  if (isWholeColumns(area)) return `${left}:${right}`;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** Quotes a sheet's name where a formula needs the quotes. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'一、总体'!A1:B2" into the sheet's name and the rest; no sheet where none is named. */
export function splitSheet(address: string): { sheet?: string; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address);
  if (!match) return { local: address };
  return { sheet: match[2] ?? match[1]!.replaceAll("''", "'"), local: match[3]! };
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export function intersect(a: Area, b: Area): Area | null {
  return between(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(a.row + a.rows, b.row + b.rows) - 1,
    Math.min(a.column + a.columns, b.column + b.columns) - 1,
  );
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What is left of an area when a hole is cut out of it: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    { row: common.row, column: right, rows: common.rows, columns: area.column + area.columns - right },
  ].filter(fits);
}
