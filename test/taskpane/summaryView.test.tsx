/** @jest-environment ./test/taskpane/browser.js */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { locales, zhCN } from '../../src/locales';
import { formatReport, type Report } from '../../src/report';
import { assemble, type UnitReport } from '../../src/summary';
import { makeSummary, readSummaryBook } from '../../src/excel';
import { cellAddress } from '../../src/workbook/patch';
import type { SummaryBook } from '../../src/workbook/summary';
import { excelActions } from '../../taskpane/actions';
import { nothingGathered } from '../../taskpane/gathering';
import { createPane } from '../../taskpane/pane';
import { next, type State, stateOf } from '../../taskpane/state';
import type { Summarised } from '../../taskpane/view';
import { unitOf } from '../summary/support';
import { openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { axeFindings, show, showAtWork } from './page';
import { readingOf } from './readings';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const words = zhCN.pane.summary;
const licences = 'disclosure.licences.decisions';
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const unitWith = (unit: string, count: number | string | null, more = {}): UnitReport =>
  unitOf(unit, { [licences]: count, ...more });

/** A workbook with a summary of four units, two with an error each, and two more that are expected. */
async function openSummary(): Promise<OpenWorkbook> {
  const reports = [
    unitWith('甲局', 2),
    unitWith('乙局', 30, { 'appeals.review.total': 99 }),
    unitWith('丙局', '3件'),
    unitWith('丁局', 0),
  ];
  const roster = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局'];
  const { value: seed } = assemble({ reports, unread: [{ file: '己局.docx', messages: [] }], roster });
  const opened = await openBook();
  if (!seed) throw new Error('nothing was assembled');
  valueOf(await opened.run((context) => makeSummary(context, seed)));
  return opened;
}

let book: SummaryBook;
beforeAll(async () => {
  book = valueOf(await (await openSummary()).run(readSummaryBook));
});

const summarised = (more: Partial<Summarised> = {}): State =>
  stateOf({ is: 'summary', book, figure: null, updated: null, after: null, ...more });

const items = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a summary in the pane', () => {
  it('says what was added up, who has reported, and what is wrong with whom, the worst first', async () => {
    show(summarised());
    await screen.findByRole('heading', { level: 1, name: '3 个单位要退回修改，1 个还没报' });
    expect(screen.getByText(/2024 年度 · 2021 版格式 · 计入 4 个单位/)).toBeTruthy();
    expect(items(words.stock)).toEqual(['无误 2', '退回 3', '未报 1']);
    expect(items(words.lists.back)).toEqual(['乙局 错误 1', '丙局 错误 1', '己局 读不出']);
    expect(within(screen.getByRole('region', { name: words.lists.missing })).getByText('戊局')).toBeTruthy();
    await userEvent.click(await button(/^各单位/));
    expect(screen.getByText(/错误 2 处，提醒 0 处/)).toBeTruthy();
    expect((await button(/^戊局/)).textContent).toBe('戊局 未报');
  });

  it('says that nothing is wrong only with units that are in the sum (issue 12.9)', async () => {
    const lines = book.roster.map((line) => ({ ...line, errors: 0, warnings: 0 }));
    const [counted, missing, wrongYear, duplicate] = lines;
    if (!counted || !missing || !wrongYear || !duplicate) throw new Error('too few units');
    const roster = [
      { ...counted, unit: '计入', state: 'submitted' as const, isCounted: true },
      { ...missing, unit: '没报', state: 'missing' as const, isCounted: false, errors: null, warnings: null },
      { ...wrongYear, unit: '去年的', state: 'wrongYear' as const, isCounted: false },
      { ...duplicate, unit: '两份的', state: 'duplicate' as const, isCounted: false },
    ];
    show(summarised({ book: { ...book, roster } }));
    await userEvent.click(await button(new RegExp(`^${words.units}`)));
    const told = screen
      .getAllByRole('button')
      .filter(({ textContent }) => textContent?.includes(words.sound));
    expect(told.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('计入')]);
  });

  it('asks for a figure to be selected, then lists the units that make it up, the largest first', async () => {
    const { change } = show(summarised());
    expect(await screen.findByText(words.selectFigure)).toBeTruthy();
    change(summarised({ figure: licences }));
    expect(screen.getByText('合计 32，3 个单位有数，点单位看明细。')).toBeTruthy();
    expect(items(words.shares)).toEqual(['乙局30', '甲局2', '丙局3件']);
  });

  it('goes to a unit’s figure, and to its line in 单位名单', async () => {
    const perform = jest.fn(async () => true);
    show(summarised({ figure: licences }), { perform });
    await userEvent.click(await button('乙局 30'));
    expect(perform).toHaveBeenLastCalledWith({
      do: 'goTo',
      place: expect.objectContaining({ sheet: '明细', column: expect.any(Number) }),
    });
    await userEvent.click(await button(/^各单位/));
    await userEvent.click(await button(/^戊局/));
    expect(perform).toHaveBeenLastCalledWith({
      do: 'goTo',
      place: expect.objectContaining({ sheet: '单位名单' }),
    });
  });

  it('takes files to update it, and tells what became of each', async () => {
    const perform = jest.fn(async () => true);
    const gathering = { ...nothingGathered, reports: [unitWith('甲局', 5)] };
    const updated = {
      replaced: ['甲局'],
      added: ['戊局'],
      stock: [],
      notCompared: 3,
      before: { details: [], roster: [], problems: [] },
      left: [
        {
          unit: '己局',
          state: 'unreadable' as const,
          reports: [],
          unread: [{ file: '己局.docx', messages: [{ code: 'document.broken', params: {} }] }],
        },
      ],
    };
    show({ ...summarised({ updated }), gathering }, { perform });
    await userEvent.click(await button(words.update));
    expect(screen.getByText('已更新 1 个单位：甲局。')).toBeTruthy();
    expect(screen.getByText('新增 1 个单位：戊局。')).toBeTruthy();
    expect(screen.getByText(/^文字雷同没有与另外 3 个单位比对/)).toBeTruthy();
    expect(screen.getByText(/^己局：读不出。 文件已损坏/).textContent).toContain('己局.docx');
    await userEvent.click(await button(words.write));
    expect(perform).toHaveBeenCalledWith({
      do: 'updateSummary',
      gathered: { reports: gathering.reports, unread: [] },
    });
  });
});

