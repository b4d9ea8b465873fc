/** Sums of figures as they are written, in decimals: 0.1 and 0.2 make 0.3. */
import { decimalsOf } from '../locate/exact';

/** The digits of a figure as a whole number of the unit that `decimals` places make. */
function unitsOf(value: number, decimals: number): bigint {
  if (Number.isInteger(value)) return BigInt(value) * 10n ** BigInt(decimals);
  const digits = String(value).replace(/e.*$/, '').replace('.', '');
  return BigInt(digits) * 10n ** BigInt(decimals - decimalsOf(value));
}

/** The sum of finite numbers, whatever their size, rounded once: to the number nearest to it. */
export function exactSum(values: readonly number[]): number {
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
  // Whole numbers of ordinary size, as nearly all are, add up exactly as they stand.
  if (size <= Number.MAX_SAFE_INTEGER && values.every(Number.isInteger)) {
    return values.reduce((sum, value) => sum + value, 0);
  }
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const units = values.reduce((sum, value) => sum + unitsOf(value, decimals), 0n);
  return Number(`${units}e-${decimals}`);
}
