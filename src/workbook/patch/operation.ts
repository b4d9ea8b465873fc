/** A patch: what is to be done to a workbook, as plain data that can be stored, shown, compared and applied. */
import type { Rect } from './address';

/**
 * What is written into a cell: a number, words (never read as a formula), or a formula without its `=`. An empty
 * text empties the cell; `null` leaves it as it is.
 */
export type Content = number | string | { readonly formula: string } | null;

/** Empties a cell; `null` would leave what stands there. */
export const EMPTY = '';

export interface Style {
  readonly font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; color?: string };
  readonly fill?: string;
  readonly border?: 'thin';
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

export interface Validation {
  readonly kind: 'wholeNumber' | 'decimal';
  /** The least value; `null`: any. */
  readonly least: number | null;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Everything that is there, unless said. */
  readonly printArea?: Rect;
  /** First and last row repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** Is the first column repeated too? */
  readonly hasTitleColumn?: boolean;
  /** Fits the width, or the whole area, on one page; else it is as large as on the screen. */
  readonly fit?: 'width' | 'page';
}

/** How a chart looks: the fonts of all its texts and of its title, the axis, and the gap in percent of a bar. */
export interface ChartLook {
  readonly text: { readonly name: string; readonly size: number; readonly color: string };
  readonly title: { readonly size: number; readonly bold: boolean };
  readonly lineColor: string;
  readonly gapWidth: number;
}

/** A native chart of horizontal bars, the first above; a legend where there is more than one series. */
export interface Chart {
  readonly name: string;
  readonly title: string;
  /** A column of what the bars stand for, and beside it their lengths, a column for each series. */
  readonly labels: Rect;
  readonly figures: Rect;
  readonly series: readonly { readonly name: string; readonly color: string }[];
  /** Bars begin at 0, and are as long as their figures; else Excel decides, as figures below 0 need. */
  readonly isFromZero: boolean;
  readonly look: ChartLook;
}

/** Sheets are named as they are called at that point of the patch. */
export type Operation =
  | { op: 'addSheet'; sheet: string; tabColor?: string }
  | { op: 'renameSheet'; sheet: string; to: string }
  | { op: 'deleteSheet'; sheet: string }
  | { op: 'activate'; sheet: string; at: Rect }
  | { op: 'write'; sheet: string; at: Rect; content: readonly (readonly Content[])[] }
  | { op: 'clear'; sheet: string; at: Rect }
  | { op: 'merge'; sheet: string; at: Rect }
  | { op: 'style'; sheet: string; at: Rect; style: Style }
  | { op: 'columnWidth'; sheet: string; column: number; columns: number; width: number }
  | { op: 'hideColumn'; sheet: string; column: number }
  | { op: 'rowHeight'; sheet: string; row: number; rows: number; height: number }
  | { op: 'autofitRows'; sheet: string; at: Rect }
  | { op: 'freeze'; sheet: string; rows: number; columns: number }
  | { op: 'hideGridlines'; sheet: string }
  | { op: 'addName'; name: string; formula: string }
  | { op: 'validate'; sheet: string; at: Rect; validation: Validation }
  | { op: 'flag'; sheet: string; at: Rect; formula: string; fill: string; color: string }
  | { op: 'addTable'; sheet: string; at: Rect; name: string; style: string }
  /** Drawn over the cells `at`. */
  | { op: 'addChart'; sheet: string; at: Rect; chart: Chart }
  | { op: 'resizeTable'; sheet: string; name: string; at: Rect }
  /** Whole rows of the sheet: what stands beside a list moves along. */
  | { op: 'insertRows'; sheet: string; row: number; rows: number }
  | { op: 'deleteRows'; sheet: string; row: number; rows: number }
  | { op: 'page'; sheet: string; page: Page }
  | { op: 'protect'; sheet: string }
  | { op: 'unprotect'; sheet: string }
  /** A value kept with the workbook for this add-in. */
  | { op: 'setting'; key: string; value: boolean }
  /** These undo: what is not there is passed over. */
  | { op: 'dropSetting'; key: string }
  | { op: 'dropSheet'; sheet: string }
  | { op: 'dropSheetOfName'; name: string }
  /** Takes out rows that were inserted above the last row of a name; known by where that row is. */
  | { op: 'dropRows'; sheet: string; row: number; rows: number; name: string }
  | { op: 'dropName'; name: string };

export interface Patch {
  readonly operations: readonly Operation[];
  /** Takes the workbook back from wherever the operations stopped; harmless if they never began. */
  readonly undo: readonly Operation[];
}
