/** Shares, times and tables: from what was counted to what is printed. */
import type { Scenario } from './cases';
import type { Lead } from './lead';
import type { Tally } from './tally';

export interface Row extends Scenario {
  readonly tally: Tally;
}

export interface Results {
  /** How many reports each row has at the least, and how many more of what was not clear at first. */
  readonly reports: number;
  readonly more: number;
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

/** Share of the reports in which the baseline's choice was the truth, in percent. */
export function baselineShare(rows: readonly Row[]): number {
  const compared = rows.flatMap(({ tally }) => tally.compared);
  return (100 * compared.reduce((sum, { baseline }) => sum + baseline, 0)) / compared.length;
}

const CLAIMS = ['found', 'foundTrue', 'complete', 'completeTrue'] as const;
const BOUND = ['bounded', 'boundFirst', 'boundThree'] as const;
const COUNTS = ['reports', 'undetectable', ...COUNTED, ...CLAIMS, ...BOUND] as const;

/** Sums over rows, as a share in percent. */
export const shareOf = (
  rows: readonly Row[],
  part: (typeof COUNTS)[number],
  whole: (typeof COUNTS)[number],
): number => {
  const sum = (key: (typeof COUNTS)[number]): number =>
    rows.reduce((total, { tally }) => total + tally[key], 0);
  return (100 * sum(part)) / sum(whole);
};

/** Rows that are to be one. */
export function joined([first, ...more]: readonly Row[]): Row[] {
  if (!first) return [];
  const tally = more.reduce(
    (sum, { tally: other }) => ({
      ...(Object.fromEntries(COUNTS.map((key) => [key, sum[key] + other[key]])) as Pick<
        Tally,
        (typeof COUNTS)[number]
      >),
      compared: [...sum.compared, ...other.compared],
      times: [...sum.times, ...other.times],
      baselineTimes: [...sum.baselineTimes, ...other.baselineTimes],
    }),
    first.tally,
  );
  return [{ ...first, tally }];
}

function joinedBy(rows: readonly Row[], nameOf: (row: Row) => string): Row[] {
  const names = new Set(rows.map(nameOf));
  return [...names].flatMap((name) => joined(rows.filter((row) => nameOf(row) === name)));
}

export const nameOfPlant = ({ kind, mistakes }: Scenario): string => `${kind} × ${mistakes}`;

export const nameOfScenario = (scenario: Scenario): string =>
  `${scenario.table}, ${nameOfPlant(scenario)}${scenario.withPrior ? ', with last year' : ''}`;

/** A row for each kind and number of mistakes. */
export const byPlant = (rows: readonly Row[]): Row[] => joinedBy(rows, nameOfPlant);

/** A row for each scenario. */
export const byScenario = (rows: readonly Row[]): Row[] => joinedBy(rows, nameOfScenario);

/** A lead with its standard error, in points of percent. */
export const points = ({ mean, error }: Lead): string =>
  `${mean < 0 ? '−' : '+'}${Math.abs(mean).toFixed(1)} ± ${error.toFixed(1)}`;

export const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} %`);
export const milliseconds = (value: number): string => value.toFixed(1);

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const table = (heads: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
  [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...lines.map(line)].join('\n');
