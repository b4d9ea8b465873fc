/** Sums of cells, named by patterns, over the figures of one report. */
import { type CellId, cellsOf, type Form } from '../../form';
import type { Values } from '../../report';

/** Cell ids, `*` standing for one part of an id; a leading `-` subtracts. */
export type Sum = readonly string[];

export interface Term {
  readonly cell: CellId;
  readonly sign: 1 | -1;
}

const termsByForm = new WeakMap<Form, WeakMap<Sum, readonly Term[] | undefined>>();

function findTerms(sum: Sum, form: Form): Term[] | undefined {
  const found = sum.map((pattern) => {
    const sign = pattern.startsWith('-') ? -1 : 1;
    const parts = pattern.replace('-', '').split('.');
    const isNamed = (cell: CellId): boolean => {
      const own = cell.split('.');
      return own.length === parts.length && parts.every((part, at) => part === '*' || part === own[at]);
    };
    return [...cellsOf(form).keys()].filter(isNamed).map((cell): Term => ({ cell, sign }));
  });
  return found.every((terms) => terms.length > 0) ? found.flat() : undefined;
}

/** The cells of the sum; nothing where the form does not have them all. */
export function termsOf(sum: Sum, form: Form): readonly Term[] | undefined {
  const known = termsByForm.get(form) ?? new WeakMap<Sum, readonly Term[] | undefined>();
  termsByForm.set(form, known);
  if (!known.has(sum)) known.set(sum, findTerms(sum, form));
  return known.get(sum);
}

/** Nothing where a cell is blank or no number: a sum then proves nothing. */
export function sumOf(terms: readonly Term[], values: Values): number | undefined {
  let total = 0;
  for (const { cell, sign } of terms) {
    const value = values[cell];
    if (typeof value !== 'number') return undefined;
    total += sign * value;
  }
  return total;
}
