/** The pane at work: tasks are done one at a time, edits are read as they come, every step changes the state. */
import type { RibbonWork } from '../commands/register';
import type { Afterwards, Checked, Failure, Known, Result } from '../src/excel';
import type { CellPlace } from '../src/workbook/report';
import type { Actions } from './actions';
import { noteFailure } from './faults';
import { ribbonTask } from './ribbonTask';
import { createGatherer, type Gatherer } from './gatherer';
import { type Preferences, usual } from './preferences';
import { isRegisterWanted } from './registerWanted';
import { type Event, next, type Page, type State, stateOf } from './state';
import { afterwards, type Outcome, type Task } from './task';
import { holdsNothing, type View } from './view';
import { createWork } from './work';

/** Does a task; answers whether it succeeded. */
export type Perform = (task: Task) => Promise<boolean>;

/** What the making of a summary asks for, whatever else is done meanwhile. */
export interface Summing extends Omit<Gatherer, 'settle'> {
  /** The expected units, one a line. */
  readonly writeRoster: (text: string) => void;
}

export type Prefer = (chosen: Partial<Preferences>) => void;

export interface Pane {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly perform: Perform;
  readonly dismiss: () => void;
  /** Puts away the offer to take back what was written last. */
  readonly dismissUndo: () => void;
  /** Opens a page, or with `null` closes the one that is open. */
  readonly open: (page: Page | null) => void;
  readonly summing: Summing;
  /** Changes some of the preferences, for now and later. */
  readonly prefer: Prefer;
  /** Does what the ribbon asks for, and shows what becomes of the workbook. */
  readonly follow: (work: () => Promise<Result<Afterwards>>, name: string) => Promise<Result<Afterwards>>;
  /** Does what the ribbon asks of the report, or shows the report where there is nothing to do. */
  readonly doing: (work: RibbonWork) => void;
  /** The report as it was read last while all its sheets were there. */
  readonly whole: () => Known | null;
  /** Shows why a command of the ribbon failed, until one does not. */
  readonly tellOfCommand: (failure: Failure | null) => void;
}

/** What checks a report, by its name in the pane or in the ribbon, and what takes the result of that away. */
const checking: Readonly<Record<string, boolean>> = { check: true, checkReport: true, clearFlags: false };

/** Failures that say that the workbook is not what is on view any more, though nothing was done to it. */
const OVERTAKEN: ReadonlySet<Failure['code']> = new Set(['workbookChanged', 'changedMeanwhile']);

const now = (): string =>
  new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

const isSamePlace = (a: CellPlace, b: CellPlace): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

const done: Result<undefined> = { ok: true, value: undefined };

/** Office.js may throw outside our reach; a person is told of that like of any other failure. */
async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: { code: 'other', detail, isUndone: false } };
  }
}

/** Where preferences are kept from one opening of the pane to the next. */
export interface PreferenceStore {
  readonly kept: Preferences;
  readonly keep: (preferences: Preferences) => void;
}

const forgetful: PreferenceStore = { kept: usual, keep: () => {} };

