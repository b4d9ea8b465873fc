/** @jest-environment ./test/taskpane/browser.js */
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openXlsx, saveXlsx } from 'office-js-simulator/xlsx';
import { zhCN } from '../../src/locales';
import { excelActions } from '../../taskpane/actions';
import { createPane } from '../../taskpane/pane';
import { ofCells } from '../../src/workbook/report';
import { readReport } from '../../src/excel';
import { cellAddress } from '../../src/workbook/patch';
import { cellsIn, openBook, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { pause } from '../support/until';
import { showAtWork } from './page';

const requests = '三、依申请公开';
const results = '校验结果';

// A report takes a while to make; what has to be quick says so itself.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

/** The composed pane on a workbook, opened. */
async function open(workbook: OpenWorkbook): Promise<OpenWorkbook> {
  const pane = createPane(excelActions(workbook.run));
  showAtWork(pane);
  await act(() => pane.perform({ do: 'open' }));
  return workbook;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

/** By the menu at the foot. */
async function menu(name: string): Promise<void> {
  await press(zhCN.pane.report.foot.more);
  await userEvent.click(screen.getByRole('menuitem', { name }));
}

describe('the pane on a workbook', () => {
  it('makes a report at the first run and lists what is wrong as it is filled in', async () => {
    const { book } = await open(await openBook());
    await userEvent.type(screen.getByLabelText('单位名称'), '某局');
    await press('新建年报');
    await screen.findByText(zhCN.pane.report.standing.untouched.sentence);
    book.edit(requests, 'D6', '3');
    await screen.findByText(/^还有 \d+ 格没填$/);
  });

  it.each(['封面', '上年数据', requests, results])(
    '[14.12] tells at once of a deleted sheet, and makes it again as it was with one press: %s',
    async (sheet) => {
      const prior = { 'disclosure.fees.amount': 25.1 };
      const { book } = await open(await openReport(report('2021', {}, { unit: '某局', prior })));
      const before = book.snapshot();
      act(() => book.deleteSheet(sheet));
      await waitFor(() => screen.getByText(`“${sheet}”表被删除了。`), { timeout: 2000 });
      await press(zhCN.pane.gone.action);
      await screen.findByText(zhCN.pane.done.makeAgain);
      expect(screen.queryByText(/被删除了/)).toBeNull();
      expect(book.snapshot()).toEqual(before);
    },
  );

  it('follows an edit within a second by one reading and no write', async () => {
    const { book, host } = await open(await openReport(report('2021')));
    expect(screen.getByText(zhCN.pane.report.standing.wordless.sentence)).toBeTruthy();
    book.edit(requests, 'D6', '3');
    const edited = book.snapshot();
    host.resetCounts();
    await waitFor(() => screen.getByText(/^\d 处错误/), { timeout: 1000 });
    expect(host.counts.roundTrips).toBe(1);
    expect(book.snapshot()).toEqual(edited);
    book.edit(requests, 'D6', '0');
    await screen.findByText(zhCN.pane.report.standing.wordless.sentence);
  });

  it('takes two round trips for 校验, 说明 and 清除标记, and reads none of its own writes (issue 6.5)', async () => {
    const { host } = await open(
      await openReport(
        report('2021', { 'disclosure.fees.amount': 251000 }, { prior: { 'disclosure.fees.amount': 25.1 } }),
      ),
    );
    const trips = async (work: () => Promise<unknown>): Promise<number> => {
      host.resetCounts();
      await work();
      // Longer than the end of a burst of edits is waited for.
      await act(() => pause(600));
      return host.counts.roundTrips;
    };
    const check = async () => {
      await press(/^再?校验$/);
      await screen.findByText(zhCN.pane.done.check);
    };
    const explain = async () => {
      await press(/是否把元当成了万元/);
      await press(/^写说明/);
      await userEvent.keyboard('单位确为万元');
      await press('保存');
      await screen.findByText('单位确为万元');
    };
    const clear = async () => {
      await menu('清除标记');
      await screen.findByText(zhCN.pane.done.clearFlags);
    };
    for (const work of [check, explain, clear]) expect(await trips(work)).toBe(2);
  });

  it('shows what a co-author writes between its own reading and writing (issue 6.5)', async () => {
    const { book, host } = await open(await openReport(report('2021')));
    const { run } = await openBook(book);
    host.resetCounts();
    const send = host.bridge.sendMessageToHost;
    let isTheirTurn = true;
    host.bridge.sendMessageToHost = (message) => {
      // The pane has read, and is about to write.
      if (host.counts.roundTrips !== 1 || !isTheirTurn) return send(message);
      isTheirTurn = false;
      void run(async (context) => {
        context.workbook.worksheets.getItem(requests).getRange('D6').values = [[3]];
        await context.sync();
      }).then(() => send(message));
    };
    await press(/^再?校验$/);
    await screen.findByText(/^\d 处错误/);
    await act(() => pause(600));
    // Read, written, and read again for theirs; not for one's own.
    expect(host.counts.roundTrips).toBe(3);
  });

  it('follows a co-author’s edits as one’s own', async () => {
    const { book } = await open(await openReport(report('2021')));
    const { run } = await openBook(book);
    await run(async (context) => {
      context.workbook.worksheets.getItem(requests).getRange('D6').values = [[3]];
      await context.sync();
    });
    await screen.findByText(/^\d 处错误/);
  });

  it('writes an explanation into 校验结果, where later checks keep it', async () => {
    const workbook = await open(
      await openReport(
        report('2021', { 'disclosure.fees.amount': 251000 }, { prior: { 'disclosure.fees.amount': 25.1 } }),
      ),
    );
    await press(/是否把元当成了万元/);
    await press(/^写说明/);
    await userEvent.keyboard('单位确为万元');
    await press('保存');
    await screen.findByText('单位确为万元');
    expect(screen.getByText(zhCN.pane.report.standing.wordless.sentence)).toBeTruthy();
    await press(/^再?校验$/);
    await screen.findByText(zhCN.pane.done.check);
    const [row] = await cellsIn(workbook, results, 'A6:I6');
    expect(row).toMatchObject({ 0: '▲ 提醒', 6: '单位确为万元', 7: 'V-3' });
    expect(screen.getByText('单位确为万元')).toBeTruthy();
  });

  it('flags what it finds, clears the flags, and goes on listing', async () => {
    const { book } = await open(
      await openReport(
        report('2021', { 'disclosure.fees.amount': 251000 }, { prior: { 'disclosure.fees.amount': 25.1 } }),
      ),
    );
    const flags = () => book.flags('二、主动公开').size;
    expect(flags()).toBe(0);
    await press(/^再?校验$/);
    await screen.findByText(zhCN.pane.done.check);
    // The cell, and the margin beside its row that says what was found (issue 12.6).
    expect(flags()).toBe(2);
    await menu('清除标记');
    await screen.findByText(zhCN.pane.done.clearFlags);
    expect(flags()).toBe(0);
    expect(screen.getByText(/是否把元当成了万元/)).toBeTruthy();
  });

  it('[14.8] reads the selected cell on demand, where Excel tells of no selection (#6311)', async () => {
    const { book, run } = await open(
      await openReport(report('2021', { 'appeals.review.total': 1 }), { quirks: ['selectionUntold'] }),
    );
    await screen.findByText(/^\d 处错误/);
    const { selected } = zhCN.pane.report.list;
    book.select('四、复议诉讼', 'A1');
    await act(() => pause(400));
    expect(screen.queryByText(/^四、复议诉讼 A1/)).toBeNull();
    await press('读取选中的单元格');
    await screen.findByText('四、复议诉讼 A1 没有要处理的问题');
    expect(screen.queryByText(selected)).toBeNull();
    const place = valueOf(await run(readReport)).places.get('appeals.review.total');
    if (!place) throw new Error('no such cell');
    book.select(place.sheet, cellAddress(place.row, place.column));
    await press('读取选中的单元格');
    await screen.findByText(selected);
  });

  it('goes to the cell of a finding', async () => {
    const { run } = await open(await openReport(report('2021', { 'appeals.review.total': 1 })));
    const link = screen.getByRole('button', { name: /^转到 四 / });
    await userEvent.click(link);
    const selected = await run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });
    expect(`转到 四 ${selected.replace("'四、复议诉讼'!", '')}`).toBe(link.textContent);
  });

  it('writes the value that explains the differences, says that 校验结果 is older, and takes it back', async () => {
    const transposed = report('2021', {
      'requests.received.person': 21,
      'requests.received.total': 12,
      'requests.carriedOut.person': 12,
      'requests.carriedOut.total': 12,
    });
    const { book } = await open(await openReport(transposed));
    await press(/^再?校验$/);
    await screen.findByText(zhCN.pane.done.check);
    expect(screen.queryByText(/之后有改动/)).toBeNull();
    expect(book.flags(requests).size).toBeGreaterThan(0);
    await press(/^采用/);
    await screen.findByText('已改 1 格');
    expect(screen.getByText(zhCN.pane.report.standing.wordless.sentence)).toBeTruthy();
    expect(screen.getByText(/之后有改动/)).toBeTruthy();
    expect(book.flags(requests).size).toBe(0);
    await press('撤销');
    await screen.findByRole('button', { name: /^采用/ });
    expect(screen.queryByText(/之后有改动/)).toBeNull();
  });

  it('writes nothing over what a co-author has put into the cell meanwhile', async () => {
    const opened = await openReport(report('2021', { 'requests.received.person': 21 }));
    const changes = [{ cell: 'requests.received.person', from: 12, to: 3 }];
    const before = opened.book.snapshot();
    expect(await excelActions(opened.run).write(ofCells(changes))).toMatchObject({
      ok: false,
      failure: { code: 'changedMeanwhile', detail: '一、本年新收政府信息公开申请数量 自然人' },
    });
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('shows which printed totals would change, makes them formulas, and takes that back (issue 12.4)', async () => {
    const { run } = await open(await openReport(report('2021', { 'appeals.review.total': 3 })));
    const formula = async () => {
      const cells = await run(async (context) => {
        const range = context.workbook.worksheets.getItem('四、复议诉讼').getRange('E6').load('formulas');
        await context.sync();
        return range.formulas;
      });
      return cells[0]?.[0];
    };
    await menu('总计改为公式');
    await screen.findByText('行政复议 总计');
    await screen.findByText('3 → 0');
    await press(zhCN.pane.writing.totals.write);
    await screen.findByText('34 格总计已改为公式');
    expect(await formula()).toMatch(/^=IF\(COUNT/);
    await press('撤销');
    await screen.findByText('已撤销，恢复了 34 格');
    expect(await formula()).toBe(3);
  });

  it('offers to take back only what nobody has edited since (issue 12.4)', async () => {
    const { book } = await open(
      await openReport(
        report('2021', {
          'requests.received.person': 21,
          'requests.received.total': 12,
          'requests.carriedOut.person': 12,
          'requests.carriedOut.total': 12,
        }),
      ),
    );
    await press(/^采用/);
    await screen.findByRole('button', { name: '撤销' });
    book.edit(requests, 'D8', '4');
    await act(() => pause(600));
    expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
    book.edit(requests, 'D6', '7');
    await waitFor(() => expect(screen.queryByRole('button', { name: '撤销' })).toBeNull());
  });

  it('says that a cell is being edited, and does it when asked again afterwards', async () => {
    const { host } = await open(await openReport(report('2021', { 'requests.granted.person': '/' })));
    host.cellEditMode = true;
    await press(/^再?校验$/);
    await screen.findByText(/^有单元格正在编辑。请按回车结束编辑后重试。/);
    host.cellEditMode = false;
    await press('重试');
    await screen.findByText(zhCN.pane.done.check);
  });

  it('says that a sheet is gone, and which figures could not be read for it', async () => {
    const { run } = await open(await openReport(report('2021', { 'appeals.review.total': 1 })));
    await run(async (context) => {
      context.workbook.worksheets.getItem('四、复议诉讼').delete();
      await context.sync();
    });
    await press(/^转到 四 /);
    await screen.findByText(/^找不到需要的工作表或表格，可能已被删除。/);
    await press(/^再?校验$/);
    await screen.findByText('四、复议诉讼 不完整');
  });

  it('takes up a workbook where it stands when it is opened again', async () => {
    const { book } = await openReport(
      report('2021', { 'requests.received.total': 2 }, { unit: '某某县教育局' }),
    );
    await open(await openBook(await openXlsx(await saveXlsx(book))));
    expect(screen.getByText('某某县教育局 2024 年度')).toBeTruthy();
    expect(screen.getByText(/^2 处错误/)).toBeTruthy();
  });
});