describe('what the pane keeps of a summary', () => {
  const reading = { is: 'read', number: 1 } as const;
  const messages = [{ code: 'workbook.notOurs', params: {} }];
  const contents = () => ({
    reading: { ...readingOf(report('2021')), report: null, messages },
    summary: book,
  });

  it('is the figure that was selected, whatever is edited or selected elsewhere', () => {
    const place = book.places.get(licences);
    if (!place) throw new Error('no such figure');
    const chosen = next(summarised(), { is: 'selected', place });
    expect(chosen.view).toMatchObject({ figure: licences });
    const elsewhere = next(chosen, { is: 'selected', place: { ...place, sheet: '明细' } });
    const edited = next(elsewhere, { ...reading, contents: contents() });
    expect(edited.view).toMatchObject({ is: 'summary', figure: licences });
  });

  it('is what the latest update did, until other files are chosen', () => {
    const value = {
      replaced: ['甲局'],
      added: [],
      left: [],
      stock: [],
      notCompared: 0,
      before: { details: [], roster: [], problems: [] },
    };
    const task = { do: 'updateSummary', gathered: nothingGathered } as const;
    const updated = next(summarised(), { is: 'ended', outcome: { is: 'done', task, value } });
    expect(updated.view).toMatchObject({ updated: value });
    expect(next(updated, { is: 'filesChosen', waiting: 1 }).view).toMatchObject({ updated: null });
  });
});

