/** Paths as pdf.js writes them, as the points they go through. */
import { type Matrix, type Point, transform } from './matrix';

/** A path is the number of a step, then its coordinates. */
const MOVE = 0;
const coordinatesOf: readonly number[] = [2, 2, 6, 4, 0];

/** The points of every part of a path that goes on without lifting the pen; a closed one ends where it began. */
export function partsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 0;
    const count = coordinatesOf[step] ?? 0;
    const part = parts.at(-1);
    const start = part?.[0];
    if (step === MOVE) parts.push([[path[at + 1] ?? 0, path[at + 2] ?? 0]]);
    else if (count === 0 && part && start) part.push(start);
    else part?.push([path[at + count - 1] ?? 0, path[at + count] ?? 0]);
    at += 1 + count;
  }
  return parts.map((part) => part.map((point) => transform(matrix, point)));
}

/** From edge to edge; units are points, y grows upwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The least box around points. */
export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box;
}

/** What two boxes have in common; it may be turned inside out, and then nothing is in it. */
export const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
  top: Math.min(a.top, b.top),
});

const NEAR = 0.5;

/** Whether points are the corners of their box. */
export function isRectangle(points: readonly Point[]): boolean {
  const { left, right, bottom, top } = boxOf(points);
  const isAt = (a: number, b: number): boolean => Math.abs(a - b) < NEAR;
  const isCorner = ([x, y]: Point): boolean =>
    (isAt(x, left) || isAt(x, right)) && (isAt(y, bottom) || isAt(y, top));
  return points.length >= 4 && points.length <= 6 && points.every(isCorner);
}
