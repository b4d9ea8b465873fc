/** Which of several explanations is likelier, and of equals, which to look at first. */
import type { Change } from './model';
import type { Weighed } from './verdict';
import { MARGIN, MISTAKE } from './weigh';

/** An explanation with its rank: 1 is likeliest, equal ranks are equally likely. */
export interface Ranked {
  readonly mistakes: readonly Weighed[];
  readonly rank: number;
}

/** One rule alone points to no cell: only a slip that is written all over the figure stands out. */
const MARGIN_OF_ONE_RULE = 3;

/** How much less doubtful an explanation seems for each order of magnitude by which figures come nearer to what is expected. */
const ORDINARY = 0.25;

const doubtOf = (mistakes: readonly Weighed[]): number =>
  mistakes.reduce((sum, { doubt }) => sum + MISTAKE + doubt, 0);

const changesOf = (mistakes: readonly Weighed[]): Change[] => mistakes.flatMap(({ changes }) => changes);

const keyOf = (mistakes: readonly Weighed[]): string =>
  changesOf(mistakes)
    .map(({ cell, to }) => `${cell}=${to}`)
    .sort()
    .join();

/** The different explanations, the least doubtful first, of equals the one that changes fewer cells. */
function sorted(candidates: readonly (readonly Weighed[])[]): (readonly Weighed[])[] {
  const unique = new Map<string, readonly Weighed[]>();
  const size = (mistakes: readonly Weighed[]): number => changesOf(mistakes).length;
  const byDoubt = [...candidates].sort((a, b) => doubtOf(a) - doubtOf(b) || size(a) - size(b));
  for (const mistakes of byDoubt) if (!unique.has(keyOf(mistakes))) unique.set(keyOf(mistakes), mistakes);
  return [...unique.values()];
}

/**
 * A rank below another has to be clearly more doubtful: by one more for each mistake, and by more where one rule is all
 * there is to go by.
 */
function withRanks(explanations: readonly (readonly Weighed[])[], rules: number): Ranked[] {
  let rank = 0;
  let best = -Infinity;
  return explanations.map((mistakes) => {
    const margin = Math.max(rules === 1 ? MARGIN_OF_ONE_RULE : MARGIN, mistakes.length);
    if (doubtOf(mistakes) >= best + margin) {
      rank += 1;
      best = doubtOf(mistakes);
    }
    return { mistakes, rank };
  });
}

/**
 * The different explanations of a number of rules, the likeliest first. Of equal ranks that one comes first whose
 * mistakes are of one kind, since they come together where they have one cause, and whose figures are what one would
 * expect in their place: hints that are too weak to rank by.
 */
export function ranked(
  candidates: readonly (readonly Weighed[])[],
  rules: number,
  nearer: (changes: readonly Change[]) => number,
): Ranked[] {
  const all = withRanks(sorted(candidates), rules);
  if (all.length < 2) return all;
  const doubts = new Map(
    all.map((one) => {
      const kinds = new Set(one.mistakes.map(({ kind }) => kind)).size;
      return [one, doubtOf(one.mistakes) + kinds - ORDINARY * nearer(changesOf(one.mistakes))];
    }),
  );
  const doubt = (one: Ranked): number => doubts.get(one) ?? 0;
  return all.sort((a, b) => a.rank - b.rank || doubt(a) - doubt(b));
}
