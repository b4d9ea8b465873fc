/** @jest-environment ./test/taskpane/browser.js */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
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
const rows = () => screen.getAllByRole('listitem');
const inPart = (name: string) => within(screen.getByRole('region', { name }));
const words = zhCN.pane.report;

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
  it('says whose it is, how it stands in one sentence, and what comes next (issue 12.1)', () => {
    show(ready);
    expect(screen.getByText('某某县教育局 2024 年度')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 处错误要改正');
    expect(screen.getByText('改完错误，再核实 1 处提醒，就可以报送。')).toBeTruthy();
  });

  it('says that nothing was found, or that nothing is filled in, and what to do then', async () => {
    const perform = jest.fn(async () => true);
    const texts = {
      '1': '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障情况如下。',
      '5': '存在的主要问题；改进情况。',
      '6': '本年度收取信息处理费0元。',
    };
    const { change } = show(stateOf(readyWith(report('2021', {}, { texts }))), { perform });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.standing.clear.sentence);
    await userEvent.click(button(words.standing.clear.action));
    expect(perform).toHaveBeenLastCalledWith(expect.objectContaining({ do: 'exportReport', kind: 'docx' }));
    const values = Object.fromEntries(Object.keys(subject.values).map((cell) => [cell, null]));
    change(stateOf(readyWith({ ...subject, values })));
    expect(screen.getByText(words.standing.untouched.sentence)).toBeTruthy();
  });

  it('shows while it is being filled how far each part is, and fills a table’s blanks with 0', async () => {
    const perform = jest.fn<Promise<boolean>, [Task]>(async () => true);
    const values = Object.fromEntries(
      Object.entries(report('2021').values).map(([cell, value], at) => [cell, at < 21 ? value : null]),
    );
    show(stateOf(readyWith(report('2021', values))), { perform });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('还有 179 格没填');
    await userEvent.click(button('接着填'));
    expect(perform).toHaveBeenLastCalledWith({
      do: 'goTo',
      place: expect.objectContaining({ sheet: '三、依申请公开', row: 6, column: 7 }),
    });
    await userEvent.click(button('164 格填 0'));
    const task = perform.mock.calls.at(-1)?.[0];
    expect(task).toMatchObject({ do: 'write', purpose: { is: 'zeros', table: 'requests' } });
    expect(
      task?.do === 'write' && task.writing.cells.every(({ from, to }) => from === null && to === 0),
    ).toBe(true);
  });

  it('says in which rows cells are blank, as long as these are few (issue 12.1)', () => {
    const blankIn = (blank: RegExp): State => {
      const values = Object.fromEntries(
        Object.keys(report('2021').values).map((cell) => [cell, blank.test(cell) ? null : 0]),
      );
      return stateOf(readyWith(report('2021', values)));
    };
    const { change } = show(blankIn(/^requests\.(refused|declined)\..*\.(person|business)$/));
    expect(screen.getByText('26 格空白：不予公开 16、不予处理 10。没有发生的填 0，不要留空。')).toBeTruthy();
    change(blankIn(/^requests\..*\.person$/));
    expect(screen.getByText('25 格空白。没有发生的填 0，不要留空。')).toBeTruthy();
  });

  it('lists errors, warnings and what is explained, each with its place and sentence; the first error is open', () => {
    show(ready);
    expect(inPart('错误').getAllByRole('listitem')).toHaveLength(1);
    expect(inPart('错误').getByRole('button', { expanded: true })).toBeTruthy();
    const [warning] = inPart('提醒').getAllByRole('listitem');
    expect(warning?.textContent).toMatch(/^三（一）予以公开 科研机构.*空白.*三 F8$/);
    expect(inPart('已写说明').getByText(/单位确为万元/)).toBeTruthy();
  });

  it.each(['click', 'Enter'])(
    'opens a finding on %s, in its place; the link goes to its cell',
    async (how) => {
      const perform = jest.fn(async () => true);
      show(ready, { perform });
      const row = inPart('提醒').getByRole('button', { expanded: false });
      if (how === 'click') await userEvent.click(row);
      else {
        row.focus();
        await userEvent.keyboard('{Enter}');
      }
      expect(perform).not.toHaveBeenCalled();
      await userEvent.click(button('转到 三 F8'));
      const place = { sheet: '三、依申请公开', row: 7, column: 5 };
      expect(perform).toHaveBeenCalledWith({ do: 'goTo', place });
      row.focus();
      await userEvent.keyboard('g');
      expect(perform).toHaveBeenCalledTimes(2);
    },
  );

  it('is walked through with the arrow keys', async () => {
    show(
      stateOf(readyWith(report('2021', { 'disclosure.fees.amount': '18000元', 'appeals.review.total': 1 }))),
    );
    const [first, second] = inPart('错误')
      .getAllByRole('button')
      .filter((one) => one.hasAttribute('data-row'));
    first!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });

  it('quotes the sentence of a finding on words, its number marked, and puts it right', async () => {
    const perform = jest.fn(async () => true);
    const texts = { '1': '工作概况。\n本年收到政府信息公开申请9件。', '5': '略。', '6': '信息处理费0元。' };
    show(stateOf(readyWith(report('2021', {}, { texts }))), { perform });
    await userEvent.click(button(/新收申请 9 件，表中是 0 件/));
    expect(screen.getByText('9', { selector: 'mark' }).closest('blockquote')?.textContent).toBe(
      '本年收到政府信息公开申请9件。',
    );
    await userEvent.click(button('文中改为 0'));
    expect(perform).toHaveBeenCalledWith(expect.objectContaining({ do: 'write', purpose: { is: 'inText' } }));
  });

  it('[16] shows what was copied from last year beside what stood there', async () => {
    const told = (count: number): string =>
      `全年举办培训${count}期，对照清单逐项检查栏目更新、答复时限和文书格式，把发现的问题列成台账，由分管领导逐条督促整改，` +
      `并在季度例会上通报进展；会同档案部门把历年文件重新编目，方便群众到查阅点检索，查阅点配了专人讲解和自助打印设备。`;
    const texts = { '1': told(9), '5': '略。', '6': '信息处理费0元。' };
    const priorTexts = { '1': told(7), '5': '别的。' };
    show(stateOf(readyWith(report('2021', {}, { texts, priorTexts }))));
    await userEvent.click(button(/与上年报告相同/));
    const [own, last] = screen.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      words.alike.own,
      words.alike.lastYear,
    ]);
    expect([own, last]).toEqual([expect.stringContaining('培训9期'), expect.stringContaining('培训7期')]);
  });

  it('lists one part of the report when its sign on the map is pressed, and all again', async () => {
    const perform = jest.fn(async () => true);
    show(ready, { perform });
    await userEvent.click(button(/^主动/));
    expect(perform).toHaveBeenCalledWith(expect.objectContaining({ do: 'goTo' }));
    expect(screen.getByText(words.list.nothingHere)).toBeTruthy();
    await userEvent.click(button(words.list.showAll));
    expect(inPart('错误').getAllByRole('listitem')).toHaveLength(1);
  });

  it('brings the selected cell’s finding to the top', () => {
    const selected = { sheet: '三、依申请公开', row: 7, column: 5 };
    show({ ...ready, selected });
    const own = inPart('所选格').getByRole('listitem');
    expect(own.getAttribute('aria-current')).toBe('true');
    expect(own.textContent).toContain('三（一）予以公开 科研机构');
    expect(screen.queryByRole('region', { name: '提醒' })).toBeNull();
  });

  it('finds among many', async () => {
    const many = Object.fromEntries(
      Object.keys(report('2021').values)
        .filter((cell) => cell.startsWith('requests.') && !cell.includes('total'))
        .slice(0, 20)
        .map((cell, at) => [cell, String.fromCharCode(97 + at)]),
    );
    show(stateOf(readyWith(report('2021', many))));
    const search = screen.getByRole('searchbox');
    await userEvent.type(search, '法律服务机构');
    await waitFor(() => expect(rows().length).toBeLessThan(10));
    expect(rows().every(({ textContent }) => textContent?.includes('法律服务机构'))).toBe(true);
  });

  it('is checked from the foot, which says when it was and whether anything changed since', async () => {
    const perform = jest.fn(async () => true);
    const { change } = show(stateOf(readyWith(report('2021'))), { perform });
    await userEvent.click(button(words.foot.check));
    expect(perform).toHaveBeenLastCalledWith({ do: 'check' });
    change({ ...stateOf(readyWith(report('2021'))), checkedAt: '10:32' });
    expect(screen.getByText(/10:32 校验过，之后没有改动/)).toBeTruthy();
    change({ ...ready, checkedAt: '10:32' });
    expect(screen.getByText(/10:32 校验过，之后有改动/)).toBeTruthy();
  });

  it('says what was odd while the workbook was read', () => {
    const messages = [
      { code: 'workbook.foundByLabels', params: { place: '第二十条第（一）项', sheet: '二、主动公开' } },
    ];
    show(stateOf(readyWith(subject, { messages })));
    expect(screen.getByText(/“第二十条第（一）项”的填报区按表头文字在/)).toBeTruthy();
  });

  it('[14.4] says in one sentence that Excel calculates only when told to', () => {
    show(stateOf(readyWith(subject, { messages: [{ code: 'workbook.manualCalculation', params: {} }] })));
    expect(screen.getByText('Excel 现为手动计算，年报各表已先重新计算，再核对。')).toBeTruthy();
  });

  const gone = [
    '三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定”',
    '三、本年度办理结果 / （一）予以公开',
  ].map((place) => ({
    code: 'workbook.rowNotFound',
    params: { place, sheet: '三、依申请公开' },
    unread: ['requests.refused.security.person'],
  }));

  it('[14.12] says first that a table lacks a row, in its official words, and says it once', () => {
    show(stateOf(readyWith(subject, { messages: gone.slice(0, 1) })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('三、依申请公开 少了一行');
    expect(screen.getByText(/^被删除的是：（三）不予公开 3\.危及“三安全一稳定”。/)).toBeTruthy();
    expect(screen.getAllByText(/3\.危及“三安全一稳定”/)).toHaveLength(1);
    expect(screen.getByText(/Ctrl\+Z/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '查看位置' })).toBeTruthy();
  });

  it('[14.12] lists several rows that a table lacks as errors', () => {
    show(stateOf(readyWith(subject, { messages: gone })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('三、依申请公开 少了 2 行');
    for (const { params } of gone)
      expect(inPart('错误').getByText(new RegExp(`有一行不见了：${params.place}`))).toBeTruthy();
  });
});

describe('a sheet that was deleted', () => {
  it('[14.12] is told with the cells whose formulas do not come back with it, and with no others', async () => {
    const lost = [
      { key: 'prior', address: 'D8' },
      { key: 'requests', address: 'E9' },
    ] as const;
    const whole = { report: subject, findings: null, formulas: {}, lost };
    show({ ...stateOf(readyWith(subject, { gone: ['prior'] })), whole });
    const told = (await screen.findByRole('alert')).textContent;
    expect(told).toContain('上年数据 D8');
    expect(told).not.toContain('E9');
  });
});

describe('which cell may be wrong', () => {
  const transposed = report('2021', {
    'requests.received.person': 12,
    'requests.received.total': 12,
    'requests.granted.person': 21,
    'requests.granted.total': 12,
    'requests.processed.person': 12,
    'requests.processed.total': 12,
  });
  const adopt = '采用 12：三（一）予以公开 自然人';
  const adopted = {
    do: 'write',
    writing: ofCells([{ cell: 'requests.granted.person', from: 21, to: 12 }]),
    purpose: { is: 'adopt' },
  };

  it('is told with the part of the table that contradicts itself; 采用 writes the value', async () => {
    const perform = jest.fn(async () => true);
    show(stateOf(readyWith(transposed)), { perform });
    expect(screen.getByText('填的 21 可能是 12，数字颠倒。改后 2 处对得上。')).toBeTruthy();
    const table = within(screen.getByRole('table', { name: '三、依申请公开的一部分' }));
    expect(table.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '21',
      '0',
      '12',
      '0',
      '0',
      '0',
      '12',
      '0',
      '12',
    ]);
    await userEvent.click(table.getByRole('button', { name: '三（一）予以公开 总计 12' }));
    expect(perform).toHaveBeenLastCalledWith({
      do: 'goTo',
      place: expect.objectContaining({ sheet: '三、依申请公开', row: 7, column: 9 }),
    });
    await userEvent.click(button(adopt));
    expect(perform).toHaveBeenLastCalledWith(adopted);
  });

  it('is adopted with Ctrl+Enter on its row', async () => {
    const perform = jest.fn(async () => true);
    show(stateOf(readyWith(transposed)), { perform });
    inPart('错误').getByRole('button', { expanded: true }).focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(perform).toHaveBeenLastCalledWith(adopted);
  });

  it('can be ruled out, which is followed by the next candidates, and thought over again', async () => {
    show(stateOf(readyWith(transposed)));
    await userEvent.click(button('不是这格'));
    expect(screen.queryByRole('button', { name: adopt })).toBeNull();
    while (screen.queryByRole('button', { name: words.cause.refuseAll })) {
      await userEvent.click(button(words.cause.refuseAll));
    }
    expect(screen.getByText(words.cause.refused)).toBeTruthy();
    await userEvent.click(button(words.cause.reconsider));
    expect(button(adopt)).toBeTruthy();
  });

  it('offers every candidate where figures cannot tell', () => {
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

describe('a word for nothing (issue 9)', () => {
  it('is put right by one button, each cell from what it holds', async () => {
    const perform = jest.fn<Promise<boolean>, [Task]>(async () => true);
    const cells = ['requests.granted.person', 'requests.granted.total'];
    const own = report('2021', Object.fromEntries(cells.map((cell) => [cell, '-'])));
    show(stateOf(readyWith(own)), { perform });
    await userEvent.click(screen.getByText(/写着“-”/));
    await userEvent.click(button('2 格“-”改为 0'));
    expect(perform).toHaveBeenLastCalledWith({
      do: 'write',
      writing: ofCells(cells.map((cell) => ({ cell, from: '-', to: 0 }))),
      purpose: { is: 'zeros', table: 'requests' },
    });
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

  it('is refused while the tables have errors (issue 9)', () => {
    const wrong = report('2021', { 'requests.received.total': 3 });
    show({ ...stateOf(readyWith(wrong)), page: { is: 'draft' } });
    expect(screen.getByText('表中还有 2 处错误，先改正再起草')).toBeTruthy();
    expect(screen.queryByText(zhCN.pane.writing.draft.write)).toBeNull();
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
  it('is made in the kind that is asked for; that errors are in it is said with the file', async () => {
    const perform = jest.fn(async () => true);
    const { change } = show(ready, { perform });
    await userEvent.click(button(words.foot.more));
    await userEvent.click(screen.getByRole('menuitem', { name: '导出 Word 文件' }));
    const task = { do: 'exportReport', report: subject, kind: 'docx' } as const;
    expect(perform).toHaveBeenCalledWith(task);
    change({ ...ready, outcome: { is: 'done', task, value: undefined } });
    expect(screen.getByText(/还有 2 处错误，文件里的数字就是这样。/)).toBeTruthy();
  });
});

describe('explaining a warning', () => {
  const open = (part: string) =>
    userEvent.click(inPart(part).getAllByRole('button', { expanded: false })[0]!);

  it('is offered for warnings only, and shows what was written', async () => {
    show(ready);
    await open('提醒');
    await open('已写说明');
    expect(screen.getAllByRole('button', { name: /^(写|修改)说明/ })).toHaveLength(2);
    expect(screen.getByText('单位确为万元')).toBeTruthy();
  });

  it('saves the words, by the keyboard alone, and gives the focus back', async () => {
    const perform = jest.fn(async () => true);
    show(ready, { perform });
    await open('提醒');
    button(/^写说明/).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('说明'));
    await userEvent.keyboard('本年无此项');
    // Here nothing has a place on the page, so that Tab finds nothing; it is pressed in the browser.
    button('保存').focus();
    await userEvent.keyboard('{Enter}');
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
    await open('已写说明');
    await userEvent.click(button(/^修改说明/));
    expect(screen.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('单位确为万元');
    await userEvent.keyboard('改{Escape}');
    expect(screen.queryByLabelText('说明')).toBeNull();
    expect(screen.getByText('单位确为万元')).toBeTruthy();
    expect(perform).not.toHaveBeenCalled();
  });

  it('leaves Escape to the input method while it composes', async () => {
    show(ready);
    await open('提醒');
    await userEvent.click(button(/^写说明/));
    fireEvent.keyDown(screen.getByLabelText('说明'), { key: 'Escape', isComposing: true });
    expect(screen.getByLabelText('说明')).toBeTruthy();
  });

  it('keeps what is being written while a filter holds its finding back', async () => {
    show(ready);
    await open('提醒');
    await userEvent.click(button(/^写说明/));
    await userEvent.keyboard('本年无此项');
    await userEvent.click(button(/^主动/));
    expect(screen.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('本年无此项');
  });

  it('keeps the words in the field when they could not be saved', async () => {
    show(ready, { perform: async () => false });
    await open('提醒');
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
    expect(button(words.foot.again).getAttribute('aria-disabled')).toBe('true');
    change(ready);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(button(words.foot.again).getAttribute('aria-disabled')).toBeNull();
  });
});

const states: Readonly<Record<string, State>> = {
  starting: stateOf({ is: 'starting' }),
  'outside Excel': stateOf({ is: 'outside' }),
  'too old an Excel': stateOf({ is: 'tooOld' }),
  'first run': stateOf({ is: 'noReport' }),
  unreadable: stateOf({
    is: 'unreadable',
    messages: [{ code: 'workbook.noYear', params: {} }],
    gone: [],
  }),
  'without 封面': stateOf({
    is: 'unreadable',
    messages: [{ code: 'workbook.coverNotFound', params: {} }],
    gone: ['cover'],
  }),
  'without 上年数据': stateOf(readyWith(report('2021'), { gone: ['prior'] })),
  ready,
  'nothing found': stateOf(readyWith(report('2021'))),
  'a cell selected': { ...ready, selected: { sheet: '三、依申请公开', row: 7, column: 5 } },
  filling: stateOf(readyWith({ ...report('2021'), values: { 'disclosure.regulations.made': 1 } })),
  untouched: stateOf(readyWith({ ...report('2021'), values: {} })),
  settings: { ...ready, page: { is: 'settings' } },
  written: {
    ...ready,
    page: { is: 'written' },
    written: [
      {
        number: 1,
        purpose: { is: 'zeros', table: 'requests' },
        undo: ofCells([{ cell: 'requests.received.person', from: 0, to: null }]),
        isOffered: true,
      },
    ],
  },
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
    await userEvent.click(inPart('Warnings').getByRole('button', { expanded: false }));
    await userEvent.click(button(/^Explain/));
    expect(await axeFindings()).toEqual([]);
  });

  it('refuse an old Excel kindly: what is needed, and what still works', () => {
    show(stateOf({ is: 'tooOld' }));
    expect(screen.getByText(/Microsoft 365、Excel 2021/)).toBeTruthy();
  });
});
