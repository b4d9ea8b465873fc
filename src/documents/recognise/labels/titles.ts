/** The titles of the six sections: labels in a wording that is known, or a line with the number and topic of a missing one. */
import { forms, newestEdition } from '../../../form';
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';
import type { FoundLabel } from './labels';
import { labelKey, labelName, withoutNumber } from './lexicon';
import { sectionTopics } from './variants';

/** All editions prescribe the same six. */
export const { sections: officialTitles } = forms[newestEdition];

const titleNames = new Set(officialTitles.map(labelName));

export const isTitle = ({ name }: FoundLabel): boolean => titleNames.has(name);

/** Whether a text is the title of a section, in a wording that is known. */
export const isSectionTitle = (text: string): boolean => titleNames.has(labelName(text));

const LONGEST_TITLE = 40;
const SENTENCE = /[。；;：:]/;

/** `五、` of `五、存在的主要问题及改进情况`. */
const numberOf = (title: string): string => title.slice(0, title.indexOf('、') + 1);

/** How a title that is missing may be known, the surest first: by its number and topic, or word for word but for the number. */
const readings: readonly ((official: string, topic: string, found: string) => boolean)[] = [
  (official, topic, found) =>
    found.startsWith(numberOf(official)) && found.includes(topic) && !SENTENCE.test(found),
  (official, _, found) => labelKey(found) === labelKey(withoutNumber(official)),
];

/** The only line, if there is one, that can be the title; two that differ settle nothing. */
function titleByTopic(official: string, topic: string, cells: readonly Cell[]): FoundLabel[] {
  const lines = cells.flatMap(({ text, line, kind }, index) =>
    kind === 'filled' && text.length <= LONGEST_TITLE
      ? [{ name: labelName(official), found: trimSpaces(text), line, from: index, to: index + 1 }]
      : [],
  );
  const known = readings.map((isTitle) => lines.filter(({ found }) => isTitle(official, topic, found)));
  const titles = known.find(({ length }) => length > 0) ?? [];
  return new Set(titles.map(({ found }) => labelKey(found))).size === 1 ? titles : [];
}

/** The labels together with the titles known by their topic only, in reading order. */
export function withTitlesByTopic(cells: readonly Cell[], labels: readonly FoundLabel[]): FoundLabel[] {
  const present = new Set(labels.map(({ name }) => name));
  const taken = new Set(labels.map(({ from }) => from));
  const titles = officialTitles.flatMap((official, index) =>
    present.has(labelName(official)) ? [] : titleByTopic(official, sectionTopics[index] ?? official, cells),
  );
  return [...labels, ...titles.filter(({ from }) => !taken.has(from))].sort((a, b) => a.from - b.from);
}
