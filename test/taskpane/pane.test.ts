import type { Checked, Failure, FailureCode, Result } from '../../src/excel';
import type { Report } from '../../src/report';
import type { Actions } from '../../taskpane/actions';
import { examine } from '../../src/rules';
import { examined } from '../../taskpane/examined';
import { createPane } from '../../taskpane/pane';
import { next, type State, stateOf } from '../../taskpane/state';
import type { ExaminedReading } from '../../taskpane/view';
import { report } from '../support/reports';
import { readingOf, readyWith } from './readings';

const sound = examined(readingOf(report('2021')));
const broken = examined(readingOf(report('2021', { 'requests.received.total': 2 })));

const nothing = { cells: [], texts: [] };

const contentsOf = (reading: ExaminedReading) => ({ reading, summary: null });

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const failure = (code: FailureCode): Failure => ({ code, detail: '', isUndone: true });
const fails = (code: FailureCode): { ok: false; failure: Failure } => ({ ok: false, failure: failure(code) });

/** What a check of a report says. */
function checkedOf(subject: Report, more?: Parameters<typeof readingOf>[1]): Checked {
  const { findings, ...reading } = readingOf(subject, more);
  if (!findings) throw new Error('the report has no 校验结果');
  return { ...reading, report: subject, findings, examination: examine(subject) };
}

/** Actions that all succeed, but for the given ones. */
const actionsWith = (own: Partial<Actions> = {}): Actions => ({
  read: async () => ok(sound),
  make: async () => ok(undefined),
  makeAgain: async () => ok(undefined),
  check: async () => ok(checkedOf(report('2021'))),
  clearFlags: async () => ok(checkedOf(report('2021'))),
  explain: async () => ok(checkedOf(report('2021'))),
  write: async () => ok(nothing),
  readDocument: async () => ok({ value: null, messages: [] }),
  exportReport: async () => ok('downloaded'),
  saveLetters: async () => ok('downloaded'),
  filesIn: async () => undefined,
  readUnitFile: async ({ path }) => ({ file: path, messages: [] }),
  readSummary: async () => fails('notOurs'),
  makeSummary: async () => ok(undefined),
  putRowBack: async () => ok({ key: 'requests', row: 9, label: '1.属于国家秘密' }),
  takeRowOut: async () => ok(undefined),
  restoreSummary: async () => ok(undefined),
  updateSummary: async () =>
    ok({
      replaced: [],
      added: [],
      left: [],
      stock: [],
      notCompared: 0,
      before: { details: [], roster: [], problems: [] },
    }),
  readRegister: async () => ok(null),
  readRegisterFile: async () => ok({ value: null, messages: [] }),
  addToRegister: async (rows) => ok({ standing: { rows, first: { requests: 4, cases: 4 } } }),
  removeFromRegister: async (standing) => ok({ standing }),
  shareRegister: async () => ok('downloaded'),
  readSelection: async () => ok({ sheet: '三、依申请公开', row: 5, column: 3 }),
  watchSelection: async () => undefined,
  openExample: async () => ok(undefined),
  goTo: async () => ok(undefined),
  watch: async () => undefined,
  ...own,
});

/** A promise that is settled from outside. */
function later<T>() {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
}

describe('the state of the pane', () => {
  const starting = stateOf({ is: 'starting' });
  const read = (reading: ExaminedReading) =>
    next(starting, { is: 'read', number: 1, contents: contentsOf(reading) }).view;

  it('is ready with the findings of a report that was read', () => {
    expect(read(broken)).toEqual(readyWith(report('2021', { 'requests.received.total': 2 })));
  });

  it('is the first run in a workbook that holds no report', () => {
    const messages = [{ code: 'workbook.notOurs', params: {} }];
    expect(read({ ...sound, report: null, messages })).toEqual({ is: 'noReport' });
  });

  it('says what keeps a report of ours from being read, and offers no second one', () => {
    const messages = [{ code: 'workbook.noYear', params: {} }];
    expect(read({ ...sound, report: null, messages })).toEqual({
      is: 'unreadable',
      messages,
      gone: [],
    });
  });

  it('[14.12] remembers what the report held before a sheet was deleted, until it is there again', () => {
    const lacking = { ...broken, gone: ['prior'] as const };
    let state: State = starting;
    const remembered = [sound, lacking, lacking, broken].map((reading, number) => {
      state = next(state, { is: 'read', number, contents: contentsOf(reading) });
      return state.whole?.report;
    });
    expect(remembered).toEqual([sound.report, sound.report, sound.report, broken.report]);
  });

  it('keeps the newer of two readings, whichever comes last', () => {
    const shown = next(starting, { is: 'read', number: 2, contents: contentsOf(broken) });
    expect(next(shown, { is: 'read', number: 1, contents: contentsOf(sound) })).toBe(shown);
  });

  it('forgets how the last task came out when another begins, or when it is dismissed', () => {
    const task = { do: 'check' } as const;
    const ended = next(starting, {
      is: 'ended',
      outcome: { is: 'failed', task, failure: failure('cellEditMode') },
    });
    expect(next(ended, { is: 'began', task })).toMatchObject({ working: task, outcome: null });
    expect(next(ended, { is: 'dismissed' }).outcome).toBeNull();
  });
});

