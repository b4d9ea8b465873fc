/** @jest-environment ./test/taskpane/browser.js */
/** The register in the pane, on a workbook: issue 20. */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeRegister, readRegisterBook, readReport, write } from '../../src/excel';
import { readRegisterFile } from '../../src/documents/register';
import { zhCN } from '../../src/locales';
import { cellAddress } from '../../src/workbook/patch';
import { linkPreview } from '../../src/workbook/register';
import { count, type Register } from '../../src/register';
import { caseRow, registerOf, request } from '../register/support';
import { cellsIn, openBook, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { pause } from '../support/until';
import { axeFindings } from './page';
import { type AtWork, chooseFile, press, showOn, toRegister } from './registerAtWork';

jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 60_000 });

const FEW = { requests: 3, cases: 2 };

/** Two of 2024, one of them open for years by now; one row that counts nowhere. */
const some = registerOf([
  request({ number: '2024-001', content: '水库除险加固招标文件', applicant: '张三' }),
  request({
    number: '2024-002',
    received: '2024-02-01',
    replied: '2024-02-20',
    closed: '2024-02-20',
    outcome: 'granted',
    applicant: '李四',
  }),
  request({
    number: '2024-003',
    received: '2024-05-06',
    type: null,
    replied: '2024-05-20',
    closed: '2024-05-20',
    outcome: 'granted',
  }),
]);

/** A report of 2024 with figures typed, all blank elsewhere, and the register. */
async function withReport(register: Register = some): Promise<AtWork> {
  const opened = await openReport(
    report('2021', { 'requests.received.person': 3, 'requests.received.total': 3 }),
  );
  valueOf(await opened.run((context) => makeRegister(context, register, FEW)));
  return showOn(opened);
}

const selectedIn = ({ run }: OpenWorkbook): Promise<string> =>
  run(async (context) => {
    const range = context.workbook.getSelectedRange().load({ address: true });
    await context.sync();
    return range.address;
  });

const placeOf = async ({ run }: OpenWorkbook, cell: string) => {
  const place = valueOf(await run(readReport)).places.get(cell);
  if (!place) throw new Error(`no cell ${cell}`);
  return { sheet: place.sheet, address: cellAddress(place.row, place.column) };
};

