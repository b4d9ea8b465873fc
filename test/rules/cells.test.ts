import fc from 'fast-check';
import { cellsOf, forms } from '../../src/form';
import { check, rules } from '../../src/rules';
import { anyReport, findingsOf, report } from '../support/reports';

const received = 'requests.received.person';

describe('[V-1] a count is a whole number of 0 or more', () => {
  it('[V-1] holds for counts, for a negative change and for a decimal amount', () => {
    expect(findingsOf('V-1', report('2019', { 'disclosure.licences.change': -5 }))).toEqual([]);
    expect(findingsOf('V-1', report('2021', { 'disclosure.fees.amount': 25.1 }))).toEqual([]);
  });

  it.each([
    ['negative', received, -1],
    ['fraction', received, 1.5],
    ['fraction', received, Number.POSITIVE_INFINITY],
    ['negative', 'disclosure.fees.amount', -0.5],
  ])('[V-1] is broken by a %s', (kind, cell, value) => {
    expect(findingsOf('V-1', report('2021', { [cell]: value }))).toMatchObject([
      { severity: 'error', cells: [cell], found: value, message: { key: `V-1.${kind}` } },
    ]);
  });
});

describe('[V-2] a number cell holds a number and nothing else', () => {
  it('[V-2] holds for numbers and blanks', () => {
    expect(findingsOf('V-2', report('2021', { [received]: null }))).toEqual([]);
  });

  it.each(['251000元', '22（其中修订16件）', '减4', '1e3', '３件'])(
    '[V-2] is an error where %s hides a number',
    (text) => {
      expect(findingsOf('V-2', report('2021', { [received]: text }))).toMatchObject([
        { severity: 'error', cells: [received], found: text },
      ]);
    },
  );

  it.each(['/', '-', '无', 'TRUE'])('[V-2] is a warning for %s', (text) => {
    expect(findingsOf('V-2', report('2021', { [received]: text }))).toMatchObject([
      { severity: 'warning', found: text },
    ]);
  });

  it('[V-2] is said once for a block where “-” stands for 0 throughout (issue 9)', () => {
    const dashes = Object.fromEntries(
      [...cellsOf(forms['2021']).values()]
        .filter(({ table, column }) => table.id === 'requests' && column.id === 'research')
        .map(({ id }) => [id, '-']),
    );
    const subject = report('2021', {
      ...dashes,
      'appeals.review.other': '-',
      'appeals.review.pending': '无',
    });
    expect(findingsOf('V-2', subject)).toMatchObject([
      { message: { key: 'V-2.words', params: { count: Object.keys(dashes).length } }, found: '-' },
      { message: { key: 'V-2.word' }, found: '-' },
      { message: { key: 'V-2.word' }, found: '无' },
    ]);
  });

  it('[V-2] knows Excel’s errors', () => {
    expect(findingsOf('V-2', report('2021', { [received]: '#DIV/0!' }))).toMatchObject([
      { severity: 'error', message: { key: 'V-2.excelError' } },
    ]);
  });

  it('[V-2] hints at numbers read from untidy text', () => {
    const subject = report('2021', { [received]: 2 }, { asWritten: { [received]: '２ ' } });
    expect(findingsOf('V-2', subject)).toMatchObject([{ severity: 'hint', cells: [received], found: '２ ' }]);
  });
});

