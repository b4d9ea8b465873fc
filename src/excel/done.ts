/** What a batch does beside writing cells, as it has to be known to be taken back. */
import type { Anchor, Rect } from '../workbook/patch';

/** A sheet whose protection is taken off. */
export interface Opened {
  readonly sheet: string;
  readonly protection: Excel.WorksheetProtection;
}

/** Whole rows or columns that are inserted before the last of a list. */
export interface Inserted {
  readonly sheet: string;
  readonly list: Excel.Range;
  /** The row or column before which they are, wherever it has moved. */
  readonly last: Excel.Range;
  readonly by: 'rows' | 'columns';
  readonly count: number;
}

export const newRows = (last: Excel.Range, count: number): Excel.Range =>
  last.getOffsetRange(-count, 0).getAbsoluteResizedRange(count, 1).getEntireRow();

export const newColumns = (last: Excel.Range, count: number): Excel.Range =>
  last.getOffsetRange(0, -count).getAbsoluteResizedRange(1, count).getEntireColumn();

/** A table that gets another number of rows. */
export interface ResizedTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly rows: number;
}

/** A conditional format that gets another formula: its rule as it was, and as it is to be asked for again. */
export interface Reflagged {
  readonly seen: Excel.ConditionalFormatRule;
  readonly rule: () => Excel.ConditionalFormatRule;
}

/** Cells before and after some of their rows were deleted, and as they are to be asked for again. */
export interface Shortened {
  readonly before: Excel.Range;
  readonly after: Excel.Range;
  readonly now: () => Excel.Range;
}

/** A name whose last cells are deleted leads nowhere. */
export const rowsLeft = (range: Excel.Range): number => (range.isNullObject ? 0 : range.rowCount);

/** Rows that are made as high as what they hold. */
export interface FittedRows {
  readonly anchor: Anchor;
  readonly at: Rect;
  /** The last row of the anchor's cells closes a list. */
  readonly isClosed?: true | undefined;
}
