/** Shares, times and tables: from what was counted to what is printed. */
import type { Scenario } from './cases';
import type { Tally } from './measure';

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

export const COUNTED = [
  'first',
  'baselineFirst',
  'firstThree',
  'amongTies',
  'cannotTell',
  'tooMany',
  'accused',
] as const;

type Counted = (typeof COUNTED)[number];

/** Share of the detectable reports, in percent; nothing where there are none. */
export function share(rows: readonly Row[], key: Counted): number {
  const sum = (of: (tally: Tally) => number): number =>
    rows.reduce((total, { tally }) => total + of(tally), 0);
  return (100 * sum((tally) => tally[key])) / sum((tally) => tally.reports - tally.undetectable);
}

export const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} %`);
export const milliseconds = (value: number): string => value.toFixed(1);

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const table = (heads: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
  [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...lines.map(line)].join('\n');
