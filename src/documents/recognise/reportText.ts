/** A published report's text, flattened in whatever way, read into the report model. */
import { type EditionId, editionOfYear, forms, newestEdition } from '../../form';
import type { Message, Reading, Report } from '../../report';
import type { Cell } from './cells';
import { editionByContent } from './edition';
import { findLabels, type FoundLabel } from './labels/labels';
import { leftOutMessages } from './leftOut';
import { limitMessages } from './messages';
import { patternsOf } from './tables/pattern';
import { findRegions } from './tables/regions';
import { readSections } from './sections/sections';
import { readTables } from './tables/tables';
import { readTitle } from './sections/title';
import { isTitle, withTitlesByTopic } from './labels/titles';
import { layoutsOf } from './text';

/** The edition the tables are of; a year that asks for another is worth a word, but the tables are what they are. */
function settleEdition(
  labels: readonly FoundLabel[],
  year: number,
): { edition: EditionId; messages: Message[] } {
  const byYear = editionOfYear(year);
  const edition = editionByContent(labels, byYear) ?? byYear ?? newestEdition;
  if (byYear === undefined || byYear === edition) return { edition, messages: [] };
  return {
    edition,
    messages: [{ code: 'text.editionDiffers', params: { year, edition, editionOfYear: byYear } }],
  };
}

/** So many titles of sections make a report; without any table, these are pictures or were lost on the way. */
const FEWEST_TITLES = 3;

/**
 * Reads a stream of cells, from whatever kind of document, into a report. Nothing is guessed: a value that
 * cannot be settled is `null`, and a message says where and why.
 */
export function readReportCells(cells: readonly Cell[], documentTitle = ''): Reading<Report> {
  const labels = withTitlesByTopic(cells, findLabels(cells));
  const titles = labels.filter(isTitle);
  const { unit, year, messages } = readTitle(
    cells.slice(0, titles[0]?.from ?? labels[0]?.from),
    documentTitle,
  );
  const { edition, messages: editionMessages } = settleEdition(labels, year);
  const patterns = patternsOf(forms[edition]);
  const regions = findRegions(cells, labels, patterns);
  if (regions.length === 0) {
    const code = titles.length < FEWEST_TITLES ? 'text.notAReport' : 'text.noTables';
    return { value: null, messages: [{ code, params: {} }] };
  }

  const tableStarts = regions.map(({ from }) => from);
  const sections = readSections(cells, titles, tableStarts);
  const tables = readTables(cells, patterns, regions);
  if (tables.areSideBySide) return { value: null, messages: [{ code: 'text.sideBySide', params: {} }] };
  const { values, groups, asWritten, messages: tableMessages, used } = tables;
  const preamble = { from: 0, to: titles[0]?.from ?? tableStarts[0] ?? 0 };
  return {
    value: {
      unit,
      year,
      edition,
      values,
      ...(Object.keys(groups).length > 0 && { groups }),
      texts: sections.texts,
      ...(Object.keys(asWritten).length > 0 && { asWritten }),
    },
    messages: limitMessages([
      ...messages,
      ...editionMessages,
      ...sections.messages,
      ...tableMessages,
      ...leftOutMessages(cells, [preamble, ...labels, ...sections.used], used),
    ]),
  };
}

/** A report has some ten thousand characters: what is so much longer is something else, or has it behind it. */
const MOST_CHARACTERS = 500_000;

const readCount = ({ value }: Reading<Report>): number =>
  Object.values(value?.values ?? {}).filter((content) => content !== null).length;

/** Whether every cell of the form has been found, and nothing is odd. */
const isWhole = ({ value, messages }: Reading<Report>): boolean => value !== null && messages.length === 0;

/** Whichever way of taking the text apart gives most figures, the plainest of those. */
function readLaidOut(text: string): Reading<Report> {
  let best: Reading<Report> | undefined;
  for (const { cells, isPlainest } of layoutsOf(text)) {
    const reading = readReportCells(cells);
    const more = best ? readCount(reading) - readCount(best) : Infinity;
    if (more > 0 || (more === 0 && isPlainest)) best = reading;
    if (best && isWhole(best)) break;
  }
  return best as Reading<Report>;
}

/** Reads the text of a published report, of either edition, however its tables are laid out in it. */
export function readReportText(text: string): Reading<Report> {
  const { value, messages } = readLaidOut(text.slice(0, MOST_CHARACTERS));
  const isCut = text.length > MOST_CHARACTERS;
  const cut: Message[] = isCut ? [{ code: 'text.tooLong', params: { limit: MOST_CHARACTERS } }] : [];
  return { value, messages: [...messages, ...cut] };
}
