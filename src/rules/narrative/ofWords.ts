/** Rules on words: they say nothing of a report whose words nobody has begun to write. */
import type { Finding } from '../finding';
import type { Check } from '../model';
import type { Subject } from '../subject';
import type { Words } from './words';

/** A check of what the words say by themselves. */
export const ofWords =
  (check: (words: Words) => readonly Finding[]): Check =>
  ({ words }) =>
    words.areBegun ? words.once(check) : [];

/** A check of what was read in the words against the figures: only that is done again when a figure changes. */
export const ofWordsAndFigures =
  <T>(read: (words: Words) => T, compare: (read: T, subject: Subject) => readonly Finding[]): Check =>
  (subject) =>
    subject.words.areBegun ? compare(subject.words.once(read), subject) : [];
