/** How far one method is ahead of the other in the same reports, and how sure that is. */
import type { Comparison } from './tally';

/** In percent of the reports. */
export interface Lead {
  readonly mean: number;
  /** Its standard error. */
  readonly error: number;
}

/** By how much the truth comes first more often than with the baseline. */
export function leadOf(compared: readonly Comparison[]): Lead {
  const differences = compared.map(({ ours, baseline }) => 100 * (ours - baseline));
  const count = Math.max(1, differences.length);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / count;
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / count / count) };
}

/** More than two standard errors are not chance. */
export const isClear = ({ mean, error }: Lead): boolean => Math.abs(mean) > 2 * error;

/** Was either always right? Then there is nothing left to beat. */
export const isPerfect = (compared: readonly Comparison[]): boolean =>
  compared.every(({ ours, baseline }) => ours === 1 && baseline === 1);

/** Is it not clear yet who is ahead, and could it become so? */
export const isOpen = (compared: readonly Comparison[]): boolean =>
  compared.length > 0 && !isPerfect(compared) && !isClear(leadOf(compared));
