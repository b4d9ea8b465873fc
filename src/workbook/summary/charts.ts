/** 图表: charts to be pasted into a 图解, beside the tables they are drawn from. */
import { summaryTexts } from '../../locales/workbook';
import type { SummarySeed } from '../../summary';
import { cellRect, type Operation, type Rect } from '../patch';
import { beginSheet, chartLook, named, printed, styles, titleOperations } from '../sheet';
import { summaryAnchors, temporarySummaryName } from './parts';
import { FIGURES, LABELS, type Picture, picturesOf, type PictureTable } from './pictures';

/** The tables on the left, the charts on the right: 1080 by 600 pixels on a screen that enlarges nothing. */
const WIDTHS = [34, 10, 10, 3, ...Array<number>(6).fill(25)];
const CHART = { column: 4, columns: 6, height: 450 } as const;
const TOP = 3;

const tableRect = ({ row, headings, lines }: PictureTable): Rect => ({
  row,
  column: LABELS,
  rows: 1 + lines.length,
  columns: headings.length,
});

function tableOperations(sheet: string, table: PictureTable, formatOf: Picture['formatOf']): Operation[] {
  const at = tableRect(table);
  const body = { ...at, row: at.row + 1, rows: at.rows - 1 };
  const figures = { ...at, column: FIGURES, columns: at.columns - FIGURES };
  return [
    { op: 'write', sheet, at, content: [table.headings, ...table.lines] },
    { op: 'style', sheet, at: body, style: { ...styles.finding, vertical: 'Center' } },
    ...table.lines.map((_, line): Operation => ({
      op: 'style',
      sheet,
      at: { ...figures, row: body.row + line, rows: 1 },
      style: { numberFormat: formatOf(line) },
    })),
    { op: 'style', sheet, at: { ...at, rows: 1 }, style: styles.findingsHeader },
    { op: 'style', sheet, at: figures, style: { horizontal: 'Right' } },
  ];
}

function pictureOperations(sheet: string, row: number, picture: Picture): Operation[] {
  const { name, title, series, isFromZero, rows, formatOf } = picture;
  const tables = picture.tables(row);
  const labels: Rect = { row: row + 1, column: LABELS, rows: tables[0].lines.length, columns: 1 };
  const figures: Rect = { ...labels, column: FIGURES, columns: series.length };
  return [
    { op: 'rowHeight', sheet, row, rows, height: CHART.height / rows },
    ...tables.flatMap((table) => tableOperations(sheet, table, formatOf)),
    {
      op: 'addChart',
      sheet,
      at: { row, rows, column: CHART.column, columns: CHART.columns },
      chart: { name, title, series, isFromZero, labels, figures, look: chartLook },
    },
  ];
}

export function chartsOperations(seed: SummarySeed): Operation[] {
  const sheet = temporarySummaryName('charts');
  let row = TOP;
  const drawn = picturesOf(seed).flatMap((picture) => {
    const operations = pictureOperations(sheet, row, picture);
    row += picture.rows + 1;
    return operations;
  });
  return [
    ...beginSheet(sheet, WIDTHS),
    ...titleOperations(sheet, summaryTexts.chartsTitle, 1),
    { op: 'write', sheet, at: cellRect(1, 0), content: [[summaryTexts.chartsNote]] },
    ...drawn,
    named(summaryAnchors.charts, sheet, cellRect(TOP, 0)),
    printed(sheet, { row: 0, column: 0, rows: row - 1, columns: WIDTHS.length }, 'page'),
  ];
}
