import type { CellId } from '../../src/form';
import type { CellValue } from '../../src/report';
import { locate } from '../../src/rules';
import { report } from '../support/reports';

const columns = ['person', 'business'] as const;

/** A table of requests: outcomes by persons and companies, all received and processed in the year. */
function requests(outcomes: Readonly<Record<string, readonly [number, number]>>): Record<CellId, number> {
  const sum = (at: 0 | 1): number => Object.values(outcomes).reduce((total, pair) => total + pair[at], 0);
  const all = { ...outcomes, processed: [sum(0), sum(1)], received: [sum(0), sum(1)] };
  return Object.fromEntries(
    Object.entries(all).flatMap(([row, pair]) => [
      ...columns.map((column, i) => [`requests.${row}.${column}`, pair[i] ?? 0] as const),
      [`requests.${row}.total`, (pair[0] ?? 0) + (pair[1] ?? 0)] as const,
    ]),
  );
}

const large = requests({ granted: [312, 145], partlyGranted: [24, 17], 'unavailable.notHeld': [96, 38] });
const little = requests({ granted: [3, 1], partlyGranted: [1, 0], 'unavailable.notHeld': [1, 1] });
const ofPersons = requests({ granted: [12, 0], partlyGranted: [0, 0], 'unavailable.notHeld': [9, 0] });
const appeals = (figures: readonly number[], total: number): Record<CellId, number> => ({
  ...Object.fromEntries(
    ['upheld', 'corrected', 'other', 'pending'].map((column, i) => [
      `appeals.review.${column}`,
      figures[i] ?? 0,
    ]),
  ),
  'appeals.review.total': total,
});

/** Each group in short: the verdict, and the changes of its likeliest explanations. */
const told = (values: Record<CellId, CellValue>) =>
  locate(report('2021', values)).map(({ verdict, explanations }) => ({
    verdict,
    likeliest: explanations
      .filter(({ rank }) => rank === 1)
      .map(({ changes }) => Object.fromEntries(changes.map(({ cell, to }) => [cell, to]))),
  }));

describe('locate: figures that cannot stand have to change', () => {
  it('puts every negative count right, though two of a row hide each other in its sum', () => {
    const signs = ['granted', 'unavailable.notHeld'].flatMap((row) =>
      ['person', 'total'].map((column) => `requests.${row}.${column}`),
    );
    const wrong = Object.fromEntries(signs.map((cell) => [cell, -(ofPersons[cell] ?? 0)]));
    const changes = told({ ...ofPersons, ...wrong }).map(({ likeliest }) => likeliest[0]);
    expect(Object.assign({}, ...changes)).toEqual(
      Object.fromEntries(signs.map((cell) => [cell, ofPersons[cell]])),
    );
  });
});

describe('locate: with several mistakes, what chance explains is not told', () => {
  const slips = (sound: Record<CellId, number>, by: number): Record<CellId, number> => ({
    ...sound,
    'requests.received.person': (sound['requests.received.person'] ?? 0) + by,
    'requests.granted.business': (sound['requests.granted.business'] ?? 0) + by,
    'requests.unavailable.notHeld.total': (sound['requests.unavailable.notHeld.total'] ?? 0) + by,
  });
  const verdicts = (values: Record<CellId, CellValue>) => told(values).map(({ verdict }) => verdict);

  it('tells three small slips among large figures', () => {
    expect(verdicts(slips(large, 2))).toEqual(['found', 'found', 'found']);
  });

  it('cannot tell the same slips where all figures are little', () => {
    expect(verdicts(slips(little, 1))).toContain('cannotTell');
  });

  it('tells a figure that resembles no slip if several rules ask for the same large difference', () => {
    expect(verdicts(slips(large, 577))).toEqual(['found', 'found', 'found']);
  });
});

