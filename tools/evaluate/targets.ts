/** What was asked for and what was reached, and where the baseline stands. */
import { isClear, isPerfect, leadOf } from './lead';
import type { Comparison } from './tally';
import {
  baselineShare,
  byPlant,
  nameOfPlant,
  nameOfScenario,
  percent,
  points,
  quantile,
  type Results,
  type Row,
  share,
  table,
} from './shares';

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

/** The rows in which right cells are accused more often than asked for: an average hides them. */
function accusations(rows: readonly Row[], nameOf: (row: Row) => string): string {
  const listed = rows.filter((row) => share([row], 'accused') > MOST_ACCUSED);
  const named = listed.map((row) => `${nameOf(row)} (${percent(share([row], 'accused'))})`);
  return (
    `False accusations are above ${MOST_ACCUSED} % in ${listed.length} of ${rows.length} rows` +
    (named.length > 0 ? `: ${named.join('; ')}.` : '.')
  );
}

/** Where neither is clearly ahead: how often both gave the same, and where luck decided. */
function openRow(row: Row): string {
  const { compared } = row.tally;
  const count = (is: (one: Comparison) => boolean): number => compared.filter(is).length;
  const alike = count(({ ours, baseline }) => ours === baseline);
  const ties = count(({ baseline }) => baseline > 0 && baseline < 1);
  return `${points(leadOf(compared))}, the same in ${alike} of ${compared.length}, ties in ${ties}`;
}

/** In how many rows the baseline is beaten, and where it is not. */
function comparison(rows: readonly Row[], nameOf: (row: Row) => string): string {
  const counted = rows.filter(({ tally }) => tally.compared.length > 0);
  const perfect = counted.filter(({ tally }) => isPerfect(tally.compared));
  const rest = counted.filter((row) => !perfect.includes(row));
  const clear = rest.filter(({ tally }) => isClear(leadOf(tally.compared)));
  const isAhead = ({ tally }: Row): boolean => leadOf(tally.compared).mean > 0;
  const ahead = clear.filter(isAhead);
  const open = rest.filter((row) => !ahead.includes(row));
  return [
    `The true repair comes first clearly more often than with the baseline in ${ahead.length} of ${counted.length} rows, ` +
      `clearly less often in ${clear.length - ahead.length}. In ${perfect.length} both are right in every report: the ` +
      `arithmetic leaves one answer to any method. In ${rest.length - clear.length} the lead is not clear, though there ` +
      `is one in ${open.filter(isAhead).length} of them.`,
    ...open.map((row) => `- ${nameOf(row)}: ${openRow(row)}`),
  ].join('\n');
}

/** Where the baseline stands, and where right cells are accused: by what was planted, and row by row. */
export function standings({ rows }: Results): string {
  const plants = byPlant(rows);
  return [
    `Over all reports the true repair comes first in ${percent(share(rows, 'first'))}, with the baseline in ` +
      `${percent(baselineShare(rows))}. Where a lead is not clear, both give the one smallest repair in most reports. Most ` +
      'of the others are ties that the figures do not break: there it is luck which comes first, but only the baseline ' +
      'does not say so.',
    '**By kind and number of mistakes**, in all tables, with last year’s report and without:',
    comparison(plants, nameOfPlant),
    accusations(plants, nameOfPlant),
    '**In each table**, with and without last year’s report:',
    comparison(rows, nameOfScenario),
    accusations(rows, nameOfScenario),
  ].join('\n\n');
}
