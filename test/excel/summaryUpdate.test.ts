import type { Book } from 'office-js-simulator';
import { makeSummary, readSummaryBook, updateSummary } from '../../src/excel';
import { assemble, type Gathered, type Sources, type UnitReport } from '../../src/summary';
import { cellsIn, openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { actionsOf, failAt, sampled } from '../support/faults';
import { unitOf } from '../summary/support';

const received = 'requests.received.person';
const total = 'requests.received.total';

/** A report with so many applications: one without a total, which is an error, and one that agrees. */
const unsound = (unit: string, count: number): UnitReport => unitOf(unit, { [received]: count });
const sound = (unit: string, count: number): UnitReport =>
  unitOf(unit, {
    [received]: count,
    [total]: count,
    'requests.granted.person': count,
    'requests.granted.total': count,
    'requests.processed.person': count,
    'requests.processed.total': count,
  });

const roster = ['甲局', '乙局', '丙局', '丁局'];

const reports = [unsound('甲局', 3), unsound('乙局', 4), sound('丙局', 5)];

async function openSummary(sources: Partial<Sources> = { roster }): Promise<OpenWorkbook> {
  const { value: seed } = assemble({ reports, unread: [], ...sources });
  if (!seed) throw new Error('no summary');
  const opened = await openBook();
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

  it('[C-8] compares the words of a new report with those of the units that are in the sum (issue 16)', async () => {
    const words = (first: number): string =>
      Array.from({ length: 160 }, (_, at) => String.fromCharCode(0x4e00 + first + 7 * at)).join('');
    const told = (unit: string, first: number) => unitOf(unit, {}, { texts: { '1': words(first) } });
    const beside = [told('甲局', 1), told('乙局', 2), told('丙局', 3)];
    const opened = await openSummary({ roster, reports: beside });
    const { stock, notCompared } = await update(opened, { reports: [told('丁局', 2)], beside });
    expect(notCompared).toBe(0);
    const [fourth] = stock.filter(({ unit }) => unit === '丁局');
    const copied = fourth?.reports[0]?.findings.filter(({ rule }) => rule === 'C-8') ?? [];
    expect(copied.map(({ message }) => message.params.unit)).toEqual(['乙局']);
    const { lists } = await bookOf(opened);
    const listed = lists.problems.lines.filter(({ unit }) => unit === '丁局');
    expect(JSON.stringify(listed)).toContain('乙局');
  });

  it('[C-8] says with how many units the words were not compared: the summary does not hold them (issue 16)', async () => {
    const opened = await openSummary();
    const { notCompared } = await update(opened, { reports: [sound('甲局', 30)] });
    expect(notCompared).toBe(2);
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

  it('leaves no empty rows where a unit has fewer findings, and no closing row lost', async () => {
    const opened = await openSummary();
    const { lists } = await bookOf(opened);
    await update(opened, { reports: [sound('甲局', 30)] });
    const after = await bookOf(opened);
    expect(after.lists.problems.lines.every(({ unit }) => unit === '乙局')).toBe(true);
    expect(after.lists.problems.lines).toHaveLength(lists.problems.lines.length / 2);
    await update(opened, { reports: [sound('乙局', 1)] });
    expect((await bookOf(opened)).lists.problems.lines).toMatchObject([{ unit: '' }]);
    await update(opened, { reports: [unsound('乙局', 4), unsound('甲局', 3)] });
    const again = (await bookOf(opened)).lists.problems;
    expect(again.lines.map(({ unit }) => unit).sort()).toEqual(
      lists.problems.lines.map(({ unit }) => unit).sort(),
    );
    expect(again.table?.at.rows).toBe(again.lines.length);
  });

  it('takes in a unit that someone has put on 单位名单, in the row that closes it too', async () => {
    const opened = await openSummary();
    const closing = (await bookOf(opened)).lists.roster.last + 1;
    opened.book.edit('单位名单', `A${closing}`, '戊局');
    opened.book.edit('单位名单', `D${closing}`, '是');
    const { added } = await update(opened, { reports: [unsound('戊局', 1), unsound('丁局', 2)] });
    expect(added).toEqual(['丁局', '戊局']);
    expect((await states(opened)).slice(3)).toEqual([
      ['丁局', 'submitted', true],
      ['戊局', 'submitted', true],
    ]);
    expect((await bookOf(opened)).sums[received]).toBe(3 + 4 + 5 + 1 + 2);
  });

  it('reads what a summary made before says: a sheet named 名册, and 不在名册 (issue 9)', async () => {
    const opened = await openSummary();
    opened.book.edit('单位名单', 'B9', '不在名册');
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('单位名单').name = '名册';
      await context.sync();
    });
    expect(await states(opened)).toContainEqual(['丁局', 'unexpected', false]);
  });

  it('counts a unit that someone has put into 明细, in the row that closes it too', async () => {
    const opened = await openSummary();
    opened.book.edit('明细', 'A8', '丁局');
    opened.book.edit('明细', 'B8:GS8', '1');
    const { sums } = await bookOf(opened);
    expect(sums[received]).toBe(3 + 4 + 5 + 1);
    expect((await cellsIn(opened, '汇总表', 'L3'))[0]).toEqual([4]);
    const { replaced } = await update(opened, { reports: [unsound('丁局', 2)] });
    expect(replaced).toEqual(['丁局']);
    expect((await bookOf(opened)).sums[received]).toBe(3 + 4 + 5 + 2);
  });

  it('keeps what people have written beside the lists with its unit, and what they have put in order', async () => {
    const opened = await openSummary();
    const { book, run } = opened;
    await run(async (context) => {
      const { worksheets, tables } = context.workbook;
      // A column of one's own in the middle of 单位名单, a row of one's own on top of 明细, a note on a finding.
      worksheets.getItem('单位名单').getRange('B:B').insert('Right');
      worksheets.getItem('单位名单').getRange('B5:B8').values = [['联系人'], ['张'], ['王'], ['李']];
      worksheets.getItem('明细').getRange('1:1').insert('Down');
      await context.sync();
      const problems = tables.getItem('OGI_problems').getDataBodyRange().load({ values: true });
      await context.sync();
      const at = problems.values.findIndex(([unit]) => unit === '甲局');
      worksheets.getItem('问题清单').getCell(5 + at, 14).values = [['已电话核实']];
      worksheets.getItem('单位名单').name = '各单位';
      await context.sync();
    });
    await update(opened, { reports: [sound('甲局', 30), unsound('丁局', 9)] });
    const { roster, lists, sums } = await bookOf(opened);
    expect(sums[received]).toBe(30 + 4 + 5 + 9);
    expect(roster.map(({ state }) => state)).toEqual(Array(4).fill('submitted'));
    expect(await cellsIn(opened, '各单位', 'A6:C9')).toEqual([
      ['甲局', '张', '已报'],
      ['乙局', '王', '已报'],
      ['丙局', '李', '已报'],
      ['丁局', '', '已报'],
    ]);
    const noted = lists.problems.lines.filter(({ hasOwn }) => hasOwn);
    expect(noted.map(({ unit, values }) => [unit, values.severity])).toEqual([['甲局', '已消除']]);
    expect(book.value(book.sheet('问题清单'), noted[0]?.row ?? 0, 14)).toBe('已电话核实');
    await update(opened, { reports: [unsound('甲局', 3)] });
    const back = (await bookOf(opened)).lists.problems.lines.filter(({ hasOwn }) => hasOwn);
    expect(back.map(({ unit, values }) => [unit, values.severity])).toEqual([['甲局', '错误']]);
  });
});

