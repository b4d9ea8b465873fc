import { isClear, isOpen, isPerfect, leadOf } from '../../../tools/evaluate/lead';
import { emptyTally } from '../../../tools/evaluate/tally';
import { baselineShare, byPlant, type Row, share } from '../../../tools/evaluate/shares';

const row = (table: Row['table'], outcomes: readonly (readonly [ours: number, baseline: number])[]): Row => ({
  ...{ table, kind: 'sign', mistakes: 2, withPrior: false, totals: 'typed', told: 'nothing' },
  tally: {
    ...emptyTally(),
    ...{ reports: outcomes.length + 1, undetectable: 1 },
    first: outcomes.filter(([ours]) => ours === 1).length,
    compared: outcomes.map(([ours, baseline]) => ({ ours, baseline })),
    times: outcomes.map(() => 1),
  },
});

const rows = [
  row('requests', [
    [1, 1],
    [1, 0.5],
  ]),
  row('appeals', [
    [0, 0],
    [1, 0],
  ]),
];

describe('rows of the same kind and number of mistakes', () => {
  it('make one, of all their reports; another number makes its own', () => {
    const other: Row = { ...row('requests', [[1, 1]]), mistakes: 3 };
    const [both, alone] = byPlant([...rows, other]);
    expect(both?.tally).toMatchObject({ reports: 6, undetectable: 2, first: 3, times: [1, 1, 1, 1] });
    expect(alone).toEqual(other);
  });

  it('leave out of the shares what breaks no rule', () => {
    expect(share(rows, 'first')).toBe(75);
    expect(baselineShare(rows)).toBe(37.5);
  });
});

describe('what is not clear', () => {
  it('is who is ahead where neither is by two standard errors and both can still be', () => {
    expect(rows.map(({ tally }) => isOpen(tally.compared))).toEqual([true, true]);
    expect(isOpen([{ ours: 1, baseline: 1 }])).toBe(false);
    expect(isOpen([])).toBe(false);
    expect(isOpen(Array.from({ length: 9 }, () => ({ ours: 1, baseline: 0 })))).toBe(false);
  });
});

describe('a lead', () => {
  it('is the mean difference in the same reports, in points, with its standard error', () => {
    const { mean, error } = leadOf(rows.flatMap(({ tally }) => tally.compared));
    expect(mean).toBe(37.5);
    // The differences 0, 50, 0 and 100 have a standard deviation of √1718.75.
    expect(error).toBeCloseTo(Math.sqrt(1718.75 / 4), 10);
  });

  it('is clear from two standard errors on', () => {
    expect(isClear({ mean: 2.1, error: 1 })).toBe(true);
    expect(isClear({ mean: -2.1, error: 1 })).toBe(true);
    expect(isClear({ mean: 2, error: 1 })).toBe(false);
  });

  it('leaves nothing only where both were right in every report', () => {
    expect(isPerfect([{ ours: 1, baseline: 1 }])).toBe(true);
    expect(isPerfect([{ ours: 1, baseline: 0.8 }])).toBe(false);
    expect(isPerfect([{ ours: 0, baseline: 1 }])).toBe(false);
  });
});
