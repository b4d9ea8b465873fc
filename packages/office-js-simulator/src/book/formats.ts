/** Conditional formats, whose formula is relative to the first cell of their first area, kept so when areas change. */
import { type Area, subtract } from './a1';
import { copier } from './formula';
import type { ConditionalFormat, Sheet } from './sheet';

/** The format's formula as it reads from a cell. */
export function formulaFor({ areas, formula }: ConditionalFormat, row: number, column: number): string {
  const anchor = areas[0]!;
  return copier(formula)(row - anchor.row, column - anchor.column);
}

/** Gives a format other areas; none is left to be thrown away. */
export function setAreas(format: ConditionalFormat, areas: Area[]): void {
  if (areas[0]) format.formula = formulaFor(format, areas[0].row, areas[0].column);
  format.areas = areas;
}

/** Takes the conditional formats off an area; formats of wider areas keep the rest of theirs. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    setAreas(
      format,
      format.areas.flatMap((each) => subtract(each, area)),
    );
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}
