import { isSound, plantedCase, type Scenario } from '../../../tools/evaluate/cases';
import { plantKinds } from '../../../tools/evaluate/plant';
import { Random } from '../../../tools/evaluate/random';
import type { Report } from '../../../src/report';

const casesOf = (scenario: Scenario, count: number) => {
  const random = new Random(7);
  return Array.from({ length: count }, () => plantedCase(scenario, random));
};

const scenarios = [...plantKinds, 'mixed' as const].flatMap((kind): [string, Scenario][] =>
  ([1, 3] as const).map((mistakes) => [
    `${kind} × ${mistakes}`,
    { table: 'requests', kind, mistakes, withPrior: true },
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
    const scenario: Scenario = { table: 'appeals', kind: 'mixed', mistakes: 2, withPrior: false };
    expect(casesOf(scenario, 10)).toEqual(casesOf(scenario, 10));
  });
});
