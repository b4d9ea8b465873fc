/** The pane as data: what it shows, and how each event changes that. */
import type { Failure, RegisterChange, Known } from '../src/excel';
import type { Register } from '../src/register';
import type { Reading, Report } from '../src/report';
import type { StockRow } from '../src/summary';
import type { RegisterBook, RegisterRows } from '../src/workbook/register';
import { type CellPlace, formulasIn, type ImportTarget } from '../src/workbook/report';
import type { SummaryUpdate } from '../src/workbook/summary';
import { type Gathering, type GatheringEvent, nextGathering, nothingGathered } from './gathering';
import { type Preferences, usual } from './preferences';
import type { Outcome, Task } from './task';
import { type Contents, type View, viewAfterSelecting, viewOf, viewUpdated } from './view';
import { stillRegistered, stillStanding, type Written, writtenAfter } from './written';

/** A document that was read, and what it was read from: a file's name, empty for what was pasted. */
export interface ReadDocument {
  readonly name: string;
  readonly reading: Reading<Report>;
}

/** A register that was read from a file. */
export interface ReadRegister {
  readonly name: string;
  readonly reading: Reading<Register>;
}

/** What is open instead of the report or the summary. */
export type Page =
  /** The register; linking the report's tables to it, and undoing that. */
  | { readonly is: 'register' | 'link' }
  /** A register in a file, to be put into the workbook. */
  | { readonly is: 'importRegister'; readonly document: ReadRegister | null }
  /** An import: what for, as long as the document does not tell, and the document once it is read. */
  | { readonly is: 'import'; readonly wish: ImportTarget; readonly document: ReadDocument | null }
  | { readonly is: 'draft' | 'totals' | 'gather' | 'written' | 'settings' }
  /** Letters to units; the one to begin with, where one was chosen. */
  | { readonly is: 'letters'; readonly unit?: string };

/** Those that show the register. */
export const registerPages: ReadonlySet<Page['is']> = new Set(['register', 'link', 'importRegister']);

/** The workbook's register as it was read last. */
export interface KnownRegister {
  /** `null` where there is none; absent while nobody has looked. */
  readonly book?: RegisterBook | null;
  /** Nothing has been edited since. */
  readonly isFresh: boolean;
  /** Why it could not be read again. */
  readonly failure?: Failure;
}

export interface State {
  readonly view: View;
  /** The report as it was read last while all its sheets were there: what one that is deleted held. */
  readonly whole: Known | null;
  readonly register: KnownRegister;
  /** The number of the reading on view: an older one that arrives late is dropped. */
  readonly shown: number;
  /** Edits have come that the view knows nothing of. */
  readonly isBehind: boolean;
  readonly page: Page | null;
  /** Files gathered for a summary, kept while the pane is open. */
  readonly gathering: Gathering;
  /** What came into the summary while the pane was open, each time. */
  readonly rounds: readonly (readonly StockRow[])[];
  readonly preferences: Preferences;
  readonly written: readonly Written[];
  /** When the report was last checked while the pane was open: `10:32`. */
  readonly checkedAt: string | null;
  /** The cell that a person has selected; nothing after the pane itself went to a cell. */
  readonly selected: CellPlace | null;
  readonly working: Task | null;
  readonly outcome: Outcome | null;
}

export type Event =
  | { readonly is: 'began'; readonly task: Task }
  | { readonly is: 'read'; readonly number: number; readonly contents: Contents }
  /** @see KnownRegister */
  | { readonly is: 'registerRead'; readonly register: KnownRegister }
  | { readonly is: 'ended'; readonly outcome: Outcome }
  /** A command of the ribbon failed, or, with nothing to tell, did not. */
  | { readonly is: 'commanded'; readonly failure: Failure | null }
  /** A page is opened, or with `null` the one that is open closed. */
  | { readonly is: 'opened'; readonly page: Page | null }
  /** A cell was selected, on whatever sheet; or a person asked for what is selected. */
  | { readonly is: 'selected'; readonly place: CellPlace; readonly isAsked?: true }
  /** The pane went to a cell: what is being read there stays where it is. */
  | { readonly is: 'went' }
  | { readonly is: 'checked'; readonly at: string | null }
  | { readonly is: 'preferred'; readonly chosen: Partial<Preferences> }
  /** Something was edited, and nothing of it read: checks while filling in are not wanted. */
  | { readonly is: 'edited' }
  | GatheringEvent
  /** Taking back what was written last is not wanted. */
  | { readonly is: 'undoDismissed' }
  | { readonly is: 'dismissed' };

export const stateOf = (view: View): State => ({
  view,
  whole: null,
  register: { isFresh: false },
  shown: 0,
  isBehind: false,
  page: null,
  gathering: nothingGathered,
  rounds: [],
  preferences: usual,
  written: [],
  checkedAt: null,
  selected: null,
  working: null,
  outcome: null,
});

const isDone = (outcome: Outcome, task: Task['do']): outcome is Extract<Outcome, { is: 'done' }> =>
  outcome.is === 'done' && outcome.task.do === task;

/** The document without rows that are written. */
function withoutRows(document: ReadRegister, { requests, cases }: RegisterRows): ReadRegister {
  const { value } = document.reading;
  const written: ReadonlySet<unknown> = new Set([...requests, ...cases]);
  if (!value) return document;
  const rest = {
    ...value,
    requests: value.requests.filter((row) => !written.has(row)),
    cases: value.cases.filter((row) => !written.has(row)),
  };
  return { ...document, reading: { ...document.reading, value: rest } };
}