export function createPane(
  actions: Actions,
  view: View = { is: 'starting' },
  { kept, keep }: PreferenceStore = forgetful,
): Pane {
  let state = { ...stateOf(view), preferences: kept };
  let readings = 0;
  let isWatching = false;
  let isFollowing = false;
  let isReadingRegister = false;
  /** Where the pane itself went last. */
  let gone: CellPlace | null = null;
  const listeners = new Set<() => void>();

  function tell(event: Event): void {
    state = next(state, event);
    for (const listener of listeners) listener();
  }

  const gatherer = createGatherer(actions, tell);

  async function read(): Promise<Result<unknown>> {
    const number = ++readings;
    const result = await attempt(actions.read);
    if (!result.ok) return result;
    const reading = result.value;
    // Most workbooks hold a report: a summary is looked for only where there is none.
    const found = holdsNothing(reading) ? await attempt(actions.readSummary) : null;
    if (found && !found.ok && found.failure.code !== 'notOurs') return found;
    tell({ is: 'read', number, contents: { reading, summary: found?.ok ? found.value : null } });
    if (found?.ok || reading.report) await followSelection();
    await followRegister();
    return done;
  }

  /** The register is read where it is on view and was edited since, and once to know whether there is one. */
  async function followRegister(): Promise<void> {
    if (isReadingRegister) return;
    isReadingRegister = true;
    while (isRegisterWanted(state)) {
      const number = readings;
      const result = await attempt(actions.readRegister);
      const register = result.ok
        ? { book: result.value, isFresh: number === readings }
        : { failure: result.failure, isFresh: true };
      tell({ is: 'registerRead', register });
    }
    isReadingRegister = false;
  }

  /**
   * Shows what the workbook holds after work that began as the reading of a number. What the work tells of it is
   * overtaken where an edit was read meanwhile.
   */
  async function show(known: Afterwards, number: number): Promise<Result<unknown>> {
    if (known === 'unchanged') return done;
    if (known === 'changed' || number !== readings) return read();
    tell({ is: 'read', number, contents: { reading: known, summary: null } });
    await followRegister();
    return done;
  }

  /** Nobody tells of what a failure has left behind, nor of what someone else has changed meanwhile. */
  const showAfterFailure = ({ isUndone, code }: Failure, number: number): Promise<Result<unknown>> =>
    show(isUndone && !OVERTAKEN.has(code) ? 'unchanged' : 'changed', number);

  async function follow(work: () => Promise<Result<Afterwards>>, name: string): Promise<Result<Afterwards>> {
    const number = ++readings;
    const result = await attempt(work);
    if (result.ok && name in checking) tell({ is: 'checked', at: checking[name] ? now() : null });
    await (result.ok ? show(result.value, number) : showAfterFailure(result.failure, number));
    return result;
  }

  /** What is selected brings what is wrong with it to the top; once begun, it goes on. */
  async function followSelection(): Promise<void> {
    if (isFollowing) return;
    isFollowing = true;
    await attempt(async () => {
      await actions.watchSelection((place) => {
        const isOwn = gone !== null && isSamePlace(place, gone);
        if (!isOwn) gone = null;
        tell(isOwn ? { is: 'went' } : { is: 'selected', place });
        void followRegister();
      });
      return done;
    });
  }

  /** After an edit. While a cell is being edited nothing can be read: its own change will come. */
  async function refresh(): Promise<void> {
    if (!state.preferences.isLive) return tell({ is: 'edited' });
    const result = await read();
    if (result.ok || result.failure.code === 'cellEditMode' || state.working) return;
    tell({ is: 'ended', outcome: { is: 'failed', task: { do: 'open' }, failure: result.failure } });
  }

  function prefer(chosen: Partial<Preferences>): void {
    tell({ is: 'preferred', chosen });
    keep(state.preferences);
    if (chosen.isLive && state.isBehind) void refresh();
  }

  const work = createWork(actions, {
    whole: () => state.whole,
    tell,
    settle: gatherer.settle,
    watch: async () => {
      if (!isWatching) await actions.watch(() => void refresh());
      isWatching = true;
    },
    followRegister,
    leaveFor: (place) => (gone = place),
  });

  async function perform(task: Task): Promise<boolean> {
    if (state.working) return false;
    tell({ is: 'began', task });
    // TypeScript cannot see that each task meets the work of its own kind.
    const own = work[task.do] as (task: Task) => Promise<Result<unknown>>;
    const number = ++readings;
    const result = await attempt(() => own(task));
    const known = afterwards[task.do];
    if (result.ok && task.do in checking) tell({ is: 'checked', at: checking[task.do] ? now() : null });
    if (!result.ok) {
      if (known === 'changed' || known === 'told') await showAfterFailure(result.failure, number);
      noteFailure(result.failure, task.do);
      tell({ is: 'ended', outcome: { is: 'failed', task, failure: result.failure } });
      return false;
    }
    const seen =
      known === 'unread'
        ? await read()
        : await show(known === 'told' ? (result.value as Checked) : known, number);
    const outcome: Outcome = seen.ok
      ? { is: 'done', task, value: result.value }
      : { is: 'failed', task: { do: 'open' }, failure: seen.failure };
    tell({ is: 'ended', outcome });
    return true;
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    perform,
    follow,
    doing: (work) => {
      const task = ribbonTask(state, work);
      if (task) void perform(task);
      else tell({ is: 'opened', page: null });
    },
    open: (page) => {
      tell({ is: 'opened', page });
      void followRegister();
    },
    summing: { ...gatherer, writeRoster: (text) => tell({ is: 'rosterWritten', text }) },
    prefer,
    dismiss: () => tell({ is: 'dismissed' }),
    dismissUndo: () => tell({ is: 'undoDismissed' }),
    whole: () => state.whole,
    tellOfCommand: (failure) => tell({ is: 'commanded', failure }),
  };
}
