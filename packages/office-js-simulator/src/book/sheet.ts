/** One worksheet as plain data: cells, bands of rows and columns, and what lies over them. */
import { type Area, contains, isWholeColumns, isWholeRows, MAX_COLUMNS, WHOLE_SHEET } from './a1';
import type { Chart } from './charts';
import { deepCopy } from './copy';
import type { Scalar } from './input';
import { defaultPage, type PageLayout } from './page';
import { restyle, sameStyle, type Style } from './style';

/** A cell holds a value or a formula, and a style where it has one of its own (`{}`: plainly the default). */
export interface Cell {
  value?: Scalar;
  formula?: string;
  style?: Style;
}

/** Of a cell that has the default, whatever its row and column have. */
const PLAIN: Style = {};

/** The width of a column and the height of a row nobody has sized, in points. */
export const DEFAULT_SIZE = { columns: 48, rows: 15 } as const;

/** Excel keeps sizes in whole pixels, of three quarters of a point each. */
export const toWholePixels = (points: number): number => Math.round(points / 0.75) * 0.75;

/** A row or column: its size in points, its look, whether it is hidden. */
export interface Band {
  size?: number;
  /** The size is what Excel found its content to need, and changes with that. */
  fitted?: true;
  style?: Style;
  hidden?: boolean;
}

/** What Office.js calls a data validation, for some areas; `rule` and the two messages in its own shape. */
export interface Validation {
  areas: Area[];
  rule: Record<string, Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
}

/** A formula, relative to the first cell of `areas`, and the look of the cells where it holds. */
export interface ConditionalFormat {
  id: string;
  areas: Area[];
  formula: string;
  style: Style;
  stopIfTrue: boolean;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  hasTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  freeze = { rows: 0, columns: 0 };
  style: Style | undefined;
  cells = new Map<number, Cell>();
  rows = new Map<number, Band>();
  columns = new Map<number, Band>();
  merges: Area[] = [];
  validations: Validation[] = [];
  /** First in the list, first in priority. */
  conditionalFormats: ConditionalFormat[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  protection: { options: Record<string, unknown>; password: string } | null = null;
  page: PageLayout = defaultPage();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** A sheet like this one. Looks are never changed, only replaced: those of cells are shared. */
  copy(): Sheet {
    const { cells, ...rest } = this;
    const copy: Sheet = Object.assign(new Sheet(this.id, this.name), deepCopy(rest));
    copy.cells = new Map([...cells].map(([key, cell]) => [key, { ...cell }]));
    return copy;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  /** The look of a cell: its own, else its row's, its column's or the sheet's. */
  styleAt(row: number, column: number): Style | undefined {
    return this.cell(row, column)?.style ?? this.bandStyle(row, column);
  }

  private bandStyle(row: number, column: number): Style | undefined {
    return this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? this.style;
  }

  /** Changes one cell; an empty one vanishes. */
  change(row: number, column: number, change: (cell: Cell) => void): void {
    const key = row * MAX_COLUMNS + column;
    const cell = this.cells.get(key) ?? {};
    change(cell);
    if (cell.style && sameStyle(cell.style, this.bandStyle(row, column) ?? {})) delete cell.style;
    if (cell.value === undefined && cell.formula === undefined && cell.style === undefined)
      this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** The cells that exist within an area, in reading order. */
  *within(area: Area): Generator<[row: number, column: number, cell: Cell]> {
    if (area.rows * area.columns <= this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = this.cell(row, column);
          if (cell) yield [row, column, cell];
        }
      }
      return;
    }
    for (const key of [...this.cells.keys()].sort((a, b) => a - b)) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (contains(area, row, column)) yield [row, column, this.cells.get(key)!];
    }
  }

  /** Lays a patch over the look of an area; whole rows, columns and sheets keep it once. */
  restyle(area: Area, patch: Style): void {
    const patched = (style: Style | undefined): Style => restyle(style, patch) ?? PLAIN;
    const isBand = isWholeColumns(area) || isWholeRows(area);
    if (!isBand) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const style = patched(this.styleAt(row, column));
          this.change(row, column, (cell) => (cell.style = style));
        }
      }
      return;
    }
    if (isWholeColumns(area)) this.crossRows(area, patched);
    for (const [, , cell] of this.within(area)) if (cell.style) cell.style = patched(cell.style);
    this.restyleBands(area, patch, patched);
  }

  /** Where styled rows cross restyled columns, the crossing cells get a style of their own. */
  private crossRows(area: Area, patched: (style: Style | undefined) => Style): void {
    if (isWholeRows(area)) return;
    for (const [row, { style }] of this.rows) {
      if (style === undefined) continue;
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.change(row, column, (cell) => (cell.style ??= patched(style)));
      }
    }
  }

  private restyleBands(area: Area, patch: Style, patched: (style: Style | undefined) => Style): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      for (const band of [...this.rows.values(), ...this.columns.values()]) {
        if (band.style) band.style = patched(band.style);
      }
      this.style = restyle(this.style, patch);
    } else if (isWholeColumns(area)) {
      for (let at = area.column; at < area.column + area.columns; at++) {
        const band = this.band('columns', at);
        band.style = patched(band.style ?? this.style);
      }
    } else {
      for (let at = area.row; at < area.row + area.rows; at++) {
        const band = this.band('rows', at);
        band.style = patched(band.style ?? this.style);
      }
    }
  }

  /** The row or column, made where there was none. */
  band(kind: 'rows' | 'columns', index: number): Band {
    const bands = this[kind];
    const band = bands.get(index) ?? {};
    bands.set(index, band);
    return band;
  }

  /** The rectangle of the cells that hold something (or, unless `valuesOnly`, look like something). */
  usedArea(valuesOnly: boolean, inside: Area = WHOLE_SHEET): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const isWhole = inside === WHOLE_SHEET;
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (!isWhole && !contains(inside, row, column)) continue;
      if (valuesOnly && cell.value === undefined && cell.formula === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
