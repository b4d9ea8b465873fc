/** A cell of a table as it is laid out, whatever kind of file it comes from. */
import type { Cell, Place } from '../recognise';
import { trimSpaces } from '../../report';
import { MOST_SPANNED, Refusal } from '../file';

export interface GridCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly line: Place;
}

/** Where cells given row by row come to stand when some of them span rows or columns, as HTML has it. */
export class Placing {
  /** Rows still taken by a cell from above, by column. */
  private readonly taken = new Map<number, number>();
  private column = 0;
  private spanned = 0;

  startRow(): void {
    this.column = 0;
    for (const [column, rows] of this.taken) {
      if (rows <= 1) this.taken.delete(column);
      else this.taken.set(column, rows - 1);
    }
  }

  /** The column of the row's next cell. Throws a `Refusal` with `document.tooLarge`. */
  place(rowSpan: number, columnSpan: number): number {
    while (this.taken.has(this.column)) this.column += 1;
    const column = this.column;
    // `startRow` takes one off, of the cell's own row too.
    this.spanned += rowSpan * columnSpan;
    if (this.spanned > MOST_SPANNED) throw new Refusal('document.tooLarge');
    if (rowSpan > 1) for (let c = 0; c < columnSpan; c++) this.taken.set(column + c, rowSpan);
    this.column += columnSpan;
    return column;
  }
}

/** Figures one under another in a cell are several; joined by a space alone they would read as one. */
const apart = (text: string): string =>
  text.includes('\n') ? text.replace(/(\d)\s*\n\s*(?=\d)/g, '$1；') : text;

export const cellOf = ({ text, line, column, columnSpan }: GridCell, table: number): Cell => ({
  text: apart(text),
  line,
  kind: trimSpaces(text) === '' ? 'blank' : 'filled',
  columns: { table, from: column, to: column + columnSpan },
});
