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
    const changes = outstanding(compare(figures(6, 10_100, 200, 2024), figures(2, 10_000, 100, 2023)));
    expect(changes.map(({ cell }) => cell)).toEqual([
      received,
      'appeals.review.upheld',
      'disclosure.licences.decisions',
    ]);
  });
});
