/** @jest-environment ./test/taskpane/browser.js */
import { act, configure, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locales, zhCN } from '../../src/locales';
import { formatReport, type Report } from '../../src/report';
import { excelActions } from '../../taskpane/actions';
import { aimOf } from '../../taskpane/importing';
import { createPane, type Pane } from '../../taskpane/pane';
import { type Page, type State, stateOf } from '../../taskpane/state';
import type { Task } from '../../taskpane/task';
import { openBook, openReport, type OpenWorkbook } from '../support/excel';
import { report } from '../support/reports';
import { axeFindings, show, showAtWork } from './page';
import { readyWith } from './readings';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const words = zhCN.pane.import;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const unit = '某某县教育局';
const document = report('2021', { 'requests.received.person': 2, 'requests.received.total': 3 }, { unit });

const pageWith = (
  value: Report | null,
  code = 'text.unitNotFound',
  wish: 'this' | 'prior' = 'this',
): Page => ({
  is: 'import',
  wish,
  document: { name: '年报.docx', reading: { value, messages: [{ code, params: {} }] } },
});

/** The import open on a report, a document read. */
const importing = (read = document, own = report('2021', {}, { unit })): State => ({
  ...stateOf(readyWith(own)),
  page: pageWith(read),
});

const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('where a document goes (issue 12.3)', () => {
  const own = report('2021', {}, { year: 2025 });
  const of = (year: number) => ({ ...document, year });

  it('is decided by its year, whatever the import was opened for', () => {
    for (const wish of ['this', 'prior'] as const) {
      expect(aimOf(of(2025), own, wish)).toEqual({ fit: 'this', first: 'this', others: ['prior'] });
      expect(aimOf(of(2024), own, wish)).toEqual({ fit: 'prior', first: 'prior', others: ['this'] });
    }
  });

  it('is nowhere at the first press where the year fits neither', () => {
    expect(aimOf(of(2023), own, 'this')).toMatchObject({ fit: 'otherYear', first: null });
    expect(aimOf(of(2026), own, 'prior')).toMatchObject({ first: null, others: ['this', 'prior'] });
  });

  it('is as it was opened for where the document says no year', () => {
    expect(aimOf(of(0), own, 'prior')).toMatchObject({ fit: 'yearless', first: 'prior' });
  });

  const lastYears = { ...document, year: 2023 };
  const filled = report('2021', { 'requests.received.person': 7 }, { unit, year: 2024 });

  it('last year’s report goes to 上年数据; this year’s figures are a second step that lists what it overwrites', async () => {
    const perform = jest.fn<Promise<boolean>, [Task]>(async () => true);
    show(importing(lastYears, filled), { perform });
    expect(screen.getByText(words.fits.prior.sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.write.this })).toBeNull();
    // All of 166 cells are filled; two are other than the document’s.
    const second = button(words.others.this.title);
    expect(screen.getByText('会改写今年已填的 2 格，先列出来给您看。')).toBeTruthy();
    await userEvent.click(second);
    expect(perform).not.toHaveBeenCalled();
    await userEvent.click(screen.getAllByRole('button', { name: /^三、依申请公开/ }).at(-1)!);
    expect(listed()).toContain('一、本年新收政府信息公开申请数量 自然人7 → 2');
    await userEvent.click(button(words.write.this));
    const [task] = perform.mock.calls[0] ?? [];
    expect(task).toMatchObject({ do: 'write', purpose: { is: 'import', target: 'this' } });
  });

  it('a report of another year is not written by one press', () => {
    show(importing({ ...document, year: 2019, edition: '2021' }, filled));
    expect(screen.getByText(words.fits.otherYear.sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.write.this })).toBeNull();
    expect(screen.queryByRole('button', { name: words.write.prior })).toBeNull();
  });
});

