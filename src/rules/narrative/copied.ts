/** C-7: the words are not those of last year's report with other figures (雷同). */
import { type TextSection, textSections } from '../../report';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { ofWords } from './ofWords';
import type { Words } from './words';

/** So many characters in a row are no accident. */
const RUN = 10;
/** Shorter sections say what the form asks for, and may say it alike each year. */
const LEAST_LENGTH = 100;
const MOST_SHARE = 0.8;

/** Without spaces and marks, figures as one: a changed number makes no new sentence. */
const bare = (text: string): string => text.replace(/[\d０-９.]+/g, '#').replace(/[\s\p{P}]/gu, '');

/** How much of a text stands in another one word for word, in per cent, by runs of characters; 0 for short ones. */
export function shareCopied(now: string, before: string): number {
  const [own, other] = [bare(now), bare(before)];
  if (own.length < LEAST_LENGTH) return 0;
  const known = new Set<string>();
  for (let at = 0; at + RUN <= other.length; at++) known.add(other.slice(at, at + RUN));
  let copied = 0;
  let until = 0;
  for (let at = 0; at + RUN <= own.length; at++) {
    if (!known.has(own.slice(at, at + RUN))) continue;
    copied += at + RUN - Math.max(at, until);
    until = at + RUN;
  }
  return copied / own.length;
}

function checkCopied({ texts, priorTexts }: Words): Finding[] {
  if (!priorTexts) return [];
  return textSections.flatMap((section: TextSection) => {
    const share = shareCopied(texts[section] ?? '', priorTexts[section] ?? '');
    if (share < MOST_SHARE) return [];
    const quote = { section, paragraph: 0, text: '', from: 0, to: 0 };
    const params = { share: Math.round(100 * share) };
    return [finding(wordsOfThisYear, 'C-7', { quote, topic: 'copied', params })];
  });
}

export const wordsOfThisYear = rule({
  id: 'C-7',
  basis: ['L', 'practice'],
  editions: everyEdition,
  verdicts: { 'C-7': 'warning' },
  check: ofWords(checkCopied),
});