describe.each(Object.values(locales))('the summary ($id)', (locale) => {
  it.each(['nothing selected', 'a figure selected'])(
    '%s: axe finds nothing, no word is missing',
    async (which) => {
      show(summarised(which === 'a figure selected' ? { figure: licences } : {}), { locale });
      await userEvent.click(await button(locale.pane.summary.update));
      expect(await axeFindings()).toEqual([]);
      expect(document.body.textContent).not.toMatch(/\{\w+\}|undefined|null|NaN/);
    },
  );
});

describe('the pane on a summary', () => {
  async function open(workbook: OpenWorkbook) {
    const pane = createPane(excelActions(workbook.run));
    showAtWork(pane);
    await act(() => pane.perform({ do: 'open' }));
    await screen.findByText(/计入 4 个单位/);
    return { ...workbook, pane };
  }
  const fileOf = (subject: Report) =>
    Object.assign(new File([formatReport(subject)], `${subject.unit}.json`), {
      // jsdom's files cannot be read this way.
      arrayBuffer: async () => new TextEncoder().encode(formatReport(subject)).buffer,
    });

  it('shows the units of the figure that is selected, and follows what is written in 明细', async () => {
    const { book: opened } = await open(await openSummary());
    const at = book.places.get(licences);
    const [share] = book.details.filter(({ unit }) => unit === '甲局');
    if (!at || !share) throw new Error('no such figure');
    opened.select(at.sheet, cellAddress(at.row, at.column));
    await screen.findByText('合计 32，3 个单位有数，点单位看明细。');
    const column = book.lists.details.columns[licences] ?? 0;
    opened.select('明细', 'A1');
    opened.edit('明细', cellAddress(share.place.row, column), '7');
    await screen.findByText('合计 37，3 个单位有数，点单位看明细。');
  });

  it('puts a corrected file in the place of the one before', async () => {
    const { pane } = await open(await openSummary());
    await userEvent.click(await button(words.update));
    await userEvent.upload(screen.getByLabelText(words.chooseFiles, { selector: 'input' }), [
      fileOf(report('2021', { [licences]: 8 }, { unit: '乙局' })),
    ]);
    await userEvent.click(await button(words.write));
    await screen.findByText('已更新 1 个单位：乙局。');
    expect(screen.getByRole('heading', { level: 1, name: /^2 个单位要退回修改/ })).toBeTruthy();
    expect(pane.state().gathering.reports).toEqual([]);
  });

  it('takes an update back as long as nobody has edited what it wrote (issue 12.4)', async () => {
    const { pane, book: opened } = await open(await openSummary());
    const undo = zhCN.pane.writing.undo;
    const update = async (unit: string, count: number) => {
      await act(() =>
        pane.perform({
          do: 'updateSummary',
          gathered: { reports: [unitWith(unit, count)], unread: [] },
        }),
      );
      await screen.findByText('更新各单位报告：1 个单位');
    };
    const lists = () => {
      const { view } = pane.state();
      if (view.is !== 'summary') throw new Error('no summary');
      const { details, roster, problems } = view.book.lists;
      return [details, roster, problems].map(({ lines }) => lines.map(({ content }) => content));
    };
    const before = lists();
    for (const unit of ['乙局', '戊局']) {
      await update(unit, 8);
      expect(lists()).not.toEqual(before);
      await userEvent.click(await button(undo));
      await screen.findByText(zhCN.pane.writing.written.restored);
      expect(lists().map((lines) => new Set(lines.map((line) => JSON.stringify(line))))).toEqual(
        before.map((lines) => new Set(lines.map((line) => JSON.stringify(line)))),
      );
    }
    await update('乙局', 8);
    const { place } = book.details.find(({ unit }) => unit === '乙局') ?? { place: null };
    if (!place) throw new Error('no such unit');
    const column = book.lists.details.columns[licences] ?? 0;
    opened.edit('明细', cellAddress(place.row, column), '7');
    await waitFor(() => expect(screen.queryByRole('button', { name: undo })).toBeNull());
  });
});
