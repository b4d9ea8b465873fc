import { forms } from '../../src/form';
import { balances, equationsOf, linearRules } from '../../src/rules';
import { findingsOf, report } from '../support/reports';

const balanced = {
  'requests.received.person': 3,
  'requests.received.total': 3,
  'requests.carriedIn.person': 1,
  'requests.carriedIn.total': 1,
  'requests.granted.person': 2,
  'requests.granted.total': 2,
  'requests.processed.person': 2,
  'requests.processed.total': 2,
  'requests.carriedOut.person': 2,
  'requests.carriedOut.total': 2,
};

describe('[T3-1] received and carried in equal processed and carried out', () => {
  it('[T3-1] holds in every column of a balanced table', () => {
    expect(findingsOf('T3-1', report('2021', balanced))).toEqual([]);
  });

  it('[T3-1] is broken in the column that does not balance, and names its four cells', () => {
    const [finding, ...others] = findingsOf(
      'T3-1',
      report('2021', { ...balanced, 'requests.carriedOut.person': 1 }),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      outcome: 'broken',
      cells: [
        'requests.received.person',
        'requests.carriedIn.person',
        'requests.processed.person',
        'requests.carriedOut.person',
      ],
      found: 4,
      expected: 3,
      difference: 1,
    });
  });

  it('[T3-1] cannot be told when a part is blank and the rest does not balance', () => {
    const values = { ...balanced, 'requests.carriedOut.person': null };
    // No blank holds more than its row has room for.
    const [finding] = findingsOf('T3-1', report('2021', { ...values, 'requests.carriedOut.total': 1 }));
    expect(finding).toMatchObject({ severity: 'warning', outcome: 'cannotTell', difference: 2 });
    expect(findingsOf('T3-1', report('2021', values))).toEqual([]);
  });

  it('[T3-1] holds when a part is blank and the rest balances', () => {
    const values = { ...balanced, 'requests.carriedIn.person': 0, 'requests.carriedOut.person': null };
    expect(findingsOf('T3-1', report('2021', { ...values, 'requests.received.person': 2 }))).toEqual([]);
  });

  it('[T3-1] cannot be told, without a finding of its own, when a part is unreadable and the rest balances', () => {
    const subject = report('2021', { 'requests.carriedOut.person': '/' });
    expect(findingsOf('T3-1', subject)).toEqual([]);
    const outcome = balances(subject).find(
      ({ equation }) => equation.rule === 'T3-1' && equation.about.includes('requests.carriedOut.person'),
    )?.outcome;
    expect(outcome).toBe('cannotTell');
  });
});

describe('[T3-2] the total processed is the sum of the outcomes', () => {
  it.each([
    ['2019', 19],
    ['2021', 21],
  ] as const)('[T3-2] of the %s edition adds up %i outcome rows', (edition, rows) => {
    const own = equationsOf(forms[edition], forms[edition]).filter(({ rule }) => rule === 'T3-2');
    expect(own.map(({ right }) => right.length)).toEqual(Array(7).fill(rows));
  });

  it('[T3-2] holds when they add up', () => {
    expect(findingsOf('T3-2', report('2021', balanced))).toEqual([]);
  });

  it('[T3-2] is broken when an outcome was forgotten, and names the total', () => {
    expect(findingsOf('T3-2', report('2019', { 'requests.other.research': 4 }))).toMatchObject([
      { severity: 'error', cells: ['requests.processed.research'], expected: 4, found: 0, difference: -4 },
    ]);
  });
});

describe('[T3-3] a row’s total is the sum of its applicants', () => {
  it('[T3-3] holds when they add up', () => {
    expect(findingsOf('T3-3', report('2021', balanced))).toEqual([]);
  });

  it('[T3-3] is broken when the total was not updated, and names the total', () => {
    expect(findingsOf('T3-3', report('2021', { 'requests.declined.petition.welfare': 5 }))).toMatchObject([
      { cells: ['requests.declined.petition.total'], expected: 5, found: 0, difference: -5 },
    ]);
  });
});

describe('[T4-1] a group’s total is the sum of its four results', () => {
  it('[T4-1] holds when they add up', () => {
    const values = { 'appeals.review.upheld': 2, 'appeals.review.pending': 1, 'appeals.review.total': 3 };
    expect(findingsOf('T4-1', report('2021', values))).toEqual([]);
  });

  it.each(['review', 'litigationDirect', 'litigationAfterReview'])(
    '[T4-1] is broken in the group %s',
    (group) => {
      expect(findingsOf('T4-1', report('2019', { [`appeals.${group}.total`]: 2 }))).toMatchObject([
        { severity: 'error', cells: [`appeals.${group}.total`], expected: 0, found: 2, difference: 2 },
      ]);
    },
  );
});

