/** Styles: ours to ExcelJS's and back. */
import type {
  Border as ExcelBorder,
  Borders,
  BorderStyle,
  Color,
  Fill,
  Font,
  Style as ExcelStyle,
} from 'exceljs';
import { type Border, DEFAULT_STYLE, restyle, setting, type Side, type Style } from '../book/style';

const SIDES = ['top', 'bottom', 'left', 'right'] as const satisfies readonly Side[];

/** Line styles of the file, each with the style and weight Office.js knows it by. */
const LINES: readonly (readonly [file: BorderStyle, style: string, weight: string])[] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['dashDot', 'DashDot', 'Thin'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['double', 'Double', 'Thick'],
];

const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const UNDERLINES = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

const THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

export const toColor = (color: string): Partial<Color> => ({ argb: `FF${color.slice(1)}` });

export function fromColor(color: Partial<Color> | undefined, none: string): string {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  return color?.theme === undefined ? none : (THEME[color.theme] ?? none);
}

/** ExcelJS reads whole font sizes only, so that a file's sizes are enlarged before it reads them. */
const SIZE_FACTOR = 100;

/** The styles of a file, their font sizes enlarged. */
export const enlargeSizes = (xml: string): string =>
  xml.replace(/(<sz val=")([\d.]+)/g, (_, start: string, size: string) => start + Number(size) * SIZE_FACTOR);

const keyOf = (map: Readonly<Record<string, string>>, value: unknown): string | undefined =>
  Object.keys(map).find((key) => map[key] === value);

/** The style of a cell, whole: what is not said is the default. */
export function toExcelStyle(style: Style | undefined): Partial<ExcelStyle> {
  const read = <K extends keyof typeof DEFAULT_STYLE>(key: K) => setting(style, key);
  const orientation = read('orientation');
  const horizontal = HORIZONTAL[read('horizontal') as keyof typeof HORIZONTAL];
  const fill = read('fill');
  return {
    numFmt: read('numberFormat'),
    font: toExcelFont({ ...DEFAULT_STYLE, ...style }),
    ...(fill !== '' && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: toColor(fill) } satisfies Fill,
    }),
    border: toExcelBorders(style),
    alignment: {
      ...(horizontal && { horizontal }),
      vertical: VERTICAL[read('vertical') as keyof typeof VERTICAL],
      wrapText: read('wrap'),
      shrinkToFit: read('shrink'),
      indent: read('indent'),
      ...(orientation !== 0 && { textRotation: orientation === 180 ? 'vertical' : orientation }),
    },
    protection: { locked: read('locked'), hidden: read('formulaHidden') },
  };
}

/** The font settings that a style has; of a conditional format only those. */
export function toExcelFont(style: Style): Partial<Font> {
  return {
    ...(style.fontName !== undefined && { name: style.fontName }),
    ...(style.fontSize !== undefined && { size: style.fontSize }),
    ...(style.fontColor !== undefined && { color: toColor(style.fontColor) }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.strikethrough && { strike: true }),
    ...(style.underline &&
      style.underline !== 'None' && {
        underline: UNDERLINES[style.underline as keyof typeof UNDERLINES],
      }),
  };
}

/** The settings a file's font states. */
export function fromExcelFont(font: Partial<Font> | undefined): Style {
  if (!font) return {};
  const underline = font.underline === true ? 'Single' : keyOf(UNDERLINES, font.underline);
  return {
    ...(font.name !== undefined && { fontName: font.name }),
    ...(font.size !== undefined && { fontSize: font.size / SIZE_FACTOR }),
    ...(font.color && { fontColor: fromColor(font.color, '#000000') }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.strike && { strikethrough: true }),
    ...(underline && { underline }),
  };
}

function toExcelBorders(style: Style | undefined): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const side of SIDES) {
    const border = style?.[side];
    if (border) borders[side] = toExcelBorder(border);
  }
  const down = style?.diagonalDown;
  const up = style?.diagonalUp;
  const diagonal = down ?? up;
  if (diagonal) borders.diagonal = { ...toExcelBorder(diagonal), down: Boolean(down), up: Boolean(up) };
  return borders;
}

function toExcelBorder({ style, weight, color }: Border): ExcelBorder {
  const exact = LINES.find((line) => line[1] === style && line[2] === weight);
  const line = exact ?? LINES.find((each) => each[1] === style) ?? LINES[1]!;
  return { style: line[0], color: toColor(color) };
}

function fromExcelBorder(border: Partial<ExcelBorder> | undefined): Border | undefined {
  const line = LINES.find(([file]) => file === border?.style);
  return line && { style: line[1], weight: line[2], color: fromColor(border?.color, '#000000') };
}

/** A file's style as ours. */
export function fromExcelStyle(style: Partial<ExcelStyle>): Style | undefined {
  const { alignment, border, fill, protection } = style;
  const patch: Record<string, unknown> = { ...fromExcelFont(style.font) };
  if (style.numFmt !== undefined) patch['numberFormat'] = style.numFmt;
  if (fill?.type === 'pattern' && fill.pattern !== 'none') patch['fill'] = fromColor(fill.fgColor, '');
  for (const side of SIDES) patch[side] = fromExcelBorder(border?.[side]) ?? DEFAULT_STYLE[side];
  const diagonal = fromExcelBorder(border?.diagonal);
  if (diagonal && border?.diagonal?.down) patch['diagonalDown'] = diagonal;
  if (diagonal && border?.diagonal?.up) patch['diagonalUp'] = diagonal;
  if (alignment) {
    const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = alignment;
    patch['horizontal'] = keyOf(HORIZONTAL, horizontal) ?? 'General';
    patch['vertical'] = keyOf(VERTICAL, vertical) ?? 'Bottom';
    patch['wrap'] = wrapText ?? false;
    patch['shrink'] = shrinkToFit ?? false;
    patch['indent'] = indent ?? 0;
    patch['orientation'] = textRotation === 'vertical' ? 180 : (textRotation ?? 0);
  }
  if (protection?.locked !== undefined) patch['locked'] = protection.locked;
  if (protection?.hidden !== undefined) patch['formulaHidden'] = protection.hidden;
  return restyle(undefined, patch);
}
