/** All that the pane shows of a report, from what is known of it: how it stands, the map, the worklist. */
import { type CellId, forms } from '../../src/form';
import type { Message } from '../../src/report';
import { type Group, messagesOnReading, type Severity } from '../../src/rules';
import { cellAddress } from '../../src/workbook/patch';
import { sheetNames } from '../../src/locales/workbook';
import { type CellPlace, type Gap, isDamaged, isUpToDate } from '../../src/workbook/report';
import type { Ready } from '../view';
import { type Entry, isAbout, isBlankness, isOpen, worklistOf } from './entries';
import { isEmpty, type Progress, progressOf } from './progress';

/** How a report stands, the first that applies. */
export type Standing =
  /** Parts of the form cannot be found: they cannot be checked. */
  | {
      readonly is: 'broken';
      /** The first of them. */
      readonly message: Message;
      /** How many of its kind its sheet lacks. */
      readonly count: number;
      /** The row that it tells of can be put back. */
      readonly gap: Gap | null;
    }
  | { readonly is: 'untouched' }
  | { readonly is: 'filling'; readonly blank: number }
  | {
      readonly is: 'errors';
      readonly findings: number;
      readonly causes: number;
      readonly warnings: number;
      readonly first: number;
      /** Cells that are still to be filled, while nobody has asked for a check. */
      readonly blank: number;
    }
  | { readonly is: 'warnings'; readonly warnings: number }
  /** Nothing is wrong with the tables, and nobody has written a word. */
  | { readonly is: 'wordless' }
  | { readonly is: 'clear' };

/** A part of the report on the map. */
export interface MapPart {
  readonly group: Group;
  /** The worst that is open in it; nothing where all is well. */
  readonly severity: Severity | null;
  readonly count: number;
  /** What there is nothing wrong with as yet: a section without a word, a table that is being filled. */
  readonly lacks: 'words' | 'figures' | null;
  /** Where pressing it goes. */
  readonly place: CellPlace | undefined;
}

export type Check =
  /** Nothing is listed on 校验结果. */
  { readonly is: 'none' } | { readonly is: 'done'; readonly time: string | null; readonly isStale: boolean };

export interface ReportModel {
  readonly standing: Standing;
  readonly progress: Progress;
  readonly map: readonly MapPart[];
  /** What is about the selected cell. */
  readonly selected: readonly Entry[];
  /** The cell of the form that is selected, if it is one. */
  readonly selectedCell: CellId | null;
  /** Its sheet and address. */
  readonly selectedName: string;
  /** The rest: what is open, in the order of what to do. */
  readonly open: readonly Entry[];
  /** Warnings that were explained. */
  readonly explained: readonly Entry[];
  readonly check: Check;
  /** A row of last year's tables that can be put back. */
  readonly priorGap: Gap | null;
  /** What was odd while the workbook was read, but for what is said elsewhere: in the worklist, of sheets that are gone, of that row. */
  readonly notes: readonly Message[];
}

/** What is known beside the report. */
export interface Known {
  /** When it was checked while the pane was open: `10:32`. */
  readonly checkedAt: string | null;
  readonly selected: CellPlace | null;
  /** Are hints wanted? */
  readonly showsHints: boolean;
}

const countOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { findings }) => sum + findings.length, 0);

function checkOf(ready: Ready, { checkedAt }: Known): Check {
  const { findings } = ready.reading;
  const isListed = findings?.rows.some((row) => row !== null) ?? false;
  if (!findings || (!isListed && checkedAt === null)) return { is: 'none' };
  return {
    is: 'done',
    time: checkedAt,
    // Nothing is listed where nothing was wrong.
    isStale: isListed ? !isUpToDate(ready, forms[ready.report.edition], findings) : ready.findings.length > 0,
  };
}

/** Blanks are what is left to do, and no fault, until somebody asks for a check. */
const isFilling = ({ blank }: Progress, check: Check): boolean => blank > 0 && check.is === 'none';

/** Does the message tell of the row that can be put back? */
const isOfGap = ({ code, params }: Message, { key, labels }: Gap): boolean =>
  (key === 'prior' ? code === 'workbook.priorNotFound' : code === 'workbook.rowNotFound') &&
  params.sheet === sheetNames[key] &&
  params.place === labels.join(' / ');

function brokenOf({ reading: { messages, gap } }: Ready): Extract<Standing, { is: 'broken' }> | null {
  const message = messages.find((one) => isDamaged([one]));
  if (!message) return null;
  const alike = messages.filter(
    ({ code, params }) => code === message.code && params.sheet === message.params.sheet,
  );
  return {
    is: 'broken',
    message,
    count: alike.length,
    gap: gap && isOfGap(message, gap) ? gap : null,
  };
}

