/** Formulas after cells were cut and put down elsewhere: whatever referred to them follows. */
import { type Area, intersect, quoteSheet, sameArea } from './a1';
import { relocate, rewrite } from './formula';

/** Cells cut out of one place, `from`, and put down over another of the same size, `to`. */
export interface Move {
  readonly from: { readonly sheet: string; readonly area: Area };
  readonly to: { readonly sheet: string; readonly area: Area };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isWithin = (area: Area, outer: Area): boolean => {
  const common = intersect(area, outer);
  return common !== null && sameArea(common, area);
};

/** A range whose whole edge is moved along it becomes longer or shorter: SUM(A1:A5) after A5 went to A8 is SUM(A1:A8). */
function stretched(area: Area, { from, to }: Move): Area | null {
  const common = intersect(area, from.area);
  if (!common || !same(from.sheet, to.sheet)) return null;
  for (const [start, length, across, width] of [
    ['row', 'rows', 'column', 'columns'],
    ['column', 'columns', 'row', 'rows'],
  ] as const) {
    if (common[width] !== area[width] || to.area[across] !== from.area[across]) continue;
    const by = to.area[start] - from.area[start];
    const end = area[start] + area[length];
    const isFirst = common[start] === area[start];
    const isLast = common[start] + common[length] === end;
    if (isFirst === isLast) continue;
    const ends = isFirst ? [area[start] + by, end - 1] : [area[start], end - 1 + by];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return { ...area, [start]: low, [length]: high - low + 1 };
  }
  return null;
}

function moved(area: Area, sheet: string, move: Move): { sheet: string; area: Area } | null {
  const { from, to } = move;
  if (same(sheet, from.sheet) && isWithin(area, from.area)) {
    const row = area.row + to.area.row - from.area.row;
    const column = area.column + to.area.column - from.area.column;
    return { sheet: to.sheet, area: { ...area, row, column } };
  }
  const longer = same(sheet, from.sheet) ? stretched(area, move) : null;
  if (longer) return { sheet, area: longer };
  // What stood where the cells are put down is gone.
  return same(sheet, to.sheet) && isWithin(area, to.area) ? null : { sheet, area };
}

/**
 * The formula after the move.
 * @param home the sheet that references without a sheet mean, null for a workbook's name
 * @param newHome where the formula stands afterwards: another sheet when it was carried there itself
 */
export const carryFormula = (
  formula: string,
  home: string | null,
  move: Move,
  newHome: string | null = home,
): string =>
  rewrite(formula, {
    reference: (reference) => {
      const sheet = reference.sheet ?? home;
      const { area } = reference;
      if (sheet === null) return reference.text;
      const next = moved(area, sheet, move);
      if (!next) return '#REF!';
      const isAtHome = reference.sheet === undefined && newHome !== null && same(next.sheet, newHome);
      const place = sameArea(next.area, area) ? reference.place : relocate(reference.place, area, next.area);
      return isAtHome ? place : `${quoteSheet(next.sheet)}!${place}`;
    },
  });
