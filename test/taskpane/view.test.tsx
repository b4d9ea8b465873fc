/** @jest-environment ./test/taskpane/browser.js */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draft, enUS, locales, zhCN } from '../../src/locales';
import type { Outcome, Task } from '../../taskpane/task';
import { type State, stateOf } from '../../taskpane/state';
import { ofCells, SUMMED } from '../../src/workbook/report';
import { report } from '../support/reports';
import { axeFindings, show } from './page';
import { readyWith } from './readings';

const subject = report(
  '2021',
  {
    'requests.received.total': 2,
    'requests.granted.research': null,
    'disclosure.fees.amount': 251000,
  },
  { unit: '某某县教育局', prior: { 'disclosure.fees.amount': 25.1 } },
);
const explained = { 'V-3': '单位确为万元' };
const ready = stateOf(readyWith(subject, { explained }));
const failed = (code: 'cellEditMode' | 'other', isUndone = true): Extract<Outcome, { is: 'failed' }> => ({
  is: 'failed',
  task: { do: 'check' },
  failure: { code, detail: '出错', isUndone },
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The findings on the page, without the causes told before them. */
const findingItems = () =>
  screen.getAllByRole('listitem').filter((item) => !item.closest(`[aria-label="${zhCN.pane.causes.label}"]`));
const inTable = (name: string) => within(screen.getByRole('region', { name }));

describe('the first run', () => {
  it('asks for unit and year, says which edition follows and why, and makes that report', async () => {
    const perform = jest.fn(async () => true);
    show(stateOf({ is: 'noReport' }), { perform });
    await userEvent.type(screen.getByLabelText('单位名称'), '某某县教育局');
    expect(screen.getByText('2021 年度起使用 2021 版格式（国办公开办函〔2021〕30号）。')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('报告年度'), '2020 年度');
    expect(screen.getByText('2019 至 2020 年度使用 2019 版格式（国办公开办函〔2019〕60号）。')).toBeTruthy();
    await userEvent.click(button('新建年报'));
    expect(perform).toHaveBeenCalledWith({
      do: 'make',
      seed: { unit: '某某县教育局', year: 2020, edition: '2019' },
    });
  });

  it('proposes last year and offers every year a form knows, up to this one', () => {
    show(stateOf({ is: 'noReport' }));
    const year = screen.getByLabelText<HTMLSelectElement>('报告年度');
    expect(year.value).toBe('2024');
    expect([...year.options].map(({ value }) => Number(value))).toEqual([
      2025, 2024, 2023, 2022, 2021, 2020, 2019,
    ]);
  });

  it('is answered by the keyboard alone, and says that the unit is missing', async () => {
    const perform = jest.fn(async () => true);
    show(stateOf({ is: 'noReport' }), { perform });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('请填写单位名称。')).toBeTruthy();
    expect(perform).not.toHaveBeenCalled();
    await userEvent.keyboard('某局{Enter}');
    expect(perform).toHaveBeenCalledTimes(1);
  });
});

describe('a report in the pane', () => {
  it('says whose it is, and what there is to do', () => {
    show(ready);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('某某县教育局');
    expect(screen.getByText('2024 年度报告 · 2021 版格式')).toBeTruthy();
    expect(screen.getByText('2 处错误需要改正。 1 处提醒需要核实或说明。')).toBeTruthy();
  });

  it('counts problems and blanks by sheet', () => {
    show(ready);
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['表', '错误', '提醒', '提示', '空白'],
      ['二、主动公开', '0', '1', '0', '0'],
      ['三、依申请公开', '2', '1', '0', '1'],
      ['四、复议诉讼', '0', '0', '0', '0'],
      ['全部', '2', '2', '0', '1'],
    ]);
  });

  it('says that nothing was found, that nothing is left to do, or that nothing is filled in', () => {
    const { change } = show(stateOf(readyWith(report('2021'))));
    expect(screen.getByText('没有发现问题。')).toBeTruthy();
    const fees = report(
      '2021',
      { 'disclosure.fees.amount': 251000 },
      { prior: { 'disclosure.fees.amount': 25.1 } },
    );
    change(stateOf(readyWith(fees, { explained })));
    expect(screen.getByText('没有需要处理的问题。')).toBeTruthy();
    const values = Object.fromEntries(Object.keys(subject.values).map((cell) => [cell, null]));
    change(stateOf(readyWith({ ...subject, values })));
    expect(screen.getByText('表格还没有填写。填入数字后，问题会随时列在这里。')).toBeTruthy();
  });

  it('lists each finding under its sheet: severity, place, sentence, figures, advice', () => {
    show(ready);
    const first = findingItems().find((item) =>
      inTable('三、依申请公开').getAllByRole('listitem').includes(item),
    );
    expect(first?.textContent).toBe(
      '错误一、本年新收政府信息公开申请数量 总计等 4 格' +
        '总计列不平衡：新收与上年结转共 2，办理总计与结转下年共 0，相差 2。' +
        '应为0现为2差额+2建议核对该列新收、上年结转、总计和结转下年四个数',
    );
  });

  it.each(['click', 'Enter'])('goes to the cell of a finding on %s, and marks it', async (how) => {
    const perform = jest.fn(async () => true);
    show(ready, { perform });
    const finding = button(/总计列不平衡/);
    if (how === 'click') await userEvent.click(finding);
    else {
      finding.focus();
      await userEvent.keyboard('{Enter}');
    }
    expect(perform).toHaveBeenCalledWith({
      do: 'goTo',
      place: { sheet: '三、依申请公开', row: 5, column: 9 },
    });
    expect(finding.closest('li')?.getAttribute('aria-current')).toBe('true');
  });

  it('quotes the sentence of a finding on words, its number marked, and goes to its paragraph', async () => {
    const perform = jest.fn(async () => true);
    const texts = { '1': '工作概况。\n本年收到政府信息公开申请9件。', '5': '略。', '6': '信息处理费0元。' };
    show(stateOf(readyWith(report('2021', {}, { texts }))), { perform });
    const words = inTable('一、总体情况');
    expect(words.getByText('9', { selector: 'mark' }).closest('q')?.textContent).toBe(
      '本年收到政府信息公开申请9件。',
    );
    await userEvent.click(words.getByRole('button', { name: /新收申请“9”，表中为 0/ }));
    expect(perform).toHaveBeenCalledWith({
      do: 'goTo',
      place: { sheet: '一、总体情况', row: 2, column: 0 },
    });
  });

  it('shows a finding about the whole report, which has no cell to go to', () => {
    show(stateOf(readyWith(report('2019', {}, { year: 2024 }))));
    expect(inTable('整份报告').queryByRole('button')).toBeNull();
  });

  it('narrows the list to a sheet, a severity or both, and shows all again', async () => {
    show(ready);
    const listed = () => findingItems().length;
    expect(listed()).toBe(4);
    await userEvent.click(button('提醒'));
    expect(listed()).toBe(2);
    await userEvent.click(button('二、主动公开'));
    expect(listed()).toBe(1);
    expect(screen.getByText('只看：二、主动公开 · 提醒')).toBeTruthy();
    await userEvent.click(button('错误'));
    expect(screen.getByText('这一类没有问题。')).toBeTruthy();
    await userEvent.click(button('显示全部'));
    expect(listed()).toBe(4);
  });

  it('asks for the check and the clearing of flags', async () => {
    const perform = jest.fn(async () => true);
    show(ready, { perform });
    for (const name of ['校验并标记', '清除标记']) await userEvent.click(button(name));
    expect(perform.mock.calls).toEqual([[{ do: 'check' }], [{ do: 'clearFlags' }]]);
  });

  it('says what was odd while the workbook was read', () => {
    const messages = [
      { code: 'workbook.foundByLabels', params: { place: '第二十条第（一）项', sheet: '二、主动公开' } },
    ];
    show(stateOf(readyWith(subject, { messages })));
    expect(screen.getByText(/“第二十条第（一）项”的填报区按表头文字在/)).toBeTruthy();
  });

  it('[14.12] lists a table that could not be read as an error, in its official words', () => {
    const place = '三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定”';
    const messages = [
      { code: 'workbook.rowNotFound', params: { place, sheet: '三、依申请公开' }, unread: [] },
    ];
    show(stateOf(readyWith(subject, { messages })));
    expect(screen.getByText(new RegExp(`“${place}”这一行不见了`)).closest('li')).toBeTruthy();
  });
});

