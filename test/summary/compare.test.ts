import { compare, outstanding } from '../../src/summary';
import { report } from '../support/reports';

const received = 'requests.received.total';

describe('two years', () => {
  it('are compared cell by cell, amounts exactly', () => {
    const now = report('2021', { [received]: 30, 'disclosure.fees.amount': 0.3 });
    const then = report('2021', { [received]: 20, 'disclosure.fees.amount': 0.1 }, { year: 2023 });
    const changes = new Map(compare(now, then).map((change) => [change.cell, change]));
    expect(changes.get(received)).toEqual({ cell: received, now: 30, then: 20, difference: 10, ratio: 1.5 });
    expect(changes.get('disclosure.fees.amount')?.difference).toBe(0.2);
    expect(changes.get('appeals.review.total')).toMatchObject({ difference: 0, ratio: null });
  });

  it('are not compared where either is blank or words', () => {
    const now = report('2021', { [received]: null, 'requests.received.person': '3件' });
    const cells = compare(now, report('2021')).map(({ cell }) => cell);
    expect(cells).not.toContain(received);
    expect(cells).not.toContain('requests.received.person');
  });

  it('of different editions are compared where a cell has a sure counterpart', () => {
    const cells = compare(report('2021'), report('2019')).map(({ cell }) => cell);
    expect(cells).toContain('requests.refused.stateSecret.person');
    expect(cells).toContain('disclosure.licences.decisions');
    expect(cells.filter((cell) => cell.startsWith('requests.other.'))).toEqual([]);
    expect(cells).not.toContain('disclosure.regulations.inForce');
  });

  it('show what stands out: neither small counts that multiply nor large ones that hardly change', () => {
    const figures = (a: number, b: number, c: number, year: number) =>
      report(
        '2021',
        { 'appeals.review.upheld': a, 'disclosure.licences.decisions': b, [received]: c },
        { year },
      );
    const changes = outstanding(
      compare(figures(6, 10_100, 200, 2024), figures(2, 10_000, 100, 2023)),
      '2021',
    );
    expect(changes.map(({ cell }) => cell)).toEqual([
      received,
      'appeals.review.upheld',
      'disclosure.licences.decisions',
    ]);
  });

  it('name a total or its part, whichever has changed more, and not the one for the other', () => {
    const figures = (persons: number, companies: number, year: number) => {
      const [row, total] = ['requests.granted', persons + companies];
      const granted = { [`${row}.person`]: persons, [`${row}.business`]: companies, [`${row}.total`]: total };
      return report('2021', { ...granted, 'requests.processed.total': total + 900 }, { year });
    };
    const cells = (now: readonly [number, number], then: readonly [number, number]) =>
      outstanding(compare(figures(...now, 2024), figures(...then, 2023)), '2021').map(({ cell }) => cell);
    // Persons have doubled, companies have not: the totals only follow.
    expect(cells([200, 100], [100, 100])).toEqual(['requests.granted.person']);
    // Both have doubled: the row's total says it all.
    expect(cells([200, 200], [100, 100])).toEqual(['requests.granted.total']);
  });
});
