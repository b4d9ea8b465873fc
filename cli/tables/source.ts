/** The columns that every table begins with: which file and whose report a row is from. */
import { unitName, type UnitReport } from '../../src/summary';
import type { Column } from './column';

export const sourceColumns: readonly Column<{ readonly report: UnitReport }>[] = [
  { name: 'file', type: 'text', of: ({ report }) => report.file },
  { name: 'unit', type: 'text', of: ({ report }) => unitName(report) },
  { name: 'year', type: 'whole', of: ({ report }) => report.year },
  { name: 'edition', type: 'whole', of: ({ report }) => Number(report.edition) },
];
