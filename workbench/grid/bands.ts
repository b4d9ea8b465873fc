/** The rows and columns of a sheet that are drawn: where its content ends, a little more, and the selection. */
import { type Area, DEFAULT_SIZE, intersect, type Sheet } from 'office-js-simulator/book';
import { pixels } from './look';

export interface DrawnBand {
  readonly index: number;
  /** In pixels. */
  readonly size: number;
  /** Where it begins, counted from the first one drawn. */
  readonly start: number;
}

/** A screenful at least, and some room around what there is. */
const LEAST = { rows: 36, columns: 20 } as const;
const ROOM = { rows: 12, columns: 3 } as const;

function drawn(sheet: Sheet, kind: 'rows' | 'columns', end: number): DrawnBand[] {
  let start = 0;
  return Array.from({ length: end }, (_, index) => index).flatMap((index) => {
    const band = sheet[kind].get(index);
    if (band?.hidden) return [];
    const size = pixels(band?.size ?? DEFAULT_SIZE[kind]);
    start += size;
    return size === 0 ? [] : [{ index, size, start: start - size }];
  });
}

/** How many rows and columns are to be drawn. */
export function extentOf(sheet: Sheet, selection: Area): { rows: number; columns: number } {
  const used = sheet.usedArea(true);
  const charts = sheet.charts.map(({ area }) => area);
  const areas = [...(used ? [used] : []), ...sheet.merges, ...charts, { ...selection, rows: 1, columns: 1 }];
  const end = (kind: 'rows' | 'columns', from: 'row' | 'column'): number =>
    Math.max(LEAST[kind], ...areas.map((area) => area[from] + area[kind] + ROOM[kind]));
  return { rows: end('rows', 'row'), columns: end('columns', 'column') };
}

export interface Bands {
  readonly rows: readonly DrawnBand[];
  readonly columns: readonly DrawnBand[];
}

export const drawnBands = (sheet: Sheet, extent: { rows: number; columns: number }): Bands => ({
  rows: drawn(sheet, 'rows', extent.rows),
  columns: drawn(sheet, 'columns', extent.columns),
});

/** Where an area lies, in pixels from the first cell drawn. */
export function placeOf({ rows, columns }: Bands, area: Area) {
  const span = (bands: readonly DrawnBand[], from: number, count: number) => {
    const inside = bands.filter(({ index }) => index >= from && index < from + count);
    return { start: inside[0]?.start ?? 0, size: inside.reduce((sum, { size }) => sum + size, 0) };
  };
  const down = span(rows, area.row, area.rows);
  const across = span(columns, area.column, area.columns);
  return { left: across.start, top: down.start, width: across.size, height: down.size };
}

/** The merged cells a cell is part of, or the cell alone. */
export function cellArea(sheet: Sheet, row: number, column: number): Area {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.find((merge) => intersect(merge, cell)) ?? cell;
}
