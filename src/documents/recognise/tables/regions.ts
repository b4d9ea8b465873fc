/** Finding the blocks of the form: a region begins at a block's header and ends where the next thing begins. */
import { trimSpaces } from '../../../report';
import { type Cell, isBlankBetween } from '../cells';
import type { FoundLabel } from '../labels/labels';
import { isStrangeHeader } from './strange';
import { labelKey, labelName } from '../labels/lexicon';
import type { Range } from '../leftOut';
import type { Pattern } from './pattern';
import { isTitle } from '../labels/titles';

/** One stretch of a block; a block whose header is repeated after a page break has several. */
export interface Region extends Range {
  readonly pattern: Pattern;
  readonly header: readonly FoundLabel[];
  /** All labels after the header. */
  readonly labels: readonly FoundLabel[];
}

/** How much of a header must be there, without anything strange between, to know it. */
const ENOUGH_OF_HEADER = 0.5;

/** A header among the labels, from index `first` up to `next`. */
interface Opening {
  readonly pattern: Pattern;
  readonly first: number;
  readonly next: number;
  /** Where its labels cannot be told apart. */
  readonly scattered?: readonly FoundLabel[];
}

/** A header and the labels below it. */
interface Labels {
  readonly header: readonly FoundLabel[];
  readonly labels: readonly FoundLabel[];
}

/** Columns that are told one after another give a row's label before the headers of the others. */
function headerFirst(
  cells: readonly Cell[],
  pattern: Pattern,
  header: readonly FoundLabel[],
  labels: readonly FoundLabel[],
): Labels {
  const [row, ...below] = labels;
  const columns = below.slice(0, endOfRun(cells, below, 0, pattern.headerNames));
  const last = columns.at(-1);
  if (!row || !last || !isBlankBetween(cells, row.to, columns[0]?.from ?? 0)) return { header, labels };
  return {
    header: [...header, ...columns],
    labels: [{ ...row, to: last.to }, ...below.slice(columns.length)],
  };
}

const MOST_STRANGE = 2;

/** Whether nothing stands between two headers, or at most those of columns that the form does not have. */
function mayBeHeader(between: readonly Cell[]): boolean {
  const filled = between.filter(({ kind }) => kind === 'filled');
  return filled.length <= MOST_STRANGE && filled.every(isStrangeHeader);
}

/** The labels from `first` on that belong to the header and follow each other; returns where they end. */
function endOfRun(
  cells: readonly Cell[],
  labels: readonly FoundLabel[],
  first: number,
  header: ReadonlySet<string>,
): number {
  let next = first;
  while (next < labels.length) {
    const label = labels[next];
    const before = labels[next - 1];
    if (!label || !header.has(label.name)) break;
    if (next > first && before && !mayBeHeader(cells.slice(before.to, label.from))) break;
    next += 1;
  }
  return next;
}

/** Blocks of section 2 share column headers: their clause or their first row tells which block it is. */
function openingsOf(cells: readonly Cell[], labels: readonly FoundLabel[], pattern: Pattern): Opening[] {
  const { headerNames: header, rowNames: rows } = pattern;
  const [heading = ''] = header;
  const openings: Opening[] = [];
  for (let first = 0; first < labels.length;) {
    const next = endOfRun(cells, labels, first, header);
    if (next === first) {
      first += 1;
      continue;
    }
    const run = new Set(labels.slice(first, next).map(({ name }) => name));
    const isEnough = run.size >= header.size * ENOUGH_OF_HEADER;
    if (isEnough && (run.has(heading) || rows.has(labels[next]?.name ?? ''))) {
      openings.push({ pattern, first, next });
    }
    first = next;
  }
  return openings;
}

/** The characters of a text's key, in an order of their own. */
const inOrder = (key: string): string => Array.from(key).sort().join('');

/** The header of every table of several lines, and what it comes to when text programs take its lines apart. */
function isScattered(texts: readonly string[], { headers }: Pattern): boolean {
  const key = texts.map(labelKey).join('');
  return [headers, headers.slice(1)].some((labels) => {
    const own = labels.map(labelKey).join('');
    return own.length === key.length && inOrder(own) === inOrder(key);
  });
}

const FIGURE = /^[-+]?\d[\d,.]*$/;

/** No header has so many characters, hence pieces; what is longer need not be sorted to know that. */
const MOST_PIECES = 200;

/**
 * A header whose labels stand in pieces beside one another, as text programs lay out narrow columns: between the
 * section's title and the first row or figure is all of it, to the character, and nothing else.
 */
function scatteredOpening(
  cells: readonly Cell[],
  labels: readonly FoundLabel[],
  pattern: Pattern,
): Opening[] {
  const { rowNames: rows } = pattern;
  const title = labels.find(({ name }) => name === labelName(pattern.sectionTitle));
  if (!title) return [];
  const firstRow = labels.find(({ from, name }) => from >= title.to && rows.has(name))?.from ?? Infinity;
  const firstFigure = cells.findIndex(
    ({ text }, index) => index >= title.to && FIGURE.test(trimSpaces(text.slice(0, 40))),
  );
  const to = Math.min(firstRow, firstFigure === -1 ? Infinity : firstFigure);
  const between = cells.slice(title.to, to).filter(({ kind, columns }) => kind === 'filled' && !columns);
  if (
    to === Infinity ||
    between.length > MOST_PIECES ||
    !isScattered(
      between.map(({ text }) => text),
      pattern,
    )
  )
    return [];
  const { line } = between[0] ?? title;
  const scattered = pattern.headers.map((found) => ({
    name: labelName(found),
    found,
    line,
    from: title.to,
    to,
  }));
  const indexOf = (at: number): number => {
    const index = labels.findIndex(({ from }) => from >= at);
    return index === -1 ? labels.length : index;
  };
  return [{ pattern, first: indexOf(title.to), next: indexOf(to), scattered }];
}

/** All regions in reading order; a title of a section ends a region too. */
export function findRegions(
  cells: readonly Cell[],
  labels: readonly FoundLabel[],
  patterns: readonly Pattern[],
): Region[] {
  const openings = patterns
    .flatMap((pattern) => {
      const whole = openingsOf(cells, labels, pattern);
      return whole.length > 0 ? whole : scatteredOpening(cells, labels, pattern);
    })
    .sort((a, b) => a.first - b.first);
  return openings.map(({ pattern, first, next, scattered }, index) => {
    const nextOpening = openings[index + 1]?.first ?? labels.length;
    let end = next;
    while (end < nextOpening && !isTitle(labels[end] as FoundLabel)) end += 1;
    return {
      pattern,
      ...headerFirst(cells, pattern, scattered ?? labels.slice(first, next), labels.slice(next, end)),
      from: scattered?.[0]?.from ?? labels[first]?.from ?? 0,
      to: labels[end]?.from ?? cells.length,
    };
  });
}
