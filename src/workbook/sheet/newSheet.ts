/** What all new sheets have in common: a temporary name, widths, a title, names, print set-up, protection. */
import { runs } from '../../form';
import { absoluteAddress, cellRect, onSheet, type Operation, type Page, type Rect } from '../patch';
import { styles } from './style';

/** New sheets carry this mark until the whole workbook is made. */
const TEMPORARY = '（新建中）';

/** What a sheet is called while it is being made. */
export const temporary = (name: string): string => `${name}${TEMPORARY}`;

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

/** The section's title over the sheet's first columns. */
export function titleOperations(sheet: string, text: string, columns: number, column = 0): Operation[] {
  const at = { row: 0, column, rows: 1, columns };
  return [
    ...(columns > 1 ? [{ op: 'merge', sheet, at } as const] : []),
    { op: 'write', sheet, at: cellRect(0, column), content: [[text]] },
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
    // The title keeps off the border below it.
    { op: 'rowHeight', sheet, row, rows: 1, height: 26 },
  ];
}

/** Printed on A4, upright unless said, only this area. */
export const printed = (
  sheet: string,
  printArea: Rect,
  fit: NonNullable<Page['fit']>,
  more: Partial<Page> = {},
): Operation => ({
  op: 'page',
  sheet,
  page: { orientation: 'Portrait', printArea, fit, ...more },
});

/** A span of several cells becomes one. */
export const merged = (sheet: string, at: Rect): Operation[] =>
  at.rows > 1 || at.columns > 1 ? [{ op: 'merge', sheet, at }] : [];
