/** Files gathered for a summary, as data: what was read of them, how far that has got, what the sums are compared with. */
import type { Reading, Report } from '../src/report';
import { type Gathered, soughtName, type UnitReport, type UnreadFile } from '../src/summary';

/** A file, as what it is kept as: the report in it, or why none is taken from it. */
export type GatheredFile = UnitReport | UnreadFile | SummaryFile;

/** A summary among the reports: it is no unit's, and left out. */
export interface SummaryFile {
  readonly file: string;
  readonly isSummary: true;
}

/** How far the files chosen have been read. */
export interface Reach {
  readonly read: number;
  readonly chosen: number;
  /** Stopped half-way; the rest can still be read. */
  readonly isStopped: boolean;
}

export interface Gathering extends Gathered {
  readonly summaries: readonly SummaryFile[];
  /** `null` where nothing is left to read. */
  readonly reach: Reach | null;
  /** The expected units, as pasted. */
  readonly roster: string;
  /** Last year's report or summary, and the file it was read from. */
  readonly prior: { readonly file: string; readonly reading: Reading<Report> } | null;
}

/** Are files being read right now? */
export const isReading = ({ reach }: Gathering): boolean => reach !== null && !reach.isStopped;

export type GatheringEvent =
  /** More files were chosen; so many wait now. */
  | { readonly is: 'filesChosen'; readonly waiting: number }
  | { readonly is: 'filesRead'; readonly files: readonly GatheredFile[] }
  /** All are read, or the reading was stopped. */
  | { readonly is: 'readingEnded' }
  | { readonly is: 'rosterWritten'; readonly text: string }
  | { readonly is: 'filesForgotten' }
  /** They have gone into the summary. */
  | { readonly is: 'filesSettled' };

export const nothingGathered: Gathering = {
  reports: [],
  unread: [],
  summaries: [],
  reach: null,
  roster: '',
  prior: null,
};

const isRead = (file: GatheredFile): file is UnitReport => 'figures' in file;

/**
 * A file that was chosen again takes the place of what was read of it before. In another folder another unit's file may
 * have the same name: it stays beside the first, as does a report whose file cannot be read any more.
 */
const isAgain = (before: GatheredFile, after: GatheredFile): boolean =>
  before.file === after.file && (!isRead(before) || (isRead(after) && before.unit === after.unit));

type Files = Pick<Gathering, 'reports' | 'unread' | 'summaries'>;

const withFile = (files: Files, file: GatheredFile): Files => {
  const others = <T extends GatheredFile>(list: readonly T[]): T[] =>
    list.filter((before) => !isAgain(before, file));
  const [reports, unread, summaries] = [others(files.reports), others(files.unread), others(files.summaries)];
  if (isRead(file)) return { reports: [...reports, file], unread, summaries };
  if ('isSummary' in file) return { reports, unread, summaries: [...summaries, file] };
  return { reports, unread: [...unread, file], summaries };
};

const noFiles = { reports: [], unread: [], summaries: [], reach: null } as const;

/** Of each unit its latest report. */
function besideNow({ reports, beside = [] }: Gathering): UnitReport[] {
  const renewed = new Set(reports.map(soughtName));
  return [...reports, ...beside.filter((report) => !renewed.has(soughtName(report)))];
}

export function nextGathering(gathering: Gathering, event: GatheringEvent): Gathering {
  const { reach } = gathering;
  switch (event.is) {
    case 'filesChosen': {
      const read = reach?.read ?? 0;
      return { ...gathering, reach: { read, chosen: read + event.waiting, isStopped: false } };
    }
    case 'filesRead':
      return {
        ...gathering,
        ...event.files.reduce<Files>(withFile, gathering),
        reach: reach && { ...reach, read: reach.read + event.files.length },
      };
    case 'readingEnded':
      return {
        ...gathering,
        reach: reach && reach.read < reach.chosen ? { ...reach, isStopped: true } : null,
      };
    case 'rosterWritten':
      return { ...gathering, roster: event.text };
    case 'filesForgotten':
      return { ...gathering, ...noFiles };
    case 'filesSettled':
      return { ...gathering, ...noFiles, beside: besideNow(gathering) };
  }
}
