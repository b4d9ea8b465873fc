import fc from 'fast-check';
import { type CellId, cellsOf, cellTypes, forms } from '../../src/form';
import type { CellValue, Report } from '../../src/report';
import { balances, type Explanation, type ExplanationGroup, locate, placeOf } from '../../src/rules';
import { anyReport, anyValue, report } from '../support/reports';

const rows = (forms['2021'].tables.find(({ id }) => id === 'requests')?.blocks[0]?.rows ?? []).map(
  ({ id, tag }) => ({ id, isOutcome: tag === 'outcome' }),
);
const columns = ['person', 'business', 'research', 'welfare', 'legalService', 'otherOrganisation'];
const requestCells = Object.keys(report('2021').values).filter((cell) => cell.startsWith('requests.'));

const figure = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_999 }) },
);

/** The totals of the requests table, of rows and of outcomes. */
const totals = [
  ...rows.map(({ id }) => `requests.${id}.total`),
  ...columns.map((column) => `requests.processed.${column}`),
];

/** Any requests table whose every sum holds. */
const soundReport: fc.Arbitrary<Report> = fc
  .tuple(...columns.map(() => fc.array(figure, { minLength: rows.length, maxLength: rows.length })))
  .map((figures) => {
    const values: Record<CellId, number> = {};
    columns.forEach((column, c) => {
      const at = (row: string): number => values[`requests.${row}.${column}`] ?? 0;
      rows.forEach(({ id }, r) => (values[`requests.${id}.${column}`] = figures[c]?.[r] ?? 0));
      const outcomes = rows.filter(({ isOutcome }) => isOutcome);
      values[`requests.processed.${column}`] = outcomes.reduce((sum, { id }) => sum + at(id), 0);
      values[`requests.received.${column}`] = at('processed') + at('received');
      values[`requests.carriedOut.${column}`] = at('received') + at('carriedIn') - at('processed');
    });
    for (const { id } of rows) {
      const parts = columns.map((column) => values[`requests.${id}.${column}`] ?? 0);
      values[`requests.${id}.total`] = parts.reduce((sum, part) => sum + part, 0);
    }
    return report('2021', values);
  });

/** A sound report with up to three cells written over by anything. */
const spoiltReport: fc.Arbitrary<Report> = fc
  .tuple(
    soundReport,
    fc.array(fc.tuple(fc.constantFrom(...requestCells), anyValue), { minLength: 1, maxLength: 3 }),
  )
  .map(([sound, wrong]) => ({ ...sound, values: { ...sound.values, ...Object.fromEntries(wrong) } }));

const withChanges = (subject: Report, { changes }: Explanation): Report => ({
  ...subject,
  values: { ...subject.values, ...Object.fromEntries(changes.map(({ cell, to }) => [cell, to])) },
});

/** The broken equalities of a report by place. */
const brokenIn = (subject: Report): string[] =>
  balances(subject)
    .filter(({ equation, agrees }) => equation.relation === '=' && !agrees)
    .map(({ equation }) => JSON.stringify(placeOf(equation)));

const explanationsOf = (groups: readonly ExplanationGroup[]): Explanation[] =>
  groups.flatMap(({ explanations }) => [...explanations]);

describe('locate, for any figures', () => {
  it('finds any single wrong figure of any sound requests table, with the right value', () => {
    fc.assert(
      fc.property(
        soundReport,
        fc.constantFrom(...requestCells),
        fc.integer({ min: 0, max: 99_999 }),
        (sound, cell, wrong) => {
          fc.pre(sound.values[cell] !== wrong);
          const [group, ...others] = locate({ ...sound, values: { ...sound.values, [cell]: wrong } });
          expect(others).toEqual([]);
          expect(group?.verdict).toBe('found');
          expect(group?.explanations[0]?.changes).toEqual([{ cell, from: wrong, to: sound.values[cell] }]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('fills blank totals that their parts determine, any and all of them, each with its sum, and changes nothing else (issue 8.4)', () => {
    fc.assert(
      fc.property(soundReport, fc.subarray(totals, { minLength: 1 }), (sound, blank) => {
        const subject = {
          ...sound,
          values: { ...sound.values, ...Object.fromEntries(blank.map((cell) => [cell, null])) },
        };
        const filled = locate(subject).reduce((filling, { explanations: [first] }) => {
          for (const { cell, to } of first?.changes ?? [])
            expect([cell, to]).toEqual([blank.find((one) => one === cell), sound.values[cell]]);
          return first ? withChanges(filling, first) : filling;
        }, subject);
        expect(brokenIn(filled)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('clears by each explanation what it says it clears, and breaks nothing else', () => {
    fc.assert(
      fc.property(spoiltReport, (subject) => {
        const before = brokenIn(subject);
        for (const explanation of explanationsOf(locate(subject))) {
          const cleared = explanation.clears.map((place) => JSON.stringify(place));
          expect(brokenIn(withChanges(subject, explanation))).toEqual(
            before.filter((rule) => !cleared.includes(rule)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts every broken equality into exactly one group', () => {
    fc.assert(
      fc.property(spoiltReport, (subject) => {
        const grouped = locate(subject).flatMap(({ rules }) => rules.map((place) => JSON.stringify(place)));
        expect(grouped.sort()).toEqual(brokenIn(subject).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('proposes admissible values only, each with what stands there', () => {
    fc.assert(
      fc.property(spoiltReport, (subject) => {
        for (const { cell, from, to } of explanationsOf(locate(subject)).flatMap(({ changes }) => [
          ...changes,
        ])) {
          const type = cellsOf(forms[subject.edition]).get(cell)?.column.type ?? 'count';
          expect(to).toBeGreaterThanOrEqual(cellTypes[type].least ?? -Infinity);
          expect(Number.isInteger(to)).toBe(true);
          expect(from).toEqual(subject.values[cell]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ranks from 1 without gaps, and finds only where exactly one explanation is first', () => {
    fc.assert(
      fc.property(spoiltReport, (subject) => {
        for (const { verdict, explanations } of locate(subject)) {
          const ranks = explanations.map(({ rank }) => rank);
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          expect([...new Set(ranks)]).toEqual([...new Set(ranks)].map((_, i) => i + 1));
          if (verdict === 'found') expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same report the same answer, in whatever order its values come', () => {
    const reversed = (subject: Report): Report => ({
      ...subject,
      values: Object.fromEntries<CellValue>(Object.entries(subject.values).reverse()),
    });
    fc.assert(
      fc.property(spoiltReport, (subject) => {
        expect(locate(reversed(subject))).toEqual(locate(subject));
      }),
      { numRuns: 40 },
    );
  });

  it('comes to an end with any figures at all', () => {
    fc.assert(
      fc.property(anyReport('2019'), anyReport('2021'), (older, newer) => {
        const subjects = [older, { ...newer, prior: newer.values }];
        expect(subjects.flatMap((subject) => locate(subject)).length).toBeGreaterThan(0);
      }),
      { numRuns: 5 },
    );
  });
});
