/** The looks of the Word document: page, styles and table cells as GB/T 9704 lays out official documents. */
import {
  AlignmentType,
  LineRuleType,
  VerticalAlignTable,
  type IStylesOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import type { PrintedCell, PrintedTable } from '../model';
import { font } from './fonts';

/** Twips (twentieths of a point) in a millimetre. */
const MM = 1440 / 25.4;

/** Word counts text sizes in half points. */
const halfPoints = (points: number): number => points * 2;

/** The text area is 156 by 225 mm, 37 mm from the top and 28 mm from the left. */
export const TEXT_WIDTH = Math.round(156 * MM);

export const page = {
  size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
  margin: {
    top: Math.round(37 * MM),
    left: Math.round(28 * MM),
    right: Math.round(26 * MM),
    bottom: Math.round(35 * MM),
    footer: Math.round(23 * MM),
  },
} satisfies ISectionPropertiesOptions['page'];

/** 22 lines a page. */
const bodyLine = { line: Math.floor((225 * MM) / 22), lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/** 28 characters a line: a quarter of a point closer than 16 points apart. */
const TIGHTER = -5;

const body = { size: halfPoints(16), characterSpacing: TIGHTER, color: '000000' } as const;
const indented = { indent: { firstLineChars: 200, firstLine: 640 } };

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { ...body, font: font('body'), language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: { spacing: bodyLine },
    },
    title: {
      run: { size: halfPoints(22), font: font('title'), color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: bodyLine.line, line: 34 * 20, lineRule: LineRuleType.EXACT },
      },
    },
    heading1: {
      run: { ...body, font: font('heading') },
      paragraph: { ...indented, spacing: { ...bodyLine, before: 120, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { ...body, font: font('subheading'), bold: true },
      paragraph: { ...indented, spacing: bodyLine, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Narrative',
      name: 'Narrative',
      basedOn: 'Normal',
      paragraph: { ...indented, alignment: AlignmentType.BOTH },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: halfPoints(10.5), font: font('table'), characterSpacing: 0 },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'TableTextSmall', name: 'Table Text Small', basedOn: 'TableText', run: { size: halfPoints(9) } },
    { id: 'PageNumber', name: 'Page Number', basedOn: 'TableText', run: { size: halfPoints(14) } },
  ],
  characterStyles: [{ id: 'Lead', name: 'Lead', run: { font: font('subheading'), bold: true } }],
};

/** The style of a table's text. */
export const tableStyles: Readonly<Record<PrintedTable['text'], string>> = {
  normal: 'TableText',
  small: 'TableTextSmall',
};

/** Rows are at least this high, in twips. */
export const ROW_HEIGHT = 350;

export const cellMargins = { top: 20, bottom: 20, left: 50, right: 50 };

export const cellLooks: Readonly<
  Record<PrintedCell['role'], { align: (typeof AlignmentType)[keyof typeof AlignmentType]; fill?: string }>
> = {
  clause: { align: AlignmentType.LEFT, fill: 'C6D9F1' },
  corner: { align: AlignmentType.LEFT },
  columnHeader: { align: AlignmentType.CENTER },
  rowHeader: { align: AlignmentType.LEFT },
  entry: { align: AlignmentType.CENTER },
};

export const CENTRED = VerticalAlignTable.CENTER;