describe('[V-3] amounts are in the unit the form prints, or one that is stated', () => {
  it('[V-3] holds for usual fees and for a procurement total whose unit is stated', () => {
    expect(findingsOf('V-3', report('2021', { 'disclosure.fees.amount': 25.1 }))).toEqual([]);
    const stated = { texts: { '6': '政府集中采购总金额为 120 万元。' } };
    expect(findingsOf('V-3', report('2019', { 'disclosure.procurement.amount': 120 }, stated))).toEqual([]);
  });

  it('[V-3] holds for a city that collects more than 1 亿元, whatever the amount (issue 9)', () => {
    expect(findingsOf('V-3', report('2021', { 'disclosure.fees.amount': 58000.5 }))).toEqual([]);
    const prior = { 'disclosure.fees.amount': 41000 };
    expect(findingsOf('V-3', report('2021', { 'disclosure.fees.amount': 58000.5 }, { prior }))).toEqual([]);
    const texts = { '1': '全年行政事业性收费58000.5万元。' };
    expect(findingsOf('V-3', report('2021', { 'disclosure.fees.amount': 58000.5 }, { texts }))).toEqual([]);
  });

  it('[V-3] warns of a small amount too where the words give the same figure in yuan (issue 9)', () => {
    const texts = { '1': '全年收取行政事业性收费9000元。' };
    expect(findingsOf('V-3', report('2021', { 'disclosure.fees.amount': 9000 }, { texts }))).toMatchObject([
      { severity: 'warning', found: 9000, message: { key: 'V-3.narrative', params: { said: '9000元' } } },
    ]);
    expect(findingsOf('V-3', report('2021', { 'disclosure.fees.amount': 0.9 }, { texts }))).toEqual([]);
  });

  it('[V-3] warns of fees that look like yuan beside last year’s', () => {
    const prior = { 'disclosure.fees.amount': 23.5 };
    expect(findingsOf('V-3', report('2021', { 'disclosure.fees.amount': 251000 }, { prior }))).toMatchObject([
      { severity: 'warning', cells: ['disclosure.fees.amount'] },
    ]);
  });

  it('[V-3] warns of a procurement total without a unit', () => {
    expect(findingsOf('V-3', report('2019', { 'disclosure.procurement.amount': 120 }))).toMatchObject([
      { severity: 'warning', cells: ['disclosure.procurement.amount'] },
    ]);
  });
});

describe('[V-4] a blank beside filled cells', () => {
  const row = (id: string, value: null) =>
    Object.fromEntries(
      [...cellsOf(forms['2021']).values()]
        .filter((cell) => cell.row.id === id)
        .map((cell) => [cell.id, value]),
    );

  it('[V-4] holds for a filled report and for one nobody has begun', () => {
    expect(findingsOf('V-4', report('2021'))).toEqual([]);
    expect(check({ ...report('2021'), values: {} })).toEqual([]);
  });

  it('[V-4] is said once for the blanks of a row', () => {
    const blanks = { ...row('carriedOut', null), 'requests.carriedOut.total': 0 };
    const [finding, ...others] = findingsOf('V-4', report('2021', blanks));
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.cells).toHaveLength(6);
  });

  it('[V-4] is said once for the blank columns of a block (issue 9)', () => {
    const columns = Object.fromEntries(
      [...cellsOf(forms['2021']).values()]
        .filter(({ table, column }) => table.id === 'requests' && column.group !== undefined)
        .map(({ id }) => [id, null]),
    );
    expect(findingsOf('V-4', report('2021', columns))).toMatchObject([
      { message: { key: 'V-4.someRows', params: { count: Object.keys(columns).length } } },
    ]);
  });

  it('[V-4] says nothing of tables that nobody has begun while another is being filled (issue 9)', () => {
    const figures = { 'requests.received.person': 3, 'requests.received.total': 3 };
    const found = findingsOf('V-4', { ...report('2021'), values: figures });
    expect(new Set(found.flatMap(({ cells }) => cells).map((cell) => cell.split('.')[0]))).toEqual(
      new Set(['requests']),
    );
    const { values } = report('2021');
    const withoutAppeals = Object.fromEntries(
      Object.entries(values).filter(([id]) => !id.startsWith('appeals')),
    );
    expect(findingsOf('V-4', { ...report('2021'), values: withoutAppeals })).toMatchObject([
      { message: { key: 'V-4.block' } },
    ]);
  });

  it('[V-4] is said once for all rows of a block that are blank altogether', () => {
    const findings = findingsOf(
      'V-4',
      report('2021', { ...row('granted', null), ...row('carriedOut', null) }),
    );
    expect(findings).toMatchObject([{ message: { key: 'V-4.rows', params: { count: 14 } } }]);
  });

  it('[V-4] is said once for a block that is blank altogether in a report that is not', () => {
    const blank = [...cellsOf(forms['2021']).keys()]
      .filter((id) => id.startsWith('appeals.'))
      .map((id) => [id, null]);
    expect(findingsOf('V-4', report('2021', Object.fromEntries(blank)))).toMatchObject([
      { message: { key: 'V-4.block', params: { count: 15 } } },
    ]);
  });
});

