import { Book } from 'office-js-simulator';
import { makeReport, makeSummary, readSummaryBook } from '../../src/excel';
import { cellsOf, type EditionId, forms } from '../../src/form';
import { summarySheetNames } from '../../src/locales/workbook';
import { assemble, type Sources, type SummarySeed, type UnitReport } from '../../src/summary';
import { cellsIn, openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { actionsOf, failAt, sampled } from '../support/faults';
import { report } from '../support/reports';
import { unitOf } from '../summary/support';

const received = 'requests.received.person';
const fees = 'disclosure.fees.amount';

function seedOf(reports: readonly UnitReport[], more: Partial<Sources> = {}): SummarySeed {
  const { value } = assemble({ reports, unread: [], ...more });
  if (!value) throw new Error('no summary');
  return value;
}

const units = [
  unitOf('甲局', { [received]: 3, 'requests.received.total': 3, [fees]: 0.1 }),
  unitOf('乙局', { [received]: 4, [fees]: 0.2, 'appeals.review.upheld': '2件' }),
  unitOf('=丙局', { [received]: null }),
];

async function openSummary(seed: SummarySeed, book?: Book): Promise<OpenWorkbook> {
  const opened = await openBook(book);
  valueOf(await opened.run((context) => makeSummary(context, seed)));
  return opened;
}

const sheetsOf = ({ book }: OpenWorkbook): string[] => book.snapshot().sheets.map(({ name }) => name);

describe('a summary in Excel', () => {
  it('takes two round trips, and its sheets take the place of the blank one', async () => {
    const opened = await openSummary(seedOf(units));
    expect(opened.host.counts.roundTrips).toBe(2);
    expect(sheetsOf(opened)).toEqual(['汇总表', '明细', '单位名单', '问题清单', '图表']);
  });

  it.each(['2019', '2021'] as const)(
    'is read back with the sums of every cell (%s)',
    async (edition: EditionId) => {
      const figures = (factor: number) =>
        Object.fromEntries([...cellsOf(forms[edition]).keys()].map((id, at) => [id, (at * factor) % 11]));
      const of = (unit: string, factor: number) =>
        unitOf(unit, figures(factor), { edition, year: edition === '2019' ? 2020 : 2024 });
      const seed = seedOf([of('甲局', 3), of('乙局', 7)]);
      const { run } = await openSummary(seed);
      expect(valueOf(await run(readSummaryBook))).toMatchObject({
        edition,
        year: seed.summary.year,
        sums: seed.summary.values,
      });
    },
  );

  it('[14.4] is read with the sums of what stands there now, where Excel calculates only when it is told to', async () => {
    const { book, run } = await openSummary(seedOf(units));
    book.calculationMode = 'Manual';
    expect(valueOf(await run(readSummaryBook)).sums[received]).toBe(7);
    const column = [...cellsOf(forms['2021']).keys()].indexOf(received) + 1;
    await run(async (context) => {
      context.workbook.worksheets.getItem('明细').getCell(5, column).values = [[39]];
      await context.sync();
    });
    expect(valueOf(await run(readSummaryBook)).sums[received]).toBe(42);
  });

  it('follows when a unit is corrected, and leaves blank what all have left blank', async () => {
    const blank = { 'requests.granted.person': null };
    const seed = seedOf([
      unitOf('甲局', { [received]: 3, ...blank }),
      unitOf('乙局', { ...blank, [fees]: 0.1 }),
    ]);
    const { run } = await openSummary(seed);
    const column = [...cellsOf(forms['2021']).keys()].indexOf(received) + 1;
    await run(async (context) => {
      context.workbook.worksheets.getItem('明细').getCell(5, column).values = [[39]];
      await context.sync();
    });
    const read = valueOf(await run(readSummaryBook));
    expect(read.sums).toMatchObject({ [received]: 42, 'requests.granted.person': null, [fees]: 0.1 });
  });

  it('lists every unit with its figures, and marks the words that are not added up', async () => {
    const opened = await openSummary(seedOf(units));
    const rows = await cellsIn(opened, '明细', 'A4:A7');
    expect(rows.flat()).toEqual(['单位', '甲局', '乙局', '=丙局']);
    const upheld = [...cellsOf(forms['2021']).keys()].indexOf('appeals.review.upheld') + 1;
    expect(opened.book.flags('明细').size).toBe(1);
    expect(opened.book.value(opened.book.sheet('明细'), 5, upheld)).toBe('2件');
  });

  it('says who has reported, and lists what is wrong with whom, as tables that can be filtered', async () => {
    const opened = await openSummary(seedOf(units));
    expect(await cellsIn(opened, '单位名单', 'A5:G8')).toEqual([
      ['单位', '状态', '计入汇总', '应报', '报告上的名称', '错误', '提醒'],
      ['甲局', '已报', '是', '', '甲局', expect.any(Number), 0],
      ['乙局', '已报', '是', '', '乙局', expect.any(Number), expect.any(Number)],
      ['=丙局', '已报', '是', '', '=丙局', 0, expect.any(Number)],
    ]);
    expect((await cellsIn(opened, '单位名单', 'A3'))[0]?.[0]).toContain('已报 3；未报 0');
    const problems = await cellsIn(opened, '问题清单', 'A6:J7');
    expect(problems[0]).toEqual([
      '甲局',
      '错误',
      '三、依申请公开',
      expect.stringContaining('一、本年新收'),
      '自然人',
      expect.stringContaining('自然人列不平衡'),
      0,
      3,
      3,
      'T3-1',
    ]);
    const tables = await opened.run(async (context) => {
      const { tables: all } = context.workbook;
      all.load({ name: true, showFilterButton: true });
      await context.sync();
      return all.items.map(({ name, showFilterButton }) => [name, showFilterButton]);
    });
    expect(tables).toEqual([
      ['OGI_details', true],
      ['OGI_roster', true],
      ['OGI_problems', true],
    ]);
  });

  it('puts last year beside this year, the largest changes numbered', async () => {
    const prior = report('2021', { [received]: 70, 'requests.received.total': 2 }, { year: 2023 });
    const opened = await openSummary(seedOf(units, { prior }));
    const rows = await cellsIn(opened, summarySheetNames.changes, 'A6:G205');
    const row = rows.find(([, cell]) => cell === '一、本年新收政府信息公开申请数量 自然人');
    expect(row?.slice(2)).toEqual([7, 70, -63, 0.1, 1]);
  });

  it('leaves a report in the same workbook alone, and is refused where there is a summary already', async () => {
    const opened = await openSummary(seedOf(units));
    valueOf(await opened.run((context) => makeReport(context, report('2021'))));
    const before = opened.book.snapshot();
    const again = await opened.run((context) => makeSummary(context, seedOf(units)));
    expect(again).toMatchObject({ ok: false, failure: { code: 'alreadyThere', isUndone: true } });
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('is all there or not at all, whichever action fails', async () => {
    const seed = seedOf(units);
    const usersBook = (): Book => {
      const book = Book.blank();
      book.edit('Sheet1', 'A1', '用户的数据');
      return book;
    };
    const make = ({ run }: OpenWorkbook) => run((context) => makeSummary(context, seed));
    const sizing = await openBook(usersBook());
    const [, count = 0] = await actionsOf(sizing.host, () => make(sizing));
    const pristine = usersBook().snapshot();
    for (const action of sampled(count, 5, 97)) {
      const opened = await openBook(usersBook());
      failAt(opened.host, 1, action);
      expect(await make(opened)).toMatchObject({ ok: false, failure: { isUndone: true } });
      expect([action, opened.book.snapshot()]).toEqual([action, pristine]);
    }
  });

  it.each(['汇总表', '明细', '单位名单', '问题清单'])(
    '[14.12] is told to lack a sheet that was deleted, and not taken for none: %s',
    async (sheet) => {
      const { run, book } = await openSummary(seedOf(units));
      book.deleteSheet(sheet);
      expect(await run(readSummaryBook)).toMatchObject({
        ok: false,
        failure: { code: 'summaryIncomplete', detail: sheet, isUndone: true },
      });
    },
  );

  it('is told from a workbook that is none', async () => {
    const { run } = await openBook();
    expect(await run(readSummaryBook)).toMatchObject({ ok: false, failure: { code: 'notOurs' } });
  });
});
