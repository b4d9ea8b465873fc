/** A summary in the workbook: made, and read back. */
import { summarySheetNames } from '../locales/workbook';
import type { Gathered, SummarySeed } from '../summary';
import {
  interpretSummary,
  type LinesPatch,
  planLines,
  planSummary,
  planUpdate,
  summaryAnchors,
  type SummaryBook,
  type SummaryLines,
  type SummaryListKey,
  summaryName,
  summaryNames,
  summaryTables,
  type SummaryUpdate,
} from '../workbook/summary';
import type { RawList, RawSummary, Rect } from '../workbook/patch';
import { apply } from './apply';
import { readCalculated } from './calculation';
import { failed, refused, type Result } from './failure';
import { insist } from './insist';
import { makeSheets, type OwnSheets } from './make';
import { loadNamed } from './read';

const OWN: OwnSheets = { sheets: Object.values(summarySheetNames), names: summaryNames };

/**
 * Makes the summary's sheets in the open workbook: two round trips, all or nothing.
 * Failures: `alreadyThere` when there is a summary or sheets of these names, and those of Excel.
 */
export const makeSummary = (context: Excel.RequestContext, seed: SummarySeed): Promise<Result<undefined>> =>
  makeSheets(context, OWN, (blankSheet) => planSummary(seed, blankSheet));

const AREA = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

const rectOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

interface LoadedList {
  /** What the list's name refers to. */
  readonly list: Excel.Range;
  /** What is filled in its rows, to the edges of the sheet. */
  readonly used: Excel.Range;
  readonly table: Excel.Range;
}

/** Asks for a list with all that stands in its rows; there after the next sync. */
function loadList({ workbook }: Excel.RequestContext, key: SummaryListKey): LoadedList {
  const list = workbook.names.getItemOrNullObject(summaryAnchors[key]).getRangeOrNullObject();
  return {
    list: list.load({ ...AREA, worksheet: { name: true } }),
    used: list
      .getEntireRow()
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, values: true, formulas: true }),
    table: workbook.tables.getItemOrNullObject(summaryTables[key]).getDataBodyRange().load(AREA),
  };
}

function rawList({ list, used, table }: LoadedList, key: SummaryListKey): RawList | undefined {
  if (list.isNullObject || used.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, values, formulas } = used;
  return {
    name: summaryAnchors[key],
    sheet: list.worksheet.name,
    at: rectOf(list),
    used: { row, column, values, formulas },
    ...(!table.isNullObject && { table: { table: summaryTables[key], at: rectOf(table) } }),
  };
}

/** Asks for all that a summary consists of; there after the next sync. */
function loadSummary(context: Excel.RequestContext): () => RawSummary {
  const named = loadNamed(context, summaryName);
  const details = loadList(context, 'details');
  const roster = loadList(context, 'roster');
  const problems = loadList(context, 'problems');
  return () => ({
    named: named(),
    details: rawList(details, 'details'),
    roster: rawList(roster, 'roster'),
    problems: rawList(problems, 'problems'),
  });
}

/** Those first that others are calculated from: sums add up what the details say. */
const sheetsOf = ({ named, details, roster, problems }: RawSummary): string[] =>
  [details, roster, problems, ...named.values()].flatMap((raw) => raw?.sheet ?? []);

/** The sheets of a summary that are gone, where the others are there. */
function lackingIn({ named, details, roster, problems }: RawSummary): string[] {
  const parts = { totals: named.size > 0, details, roster, problems };
  const keys = Object.keys(parts) as (keyof typeof parts)[];
  const gone = keys.filter((key) => !parts[key]);
  return gone.length < keys.length ? gone.map((key) => summarySheetNames[key]) : [];
}

/**
 * The workbook's summary, in one round trip, or two where calculation is manual. Failures: `notOurs` where there is
 * none, or not as it was made, `summaryIncomplete` with the sheets of it that are gone, and those of Excel.
 */
export async function readSummaryBook(context: Excel.RequestContext): Promise<Result<SummaryBook>> {
  try {
    const { read } = await readCalculated(context, () => loadSummary(context), sheetsOf);
    const book = interpretSummary(read);
    if (book) return { ok: true, value: book };
    const lacking = lackingIn(read);
    return lacking.length > 0 ? refused('summaryIncomplete', lacking.join('”、“')) : refused('notOurs', '');
  } catch (error) {
    return failed(error, true);
  }
}

/** Writes to the lists, all or nothing. */
async function writeLines(
  context: Excel.RequestContext,
  { patch, tidying }: LinesPatch,
): Promise<Result<undefined>> {
  const written = await apply(context, patch);
  // Empty rows that stay because this fails are no reason to say that the work has failed.
  if (written.ok && tidying.length > 0) await apply(context, tidying);
  return written;
}

/**
 * Puts back what stood in the lists before an update, all or nothing; other units stay as they are.
 * Failures: `notOurs`, and those of Excel.
 */
export const restoreSummary = (
  context: Excel.RequestContext,
  before: SummaryLines,
): Promise<Result<undefined>> =>
  insist(async () => {
    const book = await readSummaryBook(context);
    return book.ok ? writeLines(context, planLines(book.value, before)) : book;
  });

/**
 * Brings newly read files into the workbook's summary, all or nothing; only the units that they are of change. One
 * round trip reads, one writes, and one takes out rows where a unit has fewer lines than before.
 * Failures: `notOurs`, and those of Excel.
 */
export const updateSummary = (
  context: Excel.RequestContext,
  gathered: Gathered,
): Promise<Result<SummaryUpdate>> =>
  insist(async () => {
    const book = await readSummaryBook(context);
    if (!book.ok) return book;
    const { update, ...lines } = planUpdate(book.value, gathered);
    const written = await writeLines(context, lines);
    return written.ok ? { ok: true, value: update } : written;
  });
