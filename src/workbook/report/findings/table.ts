/** 校验结果 as a sheet: its columns, and the empty table that a new workbook starts with. */
import { workbookTexts } from '../../../locales/workbook';
import { absoluteAddress, cellRect, columnLetters, onSheet, type Operation, type Rect } from '../../patch';
import { findingsSheet } from '../layout';
import { styles } from '../../sheet';

const columns = workbookTexts.findingsColumns;

export type FindingsColumn = keyof typeof columns;

export const findingsColumns = Object.keys(columns) as FindingsColumn[];

export const columnOf = (key: FindingsColumn): number => findingsColumns.indexOf(key);

/** What formulas look up, and nobody reads. */
const HIDDEN = ['key', 'link', 'placeName'] as const satisfies readonly FindingsColumn[];

const inOwnRow = (key: FindingsColumn, first: number): string => {
  const letters = columnLetters(first + columnOf(key));
  return `INDEX($${letters}:$${letters},ROW())`;
};

/**
 * A row's place as a link. The same formula in every row: Excel fills one formula down a table's column, over any others
 * that an add-in writes there.
 * @param first the table's first column
 */
export function placeFormula(first: number): string {
  const link = inOwnRow('link', first);
  return `IF(${link}="","",HYPERLINK(${link},${inOwnRow('placeName', first)}))`;
}

const { headerRow, table } = findingsSheet;

/** Rows that are formatted in advance. */
const FORMATTED_ROWS = 500;

/** Rows of the table from a sheet row on. */
export const rowsFrom = (row: number, rows: number): Rect => ({
  row,
  column: 0,
  rows,
  columns: findingsColumns.length,
});

/** The empty table on the new sheet. */
export function findingsOperations(sheet: string): Operation[] {
  const header = rowsFrom(headerRow, 1);
  const body = rowsFrom(headerRow + 1, FORMATTED_ROWS);
  const ofColumn = (key: FindingsColumn): Rect => ({ ...body, column: columnOf(key), columns: 1 });
  const count = (severity: string): string =>
    `COUNTIF(${absoluteAddress(ofColumn('severity'))},"${severity}")`;
  const { error, warning, hint } = workbookTexts.severity;
  return [
    { op: 'write', sheet, at: cellRect(0, 0), content: [[workbookTexts.findingsTitle]] },
    { op: 'style', sheet, at: cellRect(0, 0), style: styles.sectionTitle },
    { op: 'rowHeight', sheet, row: 0, rows: 1, height: 34 },
    { op: 'write', sheet, at: cellRect(1, 0), content: [[workbookTexts.findingsNote]] },
    {
      op: 'write',
      sheet,
      at: cellRect(2, 0),
      content: [
        [
          {
            formula: `"${workbookTexts.findingsSummary}"&${[error, warning, hint].map(count).join('&" / "&')}`,
          },
        ],
      ],
    },
    { op: 'write', sheet, at: header, content: [Object.values(columns)] },
    { op: 'addTable', sheet, at: rowsFrom(headerRow, 2), name: table, style: 'TableStyleLight1' },
    { op: 'style', sheet, at: header, style: styles.findingsHeader },
    { op: 'style', sheet, at: body, style: styles.finding },
    { op: 'style', sheet, at: ofColumn('place'), style: styles.findingPlace },
    ...HIDDEN.flatMap((key): Operation[] => [
      { op: 'style', sheet, at: ofColumn(key), style: { wrap: false } },
      { op: 'hideColumn', sheet, column: columnOf(key) },
    ]),
    { op: 'freeze', sheet, rows: headerRow + 1, columns: 0 },
    {
      op: 'addName',
      name: findingsSheet.flags,
      formula: onSheet(sheet, absoluteAddress(ofColumn('key'))),
    },
    {
      op: 'page',
      sheet,
      page: { orientation: 'Landscape', fit: 'width', titleRows: [headerRow, headerRow] },
    },
  ];
}
