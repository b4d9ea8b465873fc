/** Some cells of one sheet: what ranges, their formats, conditional formats and validations share. */
import type { Area } from '../book/a1';
import { refuse } from '../book/errors';
import type { Sheet } from '../book/sheet';
import type { Session } from './session';

export class Cells {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    public areas: readonly Area[],
  ) {}

  /** The first rectangle; refused once the cells have been deleted. */
  get area(): Area {
    if (!this.session.book.sheets.includes(this.sheet)) refuse('InvalidReference', 'The worksheet is gone.');
    return this.areas[0] ?? refuse('InvalidReference', 'The cells of this range have been deleted.');
  }
}
