/** A document as a stream of cells: what every reader of a kind of file makes, and all that the later layers see. */
/** Where something stands, for messages: the line, 1-based; `page:line` in a PDF; `sheet!A1` in a workbook. */
export type Place = number | string;

/** Which columns of which table a cell takes up, `to` not included; numbered as its reader likes. */
export interface Columns {
  readonly table: number;
  readonly from: number;
  readonly to: number;
}

export interface Cell {
  readonly text: string;
  readonly line: Place;
  /** Known where the document has tables, not mere lines. */
  readonly columns?: Columns;
  /** An empty line may be a blank cell or mere layout; a blank cell shows by its spaces or tabs that it is one. */
  readonly kind: 'filled' | 'blank' | 'emptyLine';
  /** Blank only because nobody calculated its formula. */
  readonly isUncalculated?: boolean;
  /** A number alone on its line in a text whose rows are lines: a page's, perhaps. */
  readonly isAlone?: boolean;
}

/** Whether nothing is written in the cells from one index up to another. */
export function isBlankBetween(cells: readonly Cell[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (cells[index]?.kind === 'filled') return false;
  }
  return true;
}

/** How many of the cells something is written in. */
export function countFilled(cells: readonly Cell[]): number {
  let count = 0;
  for (const { kind } of cells) if (kind === 'filled') count += 1;
  return count;
}
