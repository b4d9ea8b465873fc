/** Worksheets made harmless for the library that reads them: it makes every row and column up to the last one named. */
import { attributesOf, LAST_COLUMN, LAST_ROW, type Parts, Refusal } from '../file';
import { parseAddress } from '../../workbook/patch';

const SHEET = /^xl\/worksheets\//;

/** A row may be named without its cells, a cell without its row. */
const isPlace = (r: string | undefined): boolean => {
  if (r === undefined) return true;
  if (/^\d+$/.test(r)) return Number(r) >= 1 && Number(r) <= LAST_ROW;
  const place = parseAddress(r);
  return place !== undefined && place.row < LAST_ROW && place.column < LAST_COLUMN;
};

/** Throws a `Refusal` with `document.broken` where a row or cell is said to be beyond what Excel has room for. */
export function guardSheets(parts: Parts): void {
  for (const [name, xml] of parts) {
    if (!SHEET.test(name)) continue;
    const places = [...attributesOf(xml, 'row'), ...attributesOf(xml, 'c')];
    if (!places.every(({ r }) => isPlace(r))) throw new Refusal('document.broken');
  }
}
