/** F-1: the report year decides the edition of the form. */
import { editionOfYear } from '../../form';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';

function checkEdition({ report: { year, edition } }: Subject): Finding[] {
  const expected = editionOfYear(year);
  if (expected === edition) return [];
  const key = expected ? 'F-1.edition' : 'F-1.year';
  return [finding(editionInForce, key, { expected: expected ?? null, found: edition, params: { year } })];
}

export const editionInForce = rule({
  id: 'F-1',
  basis: ['X'],
  editions: everyEdition,
  verdicts: { 'F-1.edition': 'error', 'F-1.year': 'error' },
  check: checkEdition,
});
