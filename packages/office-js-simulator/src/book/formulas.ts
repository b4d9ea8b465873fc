/** Every formula of a book, wherever it stands: what renaming and moving must rewrite. */
import type { Contents } from './contents';
import type { Sheet } from './sheet';

/** Rewrites all formulas; `home` is the sheet unqualified references mean, null for a workbook's names. */
export function rewriteFormulas(
  book: Contents,
  change: (formula: string, home: string | null) => string,
): void {
  for (const sheet of book.sheets) rewriteSheetFormulas(sheet, (formula) => change(formula, sheet.name));
  for (const name of book.names) name.formula = change(name.formula, null);
  book.calculator.reset();
}

function rewriteSheetFormulas(sheet: Sheet, change: (formula: string) => string): void {
  for (const cell of sheet.cells.values()) {
    if (cell.formula !== undefined) cell.formula = change(cell.formula);
  }
  for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = change(series.values);
    series.categories = change(series.categories);
  }
  for (const validation of sheet.validations) {
    validation.rule = Object.fromEntries(
      Object.entries(validation.rule).map(([kind, rule]) => [kind, changeTexts(rule, change)]),
    );
  }
}

const changeTexts = (rule: Record<string, unknown>, change: (formula: string) => string) =>
  Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [
      key,
      typeof value === 'string' && value.startsWith('=') ? change(value) : value,
    ]),
  );
