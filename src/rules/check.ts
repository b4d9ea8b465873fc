/** Checking a report: every rule read once over its figures, the findings in the order of the form. */
import { editionOfYear } from '../form';
import type { Report } from '../report';
import { checkBalances } from './sums/balances';
import { checkBlanks } from './cells/blanks';
import { checkCells } from './cells/cells';
import { checkDeadline } from './form/deadline';
import { Figures, type Layout } from './figures';
import { groupOf, groups } from './group';
import { checkJumps } from './cells/jumps';
import { layoutOf } from './layout';
import type { Finding } from './model';
import { checkWords } from './narrative/checkWords';

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

/** The form's order: its parts, then the cells of a table or the paragraphs of a section. */
function inOrder(findings: Finding[], { positions }: Layout): Finding[] {
  const keyed = findings.map((finding) => {
    const { cells, quote } = finding;
    const place = quote ? quote.paragraph : (positions.get(cells[0] ?? '') ?? -1);
    return { finding, group: groups.indexOf(groupOf(finding)), place };
  });
  // Array sort is stable: findings of one place keep the order of the rules.
  return keyed.sort((a, b) => a.group - b.group || a.place - b.place).map(({ finding }) => finding);
}

export interface CheckOptions {
  /** `YYYY-MM-DD`; without it nothing is said of the deadline (D-1). */
  readonly today?: string;
}

/** What is wrong with a report, or cannot be told; in the form's order, nothing if all rules hold. */
export function check(report: Report, { today }: CheckOptions = {}): Finding[] {
  const layout = layoutOf(report);
  const figures = new Figures(layout, report);
  const balances = checkBalances(figures);
  const findings = [
    ...checkEdition(report),
    ...checkDeadline(report, today),
    ...checkCells(figures),
    ...balances,
    ...checkJumps(figures),
    ...checkWords(report),
  ];
  if (figures.odd > 0) {
    const blankTotals = balances.filter(({ rule }) => rule === 'V-5').flatMap(({ cells }) => cells);
    findings.push(...checkBlanks(figures, new Set(blankTotals)));
  }
  return findings.length > 1 ? inOrder(findings, layout) : findings;
}
