/** A report laid out as blocks, paragraphs and tables, before it becomes a file of some kind. */
import { forms, gridOf, type Table } from '../../src/form';
import { type Report, textSections, valueAt } from '../../src/report';

export interface LaidCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isEntry: boolean;
}

export type LaidRow = readonly LaidCell[];

export type Block =
  | { readonly paragraph: string; readonly role: 'title' | 'heading' | 'body' | 'page' }
  | { readonly rows: readonly LaidRow[]; readonly columns: number };

export type TableBlock = Extract<Block, { rows: unknown }>;

export const isTable = (block: Block): block is TableBlock => 'rows' in block;

function tableBlock(table: Table, report: Report): TableBlock {
  const grid = gridOf(table);
  const cells = [...grid.labels, ...grid.entries].sort((a, b) => a.row - b.row || a.column - b.column);
  const laid = (cell: (typeof cells)[number]): LaidCell => ({
    text: cell.role === 'entry' ? String(valueAt(report.values, cell.cell) ?? '') : cell.text,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    isEntry: cell.role === 'entry',
  });
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    cells.filter((cell) => cell.row === row).map(laid),
  );
  return { rows, columns: grid.columns };
}

/** Title, six sections, three tables: nothing odd about them yet. */
export function layOut(report: Report): Block[] {
  const form = forms[report.edition];
  return [
    { paragraph: `${report.unit}${report.year}年政府信息公开工作年度报告`, role: 'title' },
    ...form.sections.flatMap((title, index): Block[] => {
      const section = textSections.find((text) => text === String(index + 1));
      const paragraphs = section ? (report.texts[section] ?? '').split('\n').filter(Boolean) : [];
      return [
        { paragraph: title, role: 'heading' },
        ...form.tables
          .filter((table) => table.section === index + 1)
          .map((table) => tableBlock(table, report)),
        ...paragraphs.map((paragraph): Block => ({ paragraph, role: 'body' })),
      ];
    }),
  ];
}
