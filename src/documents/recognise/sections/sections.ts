/** The six sections: where each begins and ends, and the words of those that are told in words. */
import { type Message, type TextSection, textSections, trimSpaces } from '../../../report';
import { type Cell, isBlankBetween, type Place } from '../cells';
import type { FoundLabel } from '../labels/labels';
import { labelName } from '../labels/lexicon';
import type { Range } from '../leftOut';
import { variantMessages } from '../messages';
import { pageEnd } from './pageEnd';
import { officialTitles } from '../labels/titles';

/** A title and the cells below it, up to the next title or table. */
interface Section extends Range {
  readonly number: number;
  readonly title: FoundLabel;
  /** Whether anything stands below the title: a table of contents gives titles with nothing below them. */
  readonly isTold: boolean;
}

export interface SectionReading {
  readonly texts: Partial<Record<TextSection, string>>;
  readonly messages: Message[];
  /** The cells whose words were taken. */
  readonly used: readonly Range[];
}

function findSections(
  cells: readonly Cell[],
  titles: readonly FoundLabel[],
  tableStarts: readonly number[],
): Section[] {
  const numbers = new Map(officialTitles.map((title, index) => [labelName(title), index + 1]));
  const tables = new Set(tableStarts);
  const lastTitle = titles.at(-1)?.to ?? cells.length;
  const ends = [...titles.map(({ from }) => from), ...tableStarts, pageEnd(cells, lastTitle)].sort(
    (a, b) => a - b,
  );
  let next = 0;
  return titles.map((title) => {
    while ((ends[next] ?? cells.length) < title.to) next += 1;
    const to = ends[next] ?? cells.length;
    const isTold = tables.has(to) || !isBlankBetween(cells, title.to, to);
    return { number: numbers.get(title.name) ?? 0, title, isTold, from: title.to, to };
  });
}

/** Lines that are not blank, each a paragraph. */
function paragraphs(cells: readonly Cell[]): string {
  const lines: string[] = [];
  let line: Place = 0;
  for (const cell of cells) {
    if (cell.line === line) lines.push(`${lines.pop()}\t${cell.text}`);
    else lines.push(cell.text);
    line = cell.line;
  }
  return lines.map(trimSpaces).filter(Boolean).join('\n');
}

/** The section among those with the same title: the first that is told. */
function settle(official: string, found: readonly Section[], messages: Message[]): Section | undefined {
  const [first, second] = found.filter(({ isTold }) => isTold);
  if (first && second) {
    const params = { section: official, line: first.title.line, other: second.title.line };
    messages.push({ code: 'text.sectionTwice', params });
  }
  return first ?? found[0];
}

/** So many titles twice are not a slip: another report follows. */
const ANOTHER_REPORT = 4;

/** One word for a whole report that is there twice, instead of one for each section. */
function summed(messages: readonly Message[]): Message[] {
  const twice = messages.filter(({ code }) => code === 'text.sectionTwice');
  const [first] = twice;
  if (!first || twice.length < ANOTHER_REPORT) return [...messages];
  const line = first.params['other'] ?? '';
  return [
    { code: 'text.twoReports', params: { line } },
    ...messages.filter((message) => !twice.includes(message)),
  ];
}

/** Reads the sections told in words, and says which of the six are missing, repeated, renamed or out of order. */
export function readSections(
  cells: readonly Cell[],
  titles: readonly FoundLabel[],
  tableStarts: readonly number[],
): SectionReading {
  const messages: Message[] = [];
  const found = findSections(cells, titles, tableStarts);
  const sections = officialTitles.flatMap((official, index) => {
    const sameTitle = found.filter(({ number }) => number === index + 1);
    const section = settle(official, sameTitle, messages);
    if (!section) messages.push({ code: 'text.sectionNotFound', params: { section: official } });
    else messages.push(...variantMessages(section.title, official));
    return section ?? [];
  });
  const moved = sections.find((section, index) => section.from < (sections[index - 1]?.from ?? 0));
  if (moved) {
    messages.push({
      code: 'text.sectionOrder',
      params: { section: moved.title.found, line: moved.title.line },
    });
  }
  const told = sections.filter(({ number }) => textSections.some((section) => section === String(number)));
  return {
    texts: Object.fromEntries(
      told.map(({ number, from, to }) => [number, paragraphs(cells.slice(from, to))]),
    ),
    messages: summed(messages),
    used: told,
  };
}
