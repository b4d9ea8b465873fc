/** 明细: one row a unit, one column a cell of the form; what 汇总表 adds up. */
import { type CellId, cellPlace, cellsOf, type EditionId, forms, runs } from '../../form';
import { zhCN } from '../../locales';
import { summaryTexts } from '../../locales/workbook';
import { cellIds, type Summary, type UnitReport } from '../../summary';
import { absoluteAddress, cellAddress, cellRect, onSheet, type Operation } from '../patch';
import { closingOperations, type Line, listRegion, type ListRegion } from '../list';
import { beginSheet, flagColors, merged, named, styles, textHeight, titleOperations } from '../sheet';
import { summaryAnchors, summaryTables, temporarySummaryName } from './parts';

const GROUP_ROW = 2;
const HEADER_ROW = 3;
const UNIT_WIDTH = 28;
const FIGURE_WIDTH = 12;

/** Of a sheet that is tens of pages wide the head alone is printed, until somebody asks for all: that many columns. */
const PRINTED_COLUMNS = 8;

const regionOf = ({ edition, units }: Summary): ListRegion =>
  listRegion(HEADER_ROW, 1 + cellIds(edition).length, units.length);

/** Where the units' figures for a cell stand, from the header to the end of the list, the sheet included. */
export function detailsColumn(summary: Summary): (cell: CellId) => string {
  const columns = new Map(cellIds(summary.edition).map((cell, at) => [cell, at + 1]));
  const sheet = temporarySummaryName('details');
  return (cell) =>
    onSheet(
      sheet,
      absoluteAddress({ ...regionOf(summary).whole, column: columns.get(cell) ?? 0, columns: 1 }),
    );
}

/** How many units there are; their header is counted with them. */
export const countOfUnits = (summary: Summary): string =>
  `COUNTA(${onSheet(temporarySummaryName('details'), absoluteAddress({ ...regionOf(summary).whole, columns: 1 }))})-1`;

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

/** The headers of the columns: the unit's, under `unit`, and those of the form's cells. */
export const detailsTitles = (edition: EditionId): Readonly<Record<'unit' | CellId, string>> => ({
  unit: summaryTexts.rosterColumns.unit,
  ...Object.fromEntries([...cellsOf(forms[edition])].map(([id, cell]) => [id, cellPlace(cell)])),
});

/** A unit's row; what is blank empties its cell. */
export const detailsLine = ({ unit, edition, figures }: UnitReport): Line<'unit' | CellId> => ({
  unit,
  ...Object.fromEntries(cellIds(edition).map((cell, at) => [cell, figures[at] ?? ''])),
});

/** What is to be known of the sheet, in as many columns as are printed. */
function noteOperations(sheet: string): Operation[] {
  const note = summaryTexts.detailsNote + summaryTexts.detailsPrint;
  const at = { row: 1, column: 0, rows: 1, columns: PRINTED_COLUMNS };
  const width = UNIT_WIDTH + (PRINTED_COLUMNS - 1) * FIGURE_WIDTH;
  return [
    ...merged(sheet, at),
    { op: 'write', sheet, at: cellRect(at.row, 0), content: [[note]] },
    { op: 'style', sheet, at, style: styles.note },
    {
      op: 'rowHeight',
      sheet,
      row: at.row,
      rows: 1,
      height: textHeight(note, width, styles.note.font.size),
    },
  ];
}

export function detailsOperations(summary: Summary): Operation[] {
  const sheet = temporarySummaryName('details');
  const columns = detailsTitles(summary.edition);
  const keys = Object.keys(columns);
  const titles = Object.values(columns);
  const region = regionOf(summary);
  const { header, body, table, whole } = region;
  // The closing row with them: a row inserted above it is marked as the others are.
  const figures = { ...body, column: 1, columns: body.columns - 1, rows: body.rows + 1 };
  const headerHeight = Math.max(
    ...titles.slice(1).map((label) => textHeight(label, FIGURE_WIDTH, styles.findingsHeader.font.size)),
  );
  const corner = cellAddress(figures.row, figures.column);
  return [
    ...beginSheet(
      sheet,
      titles.map((_, at) => (at === 0 ? UNIT_WIDTH : FIGURE_WIDTH)),
    ),
    ...titleOperations(sheet, summaryTexts.detailsTitle, 1),
    ...noteOperations(sheet),
    ...groupOperations(sheet, summary),
    {
      op: 'write',
      sheet,
      at: table,
      content: [
        titles,
        ...summary.units.map(detailsLine).map((line) => keys.map((key) => line[key] ?? null)),
      ],
    },
    { op: 'addTable', sheet, at: table, name: summaryTables.details, style: 'TableStyleLight1' },
    { op: 'style', sheet, at: header, style: { ...styles.findingsHeader, vertical: 'Top', wrap: true } },
    { op: 'rowHeight', sheet, row: HEADER_ROW, rows: 1, height: headerHeight },
    { op: 'style', sheet, at: body, style: { ...styles.finding, wrap: false } },
    ...closingOperations(sheet, region),
    // Words are not added up: they are seen at once, and no longer when they are put right.
    {
      op: 'flag',
      sheet,
      at: figures,
      formula: `AND(ISTEXT(${corner}),LEN(${corner})>0)`,
      ...flagColors.warning,
    },
    { op: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 1 },
    named(summaryAnchors.details, sheet, whole),
    {
      op: 'page',
      sheet,
      page: {
        orientation: 'Landscape',
        titleRows: [GROUP_ROW, HEADER_ROW],
        hasTitleColumn: true,
        printArea: { row: 0, column: 0, rows: GROUP_ROW, columns: PRINTED_COLUMNS },
      },
    },
  ];
}
