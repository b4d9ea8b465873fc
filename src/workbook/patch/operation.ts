/** A patch: what is to be done to a workbook, as plain data that can be stored, shown, compared and applied. */
import type { Rect } from './address';

/**
 * What is written into a cell, or expected to stand there: a number, a truth value, words (never read as a formula), or
 * a formula without its `=`. An empty text empties the cell; `null` leaves it as it is, whatever that may be.
 */
export type Content = number | boolean | string | { readonly formula: string } | null;

/** One content for each cell, row by row. */
export type Contents = readonly (readonly Content[])[];

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

/** What may be typed into a cell: numbers and dates from a least value on (`null`: any), or one of a list of cells. */
export type Entry =
  | { readonly kind: 'wholeNumber' | 'decimal' | 'date'; readonly least: number | null }
  | {
      readonly kind: 'list';
      /** A reference to the cells of the list. */
      readonly source: string;
      /** Something else may be typed as well. */
      readonly isOpen?: boolean;
    };

export type Validation = Entry & {
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
};

export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Everything that is there, unless said. */
  readonly printArea?: Rect;
  /** First and last row repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** Rows that begin a page of their own. */
  readonly breaksAbove?: readonly number[];
  /** Is the first column repeated too? */
  readonly hasTitleColumn?: boolean;
  /** Fits the width, or the whole area, on one page; else it is as large as on the screen. */
  readonly fit?: 'width' | 'page';
  /** Pages side by side that the width fits on, where one would be too small to read. */
  readonly pagesWide?: number;
}

/** How a flagged cell looks. */
export interface FlagLook {
  /** Absent where the words alone are marked. */
  readonly fill?: string;
  readonly color: string;
  readonly bold: boolean;
  readonly underline: boolean;
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

/**
 * Cells that stood in the workbook before the patch. A name or a table finds them again wherever they have moved, and
 * rectangles within them move along; without either they are looked for where they stood.
 */
export interface Anchor {
  /** Where they stood when they were read. */
  readonly sheet: string;
  readonly at: Rect;
  readonly name?: string;
  /** The table whose rows below the header they are. */
  readonly table?: string;
}

/** How a sheet was protected. */
export type Protection = Readonly<Record<string, boolean | string>>;

/** These make what is new. Sheets are named as they are called at that point of the patch. */
type Making =
  | { op: 'addSheet'; sheet: string; tabColor?: string }
  | { op: 'renameSheet'; sheet: string; to: string }
  /** Puts a sheet at a position among all others, counted from 0. */
  | { op: 'placeSheet'; sheet: string; position: number }
  /** Deletes a sheet that has been found blank, unless something stands on it by now. */
  | { op: 'deleteBlankSheet'; sheet: string }
  | { op: 'activate'; sheet: string; at: Rect }
  | { op: 'write'; sheet: string; at: Rect; content: Contents }
  | { op: 'merge'; sheet: string; at: Rect }
  | { op: 'style'; sheet: string; at: Rect; style: Style }
  | { op: 'columnWidth'; sheet: string; column: number; columns: number; width: number }
  | { op: 'hideColumn'; sheet: string; column: number; columns: number }
  | { op: 'rowHeight'; sheet: string; row: number; rows: number; height: number }
  | { op: 'autofitRows'; sheet: string; at: Rect }
  | { op: 'freeze'; sheet: string; rows: number; columns: number }
  | { op: 'hideGridlines'; sheet: string }
  | { op: 'hideSheet'; sheet: string }
  | { op: 'addName'; name: string; formula: string }
  | { op: 'validate'; sheet: string; at: Rect; validation: Validation }
  /**
   * Coloured, and told apart without colours too, wherever the formula holds. It is written for the first cell of `at`, and
   * read from where each cell stands; `also` are more cells, none of them above or left of that one.
   */
  | ({ op: 'flag'; sheet: string; at: Rect; also?: readonly Rect[]; formula: string } & FlagLook)
  /** Takes all flags off cells, other people's too. */
  | { op: 'clearFlags'; sheet: string; at: Rect }
  | { op: 'addTable'; sheet: string; at: Rect; name: string; style: string }
  /** Drawn over the cells `at`. */
  | { op: 'addChart'; sheet: string; at: Rect; chart: Chart }
  | { op: 'page'; sheet: string; page: Page }
  | { op: 'printArea'; sheet: string; at: Rect }
  | { op: 'protect'; sheet: string }
  /** No sheet is called so: else the patch ends here. */
  | { op: 'expectNoSheet'; sheet: string }
  /** What is left of an attempt that could not be undone; what is not there is passed over. */
  | { op: 'dropSheet'; sheet: string }
  | { op: 'dropName'; name: string };

/**
 * These change what was there. Each says what it expects to find: where something else stands by then, all that the
 * patch has done is taken back.
 */
type Changing =
  /** Nothing is done to these cells, but what follows rests on them. */
  | {
      op: 'expect';
      in: Anchor;
      /** Only these of them are looked at; absent: all. */
      at?: Rect;
      holds: Contents;
      /** They must stand where they stood: formulas lead to them. */
      isInPlace?: boolean;
    }
  | {
      op: 'change';
      in: Anchor;
      at: Rect;
      /** Absent where an `expect` has said it. */
      from?: Contents;
      content: Contents;
      /** Locks the cells, or unlocks them. */
      isLocked?: boolean;
      /** The rows of a table where the cells are anchored otherwise: Excel fills its columns with their formulas. */
      inTable?: Anchor;
    }
  /** Where the last row of the anchor's cells closes a list, that one keeps its height. */
  | { op: 'fitRows'; in: Anchor; at: Rect; isClosed?: true }
  /** A flag that is there, by its id, gets another formula. */
  | { op: 'reflag'; sheet: string; id: string; formula: string }
  /** A defined name gets another formula than it has. */
  | { op: 'redefine'; sheet: string; name: string; from: string; formula: string }
  /** The sheet of these cells is protected: it is opened, and closed again as it was. */
  | { op: 'open'; in: Anchor }
  | { op: 'close'; in: Anchor; protection: Protection }
  /** A table gets so many rows below its header. */
  | { op: 'resizeTable'; in: Anchor; table: string; rows: number }
  /** Whole rows of the sheet, above the last of these cells: what stands beside a list moves along. */
  | { op: 'insertRows'; in: Anchor; rows: number }
  /**
   * Whole columns of the sheet, left of the last of these cells, so that a table and a name that these are of have them too;
   * the last `hidden` of them are not seen.
   */
  | { op: 'insertColumns'; in: Anchor; columns: number; hidden: number }
  /** Whole rows of the sheet that are blank, where the anchor's cells are as many as they were; else they stay. */
  | {
      op: 'deleteBlankRows';
      in: Anchor;
      row: number;
      rows: number;
      /** What the patch is about: it is expected that they go. They do not come back. */
      isNeeded?: true;
    };

export type Operation = Making | Changing;

/** What is to be done. How it is taken back is known by whoever does it, from what stood there. */
export type Patch = readonly Operation[];