describe('the pane at work', () => {
  it('opens by watching the workbook and reading it', async () => {
    const watch = jest.fn(async () => undefined);
    const pane = createPane(actionsWith({ watch }));
    await pane.perform({ do: 'open' });
    await pane.perform({ do: 'open' });
    expect(watch).toHaveBeenCalledTimes(1);
    expect(pane.state()).toMatchObject({ view: { is: 'ready' }, working: null });
  });

  it('reads after every edit and shows the last of overlapping readings', async () => {
    let edited = () => {};
    const readings = [later<Result<ExaminedReading>>(), later<Result<ExaminedReading>>()];
    const queue = [Promise.resolve(ok(sound)), ...readings.map(({ promise }) => promise)];
    const pane = createPane(
      actionsWith({
        read: () => queue.shift() ?? Promise.resolve(ok(sound)),
        watch: async (onChange) => (edited = onChange),
      }),
    );
    await pane.perform({ do: 'open' });
    edited();
    edited();
    readings[1]?.settle(ok(broken));
    readings[0]?.settle(ok(sound));
    await new Promise(setImmediate);
    expect(pane.state().view).toMatchObject({ reading: broken });
  });

  it.each([
    ['cellEditMode', null],
    ['notFound', { is: 'failed', task: { do: 'open' }, failure: failure('notFound') }],
  ] as const)('when a reading after an edit fails with %s, tells %j', async (code, outcome) => {
    let edited = () => {};
    let reading: Result<ExaminedReading> = ok(sound);
    const pane = createPane(
      actionsWith({ read: async () => reading, watch: async (onChange) => (edited = onChange) }),
    );
    await pane.perform({ do: 'open' });
    pane.dismiss();
    reading = fails(code);
    edited();
    await new Promise(setImmediate);
    expect(pane.state()).toMatchObject({ view: { is: 'ready' }, outcome });
  });

  it('looks for a summary only in a workbook that holds no report, and tells when that cannot be read', async () => {
    const readSummary = jest.fn(async () => fails('cellEditMode'));
    const withReport = createPane(actionsWith({ readSummary }));
    await withReport.perform({ do: 'open' });
    expect(readSummary).not.toHaveBeenCalled();
    const nothing = { ...sound, report: null, messages: [{ code: 'workbook.notOurs', params: {} }] };
    const without = createPane(actionsWith({ read: async () => ok(nothing), readSummary }));
    await without.perform({ do: 'open' });
    expect(readSummary).toHaveBeenCalledTimes(1);
    expect(without.state()).toMatchObject({
      view: { is: 'starting' },
      outcome: { is: 'failed', failure: failure('cellEditMode') },
    });
  });

  it('keeps last year’s figures that were read for a summary, and tells when the file cannot be opened', async () => {
    const pane = createPane(actionsWith());
    const file = { path: 'then.xlsx', open: () => Promise.reject(new Error('gone')) };
    expect(await pane.perform({ do: 'readPrior', file })).toBe(false);
    expect(pane.state()).toMatchObject({
      gathering: { prior: null },
      outcome: { failure: { detail: 'gone' } },
    });
    const content = new File([], 'then.xlsx');
    await pane.perform({ do: 'readPrior', file: { ...file, open: async () => content } });
    expect(pane.state().gathering.prior).toEqual({
      file: 'then.xlsx',
      reading: { value: null, messages: [] },
    });
  });

  it('does one task at a time', async () => {
    const checking = later<Awaited<ReturnType<Actions['check']>>>();
    const clearFlags = jest.fn(async () => ok(checkedOf(report('2021'))));
    const pane = createPane(actionsWith({ check: () => checking.promise, clearFlags }));
    const checked = pane.perform({ do: 'check' });
    expect(await pane.perform({ do: 'clearFlags' })).toBe(false);
    expect(clearFlags).not.toHaveBeenCalled();
    checking.settle(ok(checkedOf(report('2021'))));
    expect(await checked).toBe(true);
    expect(pane.state()).toMatchObject({ working: null, outcome: { is: 'done', task: { do: 'check' } } });
  });

  it('tells a failure with the task, so that it can be tried again', async () => {
    const pane = createPane(actionsWith({ check: async () => fails('accessDenied') }));
    expect(await pane.perform({ do: 'check' })).toBe(false);
    expect(pane.state().outcome).toEqual({
      is: 'failed',
      task: { do: 'check' },
      failure: failure('accessDenied'),
    });
  });

  it('offers to read again, not to write again, when only the reading afterwards failed', async () => {
    const pane = createPane(actionsWith({ read: async () => fails('cellEditMode') }));
    expect(await pane.perform({ do: 'write', writing: nothing, purpose: { is: 'totals' } })).toBe(true);
    expect(pane.state().outcome).toMatchObject({ is: 'failed', task: { do: 'open' } });
  });

  describe('after what tells what the workbook holds (issue 6.5)', () => {
    const wrong = report('2021', { 'requests.received.total': 2 });
    const [finding] = examine(wrong).findings;
    const explained = checkedOf(wrong, { explained: { 'T3-1': '已核实' } });
    const read = jest.fn(async () => ok(sound));
    beforeEach(() => read.mockClear());

    it.each([
      { do: 'check' },
      { do: 'clearFlags' },
      { do: 'explain', finding: finding!, text: '已核实' },
    ] as const)('shows that, and reads nothing ($do)', async (task) => {
      const pane = createPane(
        actionsWith({ read, [task.do === 'explain' ? 'explain' : task.do]: async () => ok(explained) }),
      );
      await pane.perform(task);
      expect(read).not.toHaveBeenCalled();
      const { view } = pane.state();
      expect(view).toMatchObject({ is: 'ready', report: wrong, findings: explained.examination.findings });
      expect(view.is === 'ready' && view.reading.findings).toBe(explained.findings);
    });

    it('shows what a command of the ribbon tells', async () => {
      const pane = createPane(actionsWith({ read }));
      await pane.follow(async () => ok(explained), 'checkReport');
      expect(read).not.toHaveBeenCalled();
      expect(pane.state()).toMatchObject({ view: { is: 'ready', report: wrong }, working: null });
    });

    it.each([
      ['changed', 1],
      ['unchanged', 0],
    ] as const)('reads after a command of the ribbon that leaves it %s: %i times', async (known, times) => {
      const pane = createPane(actionsWith({ read }));
      await pane.follow(async () => ok(known), 'goToNext');
      expect(read).toHaveBeenCalledTimes(times);
    });

    it('reads again where an edit was read meanwhile, for either may be the newer', async () => {
      const checking = later<Result<Checked>>();
      let edited = () => {};
      const pane = createPane(
        actionsWith({
          read,
          check: () => checking.promise,
          watch: async (onChange) => (edited = onChange),
        }),
      );
      await pane.perform({ do: 'open' });
      read.mockClear();
      const checked = pane.perform({ do: 'check' });
      edited();
      checking.settle(ok(explained));
      await checked;
      expect(read).toHaveBeenCalledTimes(2);
      expect(pane.state().view).toMatchObject({ is: 'ready', reading: sound });
    });

    it.each([
      [true, 0],
      [false, 1],
    ])('a failure that is undone (%s) is followed by %i readings', async (isUndone, times) => {
      const refusal = { ok: false, failure: { ...failure('other'), isUndone } } as const;
      const pane = createPane(actionsWith({ read, check: async () => refusal }));
      await pane.perform({ do: 'check' });
      await pane.follow(async () => refusal, 'clearFlags');
      expect(read).toHaveBeenCalledTimes(2 * times);
      expect(pane.state().outcome).toMatchObject({ is: 'failed', task: { do: 'check' } });
    });

    it.each(['workbookChanged', 'changedMeanwhile'] as const)(
      '[14.2] reads again after a failure that says %s: what is on view is not so any more',
      async (code) => {
        const refusal = { ok: false, failure: failure(code) } as const;
        const pane = createPane(actionsWith({ read, clearFlags: async () => refusal }));
        await pane.perform({ do: 'clearFlags' });
        await pane.follow(async () => refusal, 'checkReport');
        expect(read).toHaveBeenCalledTimes(2);
      },
    );
  });

  it('tells why a command of the ribbon failed, until one does not', () => {
    const pane = createPane(actionsWith());
    pane.tellOfCommand(failure('accessDenied'));
    expect(pane.state().outcome).toEqual({ is: 'failed', task: null, failure: failure('accessDenied') });
    pane.tellOfCommand(null);
    expect(pane.state().outcome).toBeNull();
  });

  it('tells what Office.js throws like any other failure', async () => {
    const watch = () => Promise.reject(new Error('RichApi.Error'));
    const pane = createPane(actionsWith({ watch }));
    await pane.perform({ do: 'open' });
    expect(pane.state()).toMatchObject({
      view: { is: 'starting' },
      working: null,
      outcome: { failure: { code: 'other', detail: 'RichApi.Error' } },
    });
  });
});
