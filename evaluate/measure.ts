/** Planting mistakes, locating them, and counting how often the answer is the truth. */
import type { TableId } from '../src/form';
import type { Report } from '../src/report';
import { balances, type Change, type ExplanationGroup, locate } from '../src/rules';
import { fellegiHolt } from './baseline';
import { soundReport } from './corpus';
import { type PlantKind, plantKinds, plants, type Wrong } from './plant';
import { Random } from './random';

/** One row of the table: what is planted. */
export interface Scenario {
  readonly table: TableId;
  readonly kind: PlantKind | 'mixed';
  readonly mistakes: number;
  readonly withPrior: boolean;
}

/** What is counted, in reports but for the times. */
export interface Tally {
  reports: number;
  /** No rule is broken: the figures cannot know. */
  undetectable: number;
  first: number;
  firstThree: number;
  amongTies: number;
  cannotTell: number;
  tooMany: number;
  accused: number;
  /** In the reports that the baseline was given too: how often it was right, and how often we were. */
  baselineFirst: number;
  firstBeside: number;
  /** Milliseconds of processor time for each report. */
  readonly times: number[];
  readonly baselineTimes: number[];
}

interface Case {
  readonly report: Report;
  /** The right values of the cells whose mistakes break a rule. */
  readonly truth: ReadonlyMap<string, number>;
}

const isSound = (report: Report): boolean =>
  balances(report).every(({ equation, agrees }) => equation.relation !== '=' || agrees);

/** Tries until enough mistakes are planted in cells of their own; not every report has room for every kind. */
function plantedCase({ table, kind, mistakes, withPrior }: Scenario, random: Random): Case {
  for (;;) {
    const sound = soundReport(random, withPrior);
    const planted: Wrong[] = [];
    for (let attempt = 0; attempt < 40 && planted.length < mistakes; attempt++) {
      const chosen = kind === 'mixed' ? random.pick(plantKinds) : kind;
      const wrong = chosen && plants[chosen](sound, table, random);
      const isNew = wrong && Object.keys(wrong).every((cell) => !planted.some((other) => cell in other));
      if (isNew) planted.push(wrong);
    }
    if (planted.length < mistakes) continue;
    const withWrong = (wrong: Wrong): Report => ({ ...sound, values: { ...sound.values, ...wrong } });
    const report = withWrong(Object.assign({}, ...planted) as Wrong);
    const seen = isSound(report) ? [] : planted.filter((wrong) => !isSound(withWrong(wrong)));
    const cells = seen.flatMap((wrong) => Object.keys(wrong));
    return { report, truth: new Map(cells.map((cell) => [cell, Number(sound.values[cell] ?? 0)])) };
  }
}

const isTrue = (changes: readonly Change[], truth: Case['truth']): boolean =>
  changes.every(({ cell, to }) => truth.get(cell) === to);

/** Do the explanations chosen from every group, if they are true, make up the whole truth? */
function holdsTruth(
  groups: readonly ExplanationGroup[],
  truth: Case['truth'],
  choose: (group: ExplanationGroup) => ExplanationGroup['explanations'],
): boolean {
  const cells = groups.flatMap((group) => {
    const own = choose(group).find(({ changes }) => isTrue(changes, truth));
    return own ? own.changes.map(({ cell }) => cell) : [];
  });
  return new Set(cells).size === truth.size;
}

/** Processor time, which other work on the machine does not change. */
function timed<T>(times: number[], work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
  return result;
}

function count(tally: Tally, { report, truth }: Case): void {
  tally.reports += 1;
  if (truth.size === 0) {
    tally.undetectable += 1;
    return;
  }
  const groups = timed(tally.times, () => locate(report));
  const add = (
    key: 'first' | 'firstThree' | 'amongTies' | 'cannotTell' | 'tooMany' | 'accused',
    is: boolean,
  ) => {
    tally[key] += Number(is);
  };
  const isFirst = holdsTruth(groups, truth, ({ explanations }) => explanations.slice(0, 1));
  add('first', isFirst);
  add(
    'firstThree',
    holdsTruth(groups, truth, ({ explanations }) => explanations.slice(0, 3)),
  );
  add(
    'amongTies',
    holdsTruth(groups, truth, ({ explanations }) => explanations.filter(({ rank }) => rank === 1)),
  );
  add(
    'cannotTell',
    groups.some(({ verdict }) => verdict === 'cannotTell'),
  );
  add(
    'tooMany',
    groups.some(({ verdict }) => verdict === 'tooMany'),
  );
  const isAccusing = ({ verdict, explanations: [best] }: ExplanationGroup): boolean =>
    verdict === 'found' && best !== undefined && best.changes.some(({ cell }) => !truth.has(cell));
  add('accused', groups.some(isAccusing));
  if (tally.reports % BASELINE_EVERY !== 1) return;
  const repair = timed(tally.baselineTimes, () => fellegiHolt(report, new Random(tally.reports)));
  tally.baselineFirst += Number(repair.length === truth.size && isTrue(repair, truth));
  tally.firstBeside += Number(isFirst);
}

/** The baseline takes many times longer, and is given every fourth report. */
const BASELINE_EVERY = 4;

/** The same seed, scenario and number give the same tally, but for the times. */
export function measure(scenario: Scenario, reports: number, seed: number): Tally {
  const random = new Random(seed);
  const tally: Tally = {
    ...{ reports: 0, undetectable: 0, first: 0, firstThree: 0, amongTies: 0 },
    ...{
      cannotTell: 0,
      tooMany: 0,
      accused: 0,
      baselineFirst: 0,
      firstBeside: 0,
      times: [],
      baselineTimes: [],
    },
  };
  for (let each = 0; each < reports; each++) count(tally, plantedCase(scenario, random));
  return tally;
}

/** Tables of random numbers, in which nothing can be told: how many are answered so, and the times. */
export function measureNoise(reports: number, seed: number): Pick<Tally, 'reports' | 'tooMany' | 'times'> {
  const random = new Random(seed);
  const tally = { reports, tooMany: 0, times: [] as number[] };
  for (let each = 0; each < reports; each++) {
    const sound = soundReport(random, random.chance(0.5));
    const below = random.magnitude(2, 10_000);
    const values = Object.fromEntries(Object.keys(sound.values).map((id) => [id, random.below(below)]));
    const groups = timed(tally.times, () => locate({ ...sound, values }));
    tally.tooMany += Number(groups.some(({ verdict }) => verdict === 'tooMany'));
  }
  return tally;
}
