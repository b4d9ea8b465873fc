import fc from 'fast-check';
import { exactSum } from '../../src/rules';
import { checkClaimed, summarise, type UnitReport } from '../../src/summary';
import { anyValue, report } from '../support/reports';
import { unitOf } from './support';

const received = 'requests.received.person';
const fees = 'disclosure.fees.amount';

function summaryOf(units: readonly UnitReport[]) {
  const { value, messages } = summarise(units);
  if (!value) throw new Error(messages[0]?.code);
  return { summary: value, messages };
}

describe('an exact sum', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[1.1, 2.2, 3.3, -6.6], 0],
    [[1e-7, 2e-7], 3e-7],
    [[123_456_789_012.34, 0.01], 123_456_789_012.35],
    [[2 ** 53, 1, 1], 2 ** 53 + 2],
    [[1e300, 0.5], 1e300],
    [[], 0],
  ])('of %j is %d', (values, sum) => {
    expect(exactSum(values)).toBe(sum);
  });

  it('is that of whole fen, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (fen) => {
        const total = fen.reduce((sum, one) => sum + one, 0);
        expect(exactSum(fen.map((one) => one / 100))).toBe(total / 100 + 0);
      }),
    );
  });
});

describe('a summary', () => {
  it('adds up every cell, blanks and words as 0', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyValue, anyValue), { minLength: 1, maxLength: 12 }), (figures) => {
        const units = figures.map(([a, b], at) => unitOf(`局${at}`, { [received]: a, [fees]: b }));
        const add = (values: unknown[]) => {
          const numbers = values.filter((value) => typeof value === 'number');
          return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
        };
        expect(summaryOf(units).summary.values).toMatchObject({
          [received]: add(figures.map(([a]) => a)),
          [fees]: add(figures.map(([, b]) => b)),
          'appeals.review.total': 0,
        });
      }),
    );
  });

  it('adds amounts up as they are written, without binary noise', () => {
    const { summary } = summaryOf([unitOf('甲局', { [fees]: 0.1 }), unitOf('乙局', { [fees]: 0.2 })]);
    expect(summary.values[fees]).toBe(0.3);
  });

  it('leaves blank what is blank in all units, and only that', () => {
    const blank = { [received]: null };
    expect(summaryOf([unitOf('甲局', blank), unitOf('乙局', blank)]).summary.values[received]).toBeNull();
    expect(summaryOf([unitOf('甲局', blank), unitOf('乙局')]).summary.values[received]).toBe(0);
  });

  it('leaves words out and says so', () => {
    const words = unitOf('甲局', { [received]: '3件', [fees]: '/' });
    const { summary, messages } = summaryOf([words, unitOf('乙局', { [received]: 4 })]);
    expect(summary.values).toMatchObject({ [received]: 4, [fees]: 0 });
    expect(messages).toEqual([
      { code: 'summary.wordsLeftOut', params: { cells: 2, count: 1, units: '甲局' } },
    ]);
  });

  it.each([
    ['nothing', [], 'summary.noUnits'],
    ['both editions', [unitOf('甲局'), unitOf('乙局', {}, { edition: '2019' })], 'summary.mixedEditions'],
    ['several years', [unitOf('甲局'), unitOf('乙局', {}, { year: 2023 })], 'summary.mixedYears'],
  ])('is refused of %s', (_, units, code) => {
    expect(summarise(units)).toMatchObject({ value: null, messages: [{ code }] });
  });
});

describe('G-1: a summary made elsewhere against its units', () => {
  const units = [
    unitOf('甲局', { [received]: 3, [fees]: 0.1 }),
    unitOf('乙局', { [received]: 4, [fees]: 0.2 }),
  ];
  const claim = (values: Record<string, number | string | null>, subject = units) =>
    checkClaimed(report('2021', values), summaryOf(subject).summary).value;

  it('holds where every cell is the sum', () => {
    expect(claim({ [received]: 7, [fees]: 0.3 })).toEqual([]);
  });

  it('is broken where a cell is not, and names the units that make it up', () => {
    expect(claim({ [received]: 9, [fees]: 0.3 })).toEqual([
      {
        rule: 'G-1',
        severity: 'error',
        outcome: 'broken',
        cells: [received],
        expected: 7,
        found: 9,
        difference: 2,
        message: { key: 'G-1.broken', params: { count: 2, units: '甲局 3、乙局 4' } },
      },
    ]);
  });

  it.each([
    ['the summary', { [received]: null, [fees]: 0.3 }, units],
    [
      'a unit',
      { [received]: 9, [fees]: 0.3 },
      [...units, unitOf('丙局', { [received]: null }), unitOf('丁局')],
    ],
  ])('cannot be told where the cell is blank in %s', (_, values, subject) => {
    expect(claim(values, subject)).toMatchObject([
      { cells: [received], severity: 'warning', outcome: 'cannotTell' },
    ]);
  });

  it('is not asked of another year or edition', () => {
    const { summary } = summaryOf(units);
    for (const other of [report('2019'), report('2021', {}, { year: 2023 })]) {
      expect(checkClaimed(other, summary)).toMatchObject({
        value: null,
        messages: [{ code: 'summary.otherForm' }],
      });
    }
  });
});
