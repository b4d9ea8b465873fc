/** Pieces of text put together again: into lines, and lines into paragraphs. */
import { isSectionTitle } from '../../recognise';
import { lowered, raised } from '../../file';
import type { Piece } from './content';

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** As a share of the letters' height: pieces that far apart in height are on two lines. */
const SAME_LINE = 0.6;

/** As a share of the letters' height: a gap that wide is a space. */
const SPACE = 0.3;

/** As a share of the line's letters: smaller ones that stand so far above or below the line are marks. */
const SMALL = 0.8;
const OFF_LINE = 0.05;

/** A piece's text, a figure above or below the line as the sign that Unicode has for it. */
function asPlaced({ text, y, height }: Piece, line: number, tallest: number): string {
  if (height > SMALL * tallest || Math.abs(y - line) < OFF_LINE * tallest) return text;
  return y > line ? raised(text) : lowered(text);
}

function textLine(pieces: readonly Piece[]): TextLine {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const [first] = sorted as [Piece];
  let text = '';
  let right = first.x;
  const { height } = sorted.reduce((tallest, piece) => (piece.height > tallest.height ? piece : tallest));
  const line = sorted.find((piece) => piece.height === height)?.y ?? first.y;
  for (const piece of sorted) {
    const isApart = text !== '' && piece.x - right > piece.height * SPACE;
    const own = asPlaced(piece, line, height);
    text += isApart ? ` ${own.trimStart()}` : own;
    right = Math.max(right, piece.x + piece.width);
  }
  return {
    text: text.trim(),
    left: first.x,
    right,
    y: first.y,
    height: Math.max(...sorted.map(({ height }) => height)),
  };
}

/** Turned pieces as if they were not: what runs up or down the page runs right. */
const turned = (piece: Piece): Piece =>
  piece.runsDown
    ? { ...piece, x: -piece.y - piece.width, y: piece.x }
    : { ...piece, x: piece.y, y: -piece.x };

/** The pieces line by line, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const last = lines.at(-1)?.[0];
    if (last && last.y - piece.y < Math.max(last.height, piece.height) * SAME_LINE) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** From top to bottom. */
export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const isMostlyRotated = pieces.filter(({ isRotated }) => isRotated).length > pieces.length / 2;
  return rowsOf(isMostlyRotated ? pieces.map(turned) : pieces).map(textLine);
}

/** A line that ends so many letters before the margin is the last of its paragraph. */
const SHORT = 2;

/** A line that begins so many letters behind the margin is the first of its paragraph. */
const INDENT = 1;

/** Lines that are further apart than so many heights do not belong together. */
const GAP = 2.5;

/** Numbered paragraphs begin so; one that follows the end of a sentence is new even where the line before is full. */
const NUMBERED =
  /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+，|\d+[.、．])/;
const SENTENCE_END = /[。；：！？]$/;

/** Between what the lines of a document stand. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Whether a line goes on with the paragraph of the line before it, on the same page or at the top of the next. */
export function goesOn(before: TextLine, line: TextLine, { left, right }: Margins): boolean {
  const isFull = !isSectionTitle(before.text) && before.right > right - SHORT * before.height;
  const isAtMargin = line.left < left + INDENT * line.height;
  const isSameSize = Math.abs(before.height - line.height) < 0.2 * line.height;
  const isNear = line.y > before.y || before.y - line.y < GAP * line.height;
  const isNumbered = NUMBERED.test(line.text) && SENTENCE_END.test(before.text);
  return isFull && !isNumbered && isAtMargin && isSameSize && isNear;
}
