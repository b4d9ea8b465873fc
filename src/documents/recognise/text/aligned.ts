/** Text whose columns are aligned by spaces, as converters of PDFs lay it out: labels are broken over lines, their values beside any of them. */
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';
import type { Line } from './lines';
import { beginsLabel, isLabelKey, isRowLabel, labelKey } from '../labels/lexicon';

/** What stands between gaps on a line; offsets count characters. */
interface Segment {
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A segment with those below that complete its label. */
interface Joined extends Segment {
  readonly lastLine: number;
}

/** Two spaces or more part columns; one is within a text. */
const SEGMENT = /\S+(?:[ \u00A0]\S+)*/g;

const LONGEST_LABEL = 60;

const NUMBERS = /^[\d.,-]+(?: [\d.,-]+)+$/;
const SHORT_WORDS = /^\p{Script=Han}{1,4}(?: \p{Script=Han}{1,4})+$/u;

/** Narrow columns can be one space apart: figures, and the beginnings and ends of labels that make none together. */
const isTwoColumns = (text: string): boolean =>
  NUMBERS.test(text) || (SHORT_WORDS.test(text) && !beginsLabel(labelKey(text)));

function segmentsOf(text: string, line: number): Segment[] {
  const segment = (words: string, from: number): Segment => ({
    text: words,
    line,
    from,
    to: from + words.length,
  });
  return [...text.matchAll(SEGMENT)].flatMap((match) =>
    isTwoColumns(match[0])
      ? [...match[0].matchAll(/\S+/g)].map((word) => segment(word[0], match.index + word.index))
      : [segment(match[0], match.index)],
  );
}

/** Labels are indented by a character or two where they go on. */
const NEAR = 2;

const isBelow = (above: Segment, below: Segment): boolean =>
  below.from < above.to + NEAR && below.to > above.from - NEAR;

/** The segments from the first down that make up the longest label; the first alone where they make none. */
function labelFrom(
  first: Segment,
  lines: readonly (readonly Segment[])[],
  pages: ReadonlySet<number>,
  used: ReadonlySet<Segment>,
): readonly Segment[] {
  let label: readonly Segment[] = [first];
  const parts = [first];
  let key = labelKey(first.text);
  while (key.length > 0 && key.length <= LONGEST_LABEL && beginsLabel(key)) {
    const last = parts.at(-1) as Segment;
    const next = last.line + 1;
    // A new page may be indented otherwise.
    const part = lines[next]?.find(
      (segment) =>
        !used.has(segment) &&
        beginsLabel(key + labelKey(segment.text)) &&
        (pages.has(next) || isBelow(last, segment)),
    );
    if (!part || labelKey(part.text) === '') break;
    parts.push(part);
    key += labelKey(part.text);
    if (isLabelKey(key)) label = [...parts];
  }
  return label;
}

function joinLabels(lines: readonly (readonly Segment[])[], pages: ReadonlySet<number>): Joined[] {
  const used = new Set<Segment>();
  return lines.flat().flatMap((segment) => {
    if (used.has(segment)) return [];
    const parts = labelFrom(segment, lines, pages, used);
    for (const part of parts) used.add(part);
    const text = parts.map((part) => part.text).join('');
    return [{ ...segment, text, lastLine: parts.at(-1)?.line ?? segment.line }];
  });
}

/** In the lines of a row's label: headings first, then the label, then the values, wherever they stand. */
function inReadingOrder(segments: readonly Joined[]): readonly Joined[] {
  const owners = new Map<number, Joined>();
  for (const segment of segments) {
    if (!isRowLabel(labelKey(segment.text))) continue;
    for (let line = segment.line; line <= segment.lastLine; line++) owners.set(line, segment);
  }
  const rank = (segment: Joined): readonly number[] => {
    const owner = owners.get(segment.line);
    const isLabel = isLabelKey(labelKey(segment.text));
    const kind = segment === owner ? 1 : isLabel ? 0 : 2;
    return [owner?.line ?? segment.line, owner ? kind : 0, segment.line, segment.from];
  };
  const ranked = segments.map((segment) => ({ segment, rank: rank(segment) }));
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return at === -1 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return ranked.map(({ segment }) => segment);
}

/**
 * The cells of an aligned text. A blank cell does not show in it: rows that have one come short, and readers say so.
 */
export function cellsOfAligned(lines: readonly Line[]): Cell[] {
  const pages = new Set(lines.flatMap(({ beginsPage }, index) => (beginsPage ? [index] : [])));
  const segments = joinLabels(
    lines.map(({ text }, index) => segmentsOf(text, index)),
    pages,
  );
  return inReadingOrder(segments).map((segment) => ({
    text: trimSpaces(segment.text),
    line: lines[segment.line]?.number ?? 0,
    kind: 'filled',
  }));
}

const FEWEST_LINES = 10;
const FEWEST_COLUMNS = 3;

/** Without any gap a line is one segment, unless all of it is figures or short words. */
const GAP = /\S(?:[ \u00A0]\s|[^\S \u00A0])/;

const hasColumns = ({ text }: Line): boolean =>
  (GAP.test(text) || isTwoColumns(trimSpaces(text))) && segmentsOf(text, 0).length >= FEWEST_COLUMNS;

/** Whether it is worth trying: rows of several columns with gaps between. */
export function mayBeAligned(lines: readonly Line[]): boolean {
  let left = FEWEST_LINES;
  return lines.some((line) => hasColumns(line) && --left === 0);
}
