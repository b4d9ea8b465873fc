/** Worksheets made harmless for the library that reads them: it makes every row and column up to the last one named. */
import { LAST_COLUMN, LAST_ROW, type Parts, Refusal } from '../file';
import { parseAddress } from '../../workbook/patch';

const SHEET = /^xl\/worksheets\//;

/** Where a row or a cell is said to stand, one may be told without the other. */
const PLACES = /<(?:\w+:)?(?:row|c)\s(?:[^<>]*?\s)?r\s*=\s*["']([^"']*)["']/g;

function isPlace(place: string): boolean {
  if (/^\d+$/.test(place)) return Number(place) >= 1 && Number(place) <= LAST_ROW;
  const cell = parseAddress(place);
  return cell !== undefined && cell.row < LAST_ROW && cell.column < LAST_COLUMN;
}

/** Throws a `Refusal` with `document.broken` where a row or cell is said to be beyond what Excel has room for. */
export function guardSheets(parts: Parts): void {
  for (const [name, xml] of parts) {
    if (!SHEET.test(name)) continue;
    for (const [, place = ''] of xml.matchAll(PLACES)) {
      if (!isPlace(place)) throw new Refusal('document.broken');
    }
  }
}