describe('[V-5] a blank total whose parts are filled', () => {
  it('[V-5] holds for a total that is there', () => {
    expect(findingsOf('V-5', report('2021'))).toEqual([]);
  });

  it('[V-5] names the total and what it should be, instead of the sum rule and of V-4', () => {
    const subject = report('2021', { 'appeals.review.upheld': 2, 'appeals.review.total': null });
    expect(check(subject)).toMatchObject([
      { rule: 'V-5', severity: 'warning', cells: ['appeals.review.total'], expected: 2, found: null },
    ]);
  });
});

describe('[S-5] a figure many times last year’s', () => {
  const compared = (now: number, before: number, cell = 'requests.received.total') =>
    findingsOf('S-5', report('2021', { [cell]: now }, { prior: { [cell]: before } }));

  it.each([
    [100, 20],
    [20, 4],
    [19, 0],
    [4, 20],
    [0, 19],
  ])('[S-5] holds for %i after %i', (now, before) => {
    expect(compared(now, before)).toEqual([]);
  });

  it.each([
    [101, 20],
    [20, 3],
    [20, 0],
    [3, 20],
    [0, 20],
  ])('[S-5] hints at %i after %i', (now, before) => {
    expect(compared(now, before)).toMatchObject([
      { severity: 'hint', cells: ['requests.received.total'], expected: before, found: now },
    ]);
  });

  it('[S-5] is said of totals, not of their parts, and of figures known for both years', () => {
    expect(compared(100, 0, 'requests.received.person')).toEqual([]);
    expect(findingsOf('S-5', report('2021', { 'requests.received.total': 100 }))).toEqual([]);
    expect(compared(100, 0, 'disclosure.licences.decisions')).toHaveLength(1);
  });
});

describe('[F-1] the report year decides the edition', () => {
  it.each([
    ['2019', 2019],
    ['2019', 2020],
    ['2021', 2021],
    ['2021', 2030],
  ] as const)('[F-1] holds for the %s edition in %i', (edition, year) => {
    expect(findingsOf('F-1', report(edition, {}, { year }))).toEqual([]);
  });

  it.each([
    ['2019', 2021, '2021'],
    ['2021', 2020, '2019'],
    ['2019', 2018, null],
  ] as const)('[F-1] is broken for the %s edition in %i', (edition, year, expected) => {
    expect(findingsOf('F-1', report(edition, {}, { year }))).toMatchObject([
      { severity: 'error', expected, found: edition },
    ]);
  });
});

describe('check', () => {
  it('never throws, answers the same twice, and names only cells of the form', () => {
    fc.assert(
      fc.property(fc.constantFrom('2019' as const, '2021' as const).chain(anyReport), (subject) => {
        const findings = check(subject);
        expect(check(subject)).toEqual(findings);
        for (const cell of findings.flatMap(({ cells }) => cells)) {
          expect(cellsOf(forms[subject.edition]).has(cell)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds only what the catalogue lists', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const findings = check(report('2021', { [received]: '3件', 'disclosure.fees.amount': -1 }));
    expect(findings.length).toBeGreaterThan(0);
    for (const { rule } of findings) expect(ids.has(rule)).toBe(true);
  });
});
