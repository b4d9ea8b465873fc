/** @jest-environment ./test/taskpane/browser.js */
import { act, configure, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locales, zhCN } from '../../src/locales';
import { formatReport } from '../../src/report';
import { excelActions } from '../../taskpane/actions';
import { createPane } from '../../taskpane/pane';
import { type State, stateOf } from '../../taskpane/state';
import { openBook, openReport, type OpenWorkbook } from '../support/excel';
import { report } from '../support/reports';
import { axeFindings, show, showAtWork } from './page';
import { readyWith } from './readings';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const words = zhCN.pane.import;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const document = report(
  '2021',
  { 'requests.received.person': 2, 'requests.received.total': 3 },
  { unit: '某某县教育局' },
);

/** The import open on a report, a document read. */
function importing(read = document, own = report('2021', {}, { unit: '某某县教育局' })): State {
  const oddities = [{ code: 'text.unitNotFound', params: {} }];
  return {
    ...stateOf(readyWith(own)),
    importing: { target: 'this', document: { value: read, messages: oddities } },
  };
}

describe('the preview of an import', () => {
  it('tells what was read, what was odd, and every cell that would change', async () => {
    const perform = jest.fn(async () => true);
    show(importing(), { perform });
    expect(screen.getByText('某某县教育局 · 2024 年度 · 2021 版格式')).toBeTruthy();
    expect(screen.getByText(zhCN.messages['text.unitNotFound'])).toBeTruthy();
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      '位置现写入',
      '一、本年新收政府信息公开申请数量 自然人02',
      '一、本年新收政府信息公开申请数量 总计03',
    ]);
    await userEvent.click(button(words.write));
    expect(perform).toHaveBeenCalledWith(
      expect.objectContaining({
        do: 'importReport',
        document,
        chosen: expect.objectContaining({ cells: expect.arrayContaining([expect.anything()]) }),
      }),
    );
  });

  it('writes nothing that is not ticked', async () => {
    const perform = jest.fn(async () => true);
    show(importing(), { perform });
    await userEvent.click(screen.getByLabelText('表中数字（2 格）'));
    expect(button(words.write).getAttribute('aria-disabled')).toBe('true');
  });

  it('refuses a document of the other edition', () => {
    show(importing(report('2019')));
    expect(screen.getByText('文件是 2019 版格式，这里应是 2021 版，不能导入。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.write })).toBeNull();
  });

  it('says that the document says the same', () => {
    const same = report('2021', {}, { unit: '某某县教育局' });
    show(importing(same, same));
    expect(screen.getByText(words.same)).toBeTruthy();
  });

  it('can be turned to last year’s figures and left', async () => {
    const onImport = jest.fn();
    show(importing(), { onImport });
    await userEvent.click(screen.getByLabelText(words.targets.prior));
    expect(onImport).toHaveBeenLastCalledWith('prior');
    await userEvent.click(button(words.back));
    expect(onImport).toHaveBeenLastCalledWith(null);
  });

  it('is open to whoever has no report yet, who makes one of the document; what it does not tell is asked', async () => {
    const perform = jest.fn(async () => true);
    const nameless = { ...document, unit: '', year: 0 };
    show(
      {
        ...stateOf({ is: 'noReport' }),
        importing: { target: 'this', document: { value: nameless, messages: [] } },
      },
      { perform },
    );
    await userEvent.click(button(words.make));
    expect(perform).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(words.unit), '某某县教育局');
    await userEvent.type(screen.getByLabelText(words.year), '2024');
    await userEvent.click(button(words.make));
    expect(perform).toHaveBeenCalledWith({ do: 'make', seed: document });
  });
});

describe.each(Object.values(locales))('the import ($id)', (locale) => {
  const states: Readonly<Record<string, State>> = {
    empty: { ...stateOf(readyWith(report('2021'))), importing: { target: 'this', document: null } },
    preview: importing(),
    refused: {
      ...importing(),
      importing: {
        target: 'this',
        document: { value: null, messages: [{ code: 'document.broken', params: {} }] },
      },
    },
    'new report': {
      ...stateOf({ is: 'noReport' }),
      importing: { target: 'this', document: { value: document, messages: [] } },
    },
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
    return workbook;
  }
  const fileOf = (subject = document) =>
    Object.assign(new File([formatReport(subject)], 'report.json'), {
      // jsdom's files cannot be read this way.
      arrayBuffer: async () => new TextEncoder().encode(formatReport(subject)).buffer,
    });

  it('reads a file, shows what it would write, and writes it', async () => {
    const { run } = await open(await openReport(report('2021', {}, { unit: '某某县教育局' })));
    await userEvent.click(button(zhCN.pane.tools.import));
    await userEvent.upload(screen.getByLabelText(words.choose, { selector: 'input' }), fileOf());
    await userEvent.click(await screen.findByRole('button', { name: words.write }));
    await screen.findByText(zhCN.pane.done.importReport);
    const figure = await run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem('三、依申请公开')
        .getRange('D6')
        .load({ values: true });
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(figure).toBe(2);
    expect(screen.getByText('3 处错误需要改正。')).toBeTruthy();
  });

  it('makes a report of what is pasted, and says why nothing can be made of other words', async () => {
    await open(await openBook());
    await userEvent.click(button(zhCN.pane.firstRun.import));
    const field = screen.getByLabelText(words.paste);
    const paste = (text: string) =>
      fireEvent.paste(field, {
        clipboardData: { files: [], getData: (type: string) => (type === 'text/plain' ? text : '') },
      });
    paste('今天天气很好。');
    await screen.findByText(zhCN.messages['text.notAReport']);
    paste(formatReport(document));
    await userEvent.click(await screen.findByRole('button', { name: words.make }));
    await screen.findByText('3 处错误需要改正。');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('某某县教育局');
  });
});
