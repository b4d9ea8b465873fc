import type { CellId } from '../../src/form';
import { parseReport, formatReport, type Report } from '../../src/report';
import { locate } from '../../src/rules';
import { report } from '../support/reports';

/** A bureau's year as a workbook adds it up: 21 requests by persons, 30 by companies. */
function addedUp(entries: Record<CellId, number> = {}): Record<CellId, number> {
  const all: Record<CellId, number> = {
    ...{ 'requests.received.person': 21, 'requests.received.business': 30 },
    ...{ 'requests.granted.person': 12, 'requests.granted.business': 25 },
    ...{ 'requests.unavailable.notHeld.person': 9, 'requests.unavailable.notHeld.business': 5 },
    ...entries,
  };
  const add = (cell: CellId, by: number): void => void (all[cell] = (all[cell] ?? 0) + by);
  for (const [cell, figure] of Object.entries(all)) {
    const parts = cell.split('.');
    const column = parts.at(-1) ?? '';
    add(`${parts.slice(0, -1).join('.')}.total`, figure);
    if (/received|carried/.test(cell)) continue;
    add(`requests.processed.${column}`, figure);
    add('requests.processed.total', figure);
  }
  return all;
}

const totals = Object.keys(report('2021').values).filter(
  (cell) => cell.startsWith('requests.') && /\.total$|\.processed\./.test(cell),
);

const live = (entries: Record<CellId, number>, more: Partial<Report> = {}): Report =>
  report('2021', addedUp(entries), { computed: totals, ...more });
const printed = (entries: Record<CellId, number>, more: Partial<Report> = {}): Report =>
  report('2021', addedUp(entries), more);

const cellsAtFault = (subject: Report): CellId[][] =>
  locate(subject).flatMap(({ explanations }) =>
    explanations.map(({ mistakes }) => mistakes.flatMap(({ changes }) => changes.map(({ cell }) => cell))),
  );

describe('locate: computed totals are no unknowns (issue 8.1)', () => {
  const wrong = { 'requests.granted.person': 120 };

  it('counts T3-1 of a column and of 总计 once, and lists both', () => {
    const [group, ...others] = locate(live(wrong));
    expect(others).toEqual([]);
    expect(group?.rules).toEqual([
      { rule: 'T3-1', column: 'person' },
      { rule: 'T3-1', column: 'total' },
    ]);
    expect(group?.explanations[0]).toMatchObject({
      kind: 'decimal',
      changes: [{ cell: 'requests.granted.person', from: 120, to: 12 }],
      clears: group?.rules,
    });
  });

  it('accuses no total, live or printed, and lists the outcome at fault', () => {
    for (const subject of [live(wrong), printed(wrong)]) {
      const cells = cellsAtFault(subject);
      expect(cells).toContainEqual(['requests.granted.person']);
      expect(cells.flat().filter((cell) => totals.includes(cell))).toEqual([]);
    }
  });

  const carriedOutLastYear = (figures: Record<CellId, number>): Record<CellId, number> => ({
    ...Object.fromEntries(
      Object.keys(report('2021').values)
        .filter((cell) => cell.startsWith('requests.carriedOut.'))
        .map((cell) => [cell, 0]),
    ),
    ...figures,
  });

  it('takes the agreement of a total with last year’s for no second proof where both follow their columns', () => {
    const two = {
      'requests.received.person': 31,
      'requests.carriedIn.person': 7,
      'requests.granted.person': 20,
    };
    const prior = {
      ...carriedOutLastYear({ 'requests.carriedOut.person': 10, 'requests.carriedOut.total': 10 }),
      // That last year's 2 stands where 12 would make up for the rest is chance.
      ...{ 'requests.carriedIn.person': 7, 'requests.refused.stateSecret.person': 2 },
    };
    const subject = live({ ...two, 'requests.refused.stateSecret.person': 2 }, { prior });
    expect(locate(subject).map(({ verdict }) => verdict)).not.toContain('found');
  });

  it('does not tell as found that small figures changed places: among so many cells one holds what is asked for', () => {
    const two = { 'requests.received.business': 33, 'requests.carriedIn.business': 6 };
    const prior = carriedOutLastYear({ 'requests.carriedOut.business': 3, 'requests.carriedOut.total': 3 });
    const subject = live({ ...two, 'requests.refused.processInformation.business': 3 }, { prior });
    expect(locate(subject).map(({ verdict }) => verdict)).not.toContain('found');
  });

  it('changes printed totals along with the cell at fault, and leaves formulas to themselves', () => {
    const changed = (subject: Report): CellId[] =>
      (locate(subject)[0]?.explanations[0]?.changes ?? []).map(({ cell }) => cell);
    expect(changed(live(wrong))).toEqual(['requests.granted.person']);
    expect(changed(printed(wrong)).sort()).toEqual(
      [
        ...['requests.granted.person', 'requests.granted.total'],
        ...['requests.processed.person', 'requests.processed.total'],
      ].sort(),
    );
  });

  it('gives JSON the answer it gives the workbook', () => {
    const subject = live(wrong);
    const again = parseReport(formatReport(subject)).value;
    expect(again).toEqual(subject);
    expect(again && locate(again)).toEqual(locate(subject));
  });

  it('refuses a computed cell that no form has', () => {
    const { messages } = parseReport(
      JSON.stringify({ ...live(wrong), computed: ['requests.granted.nobody'] }),
    );
    expect(messages.map(({ code }) => code)).toEqual(['json.invalid']);
  });

  it('tells mistakes in two columns apart, though both upset 总计', () => {
    const groups = locate(live({ ...wrong, 'requests.received.business': 33 }));
    expect(groups.map(({ rules, explanations: [best] }) => [rules[0], best?.changes])).toEqual([
      [{ rule: 'T3-1', column: 'business' }, [{ cell: 'requests.received.business', from: 33, to: 30 }]],
      [{ rule: 'T3-1', column: 'person' }, [{ cell: 'requests.granted.person', from: 120, to: 12 }]],
    ]);
  });
});

