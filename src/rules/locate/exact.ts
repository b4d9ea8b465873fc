/** Exact arithmetic: every figure of a report as a whole number of the smallest unit any of them is written in. */

/** Finer figures than this are not amounts or counts, and are read as unreadable. */
const MOST_DECIMALS = 6;

/** So far below 2^53 that the sum of all cells of a form is exact. */
const LARGEST = 2 ** 43;

export const decimalsOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
};

const isReadable = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && decimalsOf(value) <= MOST_DECIMALS;

/** How many units make 1: the least power of ten that leaves no figure a fraction. */
export function scaleOf(values: Iterable<unknown>): number {
  let decimals = 0;
  for (const value of values) if (isReadable(value)) decimals = Math.max(decimals, decimalsOf(value));
  return 10 ** decimals;
}

/** The value in units of the scale; nothing where it is no number that can be told exactly. */
export function toUnits(value: unknown, scale: number): number | undefined {
  if (!isReadable(value)) return undefined;
  const units = Math.round(value * scale);
  return Math.abs(units) <= LARGEST ? units : undefined;
}
