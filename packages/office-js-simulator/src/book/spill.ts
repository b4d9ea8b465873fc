/** Formulas that give more than one value: Excel spills them into the cells beside and below, or shows #SPILL!. */
import { type Area, intersect, parseArea } from './a1';
import { refuse } from './errors';
import { references } from './formula';
import type { Sheet } from './sheet';

/** Rows and columns of what a formula gives. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Functions of single values: of a range they give one for each of its cells. All others are taken to make one of them. */
const LIFTING = new Set(
  (
    'IF IFERROR IFNA LEN LEFT RIGHT MID TRIM UPPER LOWER SUBSTITUTE EXACT TEXT VALUE ABS INT ROUND MOD SIGN NOT ' +
    'ISNUMBER ISBLANK ISTEXT ISERROR YEAR MONTH DAY DATE ROW COLUMN ADDRESS REPT'
  ).split(' '),
);

const known = new Map<string, Extent | null>();

/** How far a formula spills; nothing where it gives one value. */
export function extentOf(formula: string): Extent | null {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const extent = read(formula);
  known.set(formula, extent);
  return extent;
}

function read(formula: string): Extent | null {
  if (formula.startsWith('={')) return extentOfConstant(formula);
  if (!formula.includes(':')) return null;
  const areas = references(formula).flatMap(({ place, within, isOne }) => {
    const area = parseArea(place);
    const isWhole = area !== null && !isOne && within.every((name) => LIFTING.has(name));
    return isWhole && area.rows * area.columns > 1 ? [area] : [];
  });
  if (areas.length === 0) return null;
  return {
    rows: Math.max(...areas.map(({ rows }) => rows)),
    columns: Math.max(...areas.map(({ columns }) => columns)),
  };
}

/** `={1,2;3,4}`. */
function extentOfConstant(formula: string): Extent {
  const lines = formula
    .slice(2)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(';');
  return { rows: lines.length, columns: Math.max(...lines.map((line) => line.split(',').length)) };
}

/** Does something stand in the way of what the formula of a cell gives? */
export function isBlocked(sheet: Sheet, row: number, column: number, extent: Extent): boolean {
  const area: Area = { row, column, ...extent };
  const isTaken = [...sheet.within(area)].some(
    ([r, c, cell]) => (r !== row || c !== column) && (cell.value !== undefined || cell.formula !== undefined),
  );
  const others = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  return isTaken || others.some((other) => intersect(other, area) !== null);
}

/** Refuses by name what is not simulated: a formula that really spills. */
export function guardSpill(sheet: Sheet, row: number, column: number, formula: string): void {
  const extent = extentOf(formula);
  if (extent && !isBlocked(sheet, row, column, extent)) {
    refuse('NotImplemented', `Formulas that spill are not simulated: ${formula}`);
  }
}
