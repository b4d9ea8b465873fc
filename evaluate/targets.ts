/** What was asked for and what was reached, and where the baseline stands. */
import { percent, quantile, type Results, type Row, share, table } from './shares';

/** In percent of the reports of a row. */
const MOST_ACCUSED = 2;

const SEVERAL_CELLS = ['swapped', 'misplaced', 'shifted'];

const DIGITS = ['digitReplaced', 'digitDropped', 'digitAdded', 'transposed'];

/** What was asked for, over which rows, and what was reached. */
export function targets({ rows, noise }: Results): string {
  const requests = rows.filter((row) => row.table === 'requests');
  const of = (mistakes: number, kinds?: readonly string[]) =>
    requests.filter((row) => row.mistakes === mistakes && (!kinds || kinds.includes(row.kind)));
  const oneCell = of(1).filter(({ kind }) => !SEVERAL_CELLS.includes(kind) && kind !== 'mixed');
  const digitsInAppeals = rows.filter(
    ({ table: id, mistakes, kind }) => id === 'appeals' && mistakes === 1 && DIGITS.includes(kind),
  );
  const times = rows.flatMap(({ tally }) => tally.times);
  const atLeast = (what: string, asked: number, reached: number) =>
    [what, `at least ${asked} %`, percent(reached), reached >= asked ? 'yes' : '**no**'] as const;
  const atMost = (what: string, asked: number, reached: number, unit: string) =>
    [
      what,
      `at most ${asked} ${unit}`,
      `${reached.toFixed(1)} ${unit}`,
      reached <= asked ? 'yes' : '**no**',
    ] as const;
  return table(
    ['Asked', 'Aim', 'Measured', 'Reached'],
    [
      atLeast('Requests, one wrong cell: first', 100, share(oneCell, 'first')),
      atLeast(
        'Requests, digits transposed, two cells swapped or a line shifted: first',
        90,
        share(of(1, ['transposed', 'swapped', 'shifted']), 'first'),
      ),
      atLeast('Requests, one figure in the wrong cell: first', 90, share(of(1, ['misplaced']), 'first')),
      atLeast(
        'Requests, two mistakes of any kinds: in the first three',
        90,
        share(of(2, ['mixed']), 'firstThree'),
      ),
      atLeast('Requests, two mistakes of one kind: in the first three', 90, share(of(2), 'firstThree')),
      atLeast('Requests, two shifted lines: in the first three', 90, share(of(2, ['shifted']), 'firstThree')),
      atLeast(
        'Appeals, one mistake in the digits: in the first three',
        80,
        share(digitsInAppeals, 'firstThree'),
      ),
      atMost('False accusations, all rows', MOST_ACCUSED, share(rows, 'accused'), '%'),
      atMost('Median time of a report', 5, quantile(times, 0.5), 'ms'),
      atMost('Longest time of a report', 200, Math.max(...times, ...noise.times), 'ms'),
      atLeast(
        'Tables of random numbers answered with “too many”',
        100,
        (100 * noise.tooMany) / noise.reports,
      ),
    ],
  );
}

const nameOf = ({ table: id, kind, mistakes, withPrior }: Row): string =>
  `${id}, ${kind} × ${mistakes}${withPrior ? ', with last year' : ''}`;

/** The rows in which right cells are accused more often than asked for: an average hides them. */
export function accusations({ rows }: Results): string {
  const listed = rows.filter((row) => share([row], 'accused') > MOST_ACCUSED);
  const named = listed.map((row) => `${nameOf(row)} (${percent(share([row], 'accused'))})`);
  return (
    `False accusations are above ${MOST_ACCUSED} % in ${listed.length} of ${rows.length} rows` +
    (named.length > 0 ? `: ${named.join('; ')}.` : '.')
  );
}

/**
 * In how many rows the baseline is beaten, and where it is not. Both are given the same reports. Where it is right every
 * time nothing is left to be beaten.
 */
export function comparison({ rows }: Results): string {
  const counted = rows.filter(({ tally }) => tally.baselineTimes.length > 0);
  const isPerfect = ({ tally }: Row): boolean => tally.baselineFirst === tally.baselineTimes.length;
  const better = counted.filter(({ tally }) => tally.first > tally.baselineFirst);
  const equal = counted.filter(({ tally }) => tally.first === tally.baselineFirst);
  const worse = counted.filter(({ tally }) => tally.first < tally.baselineFirst);
  const perfect = equal.filter(isPerfect);
  const alike = equal.filter((row) => !isPerfect(row));
  const named = (list: readonly Row[]): string =>
    list
      .map((row) => {
        const { first, baselineFirst, baselineTimes } = row.tally;
        return `${nameOf(row)} (${first}, baseline ${baselineFirst} of ${baselineTimes.length})`;
      })
      .join('; ') || 'no row';
  return [
    'Beating the baseline in a row means being right more often in the same reports. Where the baseline is right every ' +
      'time the arithmetic leaves one answer to any method, and the most that can be asked is the same.',
    `The true repair comes first more often than with the baseline in ${better.length} of ${counted.length} rows, and ` +
      `both are right every time in ${perfect.length}. Over all rows: ${percent(share(rows, 'first'))}, ` +
      `baseline ${percent(share(rows, 'baselineFirst'))}.`,
    `Equally often, but not every time: ${named(alike)}.`,
    `The baseline is ahead in: ${named(worse)}.`,
  ].join('\n\n');
}
