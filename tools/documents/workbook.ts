/** Layouts as worksheets of strangers: by ExcelJS, on one sheet or one for each table. */
import ExcelJS, { type Worksheet } from 'exceljs';
import { type Block, isTable, type TableBlock } from './layout';

export interface SheetStyle {
  readonly isOneSheet?: boolean;
  /** Empty rows and columns before everything. */
  readonly offset?: number;
  readonly areMerged?: boolean;
  /** Changes to the finished workbook. */
  readonly finish?: (workbook: ExcelJS.Workbook) => void;
}

/** Figures as numbers, as a clerk types them; everything else as text. */
const contentOf = (text: string): string | number | null => {
  if (text === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
};

function writeTable(
  sheet: Worksheet,
  table: TableBlock,
  top: number,
  left: number,
  areMerged: boolean,
): void {
  const taken = new Set<string>();
  table.rows.forEach((row, r) => {
    let column = left;
    for (const { text, rowSpan, columnSpan } of row) {
      while (taken.has(`${top + r}:${column}`)) column += 1;
      for (let d = 0; d < rowSpan; d++)
        for (let c = 0; c < columnSpan; c++) taken.add(`${top + r + d}:${column + c}`);
      sheet.getCell(top + r, column).value = contentOf(text);
      if (areMerged && (rowSpan > 1 || columnSpan > 1)) {
        sheet.mergeCells(top + r, column, top + r + rowSpan - 1, column + columnSpan - 1);
      }
      column += columnSpan;
    }
  });
}

export async function toXlsx(blocks: readonly Block[], style: SheetStyle = {}): Promise<Uint8Array> {
  const { isOneSheet = true, offset = 0, areMerged = true, finish } = style;
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2024, 0, 20));
  let sheet: Worksheet | undefined;
  let row = 1;
  for (const block of blocks) {
    const isNew = !sheet || (!isOneSheet && !isTable(block) && block.role === 'heading');
    if (isNew || !sheet) {
      sheet = workbook.addWorksheet(`表${workbook.worksheets.length + 1}`);
      row = 1 + offset;
    }
    if (isTable(block)) {
      writeTable(sheet, block, row, 1 + offset, areMerged);
      row += block.rows.length + 1;
    } else {
      sheet.getCell(row, 1 + offset).value = block.paragraph;
      row += 1;
    }
  }
  finish?.(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
