import type { CellId } from '../../src/form';
import type { Values } from '../../src/report';
import { locate } from '../../src/rules';
import { layoutOf } from '../../src/rules/layout';
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

  /** Section 3 of natural persons, with formulas for totals. */
  const persons = (rows: Readonly<Record<string, number | null>>, nothing: 0 | null = 0) => {
    const { positions } = layoutOf(report('2021', {}));
    const values: Record<CellId, number | null> = Object.fromEntries(
      [...positions.keys()].filter((cell) => cell.startsWith('requests.')).map((cell) => [cell, nothing]),
    );
    const computed = Object.keys(values).filter((cell) => /\.total$|\.processed\./.test(cell));
    for (const [row, figure] of Object.entries(rows)) values[`requests.${row}.person`] = figure;
    const outcomes = Object.entries(rows).filter(([row]) => !/^(received|carried)/.test(row));
    const processed = outcomes.reduce((sum, [, figure]) => sum + (figure ?? 0), 0);
    for (const [row, figure] of Object.entries({ ...rows, processed })) {
      for (const column of row === 'processed' ? ['person', 'total'] : ['total'])
        values[`requests.${row}.${column}`] = figure;
    }
    return locate(report('2021', values, { computed }))[0]?.explanations.map(
      ({ changes: [change] }) => change,
    );
  };

  it('by how nothing is written: a blank among zeros was left out, one among blanks was not (issue 15)', () => {
    // 40 may be 30, and 21 may be 31, by one digit.
    const left = { received: 40, granted: 21, partlyGranted: 4, 'declined.repeated': null, carriedOut: 5 };
    const cell = 'requests.declined.repeated.person';
    expect(persons(left)?.[0]).toEqual({ cell, from: null, to: 10 });
    expect(['received', 'granted'].map((row) => `requests.${row}.person`)).toContain(
      persons(left, null)?.[0]?.cell,
    );
  });

  it('by where there is something to write: a figure of 1 is hardly a slip of the keys for nothing (issue 15)', () => {
    const figures = { received: 30, granted: 21, 'declined.repeated': 2, 'other.rest': 1, carriedOut: 7 };
    const proposed = persons(figures) ?? [];
    const place = (row: string): number =>
      proposed.findIndex((one) => one?.cell === `requests.${row}.person`);
    expect(proposed[place('other.rest')]?.to).toBe(0);
    expect(place('declined.repeated')).toBeLessThan(place('other.rest'));
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
