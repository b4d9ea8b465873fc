/** Layouts as Word files, by the `docx` library. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { type Block, isTable, type LaidCell, type TableBlock } from './layout';

export interface WordStyle {
  /** The blocks of a cell; one paragraph with its text unless told otherwise. */
  readonly inCell?: (cell: LaidCell) => (Paragraph | Table)[];
  /** A row's values in a table of their own, inside one cell. */
  readonly areValuesNested?: boolean;
}

export const paragraphs = (text: string): Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 18 })] }));

const plainCell = (cell: LaidCell, inCell: WordStyle['inCell']): TableCell =>
  new TableCell({
    children: inCell ? inCell(cell) : paragraphs(cell.text),
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
  });

function nested(cells: readonly LaidCell[]): TableCell {
  const row = new TableRow({ children: cells.map((cell) => plainCell(cell, undefined)) });
  const columnSpan = cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
  return new TableCell({ children: [new Table({ rows: [row] }), new Paragraph('')], columnSpan });
}

function table({ rows }: TableBlock, { inCell, areValuesNested }: WordStyle): Table {
  return new Table({
    rows: rows.map((row) => {
      const entries = row.filter(({ isEntry }) => isEntry);
      const isNested = areValuesNested && entries.length > 1;
      const own = (isNested ? row.filter(({ isEntry }) => !isEntry) : row).map((cell) =>
        plainCell(cell, inCell),
      );
      return new TableRow({ children: isNested ? [...own, nested(entries)] : own });
    }),
  });
}

export async function toDocx(blocks: readonly Block[], style: WordStyle = {}): Promise<Uint8Array> {
  const children = blocks.flatMap((block): (Paragraph | Table)[] =>
    isTable(block)
      ? [table(block, style)]
      : [
          new Paragraph({
            children: [new TextRun({ text: block.paragraph, size: block.role === 'title' ? 36 : 24 })],
            alignment: block.role === 'title' ? 'center' : 'left',
          }),
        ],
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
