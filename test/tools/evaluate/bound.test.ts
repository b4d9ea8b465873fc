import { boundOf } from '../../../tools/evaluate/bound';
import { plantedCase, type Scenario } from '../../../tools/evaluate/cases';
import { Random } from '../../../tools/random';

describe('the most that any method can reach (issue 8.6)', () => {
  it('is a likelihood: the three likeliest guesses hold the first, and are no more than certain', () => {
    const random = new Random(3);
    const scenario: Scenario = {
      ...{ table: 'requests', kind: 'habits', mistakes: 1, withPrior: false },
      ...{ totals: 'live', told: 'nothing' },
    };
    const bounds = Array.from({ length: 40 }, () => plantedCase(scenario, random))
      .filter(({ truth }) => truth.size > 0)
      .flatMap(({ sound, report }) => boundOf(sound, report) ?? []);
    expect(bounds.length).toBeGreaterThan(20);
    for (const { first, firstThree } of bounds) {
      expect(first).toBeGreaterThan(0);
      expect(firstThree).toBeGreaterThanOrEqual(first);
      expect(firstThree).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});
