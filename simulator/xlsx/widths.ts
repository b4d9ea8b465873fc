/** Column widths: points to the file's characters of the default font, and back. */
const PIXELS_PER_POINT = 4 / 3;

export const toCharacters = (points: number): number => (points * PIXELS_PER_POINT - 5) / 7;

export const toPoints = (characters: number): number =>
  Math.round(((characters * 7 + 5) / PIXELS_PER_POINT) * 1000) / 1000;
