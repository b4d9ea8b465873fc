/** What the pane shows of the workbook: a report, a summary, or why there is neither. */
import type { CellId } from '../src/form';
import type { SheetKey } from '../src/locales/workbook';
import type { Message, Report } from '../src/report';
import type { Examination } from '../src/rules';
import {
  cellAt,
  linesNow,
  type SummaryBook,
  type SummaryLines,
  type SummaryUpdate,
} from '../src/workbook/summary';
import type { CellPlace, WorkbookReading } from '../src/workbook/report';

/** A report as it stands in the workbook, with what is wrong in it now and why. */
export interface Ready extends Examination {
  readonly is: 'ready';
  readonly report: Report;
  readonly reading: ExaminedReading;
}

/** A summary as it stands in the workbook. */
export interface Summarised {
  readonly is: 'summary';
  readonly book: SummaryBook;
  /** The figure of 汇总表 that was selected last. */
  readonly figure: CellId | null;
  /** What the latest update did, until other files are chosen. */
  readonly updated: SummaryUpdate | null;
  /** What it left in the lists: as long as that stands there, it can be taken back. */
  readonly after: SummaryLines | null;
}

/** With what an update did, its lines read again. */
export const viewUpdated = (view: Summarised, updated: SummaryUpdate): Summarised => ({
  ...view,
  updated,
  after: updated.before.roster.length > 0 ? linesNow(view.book, updated.before) : null,
});

/** Has nobody edited what the latest update wrote? */
const isStanding = (after: SummaryLines, book: SummaryBook): boolean =>
  JSON.stringify(linesNow(book, after)) === JSON.stringify(after);

export type View =
  | { readonly is: 'starting' }
  /** A browser that is not Excel's. */
  | { readonly is: 'outside' }
  /** Excel lacks what the add-in needs. */
  | { readonly is: 'tooOld' }
  /** What is told is of other sheets of ours. */
  | { readonly is: 'noReport'; readonly told?: readonly Message[] }
  /** There is a report, but it cannot be read; the messages say why. */
  | {
      readonly is: 'unreadable';
      readonly messages: readonly Message[];
      readonly gone: readonly SheetKey[];
    }
  | Ready
  | Summarised;

/** A workbook as it was read, its report examined, where it holds one. */
export type ExaminedReading = WorkbookReading &
  ({ readonly report: Report; readonly examination: Examination } | { readonly report: null });

/** What was read of the workbook: as a report, and as a summary where it is none. */
export interface Contents {
  readonly reading: ExaminedReading;
  readonly summary: SummaryBook | null;
}

const isOthers = ({ code }: Message): boolean => code === 'workbook.notOurs';

export const holdsNothing = ({ report, messages }: WorkbookReading): boolean =>
  !report && messages.some(isOthers);

/** @param before what a person has selected of a summary stays, whatever is edited */
export function viewOf({ reading, summary }: Contents, before: View): View {
  if (reading.report) return { is: 'ready', report: reading.report, reading, ...reading.examination };
  if (!holdsNothing(reading)) {
    const { messages, gone } = reading;
    return { is: 'unreadable', messages, gone };
  }
  const told = reading.messages.filter((message) => !isOthers(message));
  if (!summary) return { is: 'noReport', ...(told.length > 0 && { told }) };
  const { figure, updated, after } =
    before.is === 'summary' ? before : { figure: null, updated: null, after: null };
  return {
    is: 'summary',
    book: summary,
    figure,
    updated,
    after: after && isStanding(after, summary) ? after : null,
  };
}

/** Selecting anything but a figure of 汇总表 changes nothing: one goes from unit to unit by the list of its units. */
export function viewAfterSelecting(view: View, place: CellPlace): View {
  if (view.is !== 'summary') return view;
  return { ...view, figure: cellAt(view.book, place) ?? view.figure };
}
