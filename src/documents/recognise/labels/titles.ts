/** The titles of the six sections: labels in a wording that is known, or a line with the number and topic of a missing one. */
import { forms, newestEdition } from '../../../form';
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';
import type { FoundLabel } from './labels';
import { labelKey, labelName, withoutNumber } from './lexicon';
import { labelVariants, sectionTopics } from './variants';

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

/** A section's title, and what it may be known by without it. */
interface Section {
  readonly name: string;
  readonly number: string;
  readonly topic: string;
  readonly unnumberedKey: string;
}

const sections: readonly Section[] = officialTitles.map((official, index) => ({
  name: labelName(official),
  number: numberOf(official),
  topic: sectionTopics[index] ?? official,
  unnumberedKey: labelKey(withoutNumber(official)),
}));

const titleNumbers = new Map(officialTitles.map((title, index) => [labelName(title), index + 1]));

const wordings = labelVariants.filter(([official]) => titleNumbers.has(labelName(official))).flat();

const firstSigns = new Set([...officialTitles, ...wordings].map((title) => title.charAt(0)));

/** A letter, figure or character that no title begins with, and that stays what it is in a key: it tells most lines apart. */
const BEGINS_OTHERWISE = new RegExp(
  `^[\\s"“”#*.-]*(?![${[...firstSigns].join('')}])[A-Za-z\\d\\u4E00-\\u9FFF]`,
);

/** The section, 1 to 6, that a line is the title of, by a known wording or by its number and topic. */
export function sectionOf(line: string): number | undefined {
  if (line.length === 0 || line.length > LONGEST_TITLE || BEGINS_OTHERWISE.test(line)) return undefined;
  const known = titleNumbers.get(labelName(line));
  if (known !== undefined || SENTENCE.test(line)) return known;
  const at = sections.findIndex(({ number, topic }) => line.startsWith(number) && line.includes(topic));
  return at === -1 ? undefined : at + 1;
}

/** How a title that is missing may be known, the surest first: by its number and topic, or word for word but for the number. */
const readings: readonly ((section: Section, line: Line) => boolean)[] = [
  ({ number, topic }, { found }) =>
    found.startsWith(number) && found.includes(topic) && !SENTENCE.test(found),
  ({ unnumberedKey }, { key }) => key === unnumberedKey,
];

/** A line short enough to be a title. Its key is made once, not for each section: a stranger's file may have a million lines. */
interface Line extends Omit<FoundLabel, 'name'> {
  readonly key: string;
}

const linesOf = (cells: readonly Cell[]): Line[] =>
  cells.flatMap(({ text, line, kind }, index) =>
    kind === 'filled' && text.length <= LONGEST_TITLE
      ? [{ found: trimSpaces(text), line, from: index, to: index + 1, key: labelKey(text) }]
      : [],
  );

/** The only line, if there is one, that can be the title; two that differ settle nothing. */
function titleByTopic(section: Section, lines: readonly Line[]): FoundLabel[] {
  const known = readings.map((isTitle) => lines.filter((line) => isTitle(section, line)));
  const titles = known.find(({ length }) => length > 0) ?? [];
  const isOne = new Set(titles.map(({ key }) => key)).size === 1;
  return isOne
    ? titles.map(({ found, line, from, to }) => ({ name: section.name, found, line, from, to }))
    : [];
}

/** The labels together with the titles known by their topic only, in reading order. */
export function withTitlesByTopic(cells: readonly Cell[], labels: readonly FoundLabel[]): FoundLabel[] {
  const present = new Set(labels.map(({ name }) => name));
  const taken = new Set(labels.map(({ from }) => from));
  const missing = sections.filter(({ name }) => !present.has(name));
  const lines = missing.length > 0 ? linesOf(cells) : [];
  const titles = missing.flatMap((section) => titleByTopic(section, lines));
  return [...labels, ...titles.filter(({ from }) => !taken.has(from))].sort((a, b) => a.from - b.from);
}
