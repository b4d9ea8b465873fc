import type { CellId } from '../../src/form';
import type { Values } from '../../src/report';
import { locate } from '../../src/rules';
import { ranked } from '../../src/rules/locate/ranks';
import type { Weighed } from '../../src/rules/locate/verdict';
import { report } from '../support/reports';

/** Section 4 of a body whose cases end alike, in proportion, on each of the three ways. */
function appeals(shares: readonly [upheld: number, corrected: number]): Record<CellId, number> {
  const rows = { review: 1, litigationDirect: 3, litigationAfterReview: 2 };
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, times]) => [
      [`appeals.${row}.upheld`, shares[0] * times] as const,
      [`appeals.${row}.corrected`, shares[1] * times] as const,
      [`appeals.${row}.total`, (shares[0] + shares[1]) * times] as const,
    ]),
  );
}

const likeliest = (values: Values, prior?: Values) =>
  locate(report('2021', values, prior ? { prior } : {})).map(({ verdict, explanations }) => ({
    verdict,
    cells: explanations
      .filter(({ rank }) => rank === 1)
      .map(({ changes }) => changes.map(({ cell }) => cell)),
  }));

describe('locate: of equally likely figures, the one that is out of the ordinary comes first', () => {
  it('by what its row and its column have elsewhere', () => {
    // 40 and 40 make 50: either may be 10, or the sum 80.
    const wrong = { 'appeals.review.upheld': 40, 'appeals.review.corrected': 40, 'appeals.review.total': 50 };
    const [mostlyUpheld] = likeliest({ ...appeals([40, 10]), ...wrong });
    const [mostlyCorrected] = likeliest({ ...appeals([10, 40]), ...wrong });
    expect(mostlyUpheld?.verdict).toBe('cannotTell');
    expect(mostlyUpheld?.cells[0]).toEqual(['appeals.review.corrected']);
    expect(mostlyCorrected?.cells[0]).toEqual(['appeals.review.upheld']);
    expect(mostlyCorrected?.verdict).toBe('cannotTell');
  });

  it('by what came in: more is hardly carried over than comes in (issue 15, a slip another generator made)', () => {
    const closed = { granted: 54, partlyGranted: 11, 'unavailable.notHeld': 14, carriedOut: 6 };
    const rows = { received: 21, carriedIn: 4, ...closed, processed: 79 };
    const figures = Object.entries(rows).flatMap(([row, figure]) =>
      ['person', 'total'].map((column) => [`requests.${row}.${column}`, figure] as const),
    );
    const values: Values = Object.fromEntries(figures);
    const computed = Object.keys(values).filter((cell) => /\.total$|\.processed\./.test(cell));
    const [group] = locate(report('2021', values, { computed }));
    const [best] = group?.explanations ?? [];
    expect(best?.changes[0]).toEqual({ cell: 'requests.received.person', from: 21, to: 81 });
  });

  it('by last year’s figures', () => {
    const [row, before] = ['disclosure.regulations', 36] as const;
    const values = { [`${row}.made`]: 0, [`${row}.repealed`]: 3, [`${row}.inForce`]: 3 };
    const prior = { [`${row}.inForce`]: before, [`${row}.repealed`]: 2, [`${row}.made`]: 1 };
    expect(likeliest(values, prior)).toEqual([{ verdict: 'cannotTell', cells: [[`${row}.inForce`]] }]);
  });

  it('without changing what is equally likely', () => {
    const mistake = (cell: CellId, doubt: number): Weighed => ({
      ...{
        kind: 'digitReplaced',
        changes: [{ cell, from: 1, to: 2 }],
        doubt,
        odds: -doubt,
        at: 0,
        rules: [0, 1],
        free: 1,
        steps: [],
      },
    });
    const ordinary = ({ cell }: { cell: CellId }): number => (cell === 'appeals.review.total' ? 100 : 0);
    const [likely, rival, unlikely] = ['upheld', 'corrected', 'total'].map(
      (column) => `appeals.review.${column}`,
    );
    const order = ranked(
      [[mistake(likely ?? '', 1)], [mistake(rival ?? '', 2)], [mistake(unlikely ?? '', 4)]],
      2,
      ([change]) => (change ? ordinary(change) : 0),
    );
    expect(order.map(({ rank }) => rank)).toEqual([1, 1, 2]);
    expect(order.at(-1)?.mistakes[0]?.changes[0]?.cell).toBe('appeals.review.total');
  });

  it('mistakes of one kind before mistakes of several, which have several causes', () => {
    const mistake = (kind: Weighed['kind'], row: string): Weighed => ({
      ...{ kind, changes: [{ cell: `requests.${row}.person`, from: 1, to: 2 }], doubt: 2, odds: -2 },
      ...{ at: 0, rules: [0, 1, 2], free: 1, steps: [] },
    });
    const mixed = [mistake('digitAdded', 'granted'), mistake('lastYear', 'partlyGranted')];
    const alike = [mistake('lastYear', 'received'), mistake('lastYear', 'carriedIn')];
    expect(ranked([mixed, alike], 3, () => 0).map(({ mistakes }) => mistakes)).toEqual([alike, mixed]);
  });
});
