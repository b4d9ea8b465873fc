/** What all new sheets have in common: a temporary name, widths, a title, names, print set-up, protection. */
import { runs } from '../form';
import { sheetNames } from '../locales/workbook';
import type { Report } from '../report';
import { absoluteAddress, cellRect, onSheet, type Rect } from './address';
import type { Operation, Page } from './operation';
import { columnWidths, type SheetKey } from './sheets';
import { styles } from './style';

/** What a new report's workbook starts from: an imported report, or just whose and which year's it is to be. */
export type ReportSeed = Pick<Report, 'unit' | 'year' | 'edition'> & Partial<Report>;

/** New sheets carry this mark until the whole workbook is made. */
const TEMPORARY = '（新建中）';

/** What a sheet is called while it is being made. */
export const temporary = (name: string): string => `${name}${TEMPORARY}`;

export const temporaryName = (key: SheetKey): string => temporary(sheetNames[key]);

export const locked = (sheet: string): Operation => ({ op: 'protect', sheet });

export const named = (name: string, sheet: string, at: Rect): Operation => ({
  op: 'addName',
  name,
  formula: onSheet(sheet, absoluteAddress(at)),
});

export const beginSheet = (sheet: string, widths: readonly number[]): Operation[] => [
  { op: 'addSheet', sheet },
  ...runs(widths).map(([width, column, columns]): Operation => ({
    op: 'columnWidth',
    sheet,
    column,
    columns,
    width,
  })),
  { op: 'hideGridlines', sheet },
];

export const begin = (key: SheetKey): Operation[] => beginSheet(temporaryName(key), columnWidths[key]);

/** The section's title over the sheet's first columns. */
export function titleOperations(sheet: string, text: string, columns: number): Operation[] {
  const at = { row: 0, column: 0, rows: 1, columns };
  return [
    ...(columns > 1 ? [{ op: 'merge', sheet, at } as const] : []),
    { op: 'write', sheet, at: cellRect(0, 0), content: [[text]] },
    { op: 'style', sheet, at, style: styles.sectionTitle },
    { op: 'rowHeight', sheet, row: 0, rows: 1, height: 34 },
  ];
}

/** The title of one of several tables on a sheet, above it. */
export function subtitleOperations(sheet: string, row: number, text: string): Operation[] {
  const at = cellRect(row, 0);
  const { font } = styles.sectionTitle;
  return [
    { op: 'write', sheet, at, content: [[text]] },
    { op: 'style', sheet, at, style: { ...styles.sectionTitle, font: { ...font, size: 12 } } },
  ];
}

/** Printed upright on A4, only this area. */
export const printed = (sheet: string, printArea: Rect, fit: NonNullable<Page['fit']>): Operation => ({
  op: 'page',
  sheet,
  page: { orientation: 'Portrait', printArea, fit },
});

/** A span of several cells becomes one. */
export const merged = (sheet: string, at: Rect): Operation[] =>
  at.rows > 1 || at.columns > 1 ? [{ op: 'merge', sheet, at }] : [];
