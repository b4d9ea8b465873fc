/** The writer that the reader is tested against: a report flattened to text, cell by cell, with accidents of layout. */
import { forms, gridOf, type Table } from '../../src/form';
import { type Report, textSections, valueAt } from '../../src/report';

/** How cells are laid out; what is left out is plain. */
export interface Layout {
  readonly label?: (text: string) => string;
  readonly value?: (text: string) => string;
  /** A blank cell; it must show as one, as an empty line may be layout. */
  readonly blank?: () => string;
  /** Between cells of a row. */
  readonly cellEnd?: () => string;
  /** After a row. */
  readonly rowEnd?: () => string;
}

const plain: Required<Layout> = {
  label: (text) => text,
  value: (text) => text,
  blank: () => '\u00A0',
  cellEnd: () => '\n',
  rowEnd: () => '\n',
};

/** The table's cells row by row, as they come when a merged cell stands where it begins. */
function tableLines(table: Table, report: Report, layout: Required<Layout>): string {
  const grid = gridOf(table);
  const contentOf = (cell: (typeof grid.labels)[number] | (typeof grid.entries)[number]): string => {
    if (cell.role !== 'entry') return layout.label(cell.text);
    const value = valueAt(report.values, cell.cell);
    return value === null ? layout.blank() : layout.value(String(value));
  };
  const cells = [...grid.labels, ...grid.entries].sort((a, b) => a.row - b.row || a.column - b.column);
  return Array.from({ length: grid.rows }, (_, row) => cells.filter((cell) => cell.row === row))
    .filter((line) => line.length > 0)
    .map(
      (line) => line.map(contentOf).reduce((text, cell) => text + layout.cellEnd() + cell) + layout.rowEnd(),
    )
    .join('');
}

/** The title alone, or the unit in a line before it. */
export const flattenReport = (report: Report, layout: Layout = {}): string => {
  const form = forms[report.edition];
  const body = form.sections.map((title, index) => {
    const tables = form.tables.filter(({ section }) => section === index + 1);
    const text = textSections
      .filter((section) => section === String(index + 1))
      .map((section) => report.texts[section]);
    return [
      `${title}\n`,
      ...tables.map((table) => tableLines(table, report, { ...plain, ...layout })),
      ...text,
    ].join('');
  });
  return [report.unit, `${report.year}年政府信息公开工作年度报告`, ...body].join('\n');
};
