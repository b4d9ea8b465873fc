/** Colours as Office.js takes them ("#f00" it does not, "red" it does) and gives them ("#FF0000"). */
import { refuse } from '../book/errors';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** The colour as Excel answers it. */
export function readColor(color: unknown): string {
  if (typeof color === 'string') {
    const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
    const known = hex ? `#${hex.toUpperCase()}` : NAMED[color.toLowerCase()];
    if (known) return known;
  }
  return refuse('InvalidArgument', `${String(color)} is no colour.`);
}
