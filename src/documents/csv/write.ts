/** A report as open data: CSV with one row for each cell of the form and each paragraph. */
import { cellsOf, type FormCell, forms, printedColumn, printedRow } from '../../form';
import { type CellValue, type Report, textSections, valueAt } from '../../report';
import { columns, type CsvRow, type Member } from './columns';
import { formatRecords } from './records';
import { textField, valueField } from './value';

/** What a row says besides whose report it is of. */
type Part = Partial<CsvRow> & { readonly member: Member };

const cellPart = (member: Member, cell: FormCell, sections: readonly string[], value: CellValue): Part => ({
  member,
  section: sections[cell.table.section - 1] ?? '',
  table: cell.table.id,
  id: cell.id,
  row: printedRow(cell),
  column: printedColumn(cell),
  value: valueField(value),
});

/** Every cell of the report's form, blank or not. */
const valueParts = ({ edition, values, asWritten }: Report): Part[] =>
  [...cellsOf(forms[edition]).values()].map((cell) => ({
    ...cellPart('values', cell, forms[edition].sections, valueAt(values, cell.id)),
    asWritten: textField(asWritten?.[cell.id] ?? ''),
  }));

const textParts = ({ edition, texts }: Report): Part[] =>
  textSections.flatMap((id) =>
    (texts[id]?.split('\n') ?? []).map((paragraph) => ({
      member: 'texts' as const,
      section: forms[edition].sections[Number(id) - 1] ?? '',
      id,
      value: textField(paragraph),
    })),
  );

/** Last year's figures may be of either edition; only those that are known. */
const priorParts = ({ prior = {} }: Report): Part[] => {
  const known = new Map(
    Object.values(forms).flatMap((form) =>
      [...cellsOf(form).values()].map((cell) => [cell.id, { cell, form }] as const),
    ),
  );
  return Object.entries(prior).flatMap(([id, value]) => {
    const found = known.get(id);
    return found ? cellPart('prior', found.cell, found.form.sections, value) : [];
  });
};

/** UTF-8 text with a byte order mark; how to read it is told in `columns`. */
export function csvOf(report: Report): string {
  const own = { unit: textField(report.unit), year: String(report.year), edition: report.edition };
  const parts = [...valueParts(report), ...textParts(report), ...priorParts(report)];
  return formatRecords([
    columns,
    ...parts.map((part) => columns.map((column) => ({ ...part, ...own })[column] ?? '')),
  ]);
}
