/** Totals in which 0 was left standing, several at once: one cause, though it puts many cells wrong. */
import { totalOf } from '../sums/statement';
import type { Draft, Step } from './atom';
import type { System } from './system';

/** How far-fetched it is that totals were never filled in. */
const DOUBT = 1;

/** All totals of 0 whose parts say otherwise, filled with what these come to; a total of totals comes last. */
export function* emptyTotals({ broken, unknowns, settle }: System): Generator<Draft> {
  const indexOf = new Map(unknowns.map(({ at }, index) => [at, index]));
  const standing = settle(new Map());
  const filled = new Map<number, number>();
  const figure = (at: number): number => filled.get(at) ?? standing(at);
  const sums = broken.filter(({ row: { equation } }) => equation && totalOf(equation) !== undefined);
  const isPart = (at: number | undefined): boolean =>
    sums.some(({ row }) => row.terms.slice(1).some((term) => term.at === at));
  const inOrder = [...sums].sort(
    (a, b) => Number(isPart(b.row.terms[0]?.at)) - Number(isPart(a.row.terms[0]?.at)),
  );
  for (const { row } of inOrder) {
    const [total, ...parts] = row.terms;
    if (!total || standing(total.at) !== 0 || filled.has(total.at) || !indexOf.has(total.at)) continue;
    filled.set(
      total.at,
      parts.reduce((sum, { at }) => sum + figure(at), 0),
    );
  }
  const steps = [...filled].flatMap(([at, by]): Step[] => {
    const unknown = indexOf.get(at);
    return unknown === undefined || by === 0 ? [] : [{ unknown, by }];
  });
  if (steps.length > 1) yield { kind: 'omitted', doubt: DOUBT, steps };
}
