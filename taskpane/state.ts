/** The pane as data: what it shows, and how each event changes that. */
import type { DocumentKind } from '../src/documents';
import type { Failure } from '../src/excel';
import type { Message, Reading, Report } from '../src/report';
import { examine, type Examination, type Finding } from '../src/rules';
import type { SummarySeed } from '../src/summary';
import type {
  CellChange,
  CellPlace,
  ImportPreview,
  ImportTarget,
  ReportSeed,
  WorkbookReading,
} from '../src/workbook';
import { type Gathering, type GatheringEvent, nextGathering, nothingGathered } from './gathering';

/** What a person can ask for. */
export type Task =
  | { readonly do: 'open' }
  | { readonly do: 'make'; readonly seed: ReportSeed }
  | { readonly do: 'check' }
  | { readonly do: 'clearFlags' }
  | { readonly do: 'totalsToFormulas' }
  | { readonly do: 'explain'; readonly finding: Finding; readonly text: string }
  /** Writes single cells. */
  | { readonly do: 'change'; readonly changes: readonly CellChange[] }
  /** Reads a document to be imported: a file's bytes, or what was pasted. */
  | { readonly do: 'readDocument'; readonly source: Uint8Array | string }
  /** Writes what was chosen of the preview that was seen. */
  | {
      readonly do: 'importReport';
      readonly document: Report;
      readonly seen: ImportPreview;
      readonly chosen: ImportPreview;
    }
  | { readonly do: 'exportReport'; readonly report: Report; readonly kind: DocumentKind }
  /** Reads last year's report or summary, to compare a summary with. */
  | { readonly do: 'readPrior'; readonly file: string; readonly source: Uint8Array }
  | { readonly do: 'makeSummary'; readonly seed: SummarySeed }
  | { readonly do: 'goTo'; readonly place: CellPlace };

/** A report as it stands in the workbook, with what is wrong in it now and why. */
export interface Ready extends Examination {
  readonly is: 'ready';
  readonly report: Report;
  readonly reading: WorkbookReading;
}

export type View =
  | { readonly is: 'starting' }
  /** A browser that is not Excel's. */
  | { readonly is: 'outside' }
  /** Excel lacks what the add-in needs. */
  | { readonly is: 'tooOld' }
  | { readonly is: 'noReport' }
  /** There is a report, but it cannot be read; the messages say why. */
  | { readonly is: 'unreadable'; readonly messages: readonly Message[] }
  | Ready;

/** An import under way: what for, and the document once it is read. */
export interface Importing {
  readonly target: ImportTarget;
  readonly document: Reading<Report> | null;
}

/** How the latest task came out; it stays until it is dismissed or another task begins. */
export type Outcome =
  | { readonly is: 'done'; readonly task: Task; readonly value: unknown }
  /** With the task to try again; a command of the ribbon is tried again there. */
  | { readonly is: 'failed'; readonly task: Task | null; readonly failure: Failure };

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
  | { readonly is: 'read'; readonly number: number; readonly reading: WorkbookReading }
  | { readonly is: 'ended'; readonly outcome: Outcome }
  /** A command of the ribbon failed, or, with nothing to tell, did not. */
  | { readonly is: 'commanded'; readonly failure: Failure | null }
  /** The import is opened, turned to the other year, or with `null` closed. */
  | { readonly is: 'importing'; readonly target: ImportTarget | null }
  /** Making a summary is opened or closed. */
  | { readonly is: 'summary'; readonly isShown: boolean }
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

const isDone = (outcome: Outcome, task: Task['do']): boolean =>
  outcome.is === 'done' && outcome.task.do === task;

function viewOf(reading: WorkbookReading): View {
  const { report, messages } = reading;
  if (report) return { is: 'ready', report, reading, ...examine(report, reading) };
  const isOurs = messages.some(({ code }) => code !== 'workbook.notOurs');
  return isOurs ? { is: 'unreadable', messages } : { is: 'noReport' };
}

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

/** Last year's figures that were read are kept beside the files. */
function gatheringAfter({ gathering }: State, outcome: Outcome): Gathering {
  if (outcome.is === 'failed' || outcome.task.do !== 'readPrior') return gathering;
  const { file } = outcome.task;
  return { ...gathering, prior: { file, reading: outcome.value as Reading<Report> } };
}

export function next(state: State, event: Event): State {
  switch (event.is) {
    case 'began':
      return { ...state, working: event.task, outcome: null };
    case 'read':
      if (event.number < state.shown) return state;
      return { ...state, view: viewOf(event.reading), shown: event.number };
    case 'ended':
      return {
        ...state,
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
    case 'dismissed':
      return { ...state, outcome: null };
    default:
      return { ...state, gathering: nextGathering(state.gathering, event) };
  }
}
