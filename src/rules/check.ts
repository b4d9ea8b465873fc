/** Checking a report: every rule read once over its figures, the findings in the order of the form. */
import { editionOfYear } from '../form';
import type { Report } from '../report';
import { checkBalances } from './balances';
import { checkBlanks } from './blanks';
import { checkCells } from './cellRules';
import { Figures, layoutOf } from './figures';
import type { Finding } from './model';

/** F-1: the report year decides the edition. */
function checkEdition(report: Report): Finding[] {
  const expected = editionOfYear(report.year);
  if (expected === report.edition) return [];
  return [
    {
      rule: 'F-1',
      severity: 'error',
      outcome: 'broken',
      cells: [],
      expected: expected ?? null,
      found: report.edition,
      difference: null,
      message: { key: expected ? 'F-1.edition' : 'F-1.year', params: { year: report.year } },
    },
  ];
}

/** What is wrong with a report, or cannot be told; in the order of the form's cells, nothing if all rules hold. */
export function check(report: Report): Finding[] {
  const layout = layoutOf(report);
  const figures = new Figures(layout, report);
  const balances = checkBalances(figures);
  const findings = [...checkEdition(report), ...checkCells(figures), ...balances];
  if (figures.odd > 0) {
    const blankTotals = balances.filter(({ rule }) => rule === 'V-5').flatMap(({ cells }) => cells);
    findings.push(...checkBlanks(figures, new Set(blankTotals)));
  }
  const place = ({ cells }: Finding): number => layout.positions.get(cells[0] ?? '') ?? -1;
  // Array sort is stable: findings of one cell keep the order of the rules.
  return findings.length > 1 ? findings.sort((a, b) => place(a) - place(b)) : findings;
}
