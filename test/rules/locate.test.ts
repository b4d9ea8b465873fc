import type { CellId } from '../../src/form';
import type { CellValue, Report } from '../../src/report';
import { type ExplanationGroup, locate } from '../../src/rules';
import { report } from '../support/reports';

/** A small bureau's year: 21 requests by persons and 30 by companies, all answered. */
const sound: Record<CellId, CellValue> = {
  'requests.received.person': 21,
  'requests.received.business': 30,
  'requests.received.total': 51,
  'requests.granted.person': 12,
  'requests.granted.business': 25,
  'requests.granted.total': 37,
  'requests.unavailable.notHeld.person': 9,
  'requests.unavailable.notHeld.business': 5,
  'requests.unavailable.notHeld.total': 14,
  'requests.processed.person': 21,
  'requests.processed.business': 30,
  'requests.processed.total': 51,
  'appeals.review.upheld': 14,
  'appeals.review.corrected': 3,
  'appeals.review.total': 17,
};

const withMistake = (wrong: Record<CellId, CellValue>, more: Partial<Report> = {}): Report =>
  report('2021', { ...sound, ...wrong }, more);

/** The groups in short: verdict, the best explanation's kind and its changes as `cell: value`. */
const inShort = (groups: readonly ExplanationGroup[]) =>
  groups.map(({ verdict, explanations: [best] }) => ({
    verdict,
    kind: best?.kind,
    changes: Object.fromEntries(best?.changes.map(({ cell, to }) => [cell, to]) ?? []),
  }));

const locateIn = (wrong: Record<CellId, CellValue>, more?: Partial<Report>) =>
  inShort(locate(withMistake(wrong, more)));

describe('locate: nothing is wrong', () => {
  it('has nothing to say of a sound report', () => {
    expect(locate(withMistake({}))).toEqual([]);
  });

  it('has nothing to say where blanks and words disturb no sum', () => {
    expect(locateIn({ 'requests.granted.research': null, 'requests.granted.welfare': '/' })).toEqual([]);
  });
});

describe('locate: one wrong cell of the requests table is named with its right value', () => {
  it.each<[kind: string, cell: CellId, from: CellValue, to: number]>([
    ['transposed', 'requests.granted.person', 21, 12],
    ['digitReplaced', 'requests.granted.business', 28, 25],
    ['digitDropped', 'requests.granted.person', 2, 12],
    ['digitAdded', 'requests.granted.person', 122, 12],
    ['sign', 'requests.granted.person', -12, 12],
    ['decimal', 'requests.granted.person', 1.2, 12],
    ['decimal', 'requests.granted.business', 250_000, 25],
    ['text', 'requests.granted.person', '12件', 12],
    ['blank', 'requests.granted.person', null, 12],
    ['omitted', 'requests.granted.person', 0, 12],
    ['blankTotal', 'requests.granted.total', null, 37],
    ['blankTotal', 'requests.processed.total', null, 51],
    ['totalNotUpdated', 'requests.granted.total', 12, 37],
    ['transposed', 'requests.received.total', 15, 51],
    ['digitDropped', 'requests.processed.person', 1, 21],
    ['surplus', 'requests.carriedOut.welfare', 4, 0],
    ['neighbour', 'requests.partlyGranted.person', 12, 0],
    ['unlike', 'requests.granted.business', 77, 25],
  ])('%s: %s %p should be %p', (kind, cell, from, to) => {
    expect(locateIn({ [cell]: from })).toEqual([{ verdict: 'found', kind, changes: { [cell]: to } }]);
  });

  it('tells last year’s figure by last year’s report', () => {
    const prior = { 'requests.granted.person': 77 };
    expect(locateIn({ 'requests.granted.person': 77 }, { prior })).toEqual([
      { verdict: 'found', kind: 'lastYear', changes: { 'requests.granted.person': 12 } },
    ]);
  });

  it('says which rules the change clears, with their row or column', () => {
    const [group] = locate(withMistake({ 'requests.processed.person': 12 }));
    const rules = [
      { rule: 'T3-1', column: 'person' },
      { rule: 'T3-2', column: 'person' },
      { rule: 'T3-3', row: 'processed' },
    ];
    expect(group).toEqual({
      rules,
      verdict: 'found',
      isComplete: true,
      explanations: [
        {
          kind: 'transposed',
          rank: 1,
          changes: [{ cell: 'requests.processed.person', from: 12, to: 21 }],
          clears: rules,
          mistakes: [
            { kind: 'transposed', changes: [{ cell: 'requests.processed.person', from: 12, to: 21 }] },
          ],
        },
      ],
    });
  });
});

