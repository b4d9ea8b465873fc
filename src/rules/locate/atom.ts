/** Mistakes as the search takes them: one cell with any value, or cells that one slip puts wrong in a known way. */
import type { MistakeKind } from './model';
import type { Touch, Unknown } from './system';

export interface Step {
  /** Index of the unknown. */
  readonly unknown: number;
  /** What to add to it, in units. */
  readonly by: number;
}

export interface Pattern {
  readonly kind: MistakeKind;
  readonly doubt: number;
  /** How often people slip so, where that is known better than by the doubt. */
  readonly odds?: number;
  readonly steps: readonly Step[];
  /** What undoing it does to the rules. */
  readonly touches: readonly Touch[];
  /** Has it one cause, and yet is a mistake in each of its cells? */
  readonly isApart?: true;
}

/** A pattern before it is known what it does to the rules. */
export type Draft = Omit<Pattern, 'touches'>;

/** What steps together do to the rules; nothing of what cancels. */
export function touchesOf(steps: readonly Step[], unknowns: readonly Unknown[]): Touch[] {
  const sums = new Map<number, number>();
  for (const { unknown, by } of steps) {
    for (const { rule, amount } of unknowns[unknown]?.touches ?? []) {
      sums.set(rule, (sums.get(rule) ?? 0) + amount * by);
    }
  }
  return [...sums].filter(([, amount]) => amount !== 0).map(([rule, amount]) => ({ rule, amount }));
}

/** One mistake of a solution: a pattern, or one cell with a wrong value. */
export type Atom = { readonly pattern: Pattern } | { readonly step: Step };

/** Mistakes that together explain every broken rule. */
export type Solution = readonly Atom[];

export const stepsOf = (atom: Atom): readonly Step[] =>
  'pattern' in atom ? atom.pattern.steps : [atom.step];
