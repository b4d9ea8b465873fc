/** How people err in one cell, as a table: each kind with what tells it, and how much it asks one to believe. */
import type { CellMistake } from './model';
import type { Slip } from './slip';

interface Kind {
  readonly kind: CellMistake;
  /** 0 is told by the cell itself; more is less likely, or more likely to look so by chance. */
  readonly doubt: number;
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

/** 万 for 1, and a decimal point one to three places off. */
const SHIFTS = [10_000, 1_000, 100, 10];

const isScaled = ({ from, to }: Slip): boolean =>
  typeof from === 'number' &&
  from !== 0 &&
  SHIFTS.some((shift) =>
    // A whole number ten times too large or small is a digit dropped or added.
    shift === 10_000 || !Number.isInteger(from)
      ? Math.round(from * shift) === to || from === to * shift
      : false,
  );

/** The first kind that tells is the mistake's kind; the last one always does. */
export const kinds: readonly Kind[] = [
  {
    kind: 'text',
    doubt: 0,
    tells: ({ from, to }) => typeof from === 'string' && numbersIn(from).includes(to),
  },
  { kind: 'blankTotal', doubt: 0, tells: ({ from, isTotal }) => from === null && isTotal },
  { kind: 'sign', doubt: 0, tells: ({ from, to }) => from === -to },
  { kind: 'transposed', doubt: 1, tells: digits((from, to) => to.length > 1 && isTransposed(from, to)) },
  { kind: 'decimal', doubt: 1, tells: isScaled },
  { kind: 'blank', doubt: 2, tells: ({ from }) => from === null },
  { kind: 'digitAdded', doubt: 2, tells: digits((from, to) => to !== '0' && lacksDigit(to, from)) },
  { kind: 'digitDropped', doubt: 2, tells: digits((from, to) => from !== '0' && lacksDigit(from, to)) },
  { kind: 'digitReplaced', doubt: 2, tells: digits((from, to) => to.length > 1 && isReplaced(from, to)) },
  { kind: 'lastYear', doubt: 2, tells: ({ from, lastYear }) => from !== 0 && from === lastYear },
  {
    kind: 'totalNotUpdated',
    doubt: 2,
    tells: ({ from, to, parts }) => typeof from === 'number' && parts.includes(Math.abs(to - from)),
  },
  {
    kind: 'neighbour',
    doubt: 3,
    tells: ({ from, neighbours }) => from !== 0 && neighbours.some((n) => n === from),
  },
  { kind: 'digitReplaced', doubt: 3, tells: digits((from, to) => from !== '0' && isReplaced(from, to)) },
  { kind: 'totalNotUpdated', doubt: 4, tells: ({ isTotal }) => isTotal },
  { kind: 'omitted', doubt: 4, tells: ({ from }) => from === 0 },
  { kind: 'unlike', doubt: 5, tells: () => true },
];

/** The kind of a slip. Constant time. */
export const kindOf = (slip: Slip): Kind => kinds.find(({ tells }) => tells(slip)) as Kind;
