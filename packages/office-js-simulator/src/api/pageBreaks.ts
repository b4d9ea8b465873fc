/** Where a person has pages begin, above a row of the worksheet. */
import { findArea } from '../book/places';
import type { Sheet } from '../book/sheet';
import { Cells } from './cells';
import type { Session } from './session';

export class PageBreak {
  constructor(private readonly row: number) {}

  get RowIndex(): number {
    return this.row;
  }
}

export class PageBreakCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {}

  /** Ends a page above the first cell of the range. */
  Add(range: unknown): PageBreak {
    const { row } = (
      range instanceof Cells ? range : findArea(this.session.book, this.sheet, range as string)
    ).area;
    const { page } = this.sheet;
    page.rowBreaks = [...new Set([...page.rowBreaks, row])].sort((a, b) => a - b);
    return new PageBreak(row);
  }
  RemovePageBreaks(): void {
    this.sheet.page.rowBreaks = [];
  }
  GetCount(): number {
    return this.sheet.page.rowBreaks.length;
  }
  items(): PageBreak[] {
    return this.sheet.page.rowBreaks.map((row) => new PageBreak(row));
  }
}
