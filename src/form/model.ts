/** What a form is: an edition's sections and tables, each table made of blocks of rows and columns. */

export type EditionId = '2019' | '2021';

export type TableId = 'disclosure' | 'requests' | 'appeals';

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
  /** The set of columns a rule may name as a whole. */
  readonly tag?: 'organisation';
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

export interface Table {
  readonly id: TableId;
  /** The section of the report the table stands in, 1 to 6. */
  readonly section: number;
  /**
   * How the form prints it: blocks one under another below their clauses; one block with nested row labels;
   * or one block with all its rows side by side in a single line.
   */
  readonly arrangement: 'clauses' | 'nested' | 'line';
  /** The text in the top left corner. */
  readonly corner?: string;
  /** The heading over all columns. */
  readonly columnGroup?: string;
  readonly blocks: readonly Block[];
}

export interface Form {
  readonly edition: EditionId;
  /** First and last report year; `null` is open. */
  readonly reportYears: readonly [number, number | null];
  /** The State Council office's document that fixes the form. */
  readonly document: string;
  /** The six prescribed section titles, in order. */
  readonly sections: readonly string[];
  /** What section 1 has to cover, where the edition says so. */
  readonly aspectsOfSection1: readonly string[];
  readonly tables: readonly Table[];
}

/** What each cell type admits: whole numbers only or decimals too, and the least value. */
export const cellTypes: Readonly<Record<CellType, { whole: boolean; least: number | null }>> = {
  count: { whole: true, least: 0 },
  signedCount: { whole: true, least: null },
  amount: { whole: false, least: 0 },
};