describe('which cell may be wrong', () => {
  const transposed = report('2021', {
    'requests.received.person': 21,
    'requests.received.total': 12,
    'requests.granted.person': 12,
    'requests.granted.total': 12,
    'requests.processed.person': 12,
    'requests.processed.total': 12,
  });
  const told =
    '一、本年新收政府信息公开申请数量 自然人 可能应为 12（现为 21，数字颠倒），改后 2 处差额消失。';

  it('is told before the findings; pressing it goes to the cell, 采用 writes the value', async () => {
    const perform = jest.fn(async () => true);
    show(stateOf(readyWith(transposed)), { perform });
    await userEvent.click(button(told));
    expect(perform).toHaveBeenLastCalledWith({
      do: 'goTo',
      place: { sheet: '三、依申请公开', row: 5, column: 3 },
    });
    await userEvent.click(button(`采用 ${told}`));
    expect(perform).toHaveBeenLastCalledWith({
      do: 'write',
      writing: ofCells([{ cell: 'requests.received.person', from: 21, to: 12 }]),
      purpose: { is: 'adopt' },
    });
  });

  it('can be ignored and shown again', async () => {
    show(stateOf(readyWith(transposed)));
    await userEvent.click(button('忽略'));
    expect(screen.queryByRole('button', { name: told })).toBeNull();
    expect(screen.getByText('已忽略 1 条推断。')).toBeTruthy();
    await userEvent.click(button('重新显示'));
    expect(button(told)).toBeTruthy();
  });

  it('offers every candidate where figures cannot tell, and none where there are too many mistakes', () => {
    const one = report('2021', { 'appeals.review.total': 5, 'appeals.review.upheld': 3 });
    show(stateOf(readyWith(one)));
    expect(screen.getByText(zhCN.causes.cannotTell)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^采用/ }).length).toBeGreaterThan(1);
  });

  it('offers to take back what was written, and says what stands there again (issue 12.4)', async () => {
    const perform = jest.fn(async () => true);
    const undo = ofCells([
      { cell: 'requests.received.person', from: 12, to: 21 },
      { cell: 'requests.received.business', from: 0, to: null },
      { cell: 'requests.received.total', from: 12, to: SUMMED },
    ]);
    const purpose = { is: 'import', target: 'this' } as const;
    show({ ...ready, written: [{ number: 1, purpose, undo, isOffered: true }] }, { perform });
    expect(screen.getByText('本年报告：已写入 3 格')).toBeTruthy();
    expect(screen.getByText('1 格恢复空白，1 格恢复公式，1 格恢复原数')).toBeTruthy();
    await userEvent.click(button('撤销'));
    expect(perform).toHaveBeenCalledWith({
      do: 'write',
      writing: undo,
      purpose: { is: 'undo', of: purpose },
    });
  });
});

