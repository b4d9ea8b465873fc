/** Text under a drawn line is struck out, and no text. */
import type { PageContent, Piece } from './content';
import type { Rule } from './rules';

/** A line through the middle of letters, as shares of their height. */
const LOWEST = 0.12;
const HIGHEST = 0.6;

/** Lines that strike out begin and end with what they strike. */
const BEYOND = 0.3;

const isThrough = (rule: Rule, { x, y, width, height, isRotated }: Piece): boolean =>
  rule.isLevel &&
  !isRotated &&
  rule.at > y + LOWEST * height &&
  rule.at < y + HIGHEST * height &&
  rule.from <= x + width / 2 &&
  rule.to >= x + width / 2;

/** Whether a line reaches no further than the letters it goes through: the borders of tables do. */
function isCoveredBy({ from, to }: Rule, pieces: readonly Piece[]): boolean {
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  const slack = BEYOND * Math.max(...pieces.map(({ height }) => height));
  return from > left - slack && to < right + slack;
}

/** Text and lines without what lines strike out, and without those lines. */
export function withoutStruck(content: PageContent): PageContent {
  const struck = new Set<Piece>();
  const strokes = new Set<Rule>();
  for (const rule of content.rules) {
    const through = content.pieces.filter((piece) => isThrough(rule, piece));
    const isOver = through.length > 0 && isCoveredBy(rule, through);
    if (!isOver) continue;
    strokes.add(rule);
    for (const piece of through) struck.add(piece);
  }
  if (strokes.size === 0) return content;
  return {
    pieces: content.pieces.filter((piece) => !struck.has(piece)),
    rules: content.rules.filter((rule) => !strokes.has(rule)),
  };
}
