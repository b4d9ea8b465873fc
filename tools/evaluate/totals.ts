/** Totals as a workbook gives them: recomputed whenever a part changes. */
import { type CellId, forms } from '../../src/form';
import type { Report, Values } from '../../src/report';
import { equationsOf, type Sum, sumsIn } from '../../src/rules';

/** How the totals of a report came about: typed, by formulas that are still there, or by formulas of which figures are left. */
export type Totals = 'typed' | 'live' | 'printed';

export const totalsModes: readonly Totals[] = ['typed', 'live', 'printed'];

/** The sums of a form in an order in which parts come before their totals; each total once. */
function sumsOf({ edition }: Report): Sum[] {
  const form = forms[edition];
  const sums = sumsIn(equationsOf(form, form));
  const isOfRow = ({ total }: Sum): boolean => total.endsWith('.total');
  const inOrder = [...sums.filter((sum) => !isOfRow(sum)), ...sums.filter(isOfRow)];
  return [...new Map(inOrder.map((sum) => [sum.total, sum])).values()];
}

/** The cells that are formulas where totals are. */
export const computedIn = (report: Report): CellId[] => sumsOf(report).map(({ total }) => total);

const figure = (values: Values, cell: CellId): number => {
  const value = values[cell];
  return typeof value === 'number' ? value : 0;
};

/** The report with every total the sum of its parts; blanks and words count 0, as in a workbook. */
export function recomputed(report: Report): Report {
  const values = { ...report.values };
  for (const { total, parts } of sumsOf(report)) {
    values[total] = parts.reduce((sum, part) => sum + figure(values, part), 0);
  }
  return { ...report, values };
}
