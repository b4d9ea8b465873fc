/** Going from one finding's cell to the next. */
import { check } from '../rules';
import { cellAddress, onSheet } from '../workbook/patch';
import { type CellPlace, placeOf } from '../workbook/report';
import { refused, type Result } from './failure';
import { goTo } from './goTo';
import { readReport } from './read';
import { activeCell } from './selection';

const addressOf = ({ sheet, row, column }: CellPlace): string => onSheet(sheet, cellAddress(row, column));

/**
 * Goes to the next finding's cell, or the one before, from where the user is; from elsewhere to the first or
 * last. Answers the cell, or `null` where there is nothing to go to.
 */
export async function goToNext(
  context: Excel.RequestContext,
  direction: 1 | -1,
): Promise<Result<CellPlace | null>> {
  const active = await activeCell(context);
  if (!active.ok) return active;
  const reading = await readReport(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  if (!report) return refused('notOurs', '');
  const places = check(report).flatMap((finding) => placeOf(finding, reading.value) ?? []);
  const stops = [...new Map(places.map((place) => [addressOf(place), place])).values()];
  const here = stops.findIndex((place) => addressOf(place) === addressOf(active.value));
  const start = here < 0 && direction < 0 ? 0 : here;
  const next = stops.at((start + direction) % (stops.length || 1));
  if (!next) return { ok: true, value: null };
  const gone = await goTo(context, next);
  return gone.ok ? { ok: true, value: next } : gone;
}
