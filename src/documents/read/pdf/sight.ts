/** What of a page's text a reader sees: not what is drawn in no colour or in that of its ground, or is covered. */
import { isSameColour } from '../../file';
import { isIn } from './content';
import type { Painted, PaintedGlyph, PaintedPath } from './painting';
import { type Box, boxOf, common, isRectangle } from './paths';

/** Something filled that nothing shines through. */
interface Ground {
  readonly box: Box;
  readonly colour: string | undefined;
}

const WHITE = '#ffffff';

/** More are pictures. */
const MOST_GROUNDS = 1_000;

function groundsOf({ parts, isFilled, alpha, colour, clip }: PaintedPath): Ground[] {
  if (!isFilled || alpha < 1 || !clip) return [];
  return parts.filter(isRectangle).map((points) => ({ box: common(boxOf(points), clip), colour }));
}

/** Smaller letters, in points, are there to be hidden. */
const SMALLEST = 1;

const isShown = ({ glyph, alpha, isInvisible }: PaintedGlyph): boolean =>
  !isInvisible && alpha > 0.05 && glyph.height >= SMALLEST;

/** The signs that can be seen, in the order in which they are painted. */
export function seenGlyphs(painted: readonly Painted[]): PaintedGlyph['glyph'][] {
  const grounds: (Ground & { readonly order: number })[] = painted.flatMap((one, order) =>
    'parts' in one ? groundsOf(one).map((ground) => ({ ...ground, order })) : [],
  );
  grounds.splice(MOST_GROUNDS);
  return painted.flatMap((one, order) => {
    if (!('glyph' in one) || !isShown(one)) return [];
    const around = grounds.filter(({ box }) => isIn(one.glyph, box));
    const isCovered = around.some((ground) => ground.order > order);
    const ground = around.findLast((below) => below.order < order);
    const isUnseen = isCovered || isSameColour(one.colour, ground ? ground.colour : WHITE);
    return isUnseen ? [] : [one.glyph];
  });
}
