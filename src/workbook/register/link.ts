/** Linking a report to its register, and undoing that: which figures become others, and what is written for it. */
import { type CellId, forms, tableOfCell } from '../../form';
import { count, type Register } from '../../register';
import { type CellValue, type Report, valueAt } from '../../report';
import { linkWriting, unlinkWriting, type WorkbookReading, type Writing } from '../report';
import type { RegisterBook } from './book';
import { tableFormulas } from './tableFormulas';

/** A figure that linking changes. */
export interface LinkedFigure {
  readonly cell: CellId;
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface LinkPreview {
  /** Undoable as any writing is; it does nothing where all is linked already. */
  readonly link: Writing;
  /** Makes figures of the formulas again; it does nothing where none is linked. */
  readonly unlink: Writing;
  /** Which figures become others when the tables are linked. */
  readonly changes: readonly LinkedFigure[];
}

/** A table of which nobody has registered anything is left alone: it would only lose its figures. */
const isBegun = ({ requests, cases }: Register, cell: CellId): boolean =>
  (tableOfCell(cell) === 'appeals' ? cases : requests).length > 0;

/** What linking the tables to the register would do, and what unlinking them would. */
export function linkPreview(
  report: Report,
  reading: WorkbookReading,
  { register, references }: Pick<RegisterBook, 'register' | 'references'>,
): LinkPreview {
  const formulas = tableFormulas(forms[report.edition], references);
  const own = new Map([...formulas].filter(([cell]) => isBegun(register, cell)));
  const counted = count(register, report.year);
  const link = linkWriting(report, reading, own);
  const changes = link.cells.flatMap(({ cell }): LinkedFigure[] => {
    const [from, to] = [valueAt(report.values, cell), valueAt(counted, cell)];
    return from === to ? [] : [{ cell, from, to }];
  });
  return { link, unlink: unlinkWriting(report, reading, formulas), changes };
}
