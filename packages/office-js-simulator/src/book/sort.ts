/** Sorting rows by one of their columns. */
import { type Area, intersect } from './a1';
import { type CellValue, isError } from './engine';
import type { Contents } from './contents';
import { refuse } from './errors';
import { copier } from './formula';
import type { Sheet } from './sheet';

/** Excel's order of kinds: numbers, texts, truth values, errors; blanks come last either way. */
function rank(value: CellValue): number {
  if (value === '') return 4;
  if (isError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

const collator = new Intl.Collator('zh-CN', { numeric: false, sensitivity: 'base' });

function compare(a: CellValue, b: CellValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
}

/**
 * Sorts the rows of an area; what is beside it stays. Cells go with their looks, formulas read from their new row.
 * @param column one of the area's, counted from its first
 */
export function sortRows(
  book: Contents,
  sheet: Sheet,
  area: Area,
  column: number,
  isDescending = false,
): void {
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    refuse('InvalidOperation', 'Merged cells cannot be sorted.');
  }
  const rows = Array.from({ length: area.rows }, (_, down) => {
    const row = area.row + down;
    const cells = Array.from({ length: area.columns }, (__, right) => ({
      ...sheet.cell(row, area.column + right),
      style: sheet.styleAt(row, area.column + right),
    }));
    return { row, key: book.value(sheet, row, area.column + column), cells };
  });
  const direction = isDescending ? -1 : 1;
  const sorted = rows.toSorted((a, b) => {
    const isBlank = a.key === '' || b.key === '';
    return (isBlank ? 1 : direction) * compare(a.key, b.key);
  });
  sorted.forEach(({ row: from, cells }, down) => {
    cells.forEach(({ value, formula, style }, right) => {
      sheet.change(area.row + down, area.column + right, (cell) => {
        delete cell.value;
        delete cell.formula;
        delete cell.style;
        if (style) cell.style = style;
        if (value !== undefined) cell.value = value;
        if (formula !== undefined) cell.formula = copier(formula)(area.row + down - from, 0);
      });
    });
  });
  book.calculator.reset();
}
