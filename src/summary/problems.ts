/** The findings of many units as lines of one list, whatever prints it. */
import { forms } from '../form';
import { describe, type Locale } from '../locales';
import { type Finding, groupOf } from '../rules';
import { unitName, type UnitReport } from './model';
import type { StockRow } from './stock';

/** One finding with its unit and its place in words; empty where it is about no cell. */
export interface Problem {
  readonly unit: string;
  readonly file: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly message: string;
  readonly finding: Finding;
}

/** Whose findings they are; a `UnitReport` is. */
export type Subject = Pick<UnitReport, 'unit' | 'file' | 'edition' | 'findings'>;

export function problemsOf(subject: Subject, locale: Locale): Problem[] {
  const form = forms[subject.edition];
  return subject.findings.map((finding) => {
    const { message, rows, columns } = describe(finding, form, locale);
    return {
      unit: unitName(subject),
      file: subject.file,
      table: locale.table[groupOf(finding)],
      row: rows,
      column: columns,
      message,
      finding,
    };
  });
}

/** The findings of all reports, in the sum or not, under the names that the roster gives their units. */
export const problemsOfStock = (stock: readonly StockRow[], locale: Locale): Problem[] =>
  stock.flatMap(({ unit, reports }) => reports.flatMap((report) => problemsOf({ ...report, unit }, locale)));

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
