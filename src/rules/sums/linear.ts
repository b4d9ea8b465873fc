/** Rules that are linear statements over cells: what is one of them is checked, shown in a margin and located alike. */
import type { Basis, Rule, Weight } from '../model';
import { checkBalances } from './balance';
import { placesOf, type Statement } from './statement';

export interface LinearRule<Id extends string = string> extends Rule<
  Id,
  `${Id}.broken` | `${Id}.cannotTell`
> {
  /** The first statement whose cells exist in the edition's form is the rule there. */
  readonly statements: readonly Statement[];
}

/**
 * A linear rule: broken where the sides are not as stated; nothing is proved, and a warning given, where blank or
 * unreadable parts were counted as 0.
 */
export function linear<const Id extends string>(
  id: Id,
  broken: Weight,
  basis: readonly Basis[],
  ...statements: readonly Statement[]
): LinearRule<Id> {
  const both = <T>(ifBroken: T, otherwise: T) =>
    ({ [`${id}.broken`]: ifBroken, [`${id}.cannotTell`]: otherwise }) as Record<
      `${Id}.broken` | `${Id}.cannotTell`,
      T
    >;
  const datum: LinearRule<Id> = {
    id,
    basis,
    editions: (form) => placesOf(statements, form, form).length > 0,
    verdicts: both<Weight>(broken, 'warning'),
    check: ({ figures }) => checkBalances(datum, figures),
    native: both('margin', 'margin'),
    statements,
  };
  return datum;
}
