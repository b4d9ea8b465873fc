/** The six sections: where each begins and ends, and the words of those that are told in words. */
import { textSections, trimSpaces, type Message, type TextSection } from '../report';
import type { Cell } from './cells';
import type { FoundLabel } from './labels';
import { labelName } from './lexicon';
import type { Range } from './leftOut';
import { variantMessages } from './messages';
import { officialTitles } from './titles';

/** A title and the cells below it, up to the next title or table. */
interface Section extends Range {
  readonly number: number;
  readonly title: FoundLabel;
}

export interface SectionReading {
  readonly texts: Partial<Record<TextSection, string>>;
  readonly messages: Message[];
  /** The cells whose words were taken. */
  readonly used: readonly Range[];
}

function findSections(titles: readonly FoundLabel[], starts: readonly number[], end: number): Section[] {
  const numbers = new Map(officialTitles.map((title, index) => [labelName(title), index + 1]));
  const ends = [...titles.map(({ from }) => from), ...starts, end].sort((a, b) => a - b);
  let next = 0;
  return titles.map((title) => {
    while ((ends[next] ?? end) < title.to) next += 1;
    return { number: numbers.get(title.name) ?? 0, title, from: title.to, to: ends[next] ?? end };
  });
}

/** Lines that are not blank, each a paragraph. */
function paragraphs(cells: readonly Cell[]): string {
  const lines: string[] = [];
  let line = 0;
  for (const cell of cells) {
    if (cell.line === line) lines.push(`${lines.pop()}\t${cell.text}`);
    else lines.push(cell.text);
    line = cell.line;
  }
  return lines.map(trimSpaces).filter(Boolean).join('\n');
}

/**
 * The section among those with the same title: a table of contents gives titles with nothing below them.
 */
function settle(official: string, found: readonly Section[], cells: readonly Cell[], messages: Message[]) {
  const isTold = ({ from, to }: Section) => cells.slice(from, to).some(({ kind }) => kind === 'filled');
  const [first, second] = found.filter(isTold);
  if (first && second) {
    const params = { section: official, line: first.title.line, other: second.title.line };
    messages.push({ code: 'text.sectionTwice', params });
  }
  return first ?? found.at(-1);
}

/** Reads the sections told in words, and says which of the six are missing, repeated, renamed or out of order. */
export function readSections(
  cells: readonly Cell[],
  titles: readonly FoundLabel[],
  tableStarts: readonly number[],
): SectionReading {
  const messages: Message[] = [];
  const found = findSections(titles, tableStarts, cells.length);
  const sections = officialTitles.flatMap((official, index) => {
    const section = settle(
      official,
      found.filter(({ number }) => number === index + 1),
      cells,
      messages,
    );
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
    messages,
    used: told,
  };
}
