/** The page that a clerk's office reads: how often the answer is right, where totals are typed or computed and words tell more. */
import { leadOf } from './lead';
import type { Told } from './narrative';
import {
  baselineShare,
  joined,
  milliseconds,
  percent,
  points,
  quantile,
  type Row,
  share,
  shareOf,
  table,
} from './shares';
import type { Totals } from './totals';

export interface Modes {
  readonly reports: number;
  readonly seed: number;
  /** A mix of slips as frequent as among people, by how totals came about and by what is told. */
  readonly modes: readonly Row[];
}

const TOTALS: Readonly<Record<Totals, string>> = {
  typed: 'typed',
  live: 'formulas',
  printed: 'computed, printed as figures',
};

const TOLD: Readonly<Record<Told, string>> = {
  nothing: 'nothing',
  received: 'received and carried over',
  outcomes: 'outcomes, too',
};

const HEADS = [
  ...['Mistakes', 'Totals', 'The narrative tells', 'Last year', 'First', 'First three', 'Baseline', 'Lead'],
  ...[
    'Told as found',
    'Of these right',
    'Reports accused falsely',
    'Complete lists',
    'Of these hold the truth',
  ],
  ...['Median ms', 'Longest ms'],
];

const cellsOf = (row: Row): (string | number)[] => {
  const { mistakes, totals, told, withPrior, tally } = row;
  return [
    ...[mistakes, TOTALS[totals], TOLD[told], withPrior ? 'yes' : 'no'],
    ...[percent(share([row], 'first')), percent(share([row], 'firstThree'))],
    ...[percent(baselineShare([row])), points(leadOf(tally.compared))],
    ...[tally.found, percent(shareOf([row], 'foundTrue', 'found')), percent(share([row], 'accused'))],
    ...[tally.complete, percent(shareOf([row], 'completeTrue', 'complete'))],
    ...[milliseconds(quantile(tally.times, 0.5)), milliseconds(Math.max(...tally.times))],
  ];
};

/** What the issue asked for, over which rows, and what was reached. */
function targets(modes: readonly Row[]): string {
  const of = (mistakes: number, isTyped: boolean, told?: Told): Row[] =>
    modes.filter(
      (row) =>
        row.mistakes === mistakes && (row.totals === 'typed') === isTyped && (!told || row.told === told),
    );
  const atLeast = (what: string, asked: number, reached: number) =>
    [what, `at least ${asked} %`, percent(reached), reached >= asked ? 'yes' : '**no**'] as const;
  const atMost = (what: string, asked: number, reached: number, unit: string) =>
    [
      what,
      `at most ${asked} ${unit}`,
      `${reached.toFixed(1)} ${unit}`,
      reached <= asked ? 'yes' : '**no**',
    ] as const;
  const least = (key: 'foundTrue' | 'completeTrue', whole: 'found' | 'complete'): number =>
    Math.min(...modes.filter(({ tally }) => tally[whole] > 0).map((row) => shareOf([row], key, whole)));
  const leads = modes.map(({ tally }) => leadOf(tally.compared));
  const behind = leads.filter(({ mean, error }) => mean <= 2 * error).length;
  const times = modes.flatMap(({ tally }) => tally.times);
  const both = (name: string, rows: readonly Row[], first: number, three: number) => [
    atLeast(`${name}: first`, first, share(rows, 'first')),
    atLeast(`${name}: in the first three`, three, share(rows, 'firstThree')),
  ];
  return table(
    ['Asked', 'Aim', 'Measured', 'Reached'],
    [
      ...both('One mistake, typed totals', of(1, true), 97, 99),
      ...both('One mistake, computed totals, no narrative', of(1, false, 'nothing'), 65, 88),
      ...both('One mistake, computed totals, outcomes told', of(1, false, 'outcomes'), 85, 95),
      atLeast(
        'Two mistakes, computed totals, outcomes told: in the first three',
        80,
        share(of(2, false, 'outcomes'), 'firstThree'),
      ),
      atMost(
        'False accusations in the worst row',
        1,
        Math.max(...modes.map((row) => share([row], 'accused'))),
        '%',
      ),
      atMost('Wrong among what is told as found, worst row', 2, 100 - least('foundTrue', 'found'), '%'),
      atLeast(
        'Lists that claim to be complete hold the truth, worst row',
        99.5,
        least('completeTrue', 'complete'),
      ),
      atLeast('The same, all rows together', 99.5, shareOf(modes, 'completeTrue', 'complete')),
      atMost('Rows in which the baseline is not clearly beaten', 0, behind, 'rows'),
      atMost('Median time of a report', 5, quantile(times, 0.5), 'ms'),
      atMost('Longest time of a report', 200, Math.max(...times), 'ms'),
    ],
  );
}

