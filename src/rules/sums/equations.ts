/** The linear rules of a form in every place they apply: equations over its cells. */
import type { CellId, Form } from '../../form';
import { linearRules } from './rules';
import { type Equation, type Instance, placesOf, totalOf } from './statement';

const equations = new Map<string, readonly Equation[]>();

/**
 * All linear rules of a form, in every place they apply.
 * @param priorForm the edition of last year's figures, which may be the other one
 */
export function equationsOf(form: Form, priorForm: Form): readonly Equation[] {
  const key = `${form.edition} ${priorForm.edition}`;
  let found = equations.get(key);
  if (!found) {
    found = linearRules.flatMap(({ id, statements }) =>
      placesOf(statements, form, priorForm).map((place) => ({ rule: id, ...place })),
    );
    equations.set(key, found);
  }
  return found;
}

/** A total and the cells it adds up. */
export interface Sum {
  readonly total: CellId;
  readonly parts: readonly CellId[];
}

/** The sums among rules; a total that is added up in two ways is in two. */
export const sumsIn = (rules: readonly Instance[]): Sum[] =>
  rules.flatMap((rule) => {
    const total = totalOf(rule);
    return total === undefined ? [] : [{ total, parts: rule.right.map(({ cell }) => cell) }];
  });
