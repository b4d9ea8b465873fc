/** A printed table in Word: merged headers, header rows that repeat, and rows that stay together on one page. */
import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
} from 'docx';
import type { PrintedCell, PrintedRow, PrintedTable } from '../model';
import { cellLooks, cellMargins, CENTRED, ROW_HEIGHT, tableStyles, TEXT_WIDTH } from './look';
import { runsOf } from './runs';

function cellOf(
  { role, text, rowSpan, columnSpan, isVertical }: PrintedCell,
  table: PrintedTable,
): TableCell {
  const { align, fill } = cellLooks[role];
  return new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: CENTRED,
    ...(fill !== undefined && { shading: { fill } }),
    ...(isVertical && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    children: [
      new Paragraph({
        style: tableStyles[table.text],
        alignment: isVertical ? cellLooks.columnHeader.align : align,
        children: runsOf(text),
      }),
    ],
  });
}

const rowOf = (row: PrintedRow, table: PrintedTable, isHeader: boolean, isLast: boolean): TableRow =>
  new TableRow({
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    ...(!isLast && { keepNext: true }),
    height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
    children: row.map((cell) => cellOf(cell, table)),
  });

export function tableOf(table: PrintedTable): Table {
  const rows = [...table.head, ...table.bodies.flat()];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: table.columns.map((share) => Math.floor(share * TEXT_WIDTH)),
    margins: cellMargins,
    rows: rows.map((row, index) => rowOf(row, table, index < table.head.length, index === rows.length - 1)),
  });
}
