/** A worksheet's cell as a reader sees it: what is struck out, without size or white on white is no text. */
import type { Cell, CellValue, Font } from 'exceljs';
import { lowered, raised } from '../file';

const SMALLEST = 1;

const isWhite = (font: Partial<Font>): boolean => /^(?:ff|00)?ffffff$/i.test(font.color?.argb ?? '');

const hasGround = ({ fill }: Cell): boolean => {
  if (!fill || (fill.type === 'pattern' && fill.pattern === 'none')) return false;
  return fill.type !== 'pattern' || !/^(?:ff|00)?ffffff$/i.test(fill.fgColor?.argb ?? '');
};

/** A format of nothing but semicolons shows nothing. */
const HIDES = /^;{2,3}$/;

function asSeen(text: string, font: Partial<Font>, isOnGround: boolean): string {
  const isUnseen = font.strike || (font.size ?? 11) <= SMALLEST || (isWhite(font) && !isOnGround);
  if (isUnseen) return '';
  if (font.vertAlign === 'superscript') return raised(text);
  return font.vertAlign === 'subscript' ? lowered(text) : text;
}

/** The text that shows of a cell whose content reads so; runs of their own look are taken one by one. */
export function textSeen(cell: Cell, content: CellValue, text: string): string {
  const isOnGround = hasGround(cell);
  if (HIDES.test(cell.numFmt ?? '') && typeof content === 'number') return '';
  const font = cell.font ?? {};
  if (typeof content !== 'object' || content === null || !('richText' in content))
    return asSeen(text, font, isOnGround);
  return content.richText.map((run) => asSeen(run.text, { ...font, ...run.font }, isOnGround)).join('');
}
