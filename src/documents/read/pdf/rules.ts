/** The straight lines drawn on a page, level or upright: the borders of tables, whether stroked or filled as thin boxes. */
import type { Point } from './matrix';
import type { PaintedPath } from './painting';
import { boxOf } from './paths';

/** From one end to the other along its axis, at a place across it. */
export interface Rule {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Thicker than any border, thinner than any row. */
const THICKEST = 4;

/** Shorter lines are strokes of signs and ticks of pictures. */
const SHORTEST = 4;

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > THICKEST) return [];
  const isLevel = width > height;
  const [from, to] = isLevel ? [Math.min(x0, x1), Math.max(x0, x1)] : [Math.min(y0, y1), Math.max(y0, y1)];
  return [{ isLevel, at: isLevel ? (y0 + y1) / 2 : (x0 + x1) / 2, from, to }];
}

/** A thin box is one line, whatever draws it; else a stroke draws the sides, and a fill is a background. */
function rulesOfPart(points: readonly Point[], isStroked: boolean): Rule[] {
  const { left, right, bottom, top } = boxOf(points);
  if (Math.min(right - left, top - bottom) <= THICKEST) return ruleBetween([left, bottom], [right, top]);
  return isStroked
    ? points.slice(1).flatMap((point, index) => ruleBetween(points[index] ?? point, point))
    : [];
}

/** The rules that a path draws. */
export const rulesOf = ({ parts, isStroked }: Pick<PaintedPath, 'parts' | 'isStroked'>): Rule[] =>
  parts.flatMap((points) => rulesOfPart(points, isStroked));
