/** The pane as data: what it shows, and how each event changes that. */
import type { Failure } from '../src/excel';
import type { Reading, Report } from '../src/report';
import type { CellPlace, ImportTarget } from '../src/workbook/report';
import type { SummaryUpdate } from '../src/workbook/summary';
import { type Gathering, type GatheringEvent, nextGathering, nothingGathered } from './gathering';
import type { Outcome, Task } from './task';
import { type Contents, type View, viewAfterSelecting, viewOf } from './view';

/** An import under way: what for, and the document once it is read. */
export interface Importing {
  readonly target: ImportTarget;
  readonly document: Reading<Report> | null;
}

export interface State {
  readonly view: View;
  /** The number of the reading on view: an older one that arrives late is dropped. */
  readonly shown: number;
  readonly importing: Importing | null;
  /** Files gathered for a summary, kept while the pane is open. */
  readonly gathering: Gathering;
  /** The pane shows how a summary is made. */
  readonly isSummaryShown: boolean;
  readonly working: Task | null;
  readonly outcome: Outcome | null;
}

export type Event =
  | { readonly is: 'began'; readonly task: Task }
  | { readonly is: 'read'; readonly number: number; readonly contents: Contents }
  | { readonly is: 'ended'; readonly outcome: Outcome }
  /** A command of the ribbon failed, or, with nothing to tell, did not. */
  | { readonly is: 'commanded'; readonly failure: Failure | null }
  /** The import is opened, turned to the other year, or with `null` closed. */
  | { readonly is: 'importing'; readonly target: ImportTarget | null }
  /** Making a summary is opened or closed. */
  | { readonly is: 'summary'; readonly isShown: boolean }
  /** A cell was selected, on whatever sheet. */
  | { readonly is: 'selected'; readonly place: CellPlace }
  | GatheringEvent
  | { readonly is: 'dismissed' };

export const stateOf = (view: View): State => ({
  view,
  shown: 0,
  importing: null,
  gathering: nothingGathered,
  isSummaryShown: false,
  working: null,
  outcome: null,
});

const isDone = (outcome: Outcome, task: Task['do']): outcome is Extract<Outcome, { is: 'done' }> =>
  outcome.is === 'done' && outcome.task.do === task;

/** A document that was read is shown; one that was written, or made a new report of, is done with. */
function importingAfter({ importing }: State, outcome: Outcome): Importing | null {
  if (outcome.is === 'failed' || !importing) return importing;
  switch (outcome.task.do) {
    case 'readDocument':
      return { ...importing, document: outcome.value as Reading<Report> };
    case 'importReport':
    case 'make':
      return null;
    default:
      return importing;
  }
}

/** What an update did is told beside the summary. */
function viewAfter({ view }: State, outcome: Outcome): View {
  if (view.is !== 'summary' || !isDone(outcome, 'updateSummary')) return view;
  return { ...view, updated: outcome.value as SummaryUpdate };
}

/** Last year's figures that were read are kept beside the files. */
function gatheringAfter({ gathering }: State, outcome: Outcome): Gathering {
  if (outcome.is === 'failed' || outcome.task.do !== 'readPrior') return gathering;
  const file = outcome.task.file.path;
  return { ...gathering, prior: { file, reading: outcome.value as Reading<Report> } };
}

export function next(state: State, event: Event): State {
  switch (event.is) {
    case 'began':
      return { ...state, working: event.task, outcome: null };
    case 'read':
      if (event.number < state.shown) return state;
      return { ...state, view: viewOf(event.contents, state.view), shown: event.number };
    case 'ended':
      return {
        ...state,
        view: viewAfter(state, event.outcome),
        importing: importingAfter(state, event.outcome),
        gathering: gatheringAfter(state, event.outcome),
        isSummaryShown: state.isSummaryShown && !isDone(event.outcome, 'makeSummary'),
        working: null,
        outcome: event.outcome,
      };
    case 'commanded':
      return { ...state, outcome: event.failure && { is: 'failed', task: null, failure: event.failure } };
    case 'importing': {
      const { target } = event;
      const document = state.importing?.document ?? null;
      return { ...state, importing: target && { target, document }, outcome: null };
    }
    case 'summary':
      return { ...state, isSummaryShown: event.isShown, importing: null, outcome: null };
    case 'selected':
      return { ...state, view: viewAfterSelecting(state.view, event.place) };
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
