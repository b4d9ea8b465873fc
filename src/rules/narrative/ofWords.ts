/** Rules on words say nothing of a report whose words nobody has begun to write. */
import type { Check } from '../model';

export const ofWords =
  (check: Check): Check =>
  (subject) =>
    subject.hasWords ? check(subject) : [];
