/**
 * How often people slip in one cell in each way, and how often that makes one figure of another: what tells likely
 * explanations from less likely ones where the rules leave a choice.
 */
import type { Slip } from './slip';

interface Habit {
  /** How often it happens in a place where it can, in proportion to the others. */
  readonly rate: number;
  /** In what share of its slips the right figure becomes the one that stands there. */
  readonly share: (slip: Figures, from: string, to: string) => number;
}

/** A slip whose wrong figure is one, a blank being 0. */
interface Figures extends Slip {
  readonly from: number;
}

const without = (digits: string, at: number): string => digits.slice(0, at) + digits.slice(at + 1);

/** The share of a figure's digits of which it is true. */
function shareOfDigits(digits: string, isTrue: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < digits.length; at++) if (isTrue(at)) count += 1;
  return count / digits.length;
}

const DIGITS = 10;

/** Where there is nothing to be written no digit is mistaken, and nothing miscounted: what stands there came from elsewhere. */
const NOTHING = '0';

const isTransposedAt = (from: string, to: string, at: number): boolean =>
  at > 0 && to.slice(0, at - 1) + to.charAt(at) + to.charAt(at - 1) + to.slice(at + 1) === from;

/**
 * One figure of so many of its order of magnitude is typed by pure mishap. No digit of it is right, then, but the
 * order of magnitude often is.
 */
const byMishap = ({ from, to }: Figures): number =>
  1 / ((from + 1) * (1 + Math.abs(Math.log((from + 1) / (to + 1)))) * DIGITS);

const habits: readonly Habit[] = [
  {
    rate: 8,
    share: (_, from, to) =>
      from.length !== to.length || to === NOTHING
        ? 0
        : shareOfDigits(to, (at) => from !== to && without(from, at) === without(to, at)) / DIGITS,
  },
  {
    rate: 6,
    share: (_, from, to) =>
      from.length + 1 === to.length ? shareOfDigits(to, (at) => without(to, at) === from) : 0,
  },
  {
    rate: 5,
    share: (_, from, to) =>
      from.length !== to.length + 1
        ? 0
        : (shareOfDigits(from, (at) => at > 0 && without(from, at) === to) * from.length) /
          to.length /
          DIGITS,
  },
  { rate: 6, share: (_, from, to) => shareOfDigits(to, (at) => isTransposedAt(from, to, at)) },
  { rate: 10, share: ({ from, to }, _, right) => (right !== NOTHING && Math.abs(from - to) === 1 ? 0.5 : 0) },
  // Left out: 0 or nothing stands there.
  { rate: 10, share: ({ from, to }) => (from === 0 && to !== 0 ? 0.5 : 0) },
  {
    rate: 4,
    share: ({ from, neighbours }) =>
      from === 0 ? 0 : neighbours.filter((figure) => figure === from).length / 4,
  },
  { rate: 6, share: ({ from, lastYear }) => Number(from === lastYear && from !== 0) },
  // Where there is anything to be counted in at all, it is easily done.
  { rate: 40, share: ({ from, to, beside }) => Number(beside.includes(from - to)) },
  {
    rate: 1,
    share: ({ from, to }) => Number([10, 100, 10_000].some((by) => from === to * by || from * by === to)),
  },
  { rate: 4, share: byMishap },
];

/** How often a right figure becomes the one that stands there, in proportion to other slips: the logarithm. */
export function oddsOfSlip(slip: Slip): number {
  const from = typeof slip.from === 'number' ? slip.from : 0;
  const figures = { ...slip, from };
  // What is no figure, or none that can stand there, is wrong in any case.
  if (typeof slip.from === 'string' || from < 0 || !Number.isInteger(from)) return Math.log(DIGITS);
  const [was, is] = [String(from), String(slip.to)];
  return Math.log(habits.reduce((sum, { rate, share }) => sum + rate * share(figures, was, is), 0));
}