/** A document that was read is shown; a page whose work is done is closed. */
function pageAfter({ page }: State, outcome: Outcome): Page | null {
  if (outcome.is === 'failed' || !page) return page;
  const { task, value } = outcome;
  switch (task.do) {
    case 'readDocument': {
      const name = typeof task.source === 'string' ? '' : task.source.path;
      return page.is === 'import' ? { ...page, document: { name, reading: value as Reading<Report> } } : page;
    }
    case 'readRegister':
      return {
        is: 'importRegister',
        document: { name: task.file.path, reading: value as Reading<Register> },
      };
    case 'write':
      if (page.is === 'link') return { is: 'register' };
      return task.purpose.is === page.is ? null : page;
    case 'addToRegister': {
      // The rest of what stopped half way is still to be written, and no more: a row without a number is not known again.
      const { stopped, standing } = value as RegisterChange;
      if (!stopped || page.is !== 'importRegister') return { is: 'register' };
      return { ...page, document: page.document && withoutRows(page.document, standing.rows) };
    }
    case 'removeFromRegister':
      // What was taken out may be part of a document whose rest is shown here.
      return page.is === 'importRegister' ? { is: 'register' } : page;
    case 'make':
    case 'makeSummary':
      return null;
    default:
      return page;
  }
}

/** What an update did is told beside the summary. */
function viewAfter({ view }: State, outcome: Outcome): View {
  if (view.is !== 'summary') return view;
  if (outcome.is === 'done' && outcome.task.do === 'restoreSummary') {
    return { ...view, updated: null, after: null };
  }
  return isDone(outcome, 'updateSummary') ? viewUpdated(view, outcome.value as SummaryUpdate) : view;
}

/** Where sheets are gone it is remembered what they held, until they are there again. */
function wholeAfter({ whole }: State, reading: Contents['reading']): Known | null {
  const { report, findings, gone } = reading;
  if (gone.length > 0) return whole;
  return report && { report, findings, ...formulasIn(reading) };
}

/** Last year's figures that were read are kept beside the files. */
function gatheringAfter({ gathering }: State, outcome: Outcome): Gathering {
  if (outcome.is === 'failed' || outcome.task.do !== 'readPrior') return gathering;
  const file = outcome.task.file.path;
  return { ...gathering, prior: { file, reading: outcome.value as Reading<Report> } };
}

/** A new summary begins with its first round. */
function roundsAfter({ rounds }: State, outcome: Outcome): State['rounds'] {
  if (outcome.is === 'failed') return rounds;
  const { task, value } = outcome;
  if (task.do === 'makeSummary') return [task.seed.stock];
  if (task.do === 'restoreSummary') return rounds.slice(0, -1);
  return task.do === 'updateSummary' ? [...rounds, (value as SummaryUpdate).stock] : rounds;
}

/** A document stays while one turns from last year's figures to this year's. */
const pageAfterOpening = (before: Page | null, page: Page | null): Page | null =>
  page?.is === 'import' && before?.is === 'import' ? { ...page, document: before.document } : page;

export function next(state: State, event: Event): State {
  switch (event.is) {
    case 'began':
      return { ...state, working: event.task, outcome: null };
    case 'read': {
      const { number, contents } = event;
      if (number < state.shown) return state;
      return {
        ...state,
        view: viewOf(contents, state.view),
        whole: wholeAfter(state, contents.reading),
        register: { ...state.register, isFresh: false },
        shown: number,
        isBehind: false,
        written: stillStanding(state.written, contents.reading),
      };
    }
    case 'registerRead': {
      const { register } = event;
      // What was read before is shown until it can be read again.
      if (register.failure) return { ...state, register: { ...state.register, ...register } };
      return { ...state, register, written: stillRegistered(state.written, register.book) };
    }
    case 'ended':
      return {
        ...state,
        view: viewAfter(state, event.outcome),
        page: pageAfter(state, event.outcome),
        gathering: gatheringAfter(state, event.outcome),
        rounds: roundsAfter(state, event.outcome),
        written: writtenAfter(state.written, event.outcome, state.register),
        working: null,
        outcome: event.outcome,
      };
    case 'commanded':
      return { ...state, outcome: event.failure && { is: 'failed', task: null, failure: event.failure } };
    case 'opened':
      return { ...state, page: pageAfterOpening(state.page, event.page), outcome: null };
    case 'selected':
      return {
        ...state,
        view: viewAfterSelecting(state.view, event.place),
        selected: event.isAsked || state.preferences.follows ? event.place : state.selected,
      };
    case 'went':
      return { ...state, selected: null };
    case 'checked':
      return { ...state, checkedAt: event.at };
    case 'edited':
      return { ...state, isBehind: true };
    case 'preferred':
      return {
        ...state,
        preferences: { ...state.preferences, ...event.chosen },
        selected: event.chosen.follows === false ? null : state.selected,
      };
    case 'undoDismissed':
      return {
        ...state,
        view: state.view.is === 'summary' ? { ...state.view, after: null } : state.view,
        written: state.written.map((one) => ({ ...one, isOffered: false })),
      };
    case 'dismissed':
      return { ...state, outcome: null };
    case 'filesChosen': {
      const { view } = state;
      const gathering = nextGathering(state.gathering, event);
      return { ...state, gathering, view: view.is === 'summary' ? { ...view, updated: null } : view };
    }
    default:
      return { ...state, gathering: nextGathering(state.gathering, event) };
  }
}
