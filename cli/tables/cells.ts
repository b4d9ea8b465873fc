/** The table of cells: one row for every cell of every report, blank or not. */
import { cellsOf, type FormCell, forms, printedColumn, printedRow } from '../../src/form';
import type { CellValue } from '../../src/report';
import type { UnitReport } from '../../src/summary';
import type { Column } from './column';
import { sourceColumns } from './source';

export interface CellRow {
  readonly report: UnitReport;
  readonly cell: FormCell;
  readonly value: CellValue;
}

/** A blank cell has neither value nor text; words have no value; a number has its text only if it stood otherwise. */
export const cellColumns: readonly Column<CellRow>[] = [
  ...sourceColumns,
  { name: 'cell', type: 'text', of: ({ cell }) => cell.id },
  { name: 'table_id', type: 'text', of: ({ cell }) => cell.table.id },
  { name: 'row_id', type: 'text', of: ({ cell }) => cell.row.id },
  { name: 'column_id', type: 'text', of: ({ cell }) => cell.column.id },
  {
    name: 'section',
    type: 'text',
    of: ({ report, cell }) => forms[report.edition].sections[cell.table.section - 1] ?? null,
  },
  { name: 'row_label', type: 'text', of: ({ cell }) => printedRow(cell) },
  { name: 'column_label', type: 'text', of: ({ cell }) => printedColumn(cell) },
  { name: 'value', type: 'number', of: ({ value }) => (typeof value === 'number' ? value : null) },
  {
    name: 'text',
    type: 'text',
    of: ({ report, cell, value }) =>
      typeof value === 'string' ? value : (report.asWritten?.[cell.id] ?? null),
  },
];

/** In the order of the form. */
export function* cellRows(report: UnitReport): Generator<CellRow> {
  let at = 0;
  for (const cell of cellsOf(forms[report.edition]).values()) {
    yield { report, cell, value: report.figures[at++] ?? null };
  }
}
