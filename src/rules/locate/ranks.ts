/** Which of several explanations is likelier, and of equals, which to look at first. */
import type { Change } from './model';
import type { Weighed } from './verdict';
import { MARGIN, MISTAKE, RARE } from './weigh';

/** An explanation with its rank: 1 is likeliest, equal ranks are equally likely. */
export interface Ranked {
  readonly mistakes: readonly Weighed[];
  readonly rank: number;
  /** How likely it is, up to a factor that all of its group share: the logarithm. */
  readonly odds: number;
}

/** What is likelier by less is as likely as far as figures tell: the logarithm. */
const AN_ORDER = Math.log(10);

/** How much likelier mistakes of one kind are, since they come together where they have one cause: the logarithm. */
const ALIKE = 2;

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
 * A rank below another has to be clearly less likely: by an order where one rule is all there is to go by; else by
 * one step of doubt more for each mistake.
 */
function withRanks(all: readonly Omit<Ranked, 'rank'>[], rules: number): Ranked[] {
  const isAlone = rules === 1;
  const doubt = ({ mistakes, odds }: Omit<Ranked, 'rank'>): number => (isAlone ? -odds : doubtOf(mistakes));
  const inOrder = [...all].sort((a, b) => doubt(a) - doubt(b));
  let rank = 0;
  let best = -Infinity;
  return inOrder.map((one) => {
    const margin = isAlone ? AN_ORDER : Math.max(MARGIN, one.mistakes.length);
    if (doubt(one) >= best + margin) {
      rank += 1;
      best = doubt(one);
    }
    return { ...one, rank };
  });
}

/**
 * The different explanations of a number of rules, the likeliest first. Of equal ranks that one comes first whose
 * slips are more frequent and whose figures are what one would expect in their place.
 */
export function ranked(
  candidates: readonly (readonly Weighed[])[],
  rules: number,
  nearer: (changes: readonly Change[]) => number,
): Ranked[] {
  const all = sorted(candidates).map((mistakes) => {
    const kinds = new Set(mistakes.map(({ kind }) => kind)).size;
    const slips = mistakes.reduce((sum, { odds }) => sum + odds - RARE, 0);
    return { mistakes, odds: slips - ALIKE * kinds + nearer(changesOf(mistakes)) };
  });
  return withRanks(all, rules).sort((a, b) => a.rank - b.rank || b.odds - a.odds);
}

/** Does it stand out from all others, of its rank and below? */
export const isAnOrderLikelier = (best: Ranked, all: readonly Ranked[]): boolean =>
  all.every((other) => other === best || (other.rank > best.rank && other.odds + AN_ORDER <= best.odds));
