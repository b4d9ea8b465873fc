/** The straight lines drawn on a page, level or upright: the borders of tables, whether stroked or filled as thin boxes. */
import type { OPS } from 'pdfjs-dist';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api';

/** From one end to the other along its axis, at a place across it. */
export interface Rule {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type Point = readonly [x: number, y: number];

const transform = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** How pdf.js writes a path: the number of a step, then its coordinates. */
const MOVE = 0;
const coordinatesOf: readonly number[] = [2, 2, 6, 4, 0];

/** The points of every part of a path that goes on without lifting the pen; a closed one ends where it began. */
function partsOf(path: ArrayLike<number>): Point[][] {
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
  return parts;
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
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const low: Point = [Math.min(...xs), Math.min(...ys)];
  const high: Point = [Math.max(...xs), Math.max(...ys)];
  if (Math.min(high[0] - low[0], high[1] - low[1]) <= THICKEST) return ruleBetween(low, high);
  return isStroked
    ? points.slice(1).flatMap((point, index) => ruleBetween(points[index] ?? point, point))
    : [];
}

/** Maps and drawings have more; no table has. */
const MOST_RULES = 4_000;
const MOST_POINTS = 64;

/** All rules of a page in its own units. */
export function rulesOf({ fnArray, argsArray }: PDFOperatorList, ops: typeof OPS): Rule[] {
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
  ]);
  const painted = new Set([...strokes, ops.fill, ops.eoFill]);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] as unknown[] | null;
    if (operation === ops.save) saved.push(matrix);
    else if (operation === ops.restore || operation === ops.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix;
    else if (operation === ops.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operation === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args?.[0]) matrix = multiply(matrix, args[0] as Matrix);
    } else if (operation === ops.constructPath && rules.length < MOST_RULES) {
      const [paint, [path]] = args as unknown as [number, [ArrayLike<number> | null]];
      if (!path || !painted.has(paint as 20)) return;
      for (const part of partsOf(path).filter(({ length }) => length <= MOST_POINTS)) {
        rules.push(
          ...rulesOfPart(
            part.map((point) => transform(matrix, point)),
            strokes.has(paint as 20),
          ),
        );
      }
    }
  });
  return rules;
}
