/** A published report's text, flattened in whatever way, read into the report model. */
import { editionOfYear, forms } from '../form';
import type { Message, Reading, Report } from '../report';
import { cellsOfText, type Cell } from './cells';
import { editionByContent } from './edition';
import { findLabels } from './labels';
import { limitMessages, quote } from './messages';
import { patternsOf } from './pattern';
import { findRegions } from './regions';
import { readSections, titleTest } from './sections';
import { readTables } from './tables';
import { readTitle } from './title';

/** One word for each stretch of filled cells that nothing was read from. */
function leftOut(cells: readonly Cell[], isUsed: (cell: Cell, index: number) => boolean): Message[] {
  const messages: Message[] = [];
  let isInside = false;
  cells.forEach((cell, index) => {
    if (cell.kind !== 'filled') return;
    const isLeft = !isUsed(cell, index);
    if (isLeft && !isInside) {
      messages.push({ code: 'text.leftOut', params: { line: cell.line, found: quote(cell.text.trim()) } });
    }
    isInside = isLeft;
  });
  return messages;
}

/**
 * Reads a stream of cells, from whatever kind of document, into a report. Nothing is guessed: a value that
 * cannot be settled is `null`, and a message says where and why.
 */
export function readReportCells(cells: readonly Cell[]): Reading<Report> {
  const labels = findLabels(cells);
  const byContent = editionByContent(labels);
  const firstTitle = labels.find(titleTest(forms['2021']));
  const title = readTitle(cells.slice(0, firstTitle?.from ?? labels[0]?.from));
  const byYear = editionOfYear(title.year);
  const edition = byContent ?? byYear ?? '2021';
  const form = forms[edition];

  const isTitle = titleTest(form);
  const patterns = patternsOf(form);
  const regions = findRegions(cells, labels, patterns, isTitle);
  if (regions.length === 0) return { value: null, messages: [{ code: 'text.notAReport', params: {} }] };

  const tables = readTables(cells, patterns, regions);
  const sections = readSections(
    form,
    cells,
    labels.filter(isTitle),
    regions.map(({ from }) => from),
  );
  const editionMessages: Message[] =
    byYear && byYear !== edition
      ? [{ code: 'text.editionDiffers', params: { year: title.year, edition, editionOfYear: byYear } }]
      : [];

  const taken = new Uint8Array(cells.length);
  taken.fill(1, 0, Math.min(firstTitle?.from ?? cells.length, regions[0]?.from ?? cells.length));
  for (const { from, to } of [...labels, ...sections.used]) taken.fill(1, from, to);
  const value: Report = {
    unit: title.unit,
    year: title.year,
    edition,
    values: tables.values,
    texts: sections.texts,
    ...(Object.keys(tables.asWritten).length > 0 && { asWritten: tables.asWritten }),
  };
  return {
    value,
    messages: limitMessages([
      ...title.messages,
      ...editionMessages,
      ...sections.messages,
      ...tables.messages,
      ...leftOut(cells, (cell, index) => taken[index] === 1 || tables.used.has(cell)),
    ]),
  };
}

/** Reads the flattened text of a published report, of either edition: one cell to a line, or cells between tabs. */
export const readReportText = (text: string): Reading<Report> => readReportCells(cellsOfText(text));
