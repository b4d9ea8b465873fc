/** Copying and cutting: cells put down elsewhere with all they carry, over what stood there. */
import { type Area, fits, formatArea, intersect, sameArea, subtract } from './a1';
import { carryFormula } from './carryFormula';
import { clearContents, clearValidations, placeContent } from './cells';
import type { Contents } from './contents';
import { deepCopy } from './copy';
import { refuse } from './errors';
import { clearConditionalFormats, formulaFor, setAreas } from './formats';
import { rewriteContents } from './formulas';
import { copier } from './formula';
import type { Cell, Sheet } from './sheet';

/** Cells of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Merged cells are carried whole, and put down over whole ones. */
function checkMerges({ sheet, area }: Place): void {
  const isTorn = sheet.merges.some((merge) => {
    const common = intersect(merge, area);
    return common !== null && !sameArea(common, merge);
  });
  if (isTorn) refuse('InvalidOperation', `This would cut through a merged cell of ${sheet.name}.`);
}

function checkRoom(from: Place, to: Place): void {
  if (!fits(to.area)) refuse('InvalidOperation', `${formatArea(from.area)} has no room there.`);
  checkMerges(from);
  checkMerges(to);
}

const offset = (area: Area, from: Area, to: Area): Area => ({
  ...area,
  row: area.row + to.row - from.row,
  column: area.column + to.column - from.column,
});

/** What lies over the carried cells, as it will lie over them at their new place. */
function overlays({ sheet, area }: Place, to: Place) {
  const inside = (areas: readonly Area[]): Area[] =>
    areas.flatMap((each) => {
      const common = intersect(each, area);
      return common ? [offset(common, area, to.area)] : [];
    });
  return {
    merges: inside(sheet.merges),
    formats: sheet.conditionalFormats.flatMap((format) => {
      const [first, ...rest] = inside(format.areas);
      if (!first) return [];
      const old = offset(first, to.area, area);
      const formula = formulaFor(format, old.row, old.column);
      const moved = copier(formula)(first.row - old.row, first.column - old.column);
      return [{ format, areas: [first, ...rest], formula: moved }];
    }),
    validations: sheet.validations.flatMap((validation) => {
      const areas = inside(validation.areas);
      return areas.length > 0 ? [{ validation, areas }] : [];
    }),
  };
}

function takeOverlaysOff({ sheet, area }: Place): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  clearConditionalFormats(sheet, area);
  clearValidations(sheet, area);
}

/** On the same sheet a rule goes on as it is, over more cells; another sheet gets one of its own. */
function layOver(book: Contents, from: Sheet, { sheet }: Place, carried: ReturnType<typeof overlays>): void {
  sheet.merges.push(...carried.merges);
  for (const { format, areas, formula } of carried.formats) {
    const isKept = from === sheet && sheet.conditionalFormats.includes(format);
    if (isKept) setAreas(format, [...format.areas, ...areas]);
    else sheet.conditionalFormats.push({ ...format, id: book.newId(), formula, areas });
  }
  for (const { validation, areas } of carried.validations) {
    const isKept = from === sheet && sheet.validations.includes(validation);
    if (isKept) validation.areas.push(...areas);
    else sheet.validations.push({ ...deepCopy(validation), areas });
  }
}

interface Carried {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of an area with the looks they have there, counted from its corner. */
const cellsOf = ({ sheet, area }: Place): Carried[] =>
  Array.from({ length: area.rows * area.columns }, (_, at) => {
    const [row, column] = [Math.floor(at / area.columns), at % area.columns];
    const style = sheet.styleAt(area.row + row, area.column + column);
    const cell = { ...sheet.cell(area.row + row, area.column + column), ...(style && { style }) };
    return { row, column, cell };
  });

function putDown(
  book: Contents,
  { sheet, area }: Place,
  cells: readonly Carried[],
  read: (formula: string) => string,
): void {
  for (const { row, column, cell } of cells) {
    const [r, c] = [area.row + row, area.column + column];
    sheet.change(r, c, (target) => {
      if (cell.style) target.style = cell.style;
      else delete target.style;
    });
    const { value, formula } = cell;
    placeContent(book, sheet, r, c, {
      ...(formula !== undefined ? { formula: read(formula) } : value !== undefined ? { value } : {}),
    });
  }
}

/** Copies cells over others: formulas mean the cells that stand as far from them as before. */
export function copyCells(book: Contents, from: Place, to: Place): void {
  checkRoom(from, to);
  const cells = cellsOf(from);
  const carried = overlays(from, to);
  const [rows, columns] = [to.area.row - from.area.row, to.area.column - from.area.column];
  takeOverlaysOff(to);
  putDown(book, to, cells, (formula) => copier(formula)(rows, columns));
  layOver(book, from.sheet, to, carried);
  book.calculator.reset();
}

/** Cuts cells out and puts them down over others: they mean the same cells as before, and what referred to them follows. */
export function moveCells(book: Contents, from: Place, to: Place): void {
  checkRoom(from, to);
  if (from.sheet === to.sheet && sameArea(from.area, to.area)) return;
  const cells = cellsOf(from);
  const carried = overlays(from, to);
  const move = {
    from: { sheet: from.sheet.name, area: from.area },
    to: { sheet: to.sheet.name, area: to.area },
  };
  for (const { sheet, area } of [to, from]) clearContents(book, sheet, area);
  const left = from.sheet === to.sheet ? subtract(from.area, to.area) : [from.area];
  // Cells that were cut out are as on a new sheet, locked too.
  for (const area of left) {
    for (const [row, column] of [...from.sheet.within(area)]) {
      from.sheet.change(row, column, (cell) => delete cell.style);
    }
  }
  rewriteContents(book, (formula, home) => carryFormula(formula, home, move));
  takeOverlaysOff(from);
  takeOverlaysOff(to);
  putDown(book, to, cells, (formula) => carryFormula(formula, from.sheet.name, move, to.sheet.name));
  layOver(book, from.sheet, to, carried);
  book.calculator.reset();
}
