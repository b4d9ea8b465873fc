/** 校验结果 as a sheet: its columns, and the empty table that a new workbook starts with. */
import { workbookTexts } from '../../../locales/workbook';
import {
  columnLetters,
  columnsUnder,
  type Held,
  type LackingColumn,
  type Operation,
  type Rect,
} from '../../patch';
import { marks, named, styles } from '../../sheet';
import { findingsSheet } from '../layout';
import { headOperations, nowCells } from './head';

const columns = workbookTexts.findingsColumns;

export type FindingsColumn = keyof typeof columns;

export const findingsColumns = Object.keys(columns) as FindingsColumn[];

export const columnOf = (key: FindingsColumn): number => findingsColumns.indexOf(key);

/** What formulas look up, and nobody reads. */
const HIDDEN = [
  'rule',
  'key',
  'link',
  'placeName',
  'aside',
  'quote',
  'standing',
] as const satisfies readonly FindingsColumn[];

/** Figures stand below their heading, on the right. */
const FIGURES = ['found', 'expected'] as const satisfies readonly FindingsColumn[];

const isHidden = (key: FindingsColumn): boolean => (HIDDEN as readonly FindingsColumn[]).includes(key);

/** Where our columns stand in a table that is headed so, in our order: people insert columns of their own. */
export const offsetsUnder = (header: readonly Held[]): readonly number[] =>
  columnsUnder(header, Object.values(columns));

/** Its rows are known again, and what the clerk has explained: all else can be made anew. */
export const isKnownBy = (header: readonly Held[]): boolean =>
  [columns.key, columns.explanation].every((title) => header.includes(title));

/** Those of ours that a table lacks which is headed so. */
export const lackingUnder = (header: readonly Held[]): (LackingColumn & { readonly key: FindingsColumn })[] =>
  findingsColumns
    .filter((key) => !header.includes(columns[key]))
    .map((key) => ({ key, title: columns[key], isHidden: isHidden(key) }));

const inOwnRow = (column: number): string => {
  const letters = columnLetters(column);
  return `INDEX($${letters}:$${letters},ROW())`;
};

/**
 * A row's place as a link. The same formula in every row: Excel fills one formula down a table's column, over any others
 * that an add-in writes there.
 * @param at the sheet's column of each of ours
 */
export function placeFormula(at: (key: FindingsColumn) => number): string {
  const link = inOwnRow(at('link'));
  return `IF(${link}="","",HYPERLINK(${link},${inOwnRow(at('placeName'))}))`;
}

/**
 * What flags and margins look up: a row's key, for as long as the sentence that it quotes is among the words of now. A
 * sentence that is put right loses its mark at once, and has it again when that is taken back.
 */
export function standingFormula(at: (key: FindingsColumn) => number): string {
  const [quote, key] = [inOwnRow(at('quote')), inOwnRow(at('key'))];
  const { words } = nowCells;
  return `IF(${quote}="",${key}&"",IF(ISERROR(${words}),${key},IF(ISNUMBER(FIND(${quote},${words})),${key},"")))`;
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

/** The column's cells, as far as they are formatted. */
export const columnRect = (key: FindingsColumn): Rect => ({
  ...rowsFrom(headerRow + 1, FORMATTED_ROWS),
  column: columnOf(key),
  columns: 1,
});

const { error, warning } = workbookTexts.marked;
const firstRow = headerRow + 2;
const cellOf = (key: FindingsColumn): string => `$${columnLetters(columnOf(key))}${firstRow}`;

/** What a row shows of itself: its level, and that a warning is not explained yet. */
const rowFlags = (sheet: string): Operation[] => [
  {
    op: 'flag',
    sheet,
    at: columnRect('severity'),
    formula: `${cellOf('severity')}="${error}"`,
    ...marks.error,
  },
  {
    op: 'flag',
    sheet,
    at: columnRect('severity'),
    formula: `${cellOf('severity')}="${warning}"`,
    ...marks.warning,
  },
  {
    op: 'flag',
    sheet,
    at: columnRect('explanation'),
    formula: `AND(${cellOf('severity')}="${warning}",${cellOf('explanation')}="")`,
    ...marks.attention,
  },
];

/** The empty table on the new sheet, below what it says of the whole. */
export function findingsOperations(sheet: string): Operation[] {
  const header = rowsFrom(headerRow, 1);
  const body = rowsFrom(headerRow + 1, FORMATTED_ROWS);
  const seen = columnOf(HIDDEN[0]);
  return [
    ...headOperations(sheet, { severity: columnRect('severity'), hidden: columnOf('rule') }),
    { op: 'write', sheet, at: header, content: [Object.values(columns)] },
    { op: 'addTable', sheet, at: rowsFrom(headerRow, 2), name: table, style: 'TableStyleLight1' },
    { op: 'style', sheet, at: { ...header, columns: seen }, style: styles.findingsHeader },
    { op: 'style', sheet, at: { ...body, columns: seen }, style: styles.finding },
    { op: 'style', sheet, at: columnRect('place'), style: styles.findingPlace },
    {
      op: 'style',
      sheet,
      at: {
        ...rowsFrom(headerRow, 1 + FORMATTED_ROWS),
        column: columnOf(FIGURES[0]),
        columns: FIGURES.length,
      },
      style: { horizontal: 'Right', indent: 1 },
    },
    { op: 'hideColumn', sheet, column: columnOf(HIDDEN[0]), columns: HIDDEN.length },
    ...rowFlags(sheet),
    { op: 'freeze', sheet, rows: headerRow + 1, columns: 0 },
    named(findingsSheet.flags, sheet, columnRect('standing')),
    named(findingsSheet.asides, sheet, columnRect('aside')),
    {
      op: 'page',
      sheet,
      page: { orientation: 'Landscape', fit: 'width', titleRows: [headerRow, headerRow] },
    },
  ];
}
