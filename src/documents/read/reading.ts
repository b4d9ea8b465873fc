/** What a document says, and what its kind tells beside that. */
import type { CellId } from '../../form';
import type { Reading, Report } from '../../report';

export interface DocumentReading extends Reading<Report> {
  /** In a workbook of ours: the cells that are formulas, so that they follow their parts. */
  readonly formulas?: ReadonlySet<CellId>;
}
