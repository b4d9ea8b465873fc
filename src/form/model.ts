/** What an edition of the form consists of: sections and tables, each table made of blocks of rows and columns. */

/** `table.row.column`, for example `requests.refused.stateSecret.person`; a row id may itself contain dots. */
export type CellId = string;

/** What may stand in a cell; `cellTypes` says what each admits. */
export type CellType = 'count' | 'signedCount' | 'amount';

export interface Row {
  readonly id: string;
  /** The printed labels from the outermost heading to the row's own. */
  readonly labels: readonly string[];
  /** The set of rows a rule may name as a whole. */
  readonly tag?: 'outcome';
}

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly type: CellType;
  /** The printed heading above several columns. */
  readonly group?: string;
  /** The set of columns a rule may name as a whole: the parts of the column `total`. */
  readonly tag?: 'part';
}

/** Rows by columns, every crossing one cell. */
export interface Block {
  /** Unique within the form; also the end of the block's name in a workbook. */
  readonly id: string;
  /** The article of the regulation printed above the block. */
  readonly clause?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** How wide a table's columns are: those of its row labels from the left, and each one of entries. */
export interface Widths {
  readonly labels: readonly number[];
  readonly entry: number;
}

/** What a chart of a summary shows; its words are in the locales under this id. */
export type ChartId = 'outcomes' | 'applicants';

/** A chart that a summary draws of a table. */
export interface TableChart {
  readonly id: ChartId;
  /** A bar for each heading that rows of the tag share, in one column; or for each column but one, in one row. */
  readonly bars:
    | { readonly rows: NonNullable<Row['tag']>; readonly column: string }
    | { readonly row: string; readonly allColumnsBut: string };
}

export interface TableOf<Id extends string> {
  readonly id: Id;
  /** The section of the report the table stands in, 1 to 6. */
  readonly section: number;
  /**
   * How the form prints it: blocks one under another below their clauses; one block with nested row labels;
   * or one block with all its rows side by side in a single line.
   */
  readonly arrangement: 'clauses' | 'nested' | 'line';
  /** Its worksheet: the name, and the columns in characters of the standard font. */
  readonly sheet: { readonly name: string; readonly widths: Widths };
  /** In a document: the columns compared with each other; small text where the table would not fit the page. */
  readonly document: { readonly widths: Widths; readonly text: 'normal' | 'small' };
  readonly charts: readonly TableChart[];
  /** The text in the top left corner. */
  readonly corner?: string;
  /** The heading over all columns. */
  readonly columnGroup?: string;
  readonly blocks: readonly Block[];
}

/** An edition as it is written down: all that is said of it anywhere. */
export interface EditionOf<Id extends string, Tables extends string> {
  readonly edition: Id;
  /** The first report year; it is in force until the next edition is. */
  readonly firstYear: number;
  /** The State Council office's document that fixes the form. */
  readonly document: string;
  /** The six prescribed section titles, in order. */
  readonly sections: readonly string[];
  /** What section 1 has to cover, where the edition says so. */
  readonly aspectsOfSection1: readonly string[];
  /** Does it ask section 6 to tell of 信息处理费? */
  readonly asksForProcessingFee: boolean;
  readonly tables: readonly TableOf<Tables>[];
}

/** What each cell type admits: whole numbers only or decimals too, and the least value. */
export const cellTypes: Readonly<Record<CellType, { whole: boolean; least: number | null }>> = {
  count: { whole: true, least: 0 },
  signedCount: { whole: true, least: null },
  amount: { whole: false, least: 0 },
};
