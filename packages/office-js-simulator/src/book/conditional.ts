/** Which conditional formats apply where: each formula is evaluated as if it stood in each of its cells. */
import { type Area, formatArea, intersect } from './a1';
import type { Contents } from './contents';
import type { PlacedFormula } from './calculator';
import { qualify } from './formula';
import type { ConditionalFormat, Sheet } from './sheet';

/** The conditional formats that hold in a cell, first in priority first; one that stops the rest is last. */
export type Flags = ReadonlyMap<string, readonly ConditionalFormat[]>;

/**
 * Evaluates a sheet's conditional formats; the keys are addresses such as "B2".
 * @param within only in these cells: each formula of each cell is calculated
 */
export function flags(book: Contents, sheet: Sheet, within?: readonly Area[]): Flags {
  const used = sheet.usedArea(false);
  const bottom = used ? used.row + used.rows : 0;
  const right = used ? used.column + used.columns : 0;
  const isWanted = ({ row, column }: PlacedFormula): boolean =>
    within?.some((area) => intersect(area, { row, column, rows: 1, columns: 1 })) ?? true;
  const placed = sheet.conditionalFormats
    .flatMap((format) => placeFormulas(sheet, format, bottom, right))
    .filter(isWanted);
  const values = book.calculator.evaluateAt(sheet, placed);
  const flags = new Map<string, ConditionalFormat[]>();
  placed.forEach(({ row, column, format }, index) => {
    const value = values[index];
    if (value !== true && !(typeof value === 'number' && value !== 0)) return;
    const key = formatArea({ row, column, rows: 1, columns: 1 });
    const held = flags.get(key) ?? [];
    if (!held.at(-1)?.stopIfTrue) flags.set(key, [...held, format]);
  });
  return flags;
}

/** The formula for every cell of the format; of whole rows and columns only the part in use. */
function placeFormulas(
  sheet: Sheet,
  format: ConditionalFormat,
  bottom: number,
  right: number,
): (PlacedFormula & { format: ConditionalFormat })[] {
  const anchor = format.areas[0]!;
  const formula = qualify(format.formula, sheet.name);
  return format.areas.flatMap((area) => {
    const cells: (PlacedFormula & { format: ConditionalFormat })[] = [];
    const rows = area.rows > 10_000 ? Math.max(0, bottom - area.row) : area.rows;
    const columns = area.columns > 1_000 ? Math.max(0, right - area.column) : area.columns;
    for (let row = area.row; row < area.row + rows; row++) {
      for (let column = area.column; column < area.column + columns; column++) {
        cells.push({ row, column, formula, down: row - anchor.row, right: column - anchor.column, format });
      }
    }
    return cells;
  });
}
