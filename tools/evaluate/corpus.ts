/** Sound reports of real shape: a published one, and made-up ones from small bureaus to whole cities. */
import { readFileSync } from 'node:fs';
import { readReportText } from '../../src/documents/recognise';
import { cellsOf, type EditionId, forms } from '../../src/form';
import type { Report, Values } from '../../src/report';
import type { Random } from '../random';

type Figures = Record<string, number>;

const columns = ['person', 'business', 'research', 'welfare', 'legalService', 'otherOrganisation'] as const;

/** How many requests a body answers in a year. */
const SMALLEST = 2;
const LARGEST = 6000;

const outcomesOf = (edition: EditionId): string[] =>
  (forms[edition].tables.find(({ id }) => id === 'requests')?.blocks[0]?.rows ?? [])
    .filter(({ tag }) => tag === 'outcome')
    .map(({ id }) => id);

/** How likely each outcome and each kind of applicant was where a report's requests were drawn. */
export interface Rates {
  readonly outcomes: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** The share of requests carried over, at either end of the year. */
export const CARRIED = 0.05;

const rates = new WeakMap<Values, Rates>();

/** What a made-up report was drawn with: known to no method, but to the bound on all of them. */
export const ratesOf = ({ values }: Report): Rates | undefined => rates.get(values);

const sharesOf = (ids: readonly string[], weights: readonly number[]): Map<string, number> => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return new Map(ids.map((id, index) => [id, (weights[index] ?? 0) / sum]));
};

/** Section 3: every request drawn by itself, so that few outcomes are frequent and most cells stay 0. */
function fillRequests(figures: Figures, edition: EditionId, size: number, random: Random): void {
  const add = (row: string, column: string, by: number): void => {
    figures[`requests.${row}.${column}`] = (figures[`requests.${row}.${column}`] ?? 0) + by;
    figures[`requests.${row}.total`] = (figures[`requests.${row}.total`] ?? 0) + by;
  };
  const outcomes = outcomesOf(edition);
  const outcomeWeights = outcomes.map(() => random.next() ** 6);
  outcomeWeights[0] = 1 + random.next();
  const persons = 4 + 30 * random.next();
  const columnWeights = [persons, 1, ...columns.slice(2).map(() => random.next() ** 8)];
  rates.set(figures, {
    outcomes: sharesOf(outcomes, outcomeWeights),
    columns: sharesOf(columns, columnWeights),
  });
  for (let request = 0; request < size; request++) {
    const column = columns[random.weighted(columnWeights)] as string;
    if (random.chance(CARRIED)) {
      add('carriedOut', column, 1);
    } else {
      add(outcomes[random.weighted(outcomeWeights)] as string, column, 1);
      add('processed', column, 1);
    }
    add(random.chance(CARRIED) ? 'carriedIn' : 'received', column, 1);
  }
}

/** Section 4: a few cases for every hundred requests. */
function fillAppeals(figures: Figures, size: number, random: Random): void {
  for (const row of ['review', 'litigationDirect', 'litigationAfterReview']) {
    const cases = random.below(2 + size * 0.1);
    const weights = [3, random.next(), random.next(), random.next()];
    for (let each = 0; each < cases; each++) {
      const part = ['upheld', 'corrected', 'other', 'pending'][random.weighted(weights)] as string;
      figures[`appeals.${row}.${part}`] = (figures[`appeals.${row}.${part}`] ?? 0) + 1;
    }
    figures[`appeals.${row}.total`] = cases;
  }
}

/** Section 2: documents by the dozen, decisions by the hundred. */
function fillDisclosure(figures: Figures, edition: EditionId, size: number, random: Random): void {
  for (const { id, table, column } of cellsOf(forms[edition]).values()) {
    if (table.id !== 'disclosure') continue;
    const isDecisions = column.id === 'decisions';
    figures[id] = random.chance(0.3) ? 0 : random.below(isDecisions ? 2 + size * 3 : 6 + size / 50);
  }
  for (const row of ['regulations', 'normativeDocuments']) {
    const made = figures[`disclosure.${row}.made`] ?? 0;
    if (edition === '2021') figures[`disclosure.${row}.inForce`] = made + random.below(60);
    else figures[`disclosure.${row}.totalPublished`] = made + random.below(60);
    if (edition === '2019') figures[`disclosure.${row}.published`] = made;
  }
}

function figuresOf(edition: EditionId, size: number, random: Random): Figures {
  const figures: Figures = Object.fromEntries([...cellsOf(forms[edition]).keys()].map((id) => [id, 0]));
  fillDisclosure(figures, edition, size, random);
  fillRequests(figures, edition, size, random);
  fillAppeals(figures, size, random);
  return figures;
}

const published = readReportText(
  readFileSync(new URL('../../workbench/example/zhenhai-2020.txt', import.meta.url), 'utf8'),
).value;

/** Every tenth report has the figures of the published one. */
const PUBLISHED_SHARE = 0.1;

function madeUp(random: Random): Report {
  const year = random.pick([2020, 2022, 2023, 2024, 2025]) ?? 2025;
  const edition = year === 2020 ? '2019' : '2021';
  const values = figuresOf(edition, random.magnitude(SMALLEST, LARGEST), random);
  return { unit: '某机关', year, edition, values, texts: {} };
}

const number = (report: Report, cell: string): number => Number(report.values[cell] ?? 0);

/** Last year's report of the same body: its own figures, but for those that this year's go on from. */
function priorOf(report: Report, random: Random): Figures {
  const size = Math.max(SMALLEST, number(report, 'requests.processed.total'));
  const prior = figuresOf(report.edition, Math.round(size * (0.5 + random.next())), random);
  for (const column of [...columns, 'total']) {
    prior[`requests.carriedOut.${column}`] = number(report, `requests.carriedIn.${column}`);
  }
  for (const id of Object.keys(prior)) {
    const [, row = '', column = ''] = id.split('.');
    const at = (name: string): number => number(report, `disclosure.${row}.${name}`);
    if (column === 'inForce') prior[id] = at('inForce') - at('made') + at('repealed');
    if (column === 'lastYearItems')
      prior[id] = at('lastYearItems') - (prior[`disclosure.${row}.change`] ?? 0);
  }
  return prior;
}

/** A sound report, with last year's figures if wanted. */
export function soundReport(random: Random, withPrior: boolean): Report {
  const report = published && random.chance(PUBLISHED_SHARE) ? published : madeUp(random);
  return withPrior ? { ...report, prior: priorOf(report, random) } : report;
}
