/** Planting mistakes, locating them, and counting how often the answer is the truth. */
import { type Change, type Explanation, type ExplanationGroup, locate } from '../../src/rules';
import { fellegiHolt } from './baseline';
import { boundOf } from './bound';
import { type Case, plantedCase, type Scenario } from './cases';
import { soundReport } from './corpus';
import { Random } from '../random';
import { emptyTally, type Tally } from './tally';

const isTrue = (changes: readonly Change[], { planted }: Pick<Case, 'planted'>): boolean =>
  changes.every(({ cell, to }) => planted.get(cell) === to);

/** Is all that breaks a rule among the cells? */
const isWhole = (cells: readonly string[], { truth }: Pick<Case, 'truth'>): boolean =>
  [...truth.keys()].every((cell) => cells.includes(cell));

/** The changes to the cells at fault: totals that follow are not asked for. */
const faultsIn = ({ mistakes }: Explanation): Change[] => mistakes.flatMap(({ changes }) => changes);

/** Do the explanations chosen from every group, if they are true, make up the whole truth? */
function holdsTruth(
  groups: readonly ExplanationGroup[],
  spoilt: Case,
  choose: (group: ExplanationGroup) => ExplanationGroup['explanations'],
): boolean {
  const cells = groups.flatMap((group) => {
    const own = choose(group).find((one) => isTrue(faultsIn(one), spoilt));
    return own ? faultsIn(own).map(({ cell }) => cell) : [];
  });
  return isWhole(cells, spoilt);
}

/** Processor time, which other work on the machine does not change. */
function timed<T>(times: number[], work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
  return result;
}

/** How often what is claimed of a group is so. */
function countClaims(tally: Tally, groups: readonly ExplanationGroup[], spoilt: Case): void {
  for (const { verdict, isComplete, explanations } of groups) {
    const [best] = explanations;
    if (verdict === 'found' && best) {
      tally.found += 1;
      tally.foundTrue += Number(isTrue(faultsIn(best), spoilt));
    }
    if (isComplete) {
      tally.complete += 1;
      tally.completeTrue += Number(explanations.some((one) => isTrue(faultsIn(one), spoilt)));
    }
  }
}

/** Where nothing but computed figures is there to go by, the most that anyone can make of them. */
function countBound(tally: Tally, { sound, report }: Case, scenario: Scenario): void {
  const { totals, told, withPrior, mistakes, kind } = scenario;
  if (kind !== 'habits' || totals === 'typed' || told !== 'nothing' || withPrior || mistakes > 1) return;
  const bound = boundOf(sound, report);
  if (!bound) return;
  tally.bounded += 1;
  tally.boundFirst += bound.first;
  tally.boundThree += bound.firstThree;
}

function count(tally: Tally, spoilt: Case, scenario: Scenario): void {
  const { report, truth, planted } = spoilt;
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
  const isFirst = holdsTruth(groups, spoilt, ({ explanations }) => explanations.slice(0, 1));
  add('first', isFirst);
  add(
    'firstThree',
    holdsTruth(groups, spoilt, ({ explanations }) => explanations.slice(0, 3)),
  );
  add(
    'amongTies',
    holdsTruth(groups, spoilt, ({ explanations }) => explanations.filter(({ rank }) => rank === 1)),
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
    verdict === 'found' && best !== undefined && faultsIn(best).some(({ cell }) => !planted.has(cell));
  add('accused', groups.some(isAccusing));
  countClaims(tally, groups, spoilt);
  countBound(tally, spoilt, scenario);
  const baseline = baselineShare(spoilt, tally.baselineTimes);
  tally.compared.push({ ours: Number(isFirst), baseline });
}

/** The baseline chooses among ties by chance: where two draws differ, it is asked as often as this. */
const DRAWS = 5;

/** How often the baseline's choice is the truth. */
function baselineShare(spoilt: Case, times: number[]): number {
  const { report, truth } = spoilt;
  const draws: (readonly Change[])[] = [];
  const repairs = new Set<string>();
  while (draws.length < (repairs.size > 1 ? DRAWS : 2)) {
    const repair = timed(times, () => fellegiHolt(report, new Random(draws.length + 1)));
    // Where a smaller repair exists the truth is never chosen.
    if (repair.length > 0 && repair.length < truth.size) return 0;
    draws.push(repair);
    repairs.add(repair.map(({ cell, to }) => `${cell}=${to}`).join());
  }
  const cellsOf = (repair: readonly Change[]): string[] => repair.map(({ cell }) => cell);
  const right = draws.filter((repair) => isTrue(repair, spoilt) && isWhole(cellsOf(repair), spoilt));
  return right.length / draws.length;
}

/** The same seed, scenario and number give the same tally, but for the times. */
export function measure(scenario: Scenario, reports: number, seed: number): Tally {
  const random = new Random(seed);
  const tally = emptyTally();
  for (let each = 0; each < reports; each++) count(tally, plantedCase(scenario, random), scenario);
  return tally;
}

/** Before anything is timed: a pane or a command that is open has been compiled, too. */
export function warmUp(): void {
  const random = new Random(0);
  const scenario = {
    table: 'requests',
    kind: 'mixed',
    withPrior: true,
    totals: 'typed',
    told: 'nothing',
  } as const;
  for (let each = 0; each < 60; each++) {
    const { report } = plantedCase({ ...scenario, mistakes: 1 + (each % 4) }, random);
    locate(report);
    fellegiHolt(report, new Random(each));
  }
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