function bound(modes: readonly Row[]): string {
  const rows = joined(modes.filter(({ tally }) => tally.bounded > 0));
  const [first, three] = [shareOf(rows, 'boundFirst', 'bounded'), shareOf(rows, 'boundThree', 'bounded')];
  return `Where totals are computed, nothing is told and last year's report is not there, one equality is all there is: some
25 cells of a column could each make it hold, and a figure that is one too high, or left out where 0 stands, shows nothing of it.
Someone who knew **how often people slip in each way and how that office's requests were drawn** (no method knows either)
would have the right cell first in **${percent(first)}** of the same reports, and in the first three in **${percent(three)}**${
    three < 88 ? ', so that 88 % in the first three cannot be reached by any method on such reports' : ''
  }. We reach ${percent(share(rows, 'first'))} and ${percent(share(rows, 'firstThree'))} in these rows, published figures among them.`;
}

/** A share of tens, as one says it. */
const about = (rows: readonly Row[], key: 'first' | 'firstThree'): string =>
  `${Math.round(share(rows, key))} of 100`;

/** The whole page. */
export function pageOf({ reports, seed, modes }: Modes): string {
  const one = (isTyped: boolean, told?: Told): Row[] =>
    modes.filter(
      (row) => row.mistakes === 1 && (row.totals === 'typed') === isTyped && (!told || row.told === told),
    );
  const claimed = modes.reduce((sum, { tally }) => sum + tally.found, 0);
  return [
    '# How often the wrong cell is found',
    `## In short

When the sums of a report do not agree, the pane says which cell is probably wrong. How far can that be trusted, where
one figure is wrong?

- **Totals that were typed** are proofs of their own. The cell at fault comes first in ${about(one(true), 'first')} reports.
- **Totals that are formulas** (every workbook made here) follow their parts, right or wrong. Then the balance “新收 + 上年
  结转 = 办理结果 + 结转下年” is the only proof. The cell at fault comes first in ${about(one(false, 'nothing'), 'first')}, and is one of the first
  three in ${about(one(false, 'nothing'), 'firstThree')}. It is always worth comparing all that are listed with the records.
- **The narrative helps most.** Where 总体情况 states what was received and how it was answered, the cell at fault comes
  first in ${about(one(false, 'outcomes'), 'first')}, and is one of the first three in ${about(one(false, 'outcomes'), 'firstThree')}.
- **“可能填错”** without “都有可能” is said only where one explanation is at least ten times likelier than any other. Of
  ${claimed} such claims here ${percent(shareOf(modes, 'foundTrue', 'found'))} were right.
- Nothing is ever changed unasked. 采用 writes the entry cell; totals that are formulas follow by themselves.

**What this does not cover.** A mistake that breaks no sum is not seen: the same slip on both sides, a wrong figure in 主动公开
where nothing is added up, two entries exchanged within one column. Three mistakes and more in computed totals were not
measured. The reports are made up in the shape of published ones, and the slips follow a mix that we think likely; nobody has
counted how often people really slip in which way. Last year's figures are drawn by themselves here, though in a real
office they resemble this year's, so they may help more than is shown.`,
    '## What was asked for',
    targets(modes),
    bound(modes),
    '## Every mode',
    `Generated by \`npm run evaluate\` (seed ${seed}): ${reports} reports for each row. Only the times differ from run to run: they are
processor times of all threads, on a machine that other work slows down. Reports in which the slip breaks no equality are left out of
the shares. The slips: digits replaced, dropped, added or transposed, a total left empty or 0, not updated after an edit, a figure in
the neighbouring cell, two swapped, one left out, last year's figure, what was carried over counted in, a group left out of the sum,
one more or less. **First**: the first explanation of every group is right, cell and value, and they leave out nothing that breaks a sum. **Baseline**: plain Fellegi-Holt
(the fewest cells that make everything hold, by HiGHS, ties by lot) with the same witnesses. **Complete lists**: the answer claims that
the truth must be in the list. A row has some ${reports} reports: a share near one half may be off by ${Math.round(100 / Math.sqrt(reports))} points, one near 0 by
${(100 * (3 / reports)).toFixed(1)}.`,
    table(HEADS, modes.map(cellsOf)),
    'Single kinds of mistakes, one to four at a time, in all tables: [accuracy-by-kind.md](accuracy-by-kind.md).',
    '',
  ].join('\n\n');
}
