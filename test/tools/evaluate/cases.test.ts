import { isSound, plantedCase, type Scenario } from '../../../tools/evaluate/cases';
import { plantKinds } from '../../../tools/evaluate/plant';
import { Random } from '../../../tools/random';
import type { Report } from '../../../src/report';
import { check } from '../../../src/rules';
import { toldModes, wordsOf } from '../../../tools/evaluate/narrative';
import { computedIn, recomputed, totalsModes } from '../../../tools/evaluate/totals';
import { soundReport } from '../../../tools/evaluate/corpus';

const casesOf = (scenario: Scenario, count: number) => {
  const random = new Random(7);
  return Array.from({ length: count }, () => plantedCase(scenario, random));
};

const scenarios = [...plantKinds, 'mixed' as const].flatMap((kind): [string, Scenario][] =>
  ([1, 3] as const).map((mistakes) => [
    `${kind} × ${mistakes}`,
    { table: 'requests', kind, mistakes, withPrior: true, totals: 'typed', told: 'nothing' },
  ]),
);

describe('a planted case', () => {
  it.each(scenarios)(
    '%s: breaks a rule, and holds again with the truth and with nothing less',
    (_, scenario) => {
      for (const { report, truth } of casesOf(scenario, 20)) {
        const withTruth = (cells: Iterable<readonly [string, number]>): Report => ({
          ...report,
          values: { ...report.values, ...Object.fromEntries(cells) },
        });
        expect(isSound(report)).toBe(truth.size === 0);
        expect(isSound(withTruth(truth))).toBe(true);
        const [first, ...others] = truth;
        if (first) expect(isSound(withTruth(others))).toBe(false);
      }
    },
  );

  it('is the same for the same seed', () => {
    const scenario: Scenario = {
      ...{ table: 'appeals', kind: 'mixed', mistakes: 2, withPrior: false },
      ...{ totals: 'typed', told: 'nothing' },
    };
    expect(casesOf(scenario, 10)).toEqual(casesOf(scenario, 10));
  });
});

describe('what may be said of a case and what has to be', () => {
  it('a slip that breaks no sum is planted, too, but need not be found', () => {
    const cases = casesOf(
      {
        ...{ table: 'requests', kind: 'swapped', mistakes: 2, withPrior: false },
        ...{ totals: 'live', told: 'outcomes' },
      },
      40,
    );
    for (const { report, sound, truth, planted } of cases) {
      expect([...planted.keys()]).toEqual(expect.arrayContaining([...truth.keys()]));
      for (const [cell, right] of planted) {
        expect(sound.values[cell]).toBe(right);
        expect(report.values[cell]).not.toBe(right);
      }
    }
    expect(cases.some(({ truth, planted }) => truth.size > 0 && truth.size < planted.size)).toBe(true);
  });
});

describe('the three ways in which totals come about (issue 8.6)', () => {
  const modes = totalsModes.flatMap((totals) => [1, 2].map((mistakes) => [totals, mistakes] as const));

  it.each(modes)(
    '%s totals, %d slips by people’s habits: true figures make all sums hold',
    (totals, mistakes) => {
      const scenario: Scenario = {
        ...{ table: 'requests', kind: 'habits', mistakes, withPrior: true },
        ...{ totals, told: 'outcomes' },
      };
      for (const { report, truth } of casesOf(scenario, 20)) {
        const computed = computedIn(report);
        const restored = { ...report, values: { ...report.values, ...Object.fromEntries(truth) } };
        expect(isSound(totals === 'typed' ? restored : recomputed(restored))).toBe(true);
        if (totals !== 'typed')
          expect([...truth.keys()].filter((cell) => computed.includes(cell))).toEqual([]);
        expect(report.computed).toEqual(totals === 'live' ? computed : undefined);
      }
    },
  );

  it('tells in words what the sound table says, and nothing that the checks do not agree with', () => {
    const random = new Random(11);
    for (const told of toldModes.filter((mode) => mode !== 'nothing')) {
      for (let each = 0; each < 30; each++) {
        const sound = soundReport(random, false);
        const report = { ...sound, texts: { '1': wordsOf(sound, told, random) } };
        expect(check(report).filter(({ rule }) => rule.startsWith('N-'))).toEqual([]);
        // A figure that no table can have is contradicted wherever it is understood.
        const text = report.texts['1'] ?? '';
        const contradicted = [...text.matchAll(/\d+件/g)].filter(({ index, 0: { length } }) => {
          const wrong = `${text.slice(0, index)}987654321件${text.slice(index + length)}`;
          return check({ ...report, texts: { '1': wrong } }).some(({ rule }) => rule === 'N-1');
        });
        expect(contradicted.length).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
