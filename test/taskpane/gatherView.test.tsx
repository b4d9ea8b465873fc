/** @jest-environment ./test/taskpane/browser.js */
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locales, zhCN } from '../../src/locales';
import { formatReport, type Report } from '../../src/report';
import { excelActions } from '../../taskpane/actions';
import { type Gathering, nothingGathered } from '../../taskpane/gathering';
import { createPane } from '../../taskpane/pane';
import { type State, stateOf } from '../../taskpane/state';
import { unitOf } from '../summary/support';
import { cellsIn, openBook, openReport, type OpenWorkbook } from '../support/excel';
import { report } from '../support/reports';
import { axeFindings, show, showAtWork } from './page';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const words = zhCN.pane.summary;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const wrong = { 'appeals.review.total': 99 };
const broken = { file: '丙局.docx', messages: [{ code: 'document.broken', params: {} }] };

const gathered: Gathering = {
  ...nothingGathered,
  reports: [unitOf('甲局'), unitOf('乙局', wrong)],
  unread: [broken],
};

const gathering = (more: Partial<Gathering> = {}): State => ({
  ...stateOf({ is: 'noReport' }),
  page: { is: 'gather' },
  gathering: { ...gathered, ...more },
});

/** The files listed, as far as they are shown. */
const listed = async () =>
  within(await screen.findByRole('region', { name: words.toSee }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('files gathered for a summary', () => {
  it('are listed, those with something wrong first, and why they cannot be read; what is in order is closed', async () => {
    show(gathering());
    expect(await listed()).toEqual([
      expect.stringContaining(zhCN.messages['document.broken']),
      expect.stringMatching(/错误 1.*乙局：有 1 处错误/),
    ]);
    expect(screen.getByRole('heading', { name: '读出 2 份，读不出 1 份' })).toBeTruthy();
    await userEvent.click(await button(/^已读，没有问题/));
    expect(screen.getByText('甲局')).toBeTruthy();
  });

  it('say of a summary among them that it is left out (issue 11.3)', async () => {
    show(gathering({ summaries: [{ file: '汇总.xlsx', isSummary: true }] }));
    expect((await listed())[0]).toBe(`汇总.xlsx ${words.leftOut}${zhCN.messages['summary.notAUnit']}`);
  });

  it('can be searched by unit and by file, whatever spaces are typed', async () => {
    const others = Array.from({ length: 8 }, (_, at) => unitOf(`第${at}局`, wrong));
    show(gathering({ reports: [...gathered.reports, ...others] }));
    const search = await screen.findByRole('searchbox');
    await userEvent.type(search, '乙 局');
    expect(await listed()).toEqual([expect.stringContaining('乙局')]);
    await userEvent.clear(search);
    await userEvent.type(search, 'DOCX');
    expect(await listed()).toEqual([expect.stringContaining('丙局')]);
    await userEvent.type(search, '没有');
    expect(await listed()).toEqual([]);
    expect(screen.getByText(words.noMatch)).toBeTruthy();
  });

  it('are not searched where they are few', async () => {
    show(gathering());
    expect(await listed()).toHaveLength(2);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('are listed in part where they are many, and as a whole when asked for', async () => {
    show(
      gathering({ reports: Array.from({ length: 80 }, (_, at) => unitOf(`第${at}局`, wrong)), unread: [] }),
    );
    expect(await listed()).toHaveLength(50);
    await userEvent.click(await button('全部列出（80）'));
    expect(await listed()).toHaveLength(80);
  });

  it('say who has reported and who has not, by the roster', async () => {
    show(gathering({ roster: '甲局\n乙局\n丙局\n丁局\n戊局' }));
    expect(await screen.findByText('2 份要处理。单位名单中还有 2 个单位没读到。')).toBeTruthy();
    await userEvent.click(await button(/^单位名单中还没读到/));
    expect(screen.getByText('丁局、戊局')).toBeTruthy();
    expect((await button(/^应报单位/)).textContent).toContain('5 个');
  });

  it('tell what is odd in the roster', async () => {
    show(gathering({ roster: '甲局\n甲局' }));
    expect(await screen.findByText(/“甲局”列了不止一次/)).toBeTruthy();
  });

  it.each([
    ['years', { reports: [unitOf('甲局'), unitOf('乙局', {}, { year: 2023 })] }, /不是同一年度/],
    [
      'editions',
      { reports: [unitOf('甲局'), unitOf('乙局', {}, { edition: '2019', year: 2024 })] },
      /不同版本/,
    ],
  ])('are not added up where no %s are those of most', async (_, more, message) => {
    show(gathering({ ...more, unread: [] }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect((await button(words.make)).getAttribute('aria-disabled')).toBe('true');
  });

  it('are made a summary of, with last year’s figures beside it', async () => {
    const perform = jest.fn(async () => true);
    const prior = { file: 'then.xlsx', reading: { value: report('2021', {}, { year: 2023 }), messages: [] } };
    show(gathering({ roster: '甲局\n乙局', prior }), { perform });
    expect(await screen.findByText('then.xlsx：2023 年度 · 2021 版格式')).toBeTruthy();
    await userEvent.click(await button(words.make));
    expect(perform).toHaveBeenCalledWith({
      do: 'makeSummary',
      seed: expect.objectContaining({
        summary: expect.objectContaining({ year: 2024 }),
        prior: expect.objectContaining({ then: prior.reading.value }),
      }),
    });
  });

  it('are read on or stopped as asked, and no summary is made meanwhile', async () => {
    const summing = { stop: jest.fn(), read: jest.fn(async () => {}), forget: jest.fn() };
    const { change } = show(gathering({ reach: { read: 3, chosen: 9, isStopped: false } }), { summing });
    expect(await screen.findByText('正在读第 4 份，共 9 份')).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.make })).toBeNull();
    await userEvent.click(await button(words.stop));
    expect(summing.stop).toHaveBeenCalledTimes(1);
    change(gathering({ reach: { read: 3, chosen: 9, isStopped: true } }));
    expect(screen.getByText(/^已停在 3\/9/)).toBeTruthy();
    expect((await button(words.make)).getAttribute('aria-disabled')).toBeNull();
    await userEvent.click(await button(words.goOn));
    expect(summing.read).toHaveBeenCalledWith([]);
    await userEvent.click(await button(words.forget));
    expect(summing.forget).toHaveBeenCalledTimes(1);
  });

  it('can be dropped', async () => {
    const read = jest.fn(async () => {});
    show(gathering(), { summing: { read } });
    const entry = { isDirectory: false, fullPath: '/甲局.json', file: () => {} };
    fireEvent.drop(await screen.findByRole('heading', { name: words.title }), {
      dataTransfer: { items: [{ webkitGetAsEntry: () => entry }] },
    });
    await act(async () => {});
    expect(read).toHaveBeenCalledWith([expect.objectContaining({ path: '甲局.json' })]);
  });
});

describe.each(Object.values(locales))('the gathering ($id)', (locale) => {
  const states: Readonly<Record<string, State>> = {
    empty: gathering(nothingGathered),
    reading: gathering({ reach: { read: 3, chosen: 9, isStopped: false } }),
    stopped: gathering({ reach: { read: 3, chosen: 9, isStopped: true }, roster: '甲局\n丁局' }),
    'mixed years': gathering({ reports: [unitOf('甲局'), unitOf('乙局', {}, { year: 2023 })] }),
  };
  it.each(Object.keys(states))('%s: axe finds nothing, no word is missing', async (name) => {
    show(states[name] ?? gathering(), { locale });
    await screen.findByRole('heading', { name: locale.pane.summary.title });
    expect(await axeFindings()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  });
});

describe('a summary made in the pane', () => {
  async function open(workbook: OpenWorkbook) {
    const pane = createPane(excelActions(workbook.run));
    showAtWork(pane);
    await act(() => pane.perform({ do: 'open' }));
    return { ...workbook, pane };
  }
  const fileOf = (name: string, content: string) =>
    Object.assign(new File([content], name), {
      // jsdom's files cannot be read this way.
      arrayBuffer: async () => new TextEncoder().encode(content).buffer,
    });
  const reportFile = (subject: Report) => fileOf(`${subject.unit}.json`, formatReport(subject));
  const choose = async (files: File[]) =>
    userEvent.upload(await screen.findByLabelText(words.chooseFiles, { selector: 'input' }), files);
  const one = (unit: string, count: number) =>
    report('2021', { 'disclosure.licences.decisions': count }, { unit });

  it('adds up the files that were chosen, by the roster that was pasted, and forgets them', async () => {
    const workbook = await open(await openBook());
    await userEvent.click(await button(new RegExp(zhCN.pane.firstRun.summary)));
    await choose([reportFile(one('甲局', 2)), reportFile(one('乙局', 3)), fileOf('丙局.json', '{')]);
    await userEvent.click(await button(/^应报单位/));
    fireEvent.change(screen.getByLabelText(words.roster), { target: { value: '甲局\n乙局\n丁局' } });
    await screen.findByText('读出 2 份，读不出 1 份');
    await screen.findByText(/单位名单中还有 1 个单位没读到/);
    await userEvent.click(await button(words.make));
    await screen.findByText(zhCN.pane.done.makeSummary);
    expect(await cellsIn(workbook, '明细', 'A5:A6')).toEqual([['甲局'], ['乙局']]);
    expect(workbook.pane.state().gathering.reports).toEqual([]);
    expect(workbook.pane.state().page).toBeNull();
  });

  it('takes a corrected file for the one of the same name', async () => {
    const { pane } = await open(await openBook());
    act(() => pane.open({ is: 'gather' }));
    await choose([reportFile(one('甲局', 2))]);
    await screen.findByText('读出 1 份，读不出 0 份');
    await choose([reportFile(one('甲局', 5))]);
    await waitFor(() => {
      const { reports } = pane.state().gathering;
      expect(reports.map(({ figures }) => figures.includes(5))).toEqual([true]);
    });
  });

  it('is refused in the workbook of a report, which says where to make it', async () => {
    const { pane } = await open(await openReport(report('2021')));
    act(() => pane.open({ is: 'gather' }));
    expect(screen.getByText(words.hasReport)).toBeTruthy();
    await userEvent.click(await button(words.back));
    expect(screen.queryByText(words.hasReport)).toBeNull();
  });
});
