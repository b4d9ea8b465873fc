/** Colours as documents write them, and whether a reader can tell two apart. */

/** The names that people write; a name that is not here is a colour nobody hides a text in. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  snow: '#fffafa',
  ivory: '#fffff0',
  whitesmoke: '#f5f5f5',
  ghostwhite: '#f8f8ff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  navy: '#000080',
};

const HEX = /^#?([\da-f]{3,8})$/;
const FUNCTION = /^rgba?\(([^()]*)\)$/;

/** What a part of `rgb(…)` comes to, of 255. */
const channelOf = (part: string): number =>
  part.endsWith('%') ? (Number.parseFloat(part) * 255) / 100 : Number.parseFloat(part);

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** A share, as a number or in per cent. */
const shareOf = (part: string): number => channelOf(part) / (part.endsWith('%') ? 255 : 1);

/**
 * `#rrggbb` of a colour written as `white`, `#fff`, `FFFFFF` or `rgb(255, 255, 255)`; `transparent` where nothing of it
 * shows; nothing where that cannot be told.
 */
export function colourOf(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  if (text === 'transparent') return text;
  const [, hex = ''] = HEX.exec(text) ?? [];
  if (hex.length === 3 || hex.length === 4) return colourOf(`#${hex.replace(/./g, '$&$&')}`);
  if (hex.length === 8) return hex.endsWith('00') ? 'transparent' : `#${hex.slice(0, 6)}`;
  if (hex.length === 6) return `#${hex}`;
  const [, inside] = FUNCTION.exec(text) ?? [];
  if (inside === undefined) return NAMED[text];
  const [red = '', green = '', blue = '', alpha = '1'] = inside.split(/[\s,/]+/).filter(Boolean);
  const channels = [red, green, blue].map(channelOf);
  if (channels.some((value) => !(value >= 0 && value <= 255))) return undefined;
  return shareOf(alpha) < 0.05 ? 'transparent' : hexOf(channels);
}

const SAME_COLOUR = 24;

/** Red, green and blue in one number. */
const numberOf = (colour: string): number => Number.parseInt(colour.slice(1, 7), 16);

/** Whether nobody can tell two colours, `#rrggbb`, apart; patterns and shades are none that a text is drawn in by accident. */
export function isSameColour(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [numberOf(a), numberOf(b)];
  // `transparent` is the colour of nothing.
  if (Number.isNaN(one) || Number.isNaN(other)) return false;
  const apart = (shift: number): number => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255));
  return apart(16) + apart(8) + apart(0) < SAME_COLOUR;
}
