/** What may be wrong in the end: the explanations of a cause without those that the clerk has ruled out. */
import type { Change, Explanation, ExplanationGroup } from '../../src/rules';

/** An explanation is the same as long as it makes the same changes. */
export const explanationKey = ({ changes }: Explanation): string => JSON.stringify(changes);

/** The likeliest first, ranked anew; what is left after ruling out is not found but possible. */
export function withoutRefused(cause: ExplanationGroup, refused: ReadonlySet<string>): ExplanationGroup {
  const left = cause.explanations.filter((explanation) => !refused.has(explanationKey(explanation)));
  if (left.length === cause.explanations.length) return cause;
  const least = Math.min(...left.map(({ rank }) => rank));
  return {
    ...cause,
    verdict: 'cannotTell',
    explanations: left.map((explanation) => ({ ...explanation, rank: explanation.rank - least + 1 })),
  };
}

/** The cells at fault, without the totals that only follow them. */
export const faultsIn = ({ mistakes }: Explanation): readonly Change[] =>
  mistakes.flatMap(({ changes }) => changes);