describe('the register in the pane', () => {
  it('says what is open, what is wrong and how it stands beside the report; each leads to its row', async () => {
    const opened = await withReport();
    await toRegister();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 件超期');
    screen.getByText('先答复超期的。在办共 1 件，2024 年已收 3 件。');
    await press(/^2024-001 超 \d+ 个工作日/);
    expect(await selectedIn(opened)).toBe('台账!A5');
    // The column that is lacking, in its row.
    await press(/^错误 2024-003.*没有申请人类型/);
    expect(await selectedIn(opened)).toBe('台账!D7');
    screen.getByText('一、本年新收政府信息公开申请数量 自然人：台账 2，表中 3');
    expect(await axeFindings()).toEqual([]);
  });

  it('follows edits of the register while it is on view, and leaves it alone while it is not', async () => {
    const { book, host } = await withReport();
    await toRegister();
    book.edit('台账', 'D7', '自然人');
    await waitFor(() => expect(screen.queryByText(/没有申请人类型/)).toBeNull());
    await userEvent.click(screen.getByRole('tab', { name: /^年报/ }));
    await act(() => pause(600));
    host.resetCounts();
    book.edit('台账', 'F5', '别的');
    await act(() => pause(900));
    expect(host.counts.roundTrips).toBe(1);
    await toRegister();
    await screen.findByText('别的');
  });

  it('shows the requests behind a figure that is selected, by number and date, and goes to one', async () => {
    const opened = await withReport();
    const { sheet, address } = await placeOf(opened, 'requests.received.person');
    opened.book.select(sheet, address);
    const behind = await screen.findByRole('region', { name: '计入本格的申请' });
    within(behind).getByText('台账 2，表中 3');
    expect(behind.textContent).not.toMatch(/张三|李四/);
    await userEvent.click(within(behind).getByRole('button', { name: /^2024-002 2024-02-01 收到/ }));
    expect(await selectedIn(opened)).toBe('台账!A6');
  });

  it('links the tables: the figures that change are shown, 撤销 brings them back', async () => {
    const opened = await withReport();
    const { book } = opened;
    await toRegister();
    await press('随台账计算');
    await screen.findByText('3 → 2');
    const before = book.snapshot();
    await press('随台账计算');
    await screen.findByText(/格已随台账计算$/);
    const { sheet, address } = await placeOf(opened, 'requests.received.person');
    expect(await cellsIn(opened, sheet, address)).toEqual([[2]]);
    const linked = valueOf(await opened.run(readReport)).report;
    expect(linked?.computed).toContain('requests.received.person');
    await press('撤销');
    await screen.findByText(/^已撤销/);
    expect(await cellsIn(opened, sheet, address)).toEqual([[3]]);
    expect(book.snapshot()).toEqual(before);
  });

  it('links by two round trips', async () => {
    const { run, host } = await openReport({ unit: '某局', year: 2024, edition: '2021' });
    valueOf(await run((context) => makeRegister(context, some, FEW)));
    const reading = valueOf(await run(readReport));
    const book = valueOf(await run(readRegisterBook));
    if (!reading.report || !book) throw new Error('there is no report, or no register');
    const { link } = linkPreview(reading.report, reading, book);
    host.resetCounts();
    valueOf(await run((context) => write(context, link)));
    expect(host.counts.roundTrips).toBe(2);
    expect(valueOf(await run(readReport)).report?.values['requests.received.person']).toBe(2);
  });

  it('makes a register where there is none, from the menu at the foot', async () => {
    await showOn(await openReport(report('2021')));
    expect(screen.queryByRole('tab')).toBeNull();
    await press(zhCN.pane.report.foot.more);
    await userEvent.click(screen.getByRole('menuitem', { name: '申请台账' }));
    await screen.findByText(zhCN.pane.register.standing.none.sentence);
    expect(await axeFindings()).toEqual([]);
  });

  it('is there in a workbook without a report', async () => {
    const opened = await openBook();
    valueOf(await opened.run((context) => makeRegister(context, some, FEW)));
    await showOn(opened);
    await toRegister();
    screen.getByText(/^1 件超期/);
    expect(screen.queryByText('与年报')).toBeNull();
  });

  it('lists the cases behind a figure of table four', async () => {
    const register = registerOf([...some.requests], [caseRow({ request: '2024-002' })]);
    const opened = await withReport(register);
    const { sheet, address } = await placeOf(opened, 'appeals.review.pending');
    opened.book.select(sheet, address);
    const behind = await screen.findByRole('region', { name: '计入本格的案件' });
    await userEvent.click(within(behind).getByRole('button', { name: /^2024-002 2024-03-04 收案/ }));
    expect(await selectedIn(opened)).toBe('复议诉讼台账!A5');
  });

  it('makes a copy for sharing that names nobody, and counts the same (issue 20.6)', async () => {
    await withReport();
    await toRegister();
    Object.assign(globalThis, { Office: { context: { platform: 'PC' }, PlatformType: { Mac: 'Mac' } } });
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return 'blob:shared';
    };
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await press(/^做一份可共享的副本/);
    await screen.findByText(zhCN.pane.done.shareRegister);
    expect(names).toEqual(['某局申请台账（共享副本）.csv']);
    const bytes = await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(made[0]!);
    });
    const text = new TextDecoder().decode(bytes);
    expect(text).not.toMatch(/张三|李四|水库/);
    expect(text).toMatch(/申请人1/);
    const { value } = await readRegisterFile(new Uint8Array(bytes));
    expect(value && count(value, 2024)).toEqual(count(some, 2024));
  });

  it('reads a register that people keep, lists what matches nothing and writes it where it belongs (issue 20.5)', async () => {
    const opened = await openReport(report('2021'));
    await showOn(opened);
    const kept = [
      '编号,收到申请时间,申请人,申请人性质,答复时间,处理结果',
      'K-1,2024-03-04,张三,公民,2024-03-20,予以公开',
      'K-2,2024-03-05,某公司,法人,2024-03-21,予以公开',
    ].join('\n');
    // By the import of reports: its headings say what it is.
    await chooseFile(kept);
    await screen.findByText('写入 2 行');
    screen.getByText('申请人类型“法人”');
    expect(document.body.textContent).not.toMatch(/张三|某公司/);
    expect(await axeFindings()).toEqual([]);
    await press('写入台账');
    await screen.findByText('台账：已写入申请 2 件');
    expect(await cellsIn(opened, '台账', 'A5:D6')).toEqual([
      ['K-1', 45355, '张三', '自然人'],
      ['K-2', 45356, '某公司', '法人'],
    ]);
    screen.getByText(/^申请人类型“法人”对不上规定的选项/);
  });
});
