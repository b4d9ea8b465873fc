/** A letter in one line: how much is left and how much is new. */
import { fill, type Locale } from '../locales';
import type { Letter } from './letter';

export function countsOf(
  { troubles, still, found, doubts, settled, round }: Letter,
  { letter }: Locale,
): string {
  const { first, again } = letter.counts;
  return fill(round > 1 ? again : first, {
    before: still.length + settled,
    settled,
    still: still.length,
    found: found.length + troubles.length,
    doubts: doubts.length,
  });
}
