import { Book } from '../../simulator';
import { makeSummary, readSummaryBook, updateSummary } from '../../src/excel';
import { cellsOf, forms } from '../../src/form';
import { assemble, type Gathered, type Sources, type UnitReport } from '../../src/summary';
import { cellsIn, openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { unitOf } from '../summary/support';

const received = 'requests.received.person';
const total = 'requests.received.total';
const column = [...cellsOf(forms['2021']).keys()].indexOf(received) + 1;

/** A report with so many applications: one without a total, which is an error, and one that agrees. */
const unsound = (unit: string, count: number): UnitReport => unitOf(unit, { [received]: count });
const sound = (unit: string, count: number): UnitReport =>
  unitOf(unit, {
    [received]: count,
    [total]: count,
    'requests.granted.person': count,
    'requests.granted.total': count,
    'requests.processedTotal.person': count,
    'requests.processedTotal.total': count,
  });

const roster = ['甲局', '乙局', '丙局', '丁局'];

async function openSummary(sources: Partial<Sources> = {}, book?: Book): Promise<OpenWorkbook> {
  const reports = [unsound('甲局', 3), unsound('乙局', 4), sound('丙局', 5)];
  const { value: seed } = assemble({ reports, unread: [], roster, ...sources });
  if (!seed) throw new Error('no summary');
  const opened = await openBook(book);
  valueOf(await opened.run((context) => makeSummary(context, seed)));
  return opened;
}

const update = async ({ run }: OpenWorkbook, gathered: Partial<Gathered>) =>
  valueOf(await run((context) => updateSummary(context, { reports: [], unread: [], ...gathered })));

const bookOf = async ({ run }: OpenWorkbook) => valueOf(await run(readSummaryBook));

const states = async (opened: OpenWorkbook) =>
  (await bookOf(opened)).roster.map(({ unit, state, isCounted }) => [unit, state, isCounted]);

describe('a summary that gets corrected files', () => {
  it('replaces the figures, the state and the findings of their units', async () => {
    const opened = await openSummary();
    const before = await bookOf(opened);
    expect(before.problems.get('甲局')?.error).toBeGreaterThan(0);
    const { replaced, added, left } = await update(opened, { reports: [sound('甲局', 30)] });
    expect([replaced, added, left]).toEqual([['甲局'], [], []]);
    const after = await bookOf(opened);
    expect(after.sums[received]).toBe(30 + 4 + 5);
    expect(after.problems.get('甲局')).toBeUndefined();
    expect(after.problems.get('乙局')).toEqual(before.problems.get('乙局'));
    expect(await states(opened)).toEqual([
      ['甲局', 'submitted', true],
      ['乙局', 'submitted', true],
      ['丙局', 'submitted', true],
      ['丁局', 'missing', false],
    ]);
  });

  it('takes in a unit that was missing, and its sums widen', async () => {
    const opened = await openSummary();
    const { added } = await update(opened, { reports: [unsound('丁局', 100)] });
    expect(added).toEqual(['丁局']);
    const after = await bookOf(opened);
    expect(after.sums[received]).toBe(112);
    expect(after.details.map(({ unit }) => unit)).toEqual(['甲局', '乙局', '丙局', '丁局']);
    expect(after.roster[3]).toMatchObject({ unit: '丁局', state: 'submitted', isCounted: true });
    expect(after.problems.get('丁局')?.error).toBeGreaterThan(0);
    expect((await cellsIn(opened, '汇总表', 'L3'))[0]).toEqual([4]);
  });
});
