/** A cell's style as CSS. */
import type { CSSProperties } from 'react';
import type { Border, Style } from 'office-js-simulator/book';

export const pixels = (points: number): number => Math.round((points * 4) / 3);

const SONG = 'SimSun, "Songti SC", "Noto Serif CJK SC", serif';
const SANS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** What stands in for the form's fonts where they are not installed. */
const FALLBACKS: Readonly<Record<string, string>> = {
  宋体: SONG,
  仿宋: `FangSong, STFangsong, ${SONG}`,
  黑体: `SimHei, "Heiti SC", ${SANS}`,
};

export const fontFamily = (name: string): string => `"${name}", ${FALLBACKS[name] ?? SANS}`;

const WIDTHS: Readonly<Record<string, string>> = { Medium: '2px', Thick: '3px' };
const LINES: Readonly<Record<string, string>> = { Dash: 'dashed', Dot: 'dotted', Double: 'double' };

/** A border that is drawn, as CSS; nothing for none. */
export const borderLook = (border: Border | undefined): string | undefined =>
  border && border.style !== 'None'
    ? `${WIDTHS[border.weight] ?? '1px'} ${LINES[border.style] ?? 'solid'} ${border.color}`
    : undefined;

const HORIZONTAL: Readonly<Record<string, [flex: string, text: CSSProperties['textAlign']]>> = {
  Left: ['flex-start', 'left'],
  Right: ['flex-end', 'right'],
  Center: ['center', 'center'],
  CenterAcrossSelection: ['center', 'center'],
  Justify: ['flex-start', 'justify'],
};

const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Justify: 'flex-start',
};

/** What only a filled cell or a flag says: colours and the weight of the letters. */
export function paint({ fill, fontColor, bold, italic, underline, strikethrough }: Style): CSSProperties {
  const lines = [underline && underline !== 'None' && 'underline', strikethrough && 'line-through'];
  const decoration = lines.filter(Boolean).join(' ');
  return {
    ...(fill && { backgroundColor: fill }),
    ...(fontColor && { color: fontColor }),
    ...(bold && { fontWeight: 'bold' }),
    ...(italic && { fontStyle: 'italic' }),
    ...(decoration && { textDecoration: decoration }),
  };
}

const looks = new WeakMap<Style, CSSProperties>();

/** The whole look of a cell but for its edges; General alignment is left to what the cell holds. */
export function cellLook(style: Style | undefined): CSSProperties {
  if (!style) return {};
  const known = looks.get(style);
  if (known) return known;
  const [justifyContent, textAlign] = HORIZONTAL[style.horizontal ?? ''] ?? [];
  const alignItems = VERTICAL[style.vertical ?? ''];
  const look: CSSProperties = {
    ...paint(style),
    ...(style.fontName && { fontFamily: fontFamily(style.fontName) }),
    ...(style.fontSize && { fontSize: `${style.fontSize}pt` }),
    ...(justifyContent && { justifyContent, textAlign }),
    ...(alignItems && { alignItems }),
    ...(style.wrap && { whiteSpace: 'pre-wrap' }),
    ...(style.indent && { paddingInline: `${3 + style.indent * 9}px` }),
  };
  looks.set(style, look);
  return look;
}
