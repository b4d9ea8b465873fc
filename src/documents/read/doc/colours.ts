/** Colours of letters and of what is behind them in a Word 97 document, by number (Ico) or in full (COLORREF). */
import type { Change } from './properties';

const BY_NUMBER = [
  ...[undefined, '#000000', '#0000ff', '#00ffff', '#00ff00', '#ff00ff', '#ff0000', '#ffff00', '#ffffff'],
  ...['#000080', '#008080', '#008000', '#800080', '#800000', '#808000', '#808080', '#c0c0c0'],
];

/** `#rrggbb` by number; nothing where it is left to Word. */
export const numberedColour = (number: number): string | undefined => BY_NUMBER[number];

/** `#rrggbb`; nothing where it is left to Word. */
export function colourAt(operand: DataView, at: number): string | undefined {
  if (operand.byteLength < at + 4 || operand.getUint8(at + 3) === 0xff) return undefined;
  return `#${(operand.getUint32(at, false) >>> 8).toString(16).padStart(6, '0')}`;
}

/** A ground that is a pattern: a colour like no other. */
const PATTERN = '?';

/** The colour of a shading: by its pattern the one behind, the one before, or both (Shd, 2.9.245). */
export function shadeAt(operand: DataView, at: number): string | undefined {
  if (operand.byteLength < at + 10) return undefined;
  const pattern = operand.getUint16(at + 8, true);
  if (pattern > 1) return pattern === 0xffff ? undefined : PATTERN;
  return colourAt(operand, pattern === 1 ? at : at + 4);
}

/** The same by numbers, in two bytes (Shd80, 2.9.246). */
function numberedShadeAt(operand: DataView, at: number): string | undefined {
  if (operand.byteLength < at + 2) return undefined;
  const shade = operand.getUint16(at, true);
  const pattern = shade >> 10;
  if (shade === 0xffff || pattern > 1) return shade === 0xffff ? undefined : PATTERN;
  return numberedColour((pattern === 1 ? shade : shade >> 5) & 0x1f);
}

/** Shadings of a row's cells, so many cells from some on. */
const SHADES: ReadonlyMap<number, number> = new Map([
  [0xd612, 0],
  [0xd616, 22],
  [0xd60c, 44],
]);
const SHADES_BY_NUMBER = 0xd609;

/** The colour behind a cell of the row; nothing where none is told. */
export function groundOfCell(changes: readonly Change[], cell: number): string | undefined {
  let ground: string | undefined;
  for (const { code, operand } of changes) {
    const first = SHADES.get(code);
    if (code === SHADES_BY_NUMBER) ground ??= numberedShadeAt(operand, 2 * cell);
    else if (first !== undefined && cell >= first) ground = shadeAt(operand, 10 * (cell - first)) ?? ground;
  }
  return ground;
}
