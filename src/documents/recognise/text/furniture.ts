/** What stands on every page beside the report: page numbers and running titles, which are never a figure or a label. */
import { trimSpaces } from '../../../report';
import { beginsLabel, labelKey } from '../labels/lexicon';

/** `-3-`, `— 3 —`, `第3页 共9页`, `第 3 页`: no figure is written so. */
const NUMBERED_PAGE =
  /^(?:[-—–―－─·•~～]+ {0,4}\d{1,3} {0,4}[-—–―－─·•~～]+|(?:第\s*\d{1,3}\s*页)(?:\s*[/，,、]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*[/／]\s*共?\s*\d{1,3}\s*页|Page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?)$/i;

/** `3`, `3/9`: a page number where one may stand. */
const BARE = /^(\d{1,3})(?:\s*[/／]\s*\d{1,3})?$/;

/** Whether a line can be nothing but a page number. */
const isNumberedPage = (line: string): boolean => NUMBERED_PAGE.test(trimSpaces(line.slice(0, 100)));

/** Whether a line at the edge of a page is its number. */
export const isPageNumber = (line: string): boolean =>
  isNumberedPage(line) || BARE.test(trimSpaces(line.slice(0, 100)));

const FEWEST_HAN = 4;
const LONGEST = 80;

const withoutDigits = (line: string): string => trimSpaces(line).replace(/\d+/g, '#');

/** Whether a line may be a running title: words, and no word of the form's. */
const mayRun = (line: string): boolean =>
  line.length <= LONGEST &&
  (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST_HAN &&
  !trimSpaces(line)
    .split(/\s+/)
    .some((word) => beginsLabel(labelKey(word)));

/** The page numbers among the lines at one edge: those that count up with the pages. */
function countingEdges(lines: readonly string[], edges: readonly number[]): number[] {
  const offsets = edges.map((at, page) => {
    const number = BARE.exec(trimSpaces(lines[at] ?? ''))?.[1];
    return number === undefined ? undefined : Number(number) - page;
  });
  return edges.filter(
    (_, page) =>
      offsets[page] !== undefined && offsets.filter((offset) => offset === offsets[page]).length > 1,
  );
}

/** The lines at one edge whose words stand there on another page too; the first of them is left, it may be the title. */
function runningEdges(lines: readonly string[], edges: readonly number[]): number[] {
  const seen = new Set<string>();
  return edges.filter((at) => {
    const line = lines[at] ?? '';
    if (!mayRun(line)) return false;
    const words = withoutDigits(line);
    const isKnown = seen.has(words);
    seen.add(words);
    return isKnown;
  });
}

/** Where each page's lines are, from one index up to another: a page begins at a form feed. */
function pagesOf(lines: readonly string[]): { readonly from: number; readonly to: number }[] {
  const starts = [0, ...lines.flatMap((line, index) => (index > 0 && line.includes('\f') ? [index] : []))];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }));
}

/** The indexes of the lines that are no part of the report. */
export function furnitureOf(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set(lines.flatMap((line, index) => (isNumberedPage(line) ? [index] : [])));
  const pages = pagesOf(lines);
  if (pages.length < 2) return found;
  // A number stands below or above a running title as often as alone.
  for (let round = 0; round < 2; round++) {
    const isLeft = (index: number): boolean => !found.has(index) && trimSpaces(lines[index] ?? '') !== '';
    const first = pages.map(({ from, to }) => {
      for (let at = from; at < to; at++) if (isLeft(at)) return at;
      return -1;
    });
    const last = pages.map(({ from, to }) => {
      for (let at = to - 1; at >= from; at--) if (isLeft(at)) return at;
      return -1;
    });
    for (const edges of [first, last]) {
      for (const at of [...countingEdges(lines, edges), ...runningEdges(lines, edges)]) found.add(at);
    }
  }
  return found;
}
