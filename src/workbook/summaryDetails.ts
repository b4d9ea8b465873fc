/** 明细: one row a unit, one column a cell of the form; what 汇总表 adds up. */
import { cellPlace, cellsOf, type CellId, forms, runs } from '../form';
import { zhCN } from '../locales';
import { summaryTexts } from '../locales/workbook';
import { cellIds, type Summary } from '../summary';
import { absoluteAddress, cellAddress, cellRect, onSheet, type Rect } from './address';
import { beginSheet, merged, named, titleOperations } from './newSheet';
import type { Content, Operation } from './operation';
import { flagColors, styles, textHeight } from './style';
import { summaryAnchors, temporarySummaryName } from './summaryParts';

const GROUP_ROW = 2;
const HEADER_ROW = 3;
const UNIT_WIDTH = 28;
const FIGURE_WIDTH = 12;

/** The rows of the units. */
const bodyOf = ({ edition, units }: Summary): Rect => ({
  row: HEADER_ROW + 1,
  column: 0,
  rows: units.length,
  columns: 1 + cellIds(edition).length,
});

/** Where the units' figures for a cell stand, the sheet included. */
export function detailsColumn(summary: Summary): (cell: CellId) => string {
  const columns = new Map(cellIds(summary.edition).map((cell, at) => [cell, at + 1]));
  const sheet = temporarySummaryName('details');
  return (cell) =>
    onSheet(sheet, absoluteAddress({ ...bodyOf(summary), column: columns.get(cell) ?? 0, columns: 1 }));
}

/** Where the units' names stand. */
export const detailsUnits = (summary: Summary): string =>
  onSheet(temporarySummaryName('details'), absoluteAddress({ ...bodyOf(summary), columns: 1 }));

/** The tables' names over their columns. */
function groupOperations(sheet: string, summary: Summary): Operation[] {
  const tables = [...cellsOf(forms[summary.edition]).values()].map(({ table }) => table.id);
  return runs(tables).flatMap(([table, start, columns]) => {
    const at = { row: GROUP_ROW, column: 1 + start, rows: 1, columns };
    return [
      ...merged(sheet, at),
      { op: 'write', sheet, at: cellRect(at.row, at.column), content: [[zhCN.table[table]]] },
      { op: 'style', sheet, at, style: { ...styles.findingsHeader, horizontal: 'Center' } },
    ];
  });
}

export function detailsOperations(summary: Summary): Operation[] {
  const sheet = temporarySummaryName('details');
  const places = [...cellsOf(forms[summary.edition]).values()].map(cellPlace);
  const body = bodyOf(summary);
  const figures = { ...body, column: 1, columns: body.columns - 1 };
  const table = { ...body, row: HEADER_ROW, rows: body.rows + 1 };
  const header = { ...table, rows: 1 };
  const headerHeight = Math.max(
    ...places.map((label) => textHeight(label, FIGURE_WIDTH, styles.findingsHeader.font.size)),
  );
  const corner = cellAddress(figures.row, figures.column);
  return [
    ...beginSheet(sheet, [UNIT_WIDTH, ...places.map(() => FIGURE_WIDTH)]),
    ...titleOperations(sheet, summaryTexts.detailsTitle, 1),
    { op: 'write', sheet, at: cellRect(1, 0), content: [[summaryTexts.detailsNote]] },
    ...groupOperations(sheet, summary),
    {
      op: 'write',
      sheet,
      at: table,
      content: [
        [summaryTexts.rosterColumns.unit, ...places],
        ...summary.units.map((unit): Content[] => [unit.unit, ...unit.figures]),
      ],
    },
    { op: 'addTable', sheet, at: table, name: 'OGI_details', style: 'TableStyleLight1' },
    { op: 'style', sheet, at: header, style: { ...styles.findingsHeader, vertical: 'Top', wrap: true } },
    { op: 'rowHeight', sheet, row: HEADER_ROW, rows: 1, height: headerHeight },
    { op: 'style', sheet, at: body, style: { ...styles.finding, wrap: false } },
    // Words are not added up: they are seen at once, and no longer when they are put right.
    {
      op: 'flag',
      sheet,
      at: figures,
      formula: `AND(ISTEXT(${corner}),LEN(${corner})>0)`,
      ...flagColors.warning,
    },
    { op: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 1 },
    named(summaryAnchors.details, sheet, body),
    {
      op: 'page',
      sheet,
      page: { orientation: 'Landscape', titleRows: [GROUP_ROW, HEADER_ROW], hasTitleColumn: true },
    },
  ];
}
