import fc from 'fast-check';
import { makeSummary, readSummaryBook, updateSummary } from '../../src/excel';
import { assemble, cellIds, type UnitReport } from '../../src/summary';
import { openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { anyValue } from '../support/reports';
import { unitOf } from '../summary/support';

const roster = ['甲局', '乙局', '丙局', '丁局', '戊局'];

/** Cells of all three tables, some of them bound to each other by rules. */
const cells = cellIds('2021').filter((_, at) => at % 9 === 0);

/** The reports of some units, each with any figures in a few cells. */
const anyReports: fc.Arbitrary<UnitReport[]> = fc
  .subarray(roster)
  .chain((units) =>
    fc.tuple(
      ...units.map((unit) =>
        fc
          .dictionary(fc.constantFrom(...cells), anyValue, { maxKeys: 5 })
          .map((values) => unitOf(unit, values)),
      ),
    ),
  );

async function summaryOf(reports: readonly UnitReport[]): Promise<OpenWorkbook> {
  const { value: seed } = assemble({ reports, unread: [], roster });
  if (!seed) throw new Error('no summary');
  const opened = await openBook();
  valueOf(await opened.run((context) => makeSummary(context, seed)));
  return opened;
}

/** All that a summary says, whatever the order of its rows. */
async function contentOf({ run }: OpenWorkbook) {
  const { sums, details, lists } = valueOf(await run(readSummaryBook));
  const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  return {
    sums,
    details: sorted(details.map(({ unit, figures }) => [unit, figures])),
    units: sorted(lists.roster.lines.map(({ values }) => values)),
    problems: sorted(lists.problems.lines.map(({ values }) => values)),
  };
}

jest.setTimeout(5 * 60_000);

describe('a summary updated with corrected files', () => {
  it('says what a new one of all the files says', async () => {
    const isSome = (reports: readonly UnitReport[]): boolean => reports.length > 0;
    await fc.assert(
      fc.asyncProperty(
        anyReports.filter(isSome),
        fc.array(anyReports, { minLength: 1, maxLength: 2 }),
        async (first, updates) => {
          const opened = await summaryOf(first);
          for (const reports of updates) {
            valueOf(await opened.run((context) => updateSummary(context, { reports, unread: [] })));
          }
          const latest = new Map([first, ...updates].flat().map((report) => [report.unit, report]));
          expect(await contentOf(opened)).toEqual(await contentOf(await summaryOf([...latest.values()])));
        },
      ),
      { numRuns: 12 },
    );
  });
});