describe('[Y-1] carried in is what last year carried out', () => {
  const prior = { 'requests.carriedOut.person': 1, 'requests.carriedOut.total': 1 };

  it('[Y-1] holds when the figures agree', () => {
    expect(findingsOf('Y-1', report('2021', balanced, { prior }))).toEqual([]);
  });

  it('[Y-1] is an error in the total column and a warning in the others', () => {
    expect(findingsOf('Y-1', report('2021', {}, { prior }))).toMatchObject([
      { severity: 'warning', cells: ['requests.carriedIn.person'], expected: 1, found: 0, difference: -1 },
      { severity: 'error', cells: ['requests.carriedIn.total'] },
    ]);
  });

  it('[Y-1] says nothing of columns whose prior figure is not known', () => {
    expect(findingsOf('Y-1', report('2021', { 'requests.carriedIn.total': 9 }))).toEqual([]);
    const unknown = { prior: { 'requests.carriedOut.total': null } };
    expect(findingsOf('Y-1', report('2021', { 'requests.carriedIn.total': 9 }, unknown))).toEqual([]);
  });

  it('[Y-1] reads a prior report of the other edition', () => {
    const subject = report('2021', {}, { year: 2021, prior: { 'requests.carriedOut.total': 3 } });
    expect(findingsOf('Y-1', subject)).toHaveLength(1);
  });
});

describe('[Y-2] in force is last year’s in force, plus made, less repealed', () => {
  const prior = { 'disclosure.normativeDocuments.inForce': 10 };
  const values = {
    'disclosure.normativeDocuments.made': 3,
    'disclosure.normativeDocuments.repealed': 1,
    'disclosure.normativeDocuments.inForce': 12,
  };

  it('[Y-2] holds when it is', () => {
    expect(findingsOf('Y-2', report('2021', values, { prior }))).toEqual([]);
  });

  it('[Y-2] is a warning when it is not', () => {
    const wrong = { ...values, 'disclosure.normativeDocuments.inForce': 13 };
    expect(findingsOf('Y-2', report('2021', wrong, { prior }))).toMatchObject([
      { severity: 'warning', cells: ['disclosure.normativeDocuments.inForce'], expected: 12, found: 13 },
    ]);
  });

  it('[Y-2] is not a rule of the 2019 edition', () => {
    expect(equationsOf(forms['2019'], forms['2019']).filter(({ rule }) => rule === 'Y-2')).toEqual([]);
  });
});

describe('[Y-3] last year’s items follow from last year’s report', () => {
  const prior = { 'disclosure.licences.lastYearItems': 51, 'disclosure.licences.change': -5 };

  it('[Y-3] holds when they do', () => {
    expect(findingsOf('Y-3', report('2019', { 'disclosure.licences.lastYearItems': 46 }, { prior }))).toEqual(
      [],
    );
  });

  it('[Y-3] is a warning when they do not', () => {
    const subject = report('2019', { 'disclosure.licences.lastYearItems': 51 }, { prior });
    expect(findingsOf('Y-3', subject)).toMatchObject([
      {
        severity: 'warning',
        cells: ['disclosure.licences.lastYearItems'],
        expected: 46,
        found: 51,
        difference: 5,
      },
    ]);
  });
});

describe('[S-1] figures of section 2 do not contradict themselves', () => {
  it('[S-1] holds when no more is in force than can be, and items stay above 0', () => {
    const values = { 'disclosure.regulations.made': 2, 'disclosure.regulations.inForce': 2 };
    expect(findingsOf('S-1', report('2021', values))).toEqual([]);
    const items = { 'disclosure.fees.lastYearItems': 2, 'disclosure.fees.change': -2 };
    expect(findingsOf('S-1', report('2019', items))).toEqual([]);
  });

  it('[S-1] of 2021 warns when fewer are in force than made less repealed', () => {
    const values = { 'disclosure.regulations.made': 5, 'disclosure.regulations.inForce': 2 };
    expect(findingsOf('S-1', report('2021', values))).toMatchObject([
      {
        severity: 'warning',
        cells: ['disclosure.regulations.inForce'],
        expected: 5,
        found: 2,
        difference: -3,
      },
    ]);
  });

  it('[S-1] of 2019 warns when items fall below 0', () => {
    const items = { 'disclosure.fees.lastYearItems': 2, 'disclosure.fees.change': -3 };
    expect(findingsOf('S-1', report('2019', items))).toMatchObject([{ found: -1, expected: 0 }]);
  });
});

describe('[S-2] published in all is at least what was published this year', () => {
  const values = { 'disclosure.regulations.published': 3, 'disclosure.regulations.totalPublished': 3 };

  it('[S-2] holds when it is', () => {
    expect(findingsOf('S-2', report('2019', values))).toEqual([]);
  });

  it('[S-2] warns when it is less', () => {
    const swapped = { ...values, 'disclosure.regulations.totalPublished': 2 };
    expect(findingsOf('S-2', report('2019', swapped))).toMatchObject([
      { severity: 'warning', difference: -1 },
    ]);
  });
});

describe('the arithmetic rules as data', () => {
  it.each(['2019', '2021'] as const)(
    'name only cells of the %s form, each statement both its sides',
    (edition) => {
      for (const { left, right, rule } of equationsOf(forms[edition], forms[edition])) {
        expect(left.length).toBeGreaterThan(0);
        if (rule !== 'S-1') expect(right.length).toBeGreaterThan(0);
      }
    },
  );

  it('all apply somewhere', () => {
    const applying = new Set(
      (['2019', '2021'] as const).flatMap((e) => equationsOf(forms[e], forms[e])).map(({ rule }) => rule),
    );
    expect([...applying].sort()).toEqual(linearRules.map(({ id }) => id).sort());
  });
});
