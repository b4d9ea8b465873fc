/** C-7: the words are not those of last year's report with other figures (雷同). C-8, said where units are gathered: nor another unit's. */
import { gathered } from '../gathered';
import { type TextSection, textSections } from '../../report';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { type Alike, alike, bareOf } from './alike';
import { ofWords } from './ofWords';
import type { Words } from './words';

/** Shorter sections say what the form asks for, and may say it alike each year. */
const LEAST_LENGTH = 100;
/** Who does the same work again may say much of it again; who has nothing to do with another unit may not. */
const MOST_SHARE = { lastYear: 0.8, otherUnit: 0.6 } as const;

const isCopied = ({ share, length }: Alike, of: keyof typeof MOST_SHARE): boolean =>
  length >= LEAST_LENGTH && share >= MOST_SHARE[of];

/** What is told of a section as a whole: how much, and the longest passages. */
const aboutSection = (section: TextSection, { passages }: Alike) => ({
  quote: { section, paragraph: 0, text: '', from: 0, to: 0 },
  topic: 'copied',
  alike: passages,
});

/** So much of a passage shows which it is. */
const SHOWN = 40;

/** The share in per cent, and the beginning of the longest passage. */
function told({ share, passages: [longest] }: Alike) {
  const own = (longest?.own ?? '').replace(/\s+/g, '');
  const passage = own.length > SHOWN ? `${own.slice(0, SHOWN)}……` : own;
  return { share: Math.round(100 * share), passage };
}

function checkCopied({ texts, priorTexts }: Words): Finding[] {
  if (!priorTexts) return [];
  return gathered(textSections, (section: TextSection) => {
    const found = alike(bareOf(texts[section] ?? ''), bareOf(priorTexts[section] ?? ''));
    if (!isCopied(found, 'lastYear')) return [];
    const params = told(found);
    return [finding(wordsOfThisYear, 'C-7', { ...aboutSection(section, found), params })];
  });
}

/** @returns nothing where the section is the unit's own */
export function copiedFrom(unit: string, section: TextSection, found: Alike): Finding<'C-8'>[] {
  if (!isCopied(found, 'otherUnit')) return [];
  const params = { ...told(found), unit };
  return [finding(wordsOfOneUnit, 'C-8', { ...aboutSection(section, found), params })];
}

export const wordsOfThisYear = rule({
  id: 'C-7',
  basis: ['L', 'practice'],
  editions: everyEdition,
  verdicts: { 'C-7': 'warning' },
  check: ofWords(checkCopied),
});

/** It is checked where the units are known, in `src/summary`. */
export const wordsOfOneUnit = rule({
  id: 'C-8',
  basis: ['L', 'practice'],
  editions: everyEdition,
  verdicts: { 'C-8': 'warning' },
});
