/** The looks of the worksheets, by what a cell is for. */
import type { ChartLook, FlagLook, Style } from '../patch';

const SONG = '宋体';
const FANGSONG = '仿宋';
const HEITI = '黑体';

/** Column widths are in characters of the standard font, heights and sizes in points. */
export const styles = {
  coverTitle: {
    font: { name: HEITI, size: 26, bold: true },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  coverLabel: { font: { name: HEITI, size: 16 }, horizontal: 'Right', vertical: 'Center' },
  coverEntry: {
    font: { name: FANGSONG, size: 16 },
    horizontal: 'Left',
    vertical: 'Center',
    wrap: true,
    locked: false,
  },
  sectionTitle: { font: { name: HEITI, size: 16 }, horizontal: 'Left', vertical: 'Center' },
  paragraph: {
    // A row is 409 points high at most: at 12 points that is room for some 900 characters a paragraph.
    font: { name: FANGSONG, size: 12 },
    horizontal: 'Left',
    vertical: 'Top',
    wrap: true,
    locked: false,
  },
  /** Words that are kept beside tables. */
  priorParagraph: { font: { name: FANGSONG, size: 9 }, horizontal: 'Left', vertical: 'Top', locked: false },
  /** Worked with, and never shown. */
  unseen: { numberFormat: ';;;' },
  /** A whole table; the roles below say only what differs. */
  table: {
    font: { name: SONG, size: 10.5 },
    border: 'thin',
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  clause: { horizontal: 'Left', fill: '#C6D9F1' },
  corner: { horizontal: 'Left' },
  columnHeader: {},
  rowHeader: { horizontal: 'Left' },
  entry: { wrap: false, locked: false },
  marginLabel: {
    font: { name: SONG, size: 9, color: '#595959' },
    horizontal: 'Right',
    vertical: 'Center',
    wrap: true,
  },
  margin: { font: { name: SONG, size: 9, color: '#595959' }, horizontal: 'Center', vertical: 'Center' },
  prompt: {
    font: { name: SONG, size: 10, color: '#595959' },
    fill: '#F7F7F7',
    vertical: 'Top',
    wrap: true,
  },
  rowNote: { font: { name: SONG, size: 10, color: '#595959' }, horizontal: 'Left', vertical: 'Center' },
  note: { font: { name: SONG, size: 9, color: '#595959' }, horizontal: 'Left', vertical: 'Top', wrap: true },
  findingsHeader: {
    font: { name: HEITI, size: 10.5 },
    fill: '#D9E1F2',
    border: 'thin',
    vertical: 'Center',
  },
  findingsCount: { font: { name: SONG, size: 12, bold: true }, horizontal: 'Left', vertical: 'Center' },
  status: { font: { name: SONG, size: 10.5, color: '#595959' }, horizontal: 'Left', vertical: 'Center' },
  finding: { font: { name: SONG, size: 10.5 }, vertical: 'Top', wrap: true, locked: false },
  closing: { fill: '#D9E1F2', locked: false },
  findingPlace: {
    font: { name: SONG, size: 10.5, color: '#0563C1' },
    vertical: 'Top',
    wrap: true,
    locked: false,
  },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/**
 * Flags: Excel's own bad and neutral colours, legible in print and to the colour-blind; the fault itself stands out. Where
 * colours are forced or printed grey, errors are bold, warnings underlined, and a fault is both.
 */
export const flagColors = {
  fault: { fill: '#C00000', color: '#FFFFFF', bold: true, underline: true },
  error: { fill: '#FFC7CE', color: '#9C0006', bold: true, underline: false },
  warning: { fill: '#FFEB9C', color: '#7F4F00', bold: false, underline: true },
} as const satisfies Record<string, FlagLook>;

/** How what is said in words is marked, without colouring the cell as wrong; what waits for a person has a light ground. */
export const marks = {
  error: { color: '#B10E1C', bold: true, underline: false },
  warning: { color: '#8A3707', bold: true, underline: false },
  hint: { color: '#595959', bold: false, underline: false },
  note: { color: '#9C0006', bold: false, underline: false },
  attention: { fill: '#FFF4CE', color: '#8A3707', bold: true, underline: false },
} as const satisfies Record<string, FlagLook>;

/** Charts are pasted into pictures 1080 pixels wide that are read on telephones: their texts are large. */
export const chartLook: ChartLook = {
  text: { name: '微软雅黑', size: 14, color: '#404040' },
  title: { size: 20, bold: true },
  lineColor: '#BFBFBF',
  gapWidth: 60,
};

/** One dark, one light: told apart in grey print too. */
export const chartColors = { now: '#1F4E79', then: '#A6C3E1' } as const;

/** Full-width characters take two columns of the standard font. */
const displayWidth = (text: string): number =>
  [...text].reduce((width, char) => width + (char.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);

/**
 * The height a wrapped text needs, in points.
 * @param width of its cell, in characters of the standard font
 * @param size of its font, in points
 */
export function textHeight(text: string, width: number, size: number): number {
  // The standard font has 11 points; half a character is lost at the cell's edges.
  const perLine = Math.max(2, Math.floor(((width - 0.5) * 11) / size));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (perLine - (perLine % 2)))), 0);
  return Math.min(409, lines * size * 1.35 + 4);
}
