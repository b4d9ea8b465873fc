/** Column widths, points to the file's characters of the default font and back; row heights that Excel found itself. */
import type { Sheet } from '../book/sheet';

const PIXELS_PER_POINT = 4 / 3;

/** A hair too wide: ExcelJS takes a column of exactly 9 characters for one nobody has sized, and drops it. */
export const toCharacters = (points: number): number => (points * PIXELS_PER_POINT - 5) / 7 + 1e-6;

export const toPoints = (characters: number): number => Math.round(characters * 7 + 5) / PIXELS_PER_POINT;

const ROW = /<row r="(\d+)"([^>]*)>/g;
const CUSTOM = / customHeight="(?:1|true)"/;

/** ExcelJS takes every height for one the user chose, and so no row would grow any more. */
export const markFitted = (xml: string, { rows }: Sheet): string =>
  xml.replace(ROW, (tag, row: string) => (rows.get(Number(row) - 1)?.fitted ? tag.replace(CUSTOM, '') : tag));

/** Marks the rows whose height the file does not call the user's own. */
export function readFitted(xml: string, { rows }: Sheet): void {
  for (const [, row, attributes = ''] of xml.matchAll(ROW)) {
    const band = rows.get(Number(row) - 1);
    if (band?.size !== undefined && !CUSTOM.test(attributes)) band.fitted = true;
  }
}
