import fc from 'fast-check';
import { type CellId, cellsOf, forms } from '../../src/form';
import type { CellValue, Report } from '../../src/report';
import { check, equationsOf } from '../../src/rules';
import { Figures } from '../../src/rules/figures';
import { layoutOf } from '../../src/rules/layout';
import { completionOf } from '../../src/rules/sums/completion';
import { anyReport, report } from '../support/reports';

const form = forms['2021'];
const cells = [...cellsOf(form).values()];
const organisations = cells.filter(
  ({ table, column }) => table.id === 'requests' && column.group !== undefined,
);

const sumFindings = (subject: Report) => check(subject).filter(({ rule }) => /^T/.test(rule));
const blanked = (subject: Report, blank: readonly CellId[]): Report => ({
  ...subject,
  values: { ...subject.values, ...Object.fromEntries(blank.map((cell) => [cell, null])) },
});

/** Counts of any kind whose sums all agree. */
const soundReport = fc.infiniteStream(fc.integer({ min: 0, max: 9 })).map((numbers) => {
  const values: Record<CellId, CellValue> = Object.fromEntries(
    cells.map(({ id }) => [id, numbers.next().value ?? 0]),
  );
  for (const rule of ['T3-3', 'T3-2', 'T4-1']) {
    for (const { left, right } of equationsOf(form, form).filter((equation) => equation.rule === rule))
      values[left[0]?.cell ?? ''] = right.reduce((sum, { cell }) => sum + Number(values[cell]), 0);
  }
  for (const { column } of cells.filter(({ row }) => row.id === 'received')) {
    values[`requests.carriedIn.${column.id}`] = 0;
    values[`requests.carriedOut.${column.id}`] = 0;
    values[`requests.received.${column.id}`] = Number(values[`requests.processed.${column.id}`]);
  }
  return report('2021', values);
});

const anyBlanks = fc.oneof(
  fc.constant(organisations.map(({ id }) => id)),
  fc
    .constantFrom(...organisations)
    .map(({ column: { id } }) => organisations.flatMap((cell) => (cell.column.id === id ? cell.id : []))),
  fc.subarray(
    cells.map(({ id }) => id),
    { maxLength: 12 },
  ),
);

describe('[V-4] blanks that hold what sums lack are told once, and the sums are not (issue 16)', () => {
  it('of five blank columns one thing is said', () => {
    fc.assert(
      fc.property(soundReport, (subject) => {
        const found = check(
          blanked(
            subject,
            organisations.map(({ id }) => id),
          ),
        );
        expect(found.map(({ rule }) => rule).filter((rule) => /^[VT]/.test(rule))).toEqual(['V-4']);
      }),
    );
  });

  it('that some are not 0 is said, and no 0 is offered', () => {
    const subject = report('2021', {
      'requests.received.total': 3,
      'requests.received.business': null,
      'requests.received.person': 1,
      'requests.carriedOut.total': 3,
      'requests.carriedOut.person': 1,
      'requests.carriedOut.business': null,
    });
    expect(check(subject)).toMatchObject([{ rule: 'V-4', message: { key: 'V-4.lacking' } }]);
  });

  it('of parts that are more than their total the sum is told', () => {
    const subject = report('2021', {
      'appeals.review.upheld': 3,
      'appeals.review.other': null,
      'appeals.review.total': 2,
    });
    expect(sumFindings(subject)).toMatchObject([{ rule: 'T4-1', difference: -1 }]);
  });

  it('of a blank that one sum needs and another has no room for both are told', () => {
    const subject = report('2021', {
      'requests.granted.business': null,
      'requests.granted.total': 3,
      'requests.processed.total': 3,
      'requests.received.total': 3,
      'requests.received.person': 3,
      'requests.processed.person': 3,
    });
    expect(sumFindings(subject).map(({ cells: [cell] }) => cell)).toContain('requests.granted.total');
  });

  const laws = (subject: Report): void => {
    const figures = new Figures(layoutOf(subject), subject);
    const completion = [...completionOf(figures)].map(
      ([at, value]) => [figures.layout.ids[at] ?? '', value] as const,
    );
    // Only blanks are filled, with counts.
    for (const [cell, value] of completion) {
      expect(subject.values[cell] ?? null).toBeNull();
      expect(value).toBeGreaterThan(0);
    }
    // So filled, nothing is found but what was found before: what is silent is explained, and what is filled breaks no sum.
    const keysOf = (one: Report) =>
      new Set(sumFindings(one).map(({ rule, cells }) => [rule, ...cells].join(' ')));
    const before = keysOf(subject);
    const filled = { ...subject, values: { ...subject.values, ...Object.fromEntries(completion) } };
    for (const key of keysOf(filled)) expect(before).toContain(key);
  };

  it('what is not told has a way to fill the blanks that contradicts no sum, in sound reports with blanks and a slip', () => {
    fc.assert(
      fc.property(
        soundReport,
        anyBlanks,
        fc.option(fc.tuple(fc.constantFrom(...cells), fc.integer({ min: -5, max: 5 }))),
        (sound, blanks, slip) => {
          const [cell, by] = slip ?? [];
          const value = cell && Math.max(0, Number(sound.values[cell.id]) + (by ?? 0));
          const wrong = cell ? { ...sound, values: { ...sound.values, [cell.id]: value ?? 0 } } : sound;
          laws(blanked(wrong, blanks));
        },
      ),
    );
  });

  it('and in any report', () => {
    fc.assert(fc.property(anyReport('2021'), laws), { numRuns: 30 });
    fc.assert(fc.property(anyReport('2019'), laws), { numRuns: 30 });
  });

  it('no sum without blanks is ever silent', () => {
    fc.assert(
      fc.property(soundReport, anyBlanks, fc.constantFrom(...cells), (sound, blanks, { id }) => {
        const subject = blanked(
          { ...sound, values: { ...sound.values, [id]: Number(sound.values[id]) + 1 } },
          blanks,
        );
        const isBroken = equationsOf(form, form).some(({ relation, left, right }) => {
          const all = [...left, ...right];
          if (
            relation !== '=' ||
            all.some(({ year, cell }) => year === 'prior' || subject.values[cell] === null)
          )
            return false;
          const sum = (terms: typeof left) =>
            terms.reduce((total, { cell, sign }) => total + sign * Number(subject.values[cell]), 0);
          return sum(left) !== sum(right);
        });
        if (isBroken) expect(sumFindings(subject).some(({ outcome }) => outcome === 'broken')).toBe(true);
      }),
    );
  });
});
