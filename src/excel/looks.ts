/** Cells that get the same look or the same validation, put together: Excel is told of all of them at once. */
import type { Operation, Patch, Rect } from '../workbook/patch';

type Look = Extract<Operation, { op: 'style' | 'validate' }>;

/** An operation, and all cells that it is done to. */
export interface Gathered {
  readonly operation: Operation;
  readonly cells: [Rect, ...Rect[]];
}

const NOWHERE: Rect = { row: 0, column: 0, rows: 0, columns: 0 };

const isLook = (operation: Operation): operation is Look =>
  operation.op === 'style' || operation.op === 'validate';

/** Borders are drawn by rectangles, and a number format says how what is written later is read. */
const isAlone = (look: Look): boolean =>
  look.op === 'style' && (look.style.border !== undefined || look.style.numberFormat !== undefined);

const meet = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const lookOf = (look: Look): string => JSON.stringify({ ...look, at: undefined });

/** A look comes where the first cells get it, unless some of the cells have got another since, which it has to cover. */
export function gatherLooks(patch: Patch): Gathered[] {
  const gathered: Gathered[] = [];
  const latest = new Map<string, number>();
  const isCovering = ({ op, sheet, at }: Look, since: number): boolean =>
    gathered
      .slice(since + 1)
      .some(
        ({ operation: other, cells }) =>
          other.op === op && other.sheet === sheet && cells.some((cell) => meet(cell, at)),
      );
  for (const operation of patch) {
    const key = isLook(operation) && !isAlone(operation) ? lookOf(operation) : undefined;
    const place = key === undefined ? undefined : latest.get(key);
    if (place !== undefined && isLook(operation) && !isCovering(operation, place)) {
      gathered[place]?.cells.push(operation.at);
      continue;
    }
    if (key !== undefined) latest.set(key, gathered.length);
    gathered.push({ operation, cells: ['at' in operation ? operation.at : NOWHERE] });
  }
  return gathered;
}
