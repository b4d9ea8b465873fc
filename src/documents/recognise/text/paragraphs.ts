/** Paragraphs that the width of a page broke into lines, put together again. */
import { trimSpaces } from '../../../report';
import { sectionOf } from '../labels/titles';
import type { Line } from './lines';

/** In half-width characters: pages hold from some twenty to some fifty characters beside one another. */
const NARROWEST = 44;
const WIDEST = 110;

/** A line is full that ends so near the margin: a mark may not begin the next, and first lines are indented. */
const SLACK = 6;

const SENTENCE_END = /[。；：！？.;:!?）)]$/;

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign >= ' ' && sign <= '~' ? 1 : 2;
  return width;
}

/** The lines with those told in words joined where a sentence goes on; none where lines are paragraphs already. */
export function withWholeParagraphs(lines: readonly Line[]): readonly Line[] {
  const isTold = ({ text, isTabular }: Line): boolean =>
    !isTabular && sectionOf(trimSpaces(text)) === undefined;
  const widths = lines.map((line) => (isTold(line) ? widthOf(trimSpaces(line.text)) : 0));
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  if (widest < NARROWEST || widest > WIDEST) return lines;
  const joined: Line[] = [];
  let goesOn = false;
  lines.forEach((line, index) => {
    const text = trimSpaces(line.text);
    const before = joined.at(-1);
    const isJoined = goesOn && before !== undefined && isTold(line);
    // Where a page ended, empty lines are left of its number.
    if (isJoined && text === '') return;
    if (isJoined) joined[joined.length - 1] = { ...before, text: before.text + text };
    else joined.push(line);
    goesOn = isTold(line) && (widths[index] ?? 0) >= widest - SLACK && !SENTENCE_END.test(text);
  });
  return joined;
}
