/** A worksheet's cell as a reader sees it: what is struck out, without size or in the colour of its ground is no text. */
import type { Cell, CellValue, Color, Font } from 'exceljs';
import { colourOf, isSameColour, lowered, raised } from '../file';

/** How letters look, as far as it decides whether and how they are read. */
export interface Look {
  readonly isStruck: boolean;
  /** In points. */
  readonly size: number;
  /** `#rrggbb`; nothing where that is not known. */
  readonly colour: string | undefined;
  readonly position: 'superscript' | 'subscript' | undefined;
}

/** How a cell looks, and its letters from some on, up to the next. */
export interface CellLook {
  readonly look: Look;
  /** The colour behind the text; nothing where that is a pattern. */
  readonly ground: string | undefined;
  readonly runs: readonly { readonly from: number; readonly look: Look }[];
}

const SMALLEST = 1;

const USUAL_SIZE = 11;

export const WHITE = '#ffffff';

/** The colours of the window, by their places in a theme. */
const THEME = [WHITE, '#000000'];

/** The old palette, whose first eight colours stand in it twice, and the window's text and ground. */
const EIGHT = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
const PALETTE = [
  ...[EIGHT, EIGHT, '800000 008000 000080 808000 800080 008080 c0c0c0 808080'],
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff',
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff',
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99',
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
  '000000 ffffff',
].flatMap((eight) => eight.split(' ').map((hex) => `#${hex}`));

/** A colour of the old palette by its number. */
export const indexedColour = (index: number): string | undefined => PALETTE[index];

/** A colour as the library gives it: shades of a theme's are not worked out. */
function colourIn(colour: Partial<Color> & { indexed?: number; tint?: number }): string | undefined {
  if (colour.argb) return colourOf(colour.argb.slice(-6));
  if (colour.tint) return undefined;
  return colour.theme === undefined ? indexedColour(colour.indexed ?? -1) : THEME[colour.theme];
}

function groundOf({ fill }: Cell): string | undefined {
  if (!fill || (fill.type === 'pattern' && fill.pattern === 'none')) return WHITE;
  return fill.type === 'pattern' && fill.pattern === 'solid' ? colourIn(fill.fgColor ?? {}) : undefined;
}

/** A format of nothing but semicolons shows nothing. */
const HIDES = /^;{2,3}$/;

/** Whether a number format shows no numbers at all. */
export const hidesNumbers = (format: string): boolean => HIDES.test(format);

const lookOf = ({ strike, size, color, vertAlign }: Partial<Font>): Look => ({
  isStruck: strike ?? false,
  size: size ?? USUAL_SIZE,
  colour: colourIn(color ?? {}),
  position: vertAlign,
});

function asSeen(
  text: string,
  { isStruck, size, colour, position }: Look,
  ground: string | undefined,
): string {
  if (isStruck || size <= SMALLEST || isSameColour(colour, ground)) return '';
  if (position === 'superscript') return raised(text);
  return position === 'subscript' ? lowered(text) : text;
}

/** The text that shows of a cell that looks so. */
export function textWithLook(text: string, { look, ground, runs }: CellLook): string {
  const parts = [{ from: 0, look }, ...runs];
  return parts
    .map((part, index) => asSeen(text.slice(part.from, parts[index + 1]?.from), part.look, ground))
    .join('');
}

/** The text that shows of a cell whose content reads so; runs of their own look are taken one by one. */
export function textSeen(cell: Cell, content: CellValue, text: string): string {
  const ground = groundOf(cell);
  if (hidesNumbers(cell.numFmt ?? '') && typeof content === 'number') return '';
  const font = cell.font ?? {};
  if (typeof content !== 'object' || content === null || !('richText' in content))
    return asSeen(text, lookOf(font), ground);
  return content.richText.map((run) => asSeen(run.text, lookOf({ ...font, ...run.font }), ground)).join('');
}