describe('校验结果 beside the list', () => {
  it('is said to be older once figures were edited after the check', () => {
    const checked = readyWith(subject, { explained: { 'V-3': '单位确为万元' } });
    show(stateOf(checked));
    expect(screen.getByText(zhCN.pane.glance.stale)).toBeTruthy();
  });

  it('is not spoken of while it lists nothing', () => {
    show(stateOf(readyWith(subject)));
    expect(screen.queryByText(zhCN.pane.glance.stale)).toBeNull();
  });
});

describe('the first draft of the narrative', () => {
  it('is shown before it is put behind what is written already', async () => {
    const perform = jest.fn(async () => true);
    const own = report('2021', {}, { texts: { '6': '已写的一段。' } });
    show({ ...stateOf(readyWith(own)), page: { is: 'draft' } }, { perform });
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(button(zhCN.pane.writing.draft.write));
    const texts = draft(own).map(({ section }) => expect.objectContaining({ section }));
    expect(perform).toHaveBeenCalledWith({
      do: 'write',
      purpose: { is: 'draft' },
      writing: { cells: [], texts },
    });
  });
});

describe('totals to be made formulas (issue 12.4)', () => {
  it('are listed first, those whose figure changes with the sum of their parts', async () => {
    const perform = jest.fn<Promise<boolean>, [Task]>(async () => true);
    const own = report('2021', { 'requests.received.person': 2, 'requests.received.total': 9 });
    show({ ...stateOf(readyWith(own)), page: { is: 'totals' } }, { perform });
    expect(screen.getByText('34 个总计改为公式，1 个的数会变')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '一、本年新收政府信息公开申请数量 总计9 → 2',
    ]);
    await userEvent.click(button(zhCN.pane.writing.totals.write));
    const [task] = perform.mock.calls[0] ?? [];
    expect(task?.do === 'write' && task.writing.cells).toHaveLength(34);
  });
});

describe('the report as a file', () => {
  it('is made in the kind that is asked for', async () => {
    const perform = jest.fn(async () => true);
    show(ready, { perform });
    await userEvent.click(button(zhCN.pane.tools.export));
    expect(screen.getByText('还有 2 处错误。现在导出，文件里的数字就是这样。')).toBeTruthy();
    await userEvent.click(button('Word 文件'));
    expect(perform).toHaveBeenCalledWith({ do: 'exportReport', report: subject, kind: 'docx' });
    expect(await axeFindings()).toEqual([]);
  });
});

