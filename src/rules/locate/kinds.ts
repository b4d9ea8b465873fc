/** How people err in one cell, as a table: each kind with what tells it, and how much it asks one to believe. */
import type { CellMistake } from './model';
import type { Slip } from './slip';

interface Kind {
  readonly kind: CellMistake;
  /**
   * How far-fetched it is: 0 is told by the cell itself. The second figure holds where right and wrong value are
   * less than ten apart: so near each other, figures look like most kinds by mere chance.
   */
  readonly doubt: readonly [apart: number, near: number];
  readonly tells: (slip: Slip) => boolean;
}

/** A predicate on the digits of a number that stands where another should. */
const digits =
  (tells: (from: string, to: string) => boolean) =>
  ({ from, to }: Slip): boolean =>
    typeof from === 'number' && from >= 0 && to >= 0 && tells(String(from), String(to));

const isReplaced = (from: string, to: string): boolean =>
  from.length === to.length && [...from].filter((digit, i) => digit !== to[i]).length === 1;

/** `short` is `long` with one digit left out. */
const lacksDigit = (short: string, long: string): boolean =>
  long.length === short.length + 1 &&
  [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);

const isTransposed = (from: string, to: string): boolean =>
  from.length === to.length &&
  [...from].some(
    (digit, i) =>
      digit !== from[i + 1] && from.slice(0, i) + (from[i + 1] ?? '') + digit + from.slice(i + 2) === to,
  );

/** The numbers that stand in a text, full-width digits among them. */
export const numbersIn = (text: string): number[] =>
  (text.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/**
 * A decimal point one to three places off, or 万 for 1; with how far-fetched it is that a figure is too small by that:
 * the point slips by one place, and hardly by more.
 */
export const scales = [
  { by: 10, doubt: 2 },
  { by: 100, doubt: 3 },
  { by: 1_000, doubt: 3 },
  { by: 10_000, doubt: 2 },
] as const;

const isTooLarge = ({ from, to }: Slip): boolean =>
  typeof from === 'number' && from !== 0 && scales.some(({ by }) => from === to * by);

const tooSmall = scales.map(({ by, doubt }): Kind => ({
  kind: 'decimal',
  doubt: [doubt, doubt],
  tells: ({ from, to }) => typeof from === 'number' && from !== 0 && Math.round(from * by) === to,
}));

/** Does what stands there stand in last year's report, too? That neither year has any says nothing. */
export const isLastYear = ({ from, lastYear }: Pick<Slip, 'from' | 'lastYear'>): boolean =>
  from !== 0 && from === lastYear;

/** The first kind that tells is the mistake's kind; the last one always does. */
export const kinds: readonly Kind[] = [
  {
    kind: 'text',
    doubt: [0, 0],
    tells: ({ from, to }) => typeof from === 'string' && numbersIn(from).includes(to),
  },
  { kind: 'blankTotal', doubt: [0, 0], tells: ({ from, isTotal }) => from === null && isTotal },
  { kind: 'sign', doubt: [0, 0], tells: ({ from, to }) => from === -to },
  { kind: 'transposed', doubt: [1, 1], tells: digits(isTransposed) },
  // Figures of two digits and more are hardly last year's by chance.
  { kind: 'lastYear', doubt: [1, 2], tells: (slip) => isLastYear(slip) && Number(slip.from) >= NEAR },
  { kind: 'blank', doubt: [2, 2], tells: ({ from }) => from === null },
  { kind: 'decimal', doubt: [2, 2], tells: isTooLarge },
  ...tooSmall,
  { kind: 'digitAdded', doubt: [2, 3], tells: digits((from, to) => to !== '0' && lacksDigit(to, from)) },
  { kind: 'digitDropped', doubt: [2, 3], tells: digits((from, to) => from !== '0' && lacksDigit(from, to)) },
  {
    kind: 'digitReplaced',
    doubt: [2, 3],
    tells: digits((from, to) => from !== '0' && to !== '0' && isReplaced(from, to)),
  },
  { kind: 'lastYear', doubt: [2, 3], tells: isLastYear },
  {
    kind: 'totalNotUpdated',
    doubt: [2, 3],
    tells: ({ from, to, parts }) => typeof from === 'number' && parts.includes(Math.abs(to - from)),
  },
  {
    kind: 'neighbour',
    doubt: [3, 4],
    tells: ({ from, neighbours }) => from !== 0 && neighbours.some((figure) => figure === from),
  },
  { kind: 'totalNotUpdated', doubt: [4, 4], tells: ({ isTotal }) => isTotal },
  { kind: 'omitted', doubt: [4, 4], tells: ({ from }) => from === 0 },
  { kind: 'surplus', doubt: [4, 4], tells: ({ to }) => to === 0 },
  { kind: 'unlike', doubt: [5, 5], tells: () => true },
];

export interface Judgement {
  readonly kind: CellMistake;
  readonly doubt: number;
}

/** The kind of a slip, and how far-fetched it is. Constant time. */
export function judge(slip: Slip): Judgement {
  const { kind, doubt } = kinds.find(({ tells }) => tells(slip)) as Kind;
  const isNear = typeof slip.from === 'number' && Math.abs(slip.from - slip.to) < NEAR;
  return { kind, doubt: doubt[isNear ? 1 : 0] };
}

/** Figures nearer than this are alike by chance. */
const NEAR = 10;

/** How much more doubtful it is that figures were exchanged when they differ by little: the smaller, the more do. */
export const commonness = (by: number): number => (Math.abs(by) >= NEAR ? 0 : Math.abs(by) > 1 ? 1 : 2);
