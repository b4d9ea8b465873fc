/** Bringing corrected files into a summary: the units they are of, and those only, become what the files say. */
import { zhCN } from '../../locales';
import {
  type Gathered,
  problemsOfStock,
  type StockRow,
  takeStock,
  type UnitReport,
  type UnitState,
  withCopied,
} from '../../summary';
import type { Line } from '../list';
import type { SummaryBook } from './book';
import { detailsLine } from './details';
import { problemLine, rosterLine } from './lists';
import { type LinesPatch, linesNow, planLines, type SummaryLines, type UnitLines } from './lines';

/** What has become of newly read files. */
export interface SummaryUpdate {
  /** The units whose figures are those of their new report. */
  readonly replaced: readonly string[];
  /** The units that have come into the sum. */
  readonly added: readonly string[];
  /** Reports and files that have changed no figure, and why. */
  readonly left: readonly StockRow[];
  /** What came in, under the names that the summary gives its units. */
  readonly stock: readonly StockRow[];
  /** How many units are in the sum whose words are not at hand: what came in was not compared with theirs (C-8). */
  readonly notCompared: number;
  /** What stood there of the units that have changed. */
  readonly before: SummaryLines;
}

/** A unit that is to become what its new files say. */
interface Renewal {
  readonly unit: string;
  readonly rows: readonly StockRow[];
  /** Absent where nothing of it can be added up. */
  readonly counted?: UnitReport;
}

const isStray = (state: UnitState | null): boolean => state === 'unexpected' || state === 'ambiguous';

/** What the files are of, under the names of the summary's units; where no unit is marked as having to report, all are welcome that do. */
export function stockFor(book: SummaryBook, { reports: read, unread, beside }: Gathered): StockRow[] {
  const reports = withCopied(read, beside);
  const expected = book.roster.filter(({ isExpected }) => isExpected);
  const known = expected.length > 0 ? expected : book.roster.filter(({ state }) => !isStray(state));
  const units = known.map(({ unit }) => unit);
  const stock = takeStock([...new Set(units)], reports, unread, book);
  if (expected.length > 0) return stock;
  const strangers = stock.filter(({ state }) => state === 'unexpected').map(({ unit }) => unit);
  return takeStock([...new Set([...units, ...strangers])], reports, unread, book);
}

/**
 * The units that change. A unit in the sum gives way only to a report that can be added up, and only where it is
 * plain which row of 明细 is its own; one that is not in the sum takes whatever state its files put it in.
 */
function renewalsIn(stock: readonly StockRow[], { details, roster }: SummaryBook): Renewal[] {
  const found = stock.filter(({ state }) => state !== 'missing' && !isStray(state));
  return [...new Set(found.map(({ unit }) => unit))].flatMap((unit): Renewal[] => {
    const rows = found.filter((row) => row.unit === unit);
    const count = details.filter((line) => line.unit === unit).length;
    const isCounted = roster.some((line) => line.unit === unit && line.isCounted);
    const counted = rows.find((row) => row.counted)?.counted;
    if (counted) return count === 1 || (count === 0 && !isCounted) ? [{ unit, rows, counted }] : [];
    const isKnown = roster.some((line) => line.unit === unit);
    return isKnown && count === 0 && !isCounted ? [{ unit, rows }] : [];
  });
}

/** Names that were no unit's, of files that now are: nothing is left to say of them. */
function settledIn({ roster }: SummaryBook, renewals: readonly Renewal[]): Renewal[] {
  const renewed = new Set(renewals.map(({ unit }) => unit));
  const files = new Set(
    renewals.flatMap(({ rows }) => rows.flatMap(({ reports }) => reports.map(({ file }) => file))),
  );
  const settled = roster.filter(
    (line) =>
      !(line.isExpected || line.isCounted || renewed.has(line.unit)) &&
      line.files.length > 0 &&
      line.files.every((file) => files.has(file)),
  );
  return settled.map(({ unit }) => ({ unit, rows: [] }));
}

/** For each unit the lines that are made of it. */
const linesOf = <T extends { unit: string }, K extends string>(
  items: readonly T[],
  lines: (item: T) => readonly Line<K>[],
): UnitLines<K> => items.map((item) => [item.unit, lines(item)]);

function linesOfRenewals({ roster }: SummaryBook, renewals: readonly Renewal[]): SummaryLines {
  const expected = new Set(roster.filter(({ isExpected }) => isExpected).map(({ unit }) => unit));
  return {
    details: linesOf(
      renewals.filter(({ counted }) => counted),
      ({ unit, counted }) => (counted ? [detailsLine({ ...counted, unit })] : []),
    ),
    roster: linesOf(renewals, ({ rows }) => rows.map((row) => rosterLine(row, expected.has(row.unit)))),
    problems: linesOf(renewals, ({ rows }) => problemsOfStock(rows, zhCN).map(problemLine)),
  };
}

/** A summary holds no words: they are known of the units alone whose files have been read. */
function notCompared({ details, ...book }: SummaryBook, { reports, beside = [] }: Gathered): number {
  const units = [...new Set(details.map(({ unit }) => unit))];
  const known = takeStock(units, [...reports, ...beside], [], book);
  return known.filter(({ unit, state }) => units.includes(unit) && state === 'missing').length;
}

export interface SummaryPatch extends LinesPatch {
  readonly update: SummaryUpdate;
}

/** The patch that brings newly read files into the summary; it writes to 明细, 单位名单 and 问题清单 alone. */
export function planUpdate(book: SummaryBook, gathered: Gathered): SummaryPatch {
  const stock = stockFor(book, gathered);
  const renewals = renewalsIn(stock, book);
  const counted = new Set(renewals.filter((renewal) => renewal.counted).map(({ unit }) => unit));
  const there = new Set(book.details.map(({ unit }) => unit));
  const lines = linesOfRenewals(book, [...renewals, ...settledIn(book, renewals)]);
  return {
    ...planLines(book, lines),
    update: {
      replaced: [...counted].filter((unit) => there.has(unit)),
      added: [...counted].filter((unit) => !there.has(unit)),
      left: stock.filter((row) => row.state !== 'missing' && !(row.counted && counted.has(row.unit))),
      stock,
      notCompared: notCompared(book, gathered),
      before: linesNow(book, lines),
    },
  };
}