describe('locate: several cells wrong by one slip', () => {
  it('two cells of a row swapped', () => {
    expect(locateIn({ 'requests.granted.person': 25, 'requests.granted.business': 12 })).toEqual([
      {
        verdict: 'found',
        kind: 'swapped',
        changes: { 'requests.granted.person': 12, 'requests.granted.business': 25 },
      },
    ]);
  });

  it('a figure typed in the neighbouring row', () => {
    expect(locateIn({ 'requests.granted.person': 0, 'requests.partlyGranted.person': 12 })).toEqual([
      {
        verdict: 'found',
        kind: 'misplaced',
        changes: { 'requests.granted.person': 12, 'requests.partlyGranted.person': 0 },
      },
    ]);
  });

  it('a row typed one cell too far to the right, by the figure that fell off', () => {
    const row = { person: 0, business: 12, research: 25, welfare: 0, legalService: 0, otherOrganisation: 0 };
    const wrong = Object.fromEntries(
      Object.entries(row).map(([column, value]) => [`requests.granted.${column}`, value]),
    );
    expect(locateIn(wrong)).toEqual([
      {
        verdict: 'found',
        kind: 'shifted',
        changes: {
          'requests.granted.person': 12,
          'requests.granted.business': 25,
          'requests.granted.research': 0,
        },
      },
    ]);
  });

  it('every figure typed with its unit', () => {
    expect(
      locateIn({
        'requests.granted.person': '12件',
        'requests.granted.business': '25件',
        'requests.received.person': '21件',
      }),
    ).toEqual([
      {
        verdict: 'found',
        kind: 'texts',
        changes: {
          'requests.granted.person': 12,
          'requests.granted.business': 25,
          'requests.received.person': 21,
        },
      },
    ]);
  });
});

