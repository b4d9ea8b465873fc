/** What the narrative states of the tables, plainly enough to hold figures against: a sum of cells, and what it is said to be. */
import { forms } from '../../form';
import type { Report } from '../../report';
import { type Term, termsOf } from './sums';
import { sumsIn } from './tabled';
import { wordsOf } from './words';

export interface Statement {
  /** Id of what is counted. */
  readonly quantity: string;
  /** The sums that it may be about: of these cells, each with its sign. */
  readonly meanings: readonly (readonly Term[])[];
  /** In the unit of the cells. */
  readonly value: number;
  /** Everything from `low` to `high` agrees; both are the value where it is said exactly. */
  readonly low: number;
  readonly high: number;
}

const keyOf = ({ quantity, low, high }: Statement): string => `${quantity} ${low} ${high}`;

/** Everything the narrative counts, once each; what it says of last year, of shares and of growth is left out. */
export function statementsOf(report: Report): Statement[] {
  const words = wordsOf(report);
  if (!words.areBegun) return [];
  const form = forms[report.edition];
  const all = words.claims.counts.map(({ of, value, low, high, isExact }): Statement => {
    const { id: quantity, worth = 1 } = of;
    const meanings = sumsIn(of, form).flatMap((sum) => [termsOf(sum, form) ?? []]);
    const said = value / worth;
    return isExact
      ? { quantity, meanings, value: said, low: said, high: said }
      : { quantity, meanings, value: said, low: low / worth, high: high / worth };
  });
  const told = all.filter(({ meanings }) => meanings.length > 0);
  return [...new Map(told.map((statement) => [keyOf(statement), statement])).values()];
}