describe('explaining a warning', () => {
  it('is offered for warnings only, and shows what was written', () => {
    show(ready);
    expect(screen.getAllByRole('button', { name: /说明/ })).toHaveLength(2);
    expect(screen.getByText('单位确为万元')).toBeTruthy();
  });

  it('saves the words, by the keyboard alone, and gives the focus back', async () => {
    const perform = jest.fn(async () => true);
    show(ready, { perform });
    button(/^写说明/).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('说明'));
    await userEvent.keyboard('本年无此项{Tab}{Enter}');
    expect(perform).toHaveBeenCalledWith({
      do: 'explain',
      finding: expect.objectContaining({ rule: 'V-4' }),
      text: '本年无此项',
    });
    expect(document.activeElement).toBe(button(/^写说明/));
  });

  it('begins with the words that are there; Escape leaves them', async () => {
    const perform = jest.fn(async () => true);
    show(ready, { perform });
    await userEvent.click(button(/^修改说明/));
    expect(screen.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('单位确为万元');
    await userEvent.keyboard('改{Escape}');
    expect(screen.queryByLabelText('说明')).toBeNull();
    expect(screen.getByText('单位确为万元')).toBeTruthy();
    expect(perform).not.toHaveBeenCalled();
  });

  it('leaves Escape to the input method while it composes', async () => {
    show(ready);
    await userEvent.click(button(/^写说明/));
    fireEvent.keyDown(screen.getByLabelText('说明'), { key: 'Escape', isComposing: true });
    expect(screen.getByLabelText('说明')).toBeTruthy();
  });

  it('keeps what is being written while a filter holds its finding back', async () => {
    show(ready);
    await userEvent.click(button(/^写说明/));
    await userEvent.keyboard('本年无此项');
    await userEvent.click(button('错误'));
    await userEvent.click(button('显示全部'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('本年无此项');
  });

  it('keeps the words in the field when they could not be saved', async () => {
    show(ready, { perform: async () => false });
    await userEvent.click(button(/^写说明/));
    await userEvent.keyboard('本年无此项');
    await userEvent.click(button('保存'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('本年无此项');
  });
});

describe('how a task comes out', () => {
  it('says what failed and what to do; it can be tried again or closed', async () => {
    const perform = jest.fn(async () => true);
    const onDismiss = jest.fn();
    show({ ...ready, outcome: failed('cellEditMode') }, { perform, onDismiss });
    expect(screen.getByRole('alert').textContent).toContain('有单元格正在编辑。请按回车结束编辑后重试。');
    await userEvent.click(button('重试'));
    expect(perform).toHaveBeenCalledWith({ do: 'check' });
    await userEvent.click(button('关闭'));
    expect(onDismiss).toHaveBeenCalled();
  });

  it('offers no second try of what was asked for in the ribbon', () => {
    const { failure } = failed('cellEditMode');
    show({ ...ready, outcome: { is: 'failed', task: null, failure } });
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    expect(button('关闭')).toBeTruthy();
  });

  it('says so when a part may have been done', () => {
    show({ ...ready, outcome: failed('other', false) });
    expect(screen.getByRole('alert').textContent).toContain('可能只完成了一部分，请核对工作簿后重试。');
  });

  it.each([
    ['check', undefined, zhCN.pane.done.check],
    ['clearFlags', undefined, zhCN.pane.done.clearFlags],
  ] as const)('says that %s is done (%s)', (task, value, text) => {
    show({ ...ready, outcome: { is: 'done', task: { do: task }, value } });
    expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('work under way', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is shown once it takes more than half a second, until it is done', () => {
    const { change } = show({ ...ready, working: { do: 'check' } });
    act(() => void jest.advanceTimersByTime(499));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => void jest.advanceTimersByTime(2));
    expect(screen.getByRole('progressbar', { name: '正在校验…' })).toBeTruthy();
    expect(button('校验并标记').getAttribute('aria-disabled')).toBe('true');
    change(ready);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(button('校验并标记').getAttribute('aria-disabled')).toBeNull();
  });
});

const states: Readonly<Record<string, State>> = {
  starting: stateOf({ is: 'starting' }),
  'outside Excel': stateOf({ is: 'outside' }),
  'too old an Excel': stateOf({ is: 'tooOld' }),
  'first run': stateOf({ is: 'noReport' }),
  unreadable: stateOf({ is: 'unreadable', messages: [{ code: 'workbook.noYear', params: {} }] }),
  ready,
  'nothing found': stateOf(readyWith(report('2021'))),
  failure: { ...ready, outcome: failed('other', false) },
  'failure while starting': { ...stateOf({ is: 'starting' }), outcome: failed('cellEditMode') },
};

describe.each(Object.values(locales))('every state ($id)', (locale) => {
  it.each(Object.keys(states))('%s: axe finds nothing, no word is missing', async (name) => {
    show(states[name] ?? ready, { locale });
    expect(await axeFindings()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\{\w+\}|undefined|null|NaN/);
    expect(document.body.textContent?.trim()).not.toBe('');
  });
});

describe('the other states', () => {
  it('an explanation being written passes axe, in English too', async () => {
    show(ready, { locale: enUS });
    await userEvent.click(button(/^Explain/));
    expect(await axeFindings()).toEqual([]);
  });

  it('refuse an old Excel kindly: what is needed, and what still works', () => {
    show(stateOf({ is: 'tooOld' }));
    expect(screen.getByText(/Microsoft 365、Excel 2021/)).toBeTruthy();
  });
});