function standingOf(ready: Ready, open: readonly Entry[], progress: Progress, check: Check): Standing {
  const broken = brokenOf(ready);
  if (broken) return broken;
  const of = (severity: Severity): Entry[] => open.filter((entry) => entry.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  if (errors.length > 0) {
    return {
      is: 'errors',
      findings: countOf(errors),
      causes: errors.length,
      warnings: warnings.length,
      first: errors[0]?.findings.length ?? 0,
      blank: isFilling(progress, check) ? progress.blank : 0,
    };
  }
  if (isFilling(progress, check)) {
    return progress.isUntouched ? { is: 'untouched' } : { is: 'filling', blank: progress.blank };
  }
  if (warnings.length > 0) return { is: 'warnings', warnings: warnings.length };
  return { is: progress.sections.every(isEmpty) ? 'wordless' : 'clear' };
}

function lackOf(group: Group, progress: Progress, check: Check): MapPart['lacks'] {
  if (progress.sections.some((section) => section.section === group && isEmpty(section))) return 'words';
  const hasBlanks = progress.tables.some(({ table, blank }) => table === group && blank.length > 0);
  return hasBlanks && isFilling(progress, check) ? 'figures' : null;
}

function mapOf(ready: Ready, open: readonly Entry[], progress: Progress, check: Check): MapPart[] {
  const { sections } = progress;
  const { report, reading } = ready;
  const first = (group: Group): CellPlace | undefined =>
    sections.find(({ section }) => section === group)?.place ??
    [...reading.places].find(([cell]) => cell.startsWith(`${group}.`))?.[1];
  const parts: readonly (readonly [section: number, group: Group])[] = [
    ...sections.map(({ section }) => [Number(section), section] as const),
    ...forms[report.edition].tables.map(({ id, section }) => [section, id] as const),
  ];
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => {
      const own = open.filter((entry) => entry.group === group && entry.severity !== 'hint');
      // A table that could not be read is told of for the report as a whole, and is not fine.
      const missing = reading.messages.filter(
        (message) => isDamaged([message]) && message.unread?.some((cell) => cell.startsWith(`${group}.`)),
      ).length;
      const severity = missing > 0 ? 'error' : (own[0]?.severity ?? null);
      const count = missing + countOf(own.filter((entry) => entry.severity === severity));
      const lacks = lackOf(group, progress, check);
      return { group, severity, count, lacks, place: own[0]?.place ?? first(group) };
    });
}

/** The cell of the form at a place of the workbook. */
export const cellIn = ({ reading }: Ready, { sheet, row, column }: CellPlace): CellId | null =>
  [...reading.places].find(
    ([, place]) => place.sheet === sheet && place.row === row && place.column === column,
  )?.[0] ?? null;

export function reportModel(ready: Ready, known: Known): ReportModel {
  const progress = progressOf(ready);
  const check = checkOf(ready, known);
  const leavesBlanks = isFilling(progress, check);
  const all = worklistOf(ready).filter(
    ({ findings, severity }) =>
      !(leavesBlanks && findings.every(isBlankness)) && (known.showsHints || severity !== 'hint'),
  );
  const { selected } = known;
  const { gap } = ready.reading;
  const priorGap = gap?.key === 'prior' ? gap : null;
  const broken = brokenOf(ready);
  // What the state of things tells is not said again below.
  const isTold = ({ findings: [{ message }] }: Entry): boolean =>
    broken?.count === 1 &&
    message.key === broken.message.code &&
    message.params.place === broken.message.params.place;
  const open = all.filter((entry) => isOpen(entry) && !isTold(entry));
  const ofSelected = new Set(selected ? open.filter((entry) => isAbout(entry, selected, ready.reading)) : []);
  return {
    standing: standingOf(ready, open, progress, check),
    progress,
    map: mapOf(ready, open, progress, check),
    selected: [...ofSelected],
    selectedCell: selected && cellIn(ready, selected),
    selectedName: selected ? `${selected.sheet} ${cellAddress(selected.row, selected.column)}` : '',
    open: open.filter((entry) => !ofSelected.has(entry)),
    explained: all.filter((entry) => !isOpen(entry)),
    check,
    priorGap,
    notes: messagesOnReading(ready.reading.messages).filter(
      (message) => message.code !== 'workbook.sheetGone' && !(priorGap && isOfGap(message, priorGap)),
    ),
  };
}
