/** G-1: a summary adds up its units. It is checked where the units are known, in `src/summary`. */
import { everyEdition, rule } from '../rule';

export const summarySum = rule({
  id: 'G-1',
  basis: ['A'],
  editions: everyEdition,
  verdicts: { 'G-1.broken': 'error', 'G-1.cannotTell': 'warning' },
});
