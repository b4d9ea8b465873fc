/** The verdict on an equation: it holds, is broken, or cannot be told because a part is blank or unreadable. */
import { BLANK, type Figures, type LaidEquation, NUMBER, TEXT, UNREAD } from '../figures';
import type { Finding, Outcome } from '../finding';
import type { Rule } from '../model';
import { finding } from '../rule';
import { isExplainedByBlanks } from './completion';
import { type Equation, totalOf } from './statement';

export interface Balance {
  readonly equation: Equation;
  readonly outcome: Outcome;
  /** The sums of both sides, blank and unreadable parts counted as 0. */
  readonly left: number;
  readonly right: number;
  /** Whether those sums stand in the relation they should. */
  readonly agrees: boolean;
}

/** Nothing where last year's figures are not known, or this year's could not be read. */
export function balance(figures: Figures, laid: LaidEquation): Balance | undefined {
  if (figures.odd > 0 && (figures.any(laid.left.at, UNREAD) || figures.any(laid.right.at, UNREAD)))
    return undefined;
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

/** Is this a total left blank though its parts are filled? That is said by V-5 and not by the sum rule. */
export const isBlankTotal = (figures: Figures, { equation, left, right }: LaidEquation): boolean =>
  figures.odd > 0 &&
  totalOf(equation) !== undefined &&
  figures.all(left.at, BLANK) &&
  figures.any(right.at, NUMBER);

/** A bound proves nothing of a cell that is blank: V-4 speaks of it. */
const isBlankBound = (figures: Figures, { equation, left }: LaidEquation): boolean =>
  figures.odd > 0 && equation.relation === '>=' && figures.all(left.at, BLANK);

/**
 * What a linear rule finds, place by place. Sums that agree though a part is unreadable are not worth a word of
 * their own: V-2 speaks of that part.
 */
export function checkBalances<Id extends string>(
  by: Rule<Id, `${Id}.broken` | `${Id}.cannotTell`>,
  figures: Figures,
): Finding<Id>[] {
  const findings: Finding<Id>[] = [];
  for (const laid of figures.layout.equationsBy.get(by.id) ?? []) {
    if (isBlankTotal(figures, laid) || isBlankBound(figures, laid)) continue;
    const result = balance(figures, laid);
    if (!result || result.agrees) continue;
    if (result.outcome === 'cannotTell' && isExplainedByBlanks(figures, laid)) continue;
    const { left, right, outcome, equation } = result;
    findings.push(
      finding(by, outcome === 'broken' ? `${by.id}.broken` : `${by.id}.cannotTell`, {
        cells: equation.about,
        // Nothing is ever said to be a negative number.
        expected: right < 0 && equation.relation === '=' && laid.left.at.length === 1 ? null : right,
        found: left,
        difference: left - right,
        params: { computed: right },
      }),
    );
  }
  return findings;
}
