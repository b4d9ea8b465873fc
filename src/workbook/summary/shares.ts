/** Which units make up a figure of 汇总表. */
import type { CellId } from '../../form';
import type { CellValue } from '../../report';
import { cellIds } from '../../summary';
import type { CellPlace } from '../report';
import type { SummaryBook } from './book';

export interface Share {
  readonly unit: string;
  /** A number is part of the sum; words are not, though they may stand for one. */
  readonly value: CellValue;
  /** The unit's figure in 明细. */
  readonly place: CellPlace;
}

/** Words come last. */
const size = ({ value }: Share): number => (typeof value === 'number' ? Math.abs(value) : -1);

/** The largest first, words last; units that say 0 or nothing are left out. */
export function sharesOf({ edition, details, lists }: SummaryBook, cell: CellId): Share[] {
  const at = cellIds(edition).indexOf(cell);
  const column = lists.details.columns[cell];
  if (at < 0 || column === undefined) return [];
  return details
    .map(({ unit, figures, place }): Share => ({
      unit,
      value: figures[at] ?? null,
      place: { ...place, column },
    }))
    .filter(({ value }) => value !== null && value !== 0)
    .sort((a, b) => size(b) - size(a));
}

/** The figure of 汇总表 that stands in a place, if one does. */
export const cellAt = ({ places }: SummaryBook, { sheet, row, column }: CellPlace): CellId | undefined =>
  [...places].find(([, place]) => place.sheet === sheet && place.row === row && place.column === column)?.[0];