describe('a new file that cannot be added up', () => {
  const good = ['甲局', 'submitted', true];

  it.each([
    ['of another year', { reports: [unitOf('甲局', {}, { year: 2023 })] }, ['wrongYear']],
    [
      'in the other edition',
      { reports: [unitOf('甲局', {}, { edition: '2019', year: 2024 })] },
      ['wrongEdition'],
    ],
    ['that cannot be read', { unread: [{ file: '甲局.pdf', messages: [] }] }, ['unreadable']],
    ['that contradicts another', { reports: [sound('甲局', 1), sound('甲局', 2)] }, ['duplicate']],
    ['of a unit that is not on the roster', { reports: [sound('戊局', 1)] }, ['unexpected']],
  ])('%s takes no report away, and is told', async (_, gathered, left) => {
    const opened = await openSummary();
    const before = opened.book.snapshot();
    const result = await update(opened, gathered);
    expect(result.left.map(({ state }) => state)).toEqual(left);
    expect([result.replaced, result.added]).toEqual([[], []]);
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('does not when its name may mean several units', async () => {
    const two = ['东区教育局', '西区教育局'];
    const opened = await openSummary({ roster: two, reports: two.map((unit) => sound(unit, 2)) });
    const before = opened.book.snapshot();
    const { left } = await update(opened, { reports: [sound('教育局', 1)] });
    expect(left).toMatchObject([{ state: 'ambiguous', candidates: two }]);
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('is what 单位名单 says of a unit that has no report in the sum', async () => {
    const opened = await openSummary();
    await update(opened, {
      reports: [unitOf('丁局', {}, { year: 2023 })],
      unread: [{ file: '丁局.pdf', messages: [{ code: 'document.scanned', params: {} }] }],
    });
    expect(await states(opened)).toEqual([
      good,
      ['乙局', 'submitted', true],
      ['丙局', 'submitted', true],
      ['丁局', 'wrongYear', false],
      ['丁局', 'unreadable', false],
    ]);
    expect((await bookOf(opened)).sums[received]).toBe(12);
    const { added } = await update(opened, { reports: [sound('丁局', 1), sound('丁局', 1)] });
    expect(added).toEqual(['丁局']);
    expect((await states(opened)).slice(3)).toEqual([['丁局', 'duplicate', true]]);
  });

  it('is not guessed at where 明细 does not say which row is its unit’s', async () => {
    const opened = await openSummary();
    opened.book.edit('明细', 'A5', '甲局（旧名）');
    const before = opened.book.snapshot();
    const { left } = await update(opened, { reports: [sound('甲局', 1)] });
    expect(left).toMatchObject([{ unit: '甲局', state: 'submitted' }]);
    expect(opened.book.snapshot()).toEqual(before);
  });
});

describe('a file of no unit that is known', () => {
  const unknown = { ...sound('甲', 7), file: '年报.docx' };
  const again = { ...sound('丁局', 7), file: '年报.docx' };

  it('is no longer spoken of once its corrected copy is a unit’s', async () => {
    const opened = await openSummary({ roster, reports: [...reports, unknown] });
    expect(await states(opened)).toContainEqual(['甲', 'unexpected', false]);
    const { added, left } = await update(opened, { reports: [again] });
    expect([added, left]).toEqual([['丁局'], []]);
    expect(await states(opened)).toEqual([
      ['甲局', 'submitted', true],
      ['乙局', 'submitted', true],
      ['丙局', 'submitted', true],
      ['丁局', 'submitted', true],
    ]);
    expect((await bookOf(opened)).problems.has('甲')).toBe(false);
  });

  it('is as long as only another file is the unit’s', async () => {
    const opened = await openSummary({ roster, reports: [...reports, unknown] });
    await update(opened, { reports: [{ ...again, file: '丁局.docx' }] });
    expect(await states(opened)).toContainEqual(['甲', 'unexpected', false]);
  });

  it('stays, as done with, where someone has written beside it', async () => {
    const opened = await openSummary({ roster, reports: [...reports, unknown] });
    const line = (await bookOf(opened)).roster.find(({ unit }) => unit === '甲');
    opened.book.edit('单位名单', `M${(line?.place.row ?? 0) + 1}`, '已电话核实');
    await update(opened, { reports: [again] });
    expect(await states(opened)).toContainEqual(['甲', null, false]);
  });
});

describe('a summary made without a roster', () => {
  it('takes in whoever reports', async () => {
    const opened = await openSummary({});
    const { added, replaced } = await update(opened, { reports: [sound('戊局', 1), sound('甲局', 1)] });
    expect([added, replaced]).toEqual([['戊局'], ['甲局']]);
    expect((await bookOf(opened)).sums[received]).toBe(1 + 4 + 5 + 1);
  });
});

describe('an update', () => {
  const gathered: Gathered = {
    reports: [sound('甲局', 30), unsound('乙局', 7), unsound('丁局', 9)],
    unread: [],
  };

  /** With words that could be taken for formulas, a formula and a note of a clerk's own. */
  async function worked(): Promise<Book> {
    const opened = await openSummary({
      roster: [...roster, '=戊局'],
      reports: [...reports, sound('=戊局', 1)],
    });
    opened.book.edit('明细', 'B6', '=2+2');
    opened.book.edit('问题清单', 'O7', '已电话核实');
    opened.book.edit('单位名单', 'M6', '张');
    await opened.run(async (context) => {
      for (const sheet of ['单位名单', '问题清单']) {
        context.workbook.worksheets.getItem(sheet).getRange('6:20').format.autofitRows();
      }
      await context.sync();
    });
    return opened.book;
  }

  it('takes a round trip to read, one to write, and one where rows are to go; totals stay protected', async () => {
    const opened = await openBook(await worked());
    const writes: string[] = [];
    opened.book.listen((changes) =>
      writes.push(...changes.map(({ sheet }) => opened.book.sheet(sheet).name)),
    );
    await update(opened, gathered);
    expect(opened.host.counts.roundTrips).toBe(3);
    expect([...new Set(writes)].sort()).toEqual(['单位名单', '明细', '问题清单'].sort());
    expect(opened.book.sheet('汇总表').protection).not.toBeNull();
  });

  it('of words that begin with an equals sign writes no formula', async () => {
    const opened = await openBook(await worked());
    await update(opened, { reports: [{ ...sound('=戊局', 8), file: '=A1.docx' }] });
    const { lists } = await bookOf(opened);
    for (const { lines } of [lists.details, lists.roster, lists.problems]) {
      for (const { unit, content } of lines.filter((line) => line.unit === '=戊局')) {
        expect(Object.values(content).every((each) => typeof each !== 'object')).toBe(true);
        expect(unit).toBe('=戊局');
      }
    }
    expect(lists.roster.lines.at(-1)?.values.file).toBe('=A1.docx');
  });

  it('that fails at any action leaves the workbook as it was or complete', async () => {
    const before = (await worked()).snapshot();
    const sizing = await openBook(await worked());
    const batches = await actionsOf(sizing.host, () => update(sizing, gathered));
    const complete = await bookOf(sizing);
    expect(batches).toHaveLength(3);
    let opened = await openBook(await worked());
    for (const [roundTrip, count] of batches.entries()) {
      for (const action of sampled(count, roundTrip * 41, 29)) {
        failAt(opened.host, roundTrip, action);
        const result = await opened.run((context) => updateSummary(context, gathered));
        if (result.ok) {
          const { sums, details, roster: units, problems } = await bookOf(opened);
          expect([action, { sums, details, roster: units, problems }]).toEqual([
            action,
            expect.objectContaining({ sums: complete.sums, details: complete.details }),
          ]);
          expect([units, problems]).toEqual([complete.roster, complete.problems]);
          opened = await openBook(await worked());
        } else {
          expect([action, result.failure]).toMatchObject([action, { detail: 'planted', isUndone: true }]);
          expect([roundTrip, action, opened.book.snapshot()]).toEqual([roundTrip, action, before]);
        }
      }
    }
  });

  it('is refused where there is no summary, or not all of it', async () => {
    const nothing: Gathered = { reports: [], unread: [] };
    const none = await openBook();
    expect(await none.run((context) => updateSummary(context, nothing))).toMatchObject({
      ok: false,
      failure: { code: 'notOurs' },
    });
    const opened = await openSummary();
    opened.book.edit('单位名单', 'B5', '情况');
    expect(await opened.run((context) => updateSummary(context, nothing))).toMatchObject({
      ok: false,
      failure: { code: 'notOurs' },
    });
  });
});
