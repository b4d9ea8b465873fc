/** The verdict on an equation: it holds, is broken, or cannot be told because a part is blank or unreadable. */
import type { Report } from '../../report';
import type { Equation } from './equations';
import { BLANK, Figures, type LaidEquation, NUMBER, TEXT } from '../figures';
import { layoutOf } from '../layout';
import type { Finding, Outcome } from '../model';

export interface Balance {
  readonly equation: Equation;
  readonly outcome: Outcome;
  /** The sums of both sides, blank and unreadable parts counted as 0. */
  readonly left: number;
  readonly right: number;
  /** Whether those sums stand in the relation they should. */
  readonly agrees: boolean;
}

/** Nothing where last year's figures are not known. */
function balance(figures: Figures, laid: LaidEquation): Balance | undefined {
  if (!figures.all(laid.prior, NUMBER)) return undefined;
  const { equation } = laid;
  const left = figures.sum(laid.left);
  const right = figures.sum(laid.right);
  const agrees = equation.relation === '=' ? left === right : left >= right;
  const outcome = figures.odd === 0 ? (agrees ? 'holds' : 'broken') : doubtful(figures, laid, agrees);
  return { equation, outcome, left, right, agrees };
}

/** The verdict where cells of the report are not numbers: a blank may be 0, a text may be anything. */
function doubtful(figures: Figures, { left, right }: LaidEquation, agrees: boolean): Outcome {
  if (agrees) return figures.any(left.at, TEXT) || figures.any(right.at, TEXT) ? 'cannotTell' : 'holds';
  return figures.all(left.at, NUMBER) && figures.all(right.at, NUMBER) ? 'broken' : 'cannotTell';
}

/** Every arithmetic rule in every place, with its verdict: for whoever wants more than what is wrong. */
export function balances(report: Report): Balance[] {
  const layout = layoutOf(report);
  const figures = new Figures(layout, report);
  return layout.equations.flatMap((laid) => balance(figures, laid) ?? []);
}

/** Is this a total left blank though its parts are filled? That is said by V-5 and not by the sum rule. */
const isBlankTotal = (figures: Figures, { left, right }: LaidEquation): boolean =>
  left.at.length === 1 && figures.all(left.at, BLANK) && figures.any(right.at, NUMBER);

/**
 * What the arithmetic rules find, blank totals (V-5) among it. Sums that agree though a part is unreadable are
 * not worth a word of their own: V-2 speaks of that part.
 */
export function checkBalances(figures: Figures): Finding[] {
  const findings: Finding[] = [];
  const blankTotals = new Set<string>();
  for (const laid of figures.layout.equations) {
    const { equation } = laid;
    if (figures.odd > 0 && equation.relation === '=' && isBlankTotal(figures, laid)) {
      const [cell] = equation.about;
      if (cell && !blankTotals.has(cell)) findings.push(blankTotal(figures, laid));
      if (cell) blankTotals.add(cell);
      continue;
    }
    const result = balance(figures, laid);
    if (!result || result.agrees) continue;
    const { outcome, left, right } = result;
    findings.push({
      rule: equation.rule,
      severity: outcome === 'broken' ? equation.severity : 'warning',
      outcome: outcome === 'broken' ? 'broken' : 'cannotTell',
      cells: equation.about,
      expected: right,
      found: left,
      difference: left - right,
      message: { key: `${equation.rule}.${outcome}`, params: {} },
    });
  }
  return findings;
}

const blankTotal = (figures: Figures, { equation, right }: LaidEquation): Finding => ({
  rule: 'V-5',
  severity: 'warning',
  outcome: 'broken',
  cells: equation.about,
  expected: figures.sum(right),
  found: null,
  difference: null,
  message: { key: 'V-5', params: {} },
});
