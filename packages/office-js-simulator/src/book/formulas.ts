/** Every formula of a book, wherever it stands: what renaming and moving must rewrite. */
import type { Contents } from './contents';
import type { Sheet } from './sheet';

/** Gives the formula anew; `home` is the sheet unqualified references mean, null for a workbook's names. */
type Change = (formula: string, home: string | null) => string;

/** Rewrites all formulas. */
export function rewriteFormulas(book: Contents, change: Change): void {
  for (const sheet of book.sheets) rewriteRules(sheet, (formula) => change(formula, sheet.name));
  rewriteContents(book, change);
}

/** Rewrites the formulas of cells, charts and names: not those of rules that lie over cells, which read from each cell. */
export function rewriteContents(book: Contents, change: Change): void {
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet.name);
    }
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = change(series.values, sheet.name);
      series.categories = change(series.categories, sheet.name);
    }
  }
  for (const name of book.names) name.formula = change(name.formula, null);
  book.calculator.reset();
}

function rewriteRules(sheet: Sheet, change: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
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