describe('locate: several mistakes', () => {
  it('tells mistakes apart that have nothing to do with each other', () => {
    const wrong = {
      'requests.granted.person': 21,
      'requests.received.total': 15,
      'appeals.review.total': 71,
    };
    expect(locateIn(wrong).map(({ changes }) => changes)).toEqual([
      { 'requests.received.total': 51 },
      { 'requests.granted.person': 12 },
      { 'appeals.review.total': 17 },
    ]);
  });

  it('explains mistakes together that meet in a row', () => {
    const wrong = { 'requests.granted.person': 21, 'requests.granted.business': 2 };
    const [group, ...others] = locate(withMistake(wrong));
    expect(others).toEqual([]);
    expect(group?.verdict).toBe('found');
    expect(group?.explanations[0]).toMatchObject({
      kind: 'several',
      changes: [
        { cell: 'requests.granted.person', to: 12 },
        { cell: 'requests.granted.business', to: 25 },
      ],
    });
  });

  it('shows three likely slips before two far-fetched ones, though three rules prove no three figures', () => {
    const right = {
      'requests.partlyGranted.person': 45,
      'requests.partlyGranted.business': 11,
      'requests.partlyGranted.total': 56,
      'requests.processed.person': 66,
      'requests.processed.business': 41,
      'requests.processed.total': 107,
      'requests.received.person': 66,
      'requests.received.business': 41,
      'requests.received.total': 107,
    };
    expect(locate(withMistake(right))).toEqual([]);
    const transposed = {
      'requests.partlyGranted.person': 54,
      'requests.partlyGranted.total': 65,
      'requests.granted.total': 73,
    };
    expect(locateIn({ ...right, ...transposed })).toEqual([
      {
        verdict: 'cannotTell',
        kind: 'several',
        changes: {
          'requests.granted.total': 37,
          'requests.partlyGranted.person': 45,
          'requests.partlyGranted.total': 56,
        },
      },
    ]);
  });

  it('sees two shifted columns though each hides most of the other', () => {
    const persons = [8, 5, 3, 2];
    const cells = (rows: readonly string[], figures: readonly number[], column: string) =>
      Object.fromEntries(rows.map((row, i) => [`requests.${row}.${column}`, figures[i] ?? 0]));
    const rows = ['granted', 'partlyGranted', 'unavailable.notHeld', 'other.rest'];
    const shifted = ['partlyGranted', 'refused.stateSecret', 'unavailable.needsCreation'];
    const right = {
      ...cells(rows, persons, 'person'),
      ...cells(rows, [12, 5, 3, 2], 'total'),
      'requests.granted.business': 4,
      ...cells(['received', 'processed'], [18, 18], 'person'),
      ...cells(['received', 'processed'], [4, 4], 'business'),
      ...cells(['received', 'processed'], [22, 22], 'total'),
    };
    expect(locate(report('2021', right))).toEqual([]);
    const wrong = {
      ...right,
      ...cells(rows, [], 'person'),
      ...cells(rows.slice(1), [], 'total'),
      ...cells(shifted, persons, 'person'),
      ...cells(shifted.slice(1), persons.slice(1), 'total'),
    };
    const [best] = locate(report('2021', wrong)).flatMap(({ explanations }) => explanations);
    const undone = Object.fromEntries(best?.changes.map(({ cell, to }) => [cell, to]) ?? []);
    expect(best?.kind).toBe('shifted');
    expect(report('2021', { ...wrong, ...undone }).values).toEqual(report('2021', right).values);
  });

  it('sees two signs too many in one sum', () => {
    const wrong = { 'appeals.review.upheld': -14, 'appeals.review.corrected': -3 };
    expect(locateIn(wrong)).toEqual([
      {
        verdict: 'found',
        kind: 'several',
        changes: { 'appeals.review.upheld': 14, 'appeals.review.corrected': 3 },
      },
    ]);
  });

  it('answers that there are too many where it cannot tell them within its bounds', () => {
    const wrong = Object.fromEntries(Object.keys(sound).map((cell, i) => [cell, 1000 + 37 * i * i]));
    expect(inShort(locate(withMistake(wrong)))).toContainEqual({
      verdict: 'tooMany',
      kind: undefined,
      changes: {},
    });
  });
});

