/** Letters after several rounds: each is about what its unit sent last, told apart by what it had sent before. */
import { expectedOf, type StockRow } from '../summary';
import { byUnit, type Course, type Letter, letterOf } from './letter';

interface Told extends Course {
  readonly letter: Letter | null;
}

const hasSent = (rows: readonly StockRow[]): boolean =>
  rows.some(({ reports, unread }) => reports.length + unread.length > 0);

/**
 * The letters that are due now, in the order in which units first came in. A round may be of a few units only: the
 * others keep the letter that they have.
 * @param rounds what came in each time, the first first
 */
export function lettersAfter(rounds: readonly (readonly StockRow[])[]): Letter[] {
  const expected = expectedOf(rounds.flat().flatMap(({ reports }) => reports));
  if (!expected) return [];
  const told = new Map<string, Told>();
  for (const stock of rounds) {
    for (const [unit, rows] of byUnit(stock)) {
      if (!hasSent(rows)) continue;
      const last = told.get(unit);
      const course: Course = {
        unit,
        rows,
        before: last?.rows ?? [],
        round: (last?.round ?? 0) + (last && !last.letter ? 0 : 1),
      };
      told.set(unit, { ...course, letter: letterOf(course, expected) });
    }
  }
  return [...told.values()].flatMap(({ letter }) => letter ?? []);
}
