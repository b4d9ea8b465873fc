/** The figures of a block as they are read from its cells, with where each stands. */
import type { CellId } from '../../../form';
import { type CellValue, readCell, type Values } from '../../../report';
import { isCalculated, type RawRange } from '../../patch';
import type { PlacedBlock } from '../layout';
import type { BoundPlace } from '../places';
import type { Found } from './findByLabels';

const DATE_FORMAT = /[ymdhs年月日]/i;

/** A date is a number to Excel; what the clerk sees is not. */
function cellValue(range: RawRange, r: number, c: number): ReturnType<typeof readCell> {
  const value = range.values[r]?.[c] ?? null;
  const format = (range.numberFormat[r]?.[c] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const isDate = typeof value === 'number' && format !== 'General' && DATE_FORMAT.test(format);
  return isDate ? { value: range.text[r]?.[c] ?? String(value) } : readCell(value === '' ? null : value);
}

export interface Collected {
  readonly values: Record<CellId, CellValue>;
  readonly asWritten: Record<CellId, string>;
  readonly places: Map<CellId, BoundPlace>;
  readonly formulas: Set<CellId>;
}

export function collect(block: PlacedBlock, { range, at }: Found, into: Collected): void {
  block.cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      const [row, column] = at(r, c);
      const { value, asWritten } = cellValue(range, row, column);
      into.values[cell] = value;
      if (asWritten !== undefined) into.asWritten[cell] = asWritten;
      if (isCalculated(range.formulas[row]?.[column], range.values[row]?.[column])) into.formulas.add(cell);
      into.places.set(cell, {
        sheet: range.sheet,
        row: range.row + row,
        column: range.column + column,
        range,
      });
    }),
  );
}

export const isBlank = (values: Values): boolean => Object.values(values).every((value) => value === null);

export const empty = (): Collected => ({ values: {}, asWritten: {}, places: new Map(), formulas: new Set() });