describe('locate: where figures leave alternatives, they are shown', () => {
  it('one equation names each of its cells that admits a value, the likelier slips first', () => {
    const [group] = locate(withMistake({ 'appeals.review.upheld': 41 }));
    expect(group?.explanations.map(({ rank, kind, changes: [change] }) => [rank, kind, change])).toEqual([
      [1, 'transposed', { cell: 'appeals.review.upheld', from: 41, to: 14 }],
      [2, 'totalNotUpdated', { cell: 'appeals.review.total', from: 17, to: 44 }],
    ]);
  });

  it('gives equally likely ones the same rank and says that it cannot tell', () => {
    const [group] = locate(withMistake({ 'appeals.review.corrected': 4 }));
    expect(group?.verdict).toBe('cannotTell');
    expect(group?.explanations.filter(({ rank }) => rank === 1).length).toBeGreaterThan(1);
  });

  it('does not accuse by the only explanation where figures of 1 agree by chance', () => {
    const wrong = {
      'requests.granted.person': 11,
      'requests.granted.business': 23,
      'requests.granted.total': 34,
      'requests.refused.prohibitedByLaw.business': 2,
      'requests.refused.prohibitedByLaw.total': 3,
      'requests.refused.stateSecret.person': 1,
    };
    expect(locateIn(wrong)).toEqual([
      {
        verdict: 'cannotTell',
        kind: 'misplaced',
        changes: { 'requests.refused.stateSecret.person': 0, 'requests.refused.prohibitedByLaw.person': 1 },
      },
    ]);
  });

  it('two slips in one sum are not told from others that make it hold', () => {
    const [group] = locate(withMistake({ 'appeals.review.upheld': -14, 'appeals.review.total': 2 }));
    expect(group?.verdict).toBe('cannotTell');
  });

  it('never proposes a value that the form does not admit', () => {
    const proposed = locate(withMistake({ 'appeals.review.total': 2 })).flatMap(({ explanations }) =>
      explanations.flatMap(({ changes }) => changes.map(({ to }) => to)),
    );
    expect(proposed.every((to) => Number.isInteger(to) && to >= 0)).toBe(true);
  });

  it('cannot tell when only last year’s figure stands against a sound table', () => {
    const prior = { 'requests.carriedOut.person': 4 };
    const columns = ['business', 'research', 'welfare', 'legalService', 'otherOrganisation', 'total'];
    const rest = Object.fromEntries(columns.map((column) => [`requests.carriedOut.${column}`, 0]));
    expect(locateIn({}, { prior: { ...prior, ...rest } })).toEqual([
      { verdict: 'cannotTell', kind: undefined, changes: {} },
    ]);
  });
});

describe('locate: what is known to be fixed', () => {
  const computed = Object.keys(report('2021').values).filter((cell) => /\.total$|\.processed\./.test(cell));

  it('a formula that follows its parts is not at fault: the cells it adds up are', () => {
    const wrong = {
      'requests.carriedOut.research': 4,
      'requests.carriedOut.total': 4,
    };
    const groups = locate(withMistake(wrong, { computed }));
    const cells = groups.flatMap(({ explanations }) =>
      explanations.flatMap(({ changes }) => changes.map(({ cell }) => cell)),
    );
    expect(cells).toContain('requests.carriedOut.research');
    expect(cells.filter((cell) => computed.includes(cell))).toEqual([]);
  });

  it('a formula that does not follow its parts is at fault like any other cell', () => {
    expect(inShort(locate(withMistake({ 'requests.granted.total': 73 }, { computed })))).toEqual([
      { verdict: 'found', kind: 'transposed', changes: { 'requests.granted.total': 37 } },
    ]);
  });
});

describe('locate: exact arithmetic', () => {
  it('adds decimals as they are written: 0.1 and 0.2 make 0.3', () => {
    expect(
      locateIn({
        'requests.granted.person': 0.1,
        'requests.granted.business': 0.2,
        'requests.granted.total': 0.3,
        'requests.processed.person': 9.1,
        'requests.processed.business': 5.2,
        'requests.processed.total': 14.3,
        'requests.received.person': 9.1,
        'requests.received.business': 5.2,
        'requests.received.total': 14.3,
      }),
    ).toEqual([]);
  });
});

describe('locate: what was wrong in whole tables', () => {
  it('sees a figure typed into the neighbouring group of section 4', () => {
    const wrong = { 'appeals.review.upheld': 0, 'appeals.litigationDirect.upheld': 14 };
    expect(locateIn(wrong)).toEqual([
      {
        verdict: 'found',
        kind: 'misplaced',
        changes: { 'appeals.review.upheld': 14, 'appeals.litigationDirect.upheld': 0 },
      },
    ]);
  });

  it('changes a negative count in any case, though another figure would explain the sum', () => {
    const [group] = locate(withMistake({ 'appeals.review.corrected': -3 }));
    expect(group?.explanations.map(({ changes }) => changes)).toEqual([
      [{ cell: 'appeals.review.corrected', from: -3, to: 3 }],
    ]);
  });
});
