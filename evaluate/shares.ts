/** Shares, times and tables: from what was counted to what is printed. */
import type { Scenario } from './cases';
import type { Lead } from './lead';
import type { Comparison, Tally } from './measure';

export interface Row extends Scenario {
  readonly tally: Tally;
}

export interface Results {
  readonly reports: number;
  readonly seed: number;
  readonly rows: readonly Row[];
  readonly noise: Pick<Tally, 'reports' | 'tooMany' | 'times'>;
}

/** The value that the given share of the list does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const COUNTED = ['first', 'firstThree', 'amongTies', 'cannotTell', 'tooMany', 'accused'] as const;

type Counted = (typeof COUNTED)[number];

/** Share of the detectable reports, in percent; nothing where there are none. */
export function share(rows: readonly Row[], key: Counted): number {
  const sum = (of: (tally: Tally) => number): number =>
    rows.reduce((total, { tally }) => total + of(tally), 0);
  return (100 * sum((tally) => tally[key])) / sum((tally) => tally.reports - tally.undetectable);
}

/** Share of the reports that both were given in which the truth came first, in percent. */
export function comparedShare(rows: readonly Row[], key: keyof Comparison): number {
  const compared = rows.flatMap(({ tally }) => tally.compared);
  return (100 * compared.reduce((sum, one) => sum + one[key], 0)) / compared.length;
}

/** A lead with its standard error, in points of percent. */
export const points = ({ mean, error }: Lead): string =>
  `${mean < 0 ? '−' : '+'}${Math.abs(mean).toFixed(1)} ± ${error.toFixed(1)}`;

export const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} %`);
export const milliseconds = (value: number): string => value.toFixed(1);

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const table = (heads: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
  [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...lines.map(line)].join('\n');
