/** What an OFD draws on a page (GB/T 33190, 8 and 11): signs and paths with their places, in millimetres from the upper left corner. */
import { colourOf } from '../../file';
import { withoutRadicals } from '../../recognise';
import { type Matrix, multiply, type Point, transform } from '../pdf/matrix';
import type { PageContent, Piece } from '../pdf/content';
import type { Painted, PaintedGlyph, PaintedPath } from '../pdf/painting';
import { rulesOf } from '../pdf/rules';
import { seenGlyphs } from '../pdf/sight';
import { allOf, type Element } from './xml';

const POINTS = 72 / 25.4;

/** A4, where a page does not say. */
const USUAL_BOX = [0, 0, 210, 297];

/** More signs in one object are no line of text. */
const MOST_SIGNS = 20_000;

export const numbersIn = (text: string | undefined): number[] =>
  (text ?? '').trim().split(/\s+/).filter(Boolean).map(Number);

/** The steps from sign to sign: `g 3 5.5` stands for three of 5.5. */
export function stepsIn(text: string | undefined): number[] {
  const steps: number[] = [];
  const words = (text ?? '').trim().split(/\s+/).filter(Boolean);
  for (let at = 0; at < words.length && steps.length < MOST_SIGNS; at++) {
    if (words[at] !== 'g') steps.push(Number(words[at]));
    else {
      const count = Math.min(MOST_SIGNS, Number(words[at + 1]) || 0);
      steps.push(...Array.from({ length: count }, () => Number(words[at + 2] ?? 0)));
      at += 2;
    }
  }
  return steps;
}

/** From an object's own millimetres to points of the page. */
function matrixOf({ attributes: { Boundary, CTM } }: Element, height: number): Matrix {
  const [left = 0, top = 0] = numbersIn(Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(CTM);
  const onPage: Matrix = [POINTS, 0, 0, -POINTS, left * POINTS, (height - top) * POINTS];
  return multiply(onPage, [a, b, c, d, e, f]);
}

function piecesOf(object: Element, height: number): Piece[] {
  const matrix = matrixOf(object, height);
  const size = Number(object.attributes['Size']) || 0;
  const turn = Number(object.attributes['CharDirection']) || 0;
  const wide = Number(object.attributes['HScale']) || 1;
  const [a, b] = matrix;
  const isRotated = Math.abs(b) > Math.abs(a) !== (turn % 180 !== 0);
  const scale = Math.hypot(a, b);
  const pieces: Piece[] = [];
  let [startX, startY] = [0, 0];
  for (const { attributes, text } of allOf(object, 'TextCode')) {
    startX = attributes['X'] === undefined ? startX : Number(attributes['X']);
    startY = attributes['Y'] === undefined ? startY : Number(attributes['Y']);
    let [x, y] = [startX, startY];
    const [right, down] = [stepsIn(attributes['DeltaX']), stepsIn(attributes['DeltaY'])];
    Array.from(text.slice(0, MOST_SIGNS)).forEach((sign, index) => {
      // The last sign has no step of its own; a full-width sign is as wide as it is high.
      const width = (right[index] ?? (sign < '\u2000' ? size / 2 : size) * wide) * scale;
      const [atX, atY] = transform(matrix, [x, y]);
      if (sign.trim() !== '') {
        pieces.push({
          ...{ text: withoutRadicals(sign), x: atX, y: atY, isRotated, height: size * scale },
          width: Math.min(width, size * wide * scale),
        });
      }
      x += right[index] ?? (down.length > 0 ? 0 : width / scale);
      y += down[index] ?? 0;
    });
  }
  return pieces;
}

/** How many numbers follow a letter of a path. */
const NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The points of a path's parts; of curves the ends alone. */
function partsIn(data: string): Point[][] {
  const parts: Point[][] = [];
  const words = data.trim().split(/[\s,]+/);
  for (let at = 0; at < words.length;) {
    const letter = words[at] ?? '';
    const count = NUMBERS[letter];
    at += 1;
    if (count === undefined) continue;
    const start = parts.at(-1)?.[0];
    if (count === 0 && start) parts.at(-1)?.push(start);
    if (count > 0) {
      const point: Point = [Number(words[at + count - 2]), Number(words[at + count - 1])];
      if (letter === 'S' || letter === 'M' || parts.length === 0) parts.push([point]);
      else parts.at(-1)?.push(point);
    }
    at += count;
  }
  return parts;
}

/** Of what nothing is said: text is black, and what is filled lets everything through. */
const BLACK = '#000000';

const OPAQUE = 255;

/** `#rrggbb` of red, green and blue, or of one grey; nothing of other spaces and of shades. */
function colourIn({ attributes: { Value = '' } }: Element): string | undefined {
  const channels = Value.trim()
    .split(/\s+/)
    .map((channel) => Number(channel.replace('#', '0x')));
  const [grey] = channels;
  const all = channels.length === 1 ? [grey, grey, grey] : channels;
  return all.length === 3 ? colourOf(`rgb(${all.join(',')})`) : undefined;
}

/** The colour that an object is filled with, and how much shows of it. */
function paintOf(object: Element): { readonly fill: Element | undefined; readonly alpha: number } {
  const fill = allOf(object, 'FillColor')[0];
  const shares = [object, fill].map((one) => Number(one?.attributes['Alpha'] ?? OPAQUE) / OPAQUE);
  return { fill, alpha: Math.min(...shares) };
}

function paintedText(object: Element, height: number): PaintedGlyph[] {
  const { fill, alpha } = paintOf(object);
  const { Fill, Stroke } = object.attributes;
  const look = {
    colour: fill ? colourIn(fill) : BLACK,
    alpha,
    isInvisible: Fill === 'false' && Stroke !== 'true',
  };
  return piecesOf(object, height).map((piece) => ({ glyph: { runsDown: false, ...piece }, ...look }));
}

/** A page's paths are not cut off at other borders than its own. */
const EVERYWHERE = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };

function paintedPath(object: Element, height: number): PaintedPath[] {
  const matrix = matrixOf(object, height);
  const isStroked = object.attributes['Stroke'] !== 'false';
  const isFilled = object.attributes['Fill'] === 'true';
  if (!isStroked && !isFilled) return [];
  const { fill, alpha } = paintOf(object);
  const parts = allOf(object, 'AbbreviatedData').flatMap(({ text }) => partsIn(text));
  return [
    {
      parts: parts.map((part) => part.map((point) => transform(matrix, point))),
      ...{ isFilled: isFilled && fill !== undefined, isStroked, clip: EVERYWHERE },
      ...{ colour: fill && colourIn(fill), alpha },
    },
  ];
}

/** What cannot be seen, whatever its colour. */
const isHidden = ({ attributes }: Element): boolean =>
  attributes['Visible'] === 'false' || attributes['Alpha'] === '0';

/**
 * A page with the templates under it.
 * @param box what its document says of the size of pages
 */
export function contentOf(page: Element, templates: readonly Element[], box: string): PageContent {
  const own = allOf(page, 'PhysicalBox')[0]?.text;
  const [, , , height = USUAL_BOX[3] as number] = numbersIn(own ?? box);
  const objects = [...templates, page]
    .flatMap((layer) => allOf(layer, 'TextObject', 'PathObject'))
    .filter((object) => !isHidden(object));
  const painted = objects.flatMap((object): Painted[] =>
    object.name === 'TextObject' ? paintedText(object, height) : paintedPath(object, height),
  );
  return {
    pieces: seenGlyphs(painted),
    rules: painted.flatMap((one) => ('parts' in one ? rulesOf(one) : [])),
  };
}
