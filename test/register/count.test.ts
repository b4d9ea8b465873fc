/** Tables three and four from a register: issue 20.2. */
import fc from 'fast-check';
import { editionOfYear, forms } from '../../src/form';
import { check } from '../../src/rules';
import { cellsOfRequest, count, countedCells, type Register, rowsBehind } from '../../src/register';
import { byHand } from './byHand';
import { anyRegister, caseRow, day, registerOf, request } from './support';

const figure = (register: Register, year: number, cell: string) => count(register, year)[cell];

describe('issue 20.2: what counts as what', () => {
  const crossing = request({ received: '2023-12-29', closed: '2024-01-20', outcome: 'granted' });
  const register = registerOf([crossing]);

  test('received in one year and closed in the next', () => {
    expect(figure(register, 2023, 'requests.received.person')).toBe(1);
    expect(figure(register, 2023, 'requests.carriedOut.person')).toBe(1);
    expect(figure(register, 2023, 'requests.granted.person')).toBe(0);
    expect(figure(register, 2024, 'requests.carriedIn.person')).toBe(1);
    expect(figure(register, 2024, 'requests.received.total')).toBe(0);
    expect(figure(register, 2024, 'requests.granted.total')).toBe(1);
    expect(figure(register, 2024, 'requests.processed.person')).toBe(1);
    expect(figure(register, 2024, 'requests.carriedOut.person')).toBe(0);
    expect(figure(register, 2025, 'requests.carriedIn.person')).toBe(0);
  });

  test('a correction moves no year: the first receipt counts', () => {
    const corrected = registerOf([
      request({ received: '2023-12-20', correctionAsked: '2023-12-25', corrected: '2024-01-05' }),
    ]);
    expect(figure(corrected, 2023, 'requests.received.person')).toBe(1);
    expect(figure(corrected, 2024, 'requests.received.person')).toBe(0);
    expect(figure(corrected, 2024, 'requests.carriedIn.person')).toBe(1);
  });

  test('the last and the first second of a year', () => {
    const late = registerOf([
      request({ received: day('2023-12-31') + 0.9999 }),
      request({ received: '2024-01-01' }),
    ]);
    expect(figure(late, 2023, 'requests.received.person')).toBe(1);
    expect(figure(late, 2024, 'requests.received.person')).toBe(1);
  });

  test.each([
    ['no date of receipt', { received: null }],
    ['words for it', { received: '24.1.5' }],
    ['no kind of applicant', { type: null }],
    ['a kind that the form does not have', { type: '法人' }],
    ['closed without an outcome', { closed: '2024-04-01' }],
    ['an outcome but not closed', { outcome: 'granted' }],
    ['closed before it was received', { closed: '2024-01-01', outcome: 'granted' }],
    ['an outcome that the form of that year does not have', { closed: '2024-04-01', outcome: 'other' }],
  ] as const)('a row counts nowhere: %s', (_, said) => {
    const values = count(registerOf([request(said)]), 2024);
    expect(Object.values(values).every((value) => value === 0)).toBe(true);
  });

  test('outcomes that a form prints as one row count there', () => {
    const closed = { received: '2020-03-04', closed: '2020-04-01' };
    const rows = [
      request({ ...closed, outcome: 'other' }),
      request({ ...closed, outcome: 'other.feeUnpaid' }),
    ];
    expect(figure(registerOf(rows), 2020, 'requests.other.person')).toBe(2);
  });

  test('cases: closed in the year by result, else pending at its end', () => {
    const cases = registerOf(
      [],
      [
        caseRow({ opened: '2023-12-01', ended: '2024-02-01', result: 'upheld' }),
        caseRow({ kind: 'litigationDirect', opened: '2024-12-01' }),
        caseRow({ kind: 'litigationDirect', ended: '2024-05-01' }),
      ],
    );
    expect(figure(cases, 2023, 'appeals.review.pending')).toBe(1);
    expect(figure(cases, 2024, 'appeals.review.upheld')).toBe(1);
    expect(figure(cases, 2024, 'appeals.review.pending')).toBe(0);
    expect(figure(cases, 2024, 'appeals.litigationDirect.total')).toBe(1);
    expect(figure(cases, 2025, 'appeals.litigationDirect.pending')).toBe(1);
  });

  test('a register without cases says nothing of appeals; a year without a form gives nothing', () => {
    expect(Object.keys(count(register, 2024)).some((id) => id.startsWith('appeals'))).toBe(false);
    expect(count(register, 2018)).toEqual({});
  });

  test('the rows behind a figure', () => {
    const other = request({ type: 'business' });
    expect(rowsBehind(registerOf([crossing, other]), 2024, 'requests.received.total')).toEqual([other]);
    expect(rowsBehind(registerOf([crossing, other]), 2024, 'requests.granted.person')).toEqual([crossing]);
  });
});

describe('issue 20, done when: for any register', () => {
  const years = [2019, 2020, 2021, 2022];

  test('every cell of tables three and four is what a count by hand gives, four years running, both editions', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        for (const year of years) {
          const values = count(register, year);
          for (const cell of countedCells(forms[editionOfYear(year)!], register)) {
            expect([cell, values[cell]]).toEqual([cell, byHand(register, year, cell)]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('T3-1, T3-2, T3-3, T4-1 and Y-1 hold by construction', () => {
    const rules = ['T3-1', 'T3-2', 'T3-3', 'T4-1', 'Y-1'];
    fc.assert(
      fc.property(anyRegister(), (register) => {
        for (const year of years) {
          const edition = editionOfYear(year)!;
          const prior = year > 2019 ? { prior: count(register, year - 1) } : {};
          const findings = check({
            unit: '青山县水务局',
            year,
            edition,
            values: count(register, year),
            texts: {},
            ...prior,
          });
          expect(findings.filter(({ rule }) => rules.includes(rule))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('each request counts once as it came and once as it is at the end of the year', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        const form = forms['2021'];
        for (const row of register.requests) {
          const cells = cellsOfRequest(row, 2021, form).filter((id) => id.endsWith('.total'));
          expect([0, 2, 3]).toContain(cells.length);
        }
      }),
    );
  });
});