describe('locate: every witness enters the search (issue 8.2)', () => {
  /** 99 typed for 4; nothing about the figure itself tells which of the column's cells it is. */
  const mistyped = { 'requests.partlyGranted.person': 99 };
  const received = { 'requests.received.person': 25 };
  const best = (texts: Report['texts']) => locate(live({ ...received, ...mistyped }, { texts }))[0];

  it('tells by what is stated which cell it is, and says what speaks for it', () => {
    const told = best({
      '1': '2024年新收政府信息公开申请55件。其中，予以公开37件，部分公开4件，无法提供14件。',
    });
    expect(told?.verdict).toBe('found');
    expect(told?.explanations[0]).toMatchObject({
      changes: [{ cell: 'requests.partlyGranted.person', from: 99, to: 4 }],
      speaksFor: [{ quantity: 'partlyGranted', value: 4 }],
    });
    expect(best({})?.verdict).toBe('cannotTell');
  });

  it('takes a figure of the narrative that contradicts the table for a suspect, too', () => {
    const told = best({
      '1': '2024年新收政府信息公开申请155件。其中，予以公开37件，部分公开4件，无法提供14件。',
    });
    expect(told?.explanations[0]?.changes).toEqual([
      { cell: 'requests.partlyGranted.person', from: 99, to: 4 },
    ]);
  });

  it('finds two mistakes in one column by what is stated of each', () => {
    const subject = live(
      { ...received, ...mistyped, 'requests.unavailable.notHeld.person': 6 },
      { texts: { '1': '2024年新收政府信息公开申请55件。其中，予以公开37件，部分公开4件，无法提供14件。' } },
    );
    const changes = locate(subject)[0]?.explanations[0]?.changes.map(({ cell, to }) => [cell, to]);
    expect(changes).toEqual([
      ['requests.partlyGranted.person', 4],
      ['requests.unavailable.notHeld.person', 9],
    ]);
  });
});

describe('locate: a shift is believed only on evidence (issue 8.3)', () => {
  it('puts no shift of right cells before the cell at fault', () => {
    const groups = locate(
      live({
        'requests.partlyGranted.person': 99,
        'requests.refused.stateSecret.person': 3,
        'requests.received.person': 28,
      }),
    );
    const kinds = groups.flatMap(({ explanations }) => explanations.slice(0, 3).map(({ kind }) => kind));
    expect(kinds).not.toContain('shifted');
    expect(groups[0]?.explanations.slice(0, 3).flatMap(({ changes }) => changes)).toContainEqual({
      ...{ cell: 'requests.partlyGranted.person', from: 99, to: 4 },
    });
  });
});

describe('locate: no cliff (issue 8.4)', () => {
  const typed = addedUp();
  const inTotals = totals.filter((cell) => (typed[cell] ?? 0) !== 0);
  const right = (cells: readonly CellId[]) => Object.fromEntries(cells.map((cell) => [cell, typed[cell]]));
  const first = (subject: Report) =>
    Object.fromEntries(
      locate(subject).flatMap(
        ({ explanations: [best] }) => best?.changes.map(({ cell, to }) => [cell, to]) ?? [],
      ),
    );

  it('fills every blank total that its parts determine, however many', () => {
    const blank = Object.fromEntries(inTotals.map((cell) => [cell, null]));
    const groups = locate(report('2021', { ...typed, ...blank }));
    expect(groups.map(({ verdict }) => verdict)).not.toContain('cannotTell');
    expect(first(report('2021', { ...typed, ...blank }))).toEqual(right(inTotals));
  });

  it('finds the wrong figure beside blank totals', () => {
    const blank = Object.fromEntries(
      inTotals.filter((cell) => /received|granted/.test(cell)).map((cell) => [cell, null]),
    );
    const wrong = { ...typed, ...blank, 'requests.unavailable.notHeld.person': 90 };
    expect(first(report('2021', wrong))).toMatchObject({ 'requests.unavailable.notHeld.person': 9 });
  });

  it('takes 0 in five totals for one cause', () => {
    const zero = Object.fromEntries(inTotals.slice(0, 5).map((cell) => [cell, 0]));
    expect(first(report('2021', { ...typed, ...zero }))).toEqual(right(inTotals.slice(0, 5)));
  });
});

describe('locate: a list says whether the truth must be in it (issue 8.5)', () => {
  it('does not claim so where one equality is all there is', () => {
    const [group] = locate(live({ 'requests.granted.person': 15 }));
    expect(group).toMatchObject({ verdict: 'cannotTell', isComplete: false });
  });

  it('claims so where several equalities point to one cell', () => {
    const [group] = locate(report('2021', { ...addedUp(), 'requests.processed.person': 77 }));
    expect(group).toMatchObject({ verdict: 'found', isComplete: true });
  });
});