describe('the preview of an import', () => {
  it('tells what was read, what was odd, and every cell that would change', async () => {
    const perform = jest.fn<Promise<boolean>, [Task]>(async () => true);
    show(importing(), { perform });
    expect(screen.getByText('年报.docx')).toBeTruthy();
    expect(screen.getByText('某某县教育局 2024 年度报告（2021 版格式）')).toBeTruthy();
    expect(screen.getByText(zhCN.messages['text.unitNotFound'])).toBeTruthy();
    await userEvent.click(button(/^三、依申请公开/));
    expect(listed()).toEqual(
      expect.arrayContaining([
        '一、本年新收政府信息公开申请数量 自然人0 → 2',
        '一、本年新收政府信息公开申请数量 总计0 → 3',
      ]),
    );
    await userEvent.click(button(words.write.this));
    expect(perform).toHaveBeenCalledWith({
      do: 'write',
      purpose: { is: 'import', target: 'this' },
      writing: {
        cells: [
          { year: 'this', cell: 'requests.received.person', from: 0, to: 2 },
          { year: 'this', cell: 'requests.received.total', from: 0, to: 3 },
        ],
        texts: [],
      },
    });
  });

  it('writes nothing that is not ticked', async () => {
    const perform = jest.fn(async () => true);
    show(importing(), { perform });
    await userEvent.click(screen.getByLabelText('写入“三、依申请公开”'));
    expect(button(words.write.this).getAttribute('aria-disabled')).toBe('true');
  });

  it('refuses a document of the other edition', () => {
    show(importing(report('2019', {}, { year: 2024 })));
    expect(screen.getByText('文件是 2019 版格式，这里应是 2021 版，不能导入。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.write.this })).toBeNull();
  });

  it('says that the document says the same', () => {
    const same = report('2021', {}, { unit });
    show(importing(same, same));
    expect(screen.getByText(words.same)).toBeTruthy();
  });

  it('can be left', async () => {
    const onOpen = jest.fn();
    show(importing(), { onOpen });
    await userEvent.click(button(zhCN.pane.writing.back));
    expect(onOpen).toHaveBeenLastCalledWith(null);
  });

  it('is open to whoever has no report yet, who makes one of the document; what it does not tell is asked', async () => {
    const perform = jest.fn(async () => true);
    const nameless = { ...document, unit: '', year: 0 };
    show({ ...stateOf({ is: 'noReport' }), page: pageWith(nameless) }, { perform });
    await userEvent.click(button(words.make));
    expect(perform).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(words.unit), unit);
    await userEvent.type(screen.getByLabelText(words.year), '2024');
    await userEvent.click(button(words.make));
    expect(perform).toHaveBeenCalledWith({ do: 'make', seed: document });
  });
});

describe.each(Object.values(locales))('the import ($id)', (locale) => {
  const empty: Page = { is: 'import', wish: 'this', document: null };
  const states: Readonly<Record<string, State>> = {
    empty: { ...stateOf(readyWith(report('2021'))), page: empty },
    preview: importing(),
    'last year': importing({ ...document, year: 2023 }),
    'another year': importing({ ...document, year: 2020 }),
    'no year': importing({ ...document, year: 0 }),
    refused: { ...importing(), page: pageWith(null, 'document.broken') },
    'new report': { ...stateOf({ is: 'noReport' }), page: pageWith(document) },
  };
  it.each(Object.keys(states))('%s: axe finds nothing, no word is missing', async (name) => {
    show(states[name] ?? importing(), { locale });
    expect(await axeFindings()).toEqual([]);
    expect(window.document.body.textContent).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  });
});

describe('the import at work', () => {
  async function open(workbook: OpenWorkbook) {
    const pane = createPane(excelActions(workbook.run));
    showAtWork(pane);
    await act(() => pane.perform({ do: 'open' }));
    return { ...workbook, pane };
  }
  const fileOf = (subject = document) =>
    Object.assign(new File([formatReport(subject)], 'report.json'), {
      // jsdom's files cannot be read this way.
      arrayBuffer: async () => new TextEncoder().encode(formatReport(subject)).buffer,
    });
  function own(pane: Pane): Report {
    const { view } = pane.state();
    if (view.is !== 'ready') throw new Error('there is no report');
    return view.report;
  }
  const upload = (subject?: Report) =>
    userEvent.upload(screen.getByLabelText(words.choose, { selector: 'input' }), fileOf(subject));

  it('reads a file, shows what it would write, writes it, and takes it back whole', async () => {
    const { book } = await open(await openReport(report('2021', {}, { unit })));
    const before = book.snapshot();
    await userEvent.click(button(zhCN.pane.report.foot.more));
    await userEvent.click(screen.getByRole('menuitem', { name: zhCN.pane.report.menu.import }));
    await upload();
    await userEvent.click(await screen.findByRole('button', { name: words.write.this }));
    await screen.findByText('本年报告：已写入 2 格');
    expect(screen.getByText(/^3 处错误/)).toBeTruthy();
    await userEvent.click(button('撤销'));
    await screen.findByText(/^已撤销，恢复了/);
    expect(book.snapshot()).toEqual(before);
  });

  it('never writes last year’s report over this year’s by the one button there is (issue 12.3)', async () => {
    const { pane } = await open(await openReport(report('2021', {}, { unit, year: 2025 })));
    const before = own(pane);
    await userEvent.click(button(zhCN.pane.report.foot.more));
    await userEvent.click(screen.getByRole('menuitem', { name: zhCN.pane.report.menu.import }));
    await upload();
    await userEvent.click(await screen.findByRole('button', { name: words.write.prior }));
    await screen.findByText(/^上年数据：已写入/);
    const { prior, ...after } = own(pane);
    expect(after).toEqual(before);
    expect(prior?.['requests.received.person']).toBe(2);
  });

  it('makes a report of what is pasted, and says why nothing can be made of other words', async () => {
    await open(await openBook());
    await userEvent.click(button(new RegExp(zhCN.pane.firstRun.import)));
    const paste = (text: string) =>
      fireEvent.paste(screen.getByLabelText(words.paste), {
        clipboardData: { files: [], getData: (type: string) => (type === 'text/plain' ? text : '') },
      });
    paste('今天天气很好。');
    await screen.findByText(zhCN.messages['text.notAReport']);
    paste(formatReport(document));
    await userEvent.click(await screen.findByRole('button', { name: words.make }));
    await screen.findByText(/^3 处错误/);
    expect(screen.getByText(`${unit} 2024 年度`)).toBeTruthy();
  });
});
