/** A worksheet's cell as a reader sees it: what is struck out, without size or in the colour of its ground is no text. */
import type { Cell, CellValue, Color, Font } from 'exceljs';
import { colourOf, isSameColour, lowered, raised } from '../file';

const SMALLEST = 1;

/** `#rrggbb` of the colours of the window, by their places in a theme and in the old palette. */
const THEME = ['#ffffff', '#000000'];
const PALETTE: Readonly<Record<number, string>> = {
  0: '#000000',
  1: '#ffffff',
  8: '#000000',
  9: '#ffffff',
  64: '#000000',
  65: '#ffffff',
};

/** A colour as the library gives it: shades of a theme's are not worked out. */
function colourIn(colour: Partial<Color> & { indexed?: number; tint?: number }): string | undefined {
  if (colour.argb) return colourOf(colour.argb.slice(-6));
  if (colour.tint) return undefined;
  return colour.theme === undefined ? PALETTE[colour.indexed ?? -1] : THEME[colour.theme];
}

/** The colour behind a cell's text; nothing where that is a pattern. */
function groundOf({ fill }: Cell): string | undefined {
  if (!fill || (fill.type === 'pattern' && fill.pattern === 'none')) return '#ffffff';
  return fill.type === 'pattern' && fill.pattern === 'solid' ? colourIn(fill.fgColor ?? {}) : undefined;
}

/** A format of nothing but semicolons shows nothing. */
const HIDES = /^;{2,3}$/;

function asSeen(text: string, font: Partial<Font>, ground: string | undefined): string {
  const isLost = isSameColour(colourIn(font.color ?? {}), ground);
  const isUnseen = font.strike || (font.size ?? 11) <= SMALLEST || isLost;
  if (isUnseen) return '';
  if (font.vertAlign === 'superscript') return raised(text);
  return font.vertAlign === 'subscript' ? lowered(text) : text;
}

/** The text that shows of a cell whose content reads so; runs of their own look are taken one by one. */
export function textSeen(cell: Cell, content: CellValue, text: string): string {
  const ground = groundOf(cell);
  if (HIDES.test(cell.numFmt ?? '') && typeof content === 'number') return '';
  const font = cell.font ?? {};
  if (typeof content !== 'object' || content === null || !('richText' in content))
    return asSeen(text, font, ground);
  return content.richText.map((run) => asSeen(run.text, { ...font, ...run.font }, ground)).join('');
}