describe('locate: a report made from last year’s file', () => {
  const leftOver = { 'requests.partlyGranted.person': 25, 'requests.partlyGranted.total': 42 };
  const others = { 'requests.received.business': 166, 'requests.unavailable.notHeld.person': 81 };

  it('tells every figure that was never overwritten, though each by itself might be another slip', () => {
    const wrong = { ...leftOver, ...others };
    const groups = locate(report('2021', { ...large, ...wrong }, { prior: wrong }));
    const told = groups.flatMap(({ verdict, explanations: [best] }) =>
      (best?.mistakes ?? []).map(({ kind, changes: [change] }) => [verdict, kind, change?.cell, change?.to]),
    );
    expect(told.sort()).toEqual(
      Object.keys(wrong)
        .map((cell) => ['found', 'lastYear', cell, large[cell]])
        .sort(),
    );
  });

  it('cannot tell the same figures without last year’s report', () => {
    const [group] = told({ ...large, ...leftOver });
    expect(group?.verdict).toBe('cannotTell');
    expect(group?.likeliest.length).toBeGreaterThan(1);
  });

  it('does not doubt one wrong total, because two figures happen to be last year’s', () => {
    const prior = { 'requests.partlyGranted.person': 24, 'requests.partlyGranted.business': 17 };
    const wrong = { ...large, 'requests.partlyGranted.total': 40 };
    const [group] = locate(report('2021', wrong, { prior }));
    expect(group?.verdict).toBe('found');
    expect(group?.explanations[0]?.changes).toEqual([
      { cell: 'requests.partlyGranted.total', from: 40, to: 41 },
    ]);
  });
});

describe('locate: one equation is all there is', () => {
  it('takes a figure of two digits for last year’s before a slip; one of one digit may be so by chance', () => {
    const row = 'disclosure.regulations';
    const kinds = (inForce: number, repealed: number) => {
      const values = { [`${row}.made`]: 0, [`${row}.repealed`]: repealed, [`${row}.inForce`]: inForce };
      const [group] = locate(report('2021', values, { prior: values }));
      return group?.explanations.map(({ rank, kind, changes: [change] }) => [rank, kind, change?.cell]);
    };
    // 47 − 6 would be 41, and 47 − 0 is 47.
    expect(kinds(47, 6)?.[0]).toEqual([1, 'lastYear', `${row}.inForce`]);
    expect(kinds(7, 6)).toContainEqual([1, 'digitReplaced', `${row}.inForce`]);
  });

  it('accuses by a point one place off, not by two or three', () => {
    const [tenth, hundredth] = [told(appeals([1.2, 11, 0, 0], 23)), told(appeals([0.12, 11, 0, 0], 23))];
    expect(tenth).toEqual([{ verdict: 'found', likeliest: [{ 'appeals.review.upheld': 12 }] }]);
    expect(hundredth).toEqual([{ verdict: 'cannotTell', likeliest: [{ 'appeals.review.upheld': 12 }] }]);
  });

  it('does not accuse by a digit more or less in figures of two digits: one in five looks so', () => {
    const [group] = told(appeals([16, 11, 0, 0], 2));
    expect(group).toEqual({ verdict: 'cannotTell', likeliest: [{ 'appeals.review.total': 27 }] });
  });

  it('nor in longer figures: two mistakes may make the same of one equation (issue 8.7)', () => {
    const [group] = told(appeals([160, 115, 0, 0], 25));
    expect(group).toEqual({ verdict: 'cannotTell', likeliest: [{ 'appeals.review.total': 275 }] });
  });

  it('lists a shifted line with the figure that fell off, but not before single cells (issue 8.3)', () => {
    const [group] = locate(report('2021', appeals([0, 52, 8, 7], 93)));
    expect(group?.verdict).toBe('cannotTell');
    expect(group?.explanations[0]?.kind).not.toBe('shifted');
    const shifted = group?.explanations.filter(({ kind }) => kind === 'shifted') ?? [];
    expect(
      shifted.map(({ changes }) => Object.fromEntries(changes.map(({ cell, to }) => [cell, to]))),
    ).toContainEqual({
      'appeals.review.upheld': 52,
      'appeals.review.corrected': 8,
      'appeals.review.other': 7,
      'appeals.review.pending': 26,
    });
  });
});

describe('locate: where two columns are alike', () => {
  it('shows a figure in the wrong row in either, persons or totals', () => {
    const wrong = { 'requests.granted.total': 0, 'requests.partlyGranted.total': 12 };
    expect(told({ ...ofPersons, ...wrong })).toEqual([
      {
        verdict: 'cannotTell',
        likeliest: [
          { 'requests.granted.person': 0, 'requests.partlyGranted.person': 12 },
          { 'requests.granted.total': 12, 'requests.partlyGranted.total': 0 },
        ],
      },
    ]);
  });
});
