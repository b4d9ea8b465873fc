/** Column widths: points to the file's characters of the default font, and back. */
const PIXELS_PER_POINT = 4 / 3;

/** A hair too wide: ExcelJS takes a column of exactly 9 characters for one nobody has sized, and drops it. */
export const toCharacters = (points: number): number => (points * PIXELS_PER_POINT - 5) / 7 + 1e-6;

export const toPoints = (characters: number): number => Math.round(characters * 7 + 5) / PIXELS_PER_POINT;
