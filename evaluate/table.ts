/** The measurements as a document: what was asked, what was reached, and every row. */
import type { Scenario, Tally } from './measure';

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

const COUNTED = ['first', 'firstThree', 'amongTies', 'cannotTell', 'tooMany', 'accused'] as const;

type Counted = (typeof COUNTED)[number];

/** Share of the detectable reports, in percent; nothing where there are none. */
function share(rows: readonly Row[], key: Counted): number {
  const sum = (of: (tally: Tally) => number): number =>
    rows.reduce((total, { tally }) => total + of(tally), 0);
  return (100 * sum((tally) => tally[key])) / sum((tally) => tally.reports - tally.undetectable);
}

/** The same for the reports that the baseline was given. */
function shareBeside(rows: readonly Row[], key: 'baselineFirst' | 'firstBeside'): number {
  const right = rows.reduce((sum, { tally }) => sum + tally[key], 0);
  return (100 * right) / rows.reduce((sum, { tally }) => sum + tally.baselineTimes.length, 0);
}

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} %`);
const milliseconds = (value: number): string => value.toFixed(1);

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
  [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...lines.map(line)].join('\n');

const HEADS = [
  ...['Planted', 'Mistakes', 'Reports', 'Break no rule', 'First', 'First three', 'Among the likeliest'],
  ...[
    'Cannot tell',
    'Too many',
    'False accusation',
    'Baseline first',
    'Median ms',
    '99 % ms',
    'Baseline median ms',
  ],
];

const cellsOf = (row: Row): (string | number)[] => [
  row.kind,
  row.mistakes,
  row.tally.reports,
  row.tally.undetectable,
  ...COUNTED.map((key) => percent(share([row], key))),
  percent(shareBeside([row], 'firstBeside')),
  percent(shareBeside([row], 'baselineFirst')),
  milliseconds(quantile(row.tally.times, 0.5)),
  milliseconds(quantile(row.tally.times, 0.99)),
  milliseconds(quantile(row.tally.baselineTimes, 0.5)),
];

const SEVERAL_CELLS = ['swapped', 'misplaced', 'shifted'];

const DIGITS = ['digitReplaced', 'digitDropped', 'digitAdded', 'transposed'];

/** What was asked for, over which rows, and what was reached. */
function targets({ rows, noise }: Results): string {
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
      atLeast(
        'Appeals, one mistake in the digits: in the first three',
        80,
        share(digitsInAppeals, 'firstThree'),
      ),
      atMost('False accusations, all rows', 2, share(rows, 'accused'), '%'),
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

/** In how many rows the baseline is beaten, and where it is not. */
function comparison({ rows }: Results): string {
  const counted = rows.filter(({ tally }) => tally.baselineTimes.length > 0);
  const better = counted.filter(({ tally }) => tally.firstBeside > tally.baselineFirst);
  const equal = counted.filter(({ tally }) => tally.firstBeside === tally.baselineFirst);
  const perfect = equal.filter(({ tally }) => tally.firstBeside === tally.baselineTimes.length);
  const worse = counted.filter(({ tally }) => tally.firstBeside < tally.baselineFirst);
  const named = (list: readonly Row[]): string =>
    list
      .map(
        (row) =>
          `${nameOf(row)} (${percent(shareBeside([row], 'firstBeside'))}, baseline ${percent(shareBeside([row], 'baselineFirst'))})`,
      )
      .join('; ');
  return [
    `The true repair comes first more often than with the baseline in ${better.length} of ${counted.length} rows; ` +
      `in ${equal.length} rows both are equal, ${perfect.length} of them because both are right every time: there the ` +
      `arithmetic leaves one answer to any method. Over all rows: ${percent(shareBeside(rows, 'firstBeside'))}, baseline ` +
      `${percent(shareBeside(rows, 'baselineFirst'))}.`,
    worse.length === 0 ? 'The baseline is ahead in no row.' : `The baseline is ahead in: ${named(worse)}.`,
  ].join('\n\n');
}

const introduction = ({ reports, seed }: Results): string => `# How often the wrong cell is found

Generated by \`npm run evaluate\` (${reports} reports for each row, seed ${seed}); only the times differ from run to
run. They are processor times.

Sound reports are made with the shape of real ones: a published report's figures in every tenth, else small bureaus
to whole cities, every request drawn by itself, so that most cells are 0 and a few are large. Mistakes of each kind are
planted in them, one to four at a time, each in cells of its own, totals and margins like any other; \`mixed\` draws the
kind of each. Single-cell mistakes are planted in cells that are not 0.

- **Break no rule**: reports in which no planted mistake breaks an equality; figures cannot know of it. They are left
  out of the shares. In a report with several mistakes, those that break no rule by themselves are not part of the
  truth that is asked for.
- **First**: the first explanation of every group is the truth, every cell and every value; **first three**: it is one
  of the first three of its group; **among the likeliest**: it shares the first rank.
- **Cannot tell**: some group is shown with several explanations of equal rank, or with none. **Too many**: some group
  is given up. **False accusation**: some group is shown with one likeliest explanation, and that changes a right cell.
- **Baseline**: plain Fellegi-Holt, the fewest cells that make all equalities hold with admissible values, by HiGHS, a
  random (seeded) choice among ties, at most 100 nodes of its search tree for each table. It is slow and gets
  every fourth report; **beside the baseline** is how often our first explanation is the truth in just these. It
  gives one answer and never says that it cannot tell.`;

const limits = `## What figures cannot tell

- Where one equality is all there is (appeals, or the documents in force beside last year's), each of its cells can
  make it hold. Only a slip that is written all over the figure stands out; the rest is shown as "cannot tell", the
  likelier slips first. Two mistakes in one such equality are beyond any method.
- Two figures of one row exchanged upset two columns and no row: the same exchange in another row with the same
  difference explains it as well. In a body with requests by persons only, the persons' column and the total column
  are alike, and so are exchanges in either.
- Mistakes that repeat each other (a column and its totals both shifted) cancel in the sums. The smaller explanation of
  what is left is then shown first, as Fellegi and Holt have it, and it is not the truth.
- In a report of two or three requests, several wrong totals outnumber the figures that contradict them.`;

/** The whole document. */
export function documentOf(results: Results): string {
  const { rows, noise } = results;
  const sections = [
    ['Requests, without last year’s report', 'requests', false],
    ['Requests, with last year’s report', 'requests', true],
    ['Appeals', 'appeals', false],
    ['Disclosure, with last year’s report', 'disclosure', true],
    ['Disclosure, without last year’s report', 'disclosure', false],
  ] as const;
  return [
    introduction(results),
    '## What was asked for',
    targets(results),
    comparison(results),
    ...sections.flatMap(([title, id, withPrior]) => [
      `## ${title}`,
      table(HEADS, rows.filter((row) => row.table === id && row.withPrior === withPrior).map(cellsOf)),
    ]),
    '## Tables of random numbers',
    `Of ${noise.reports} reports filled with random numbers, ${noise.tooMany} are answered with "too many mistakes to ` +
      `tell"; median ${milliseconds(quantile(noise.times, 0.5))} ms, longest ${milliseconds(quantile(noise.times, 1))} ms.`,
    limits,
    '',
  ].join('\n\n');
}
