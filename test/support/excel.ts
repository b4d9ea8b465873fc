/** The real office.js on a simulated workbook, for tests. */
import { Book, Host, type HostOptions } from 'office-js-simulator';
import type { Area } from 'office-js-simulator/book';
import { connect, startNodeEngine } from 'office-js-simulator/node';
import { type Checked, checkReport, makeReport, readReport, type Result, write } from '../../src/excel';
import { type ReportSeed, totalsWriting, type Writing } from '../../src/workbook/report';

export interface OpenWorkbook {
  readonly book: Book;
  readonly host: Host;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** A client of office.js with a workbook open; the new one of one blank sheet unless another is given. */
export async function openBook(book?: Book, options?: HostOptions): Promise<OpenWorkbook> {
  await startNodeEngine();
  const opened = book ?? Book.blank();
  const host = new Host(opened, options);
  const { Excel } = await connect(host);
  return { book: opened, host, run: (batch) => Excel.run(batch) };
}

/** The value of a result that must be there. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

/** Workbooks as they were made, by what of: a copy is there in a tenth of the time. */
const made = new Map<string, Promise<Book>>();

async function makeBook(seed: ReportSeed, options?: HostOptions): Promise<Book> {
  const { book, run } = await openBook(undefined, options);
  valueOf(await run((context) => makeReport(context, seed)));
  return book.copy();
}

export async function openReport(seed: ReportSeed, options?: HostOptions): Promise<OpenWorkbook> {
  const key = JSON.stringify([seed, options]);
  const making = made.get(key) ?? makeBook(seed, options);
  made.set(key, making);
  return openBook((await making).copy(), options);
}

export const checkIn = async ({ run }: OpenWorkbook): Promise<Checked> => valueOf(await run(checkReport));

/** The cells of a sheet, or of some areas on it, that are coloured; words beside a table that are marked only are none. */
export const colored = (book: Book, sheet: string, within?: readonly Area[]): string[] =>
  [...book.flags(sheet, within)].flatMap(([cell, [first]]) => (first?.style.fill === undefined ? [] : cell));

/** A test's own look at cells of a sheet: one row of `values` after another. */
export const cellsIn = ({ run }: OpenWorkbook, sheet: string, address: string): Promise<unknown[][]> =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
    await context.sync();
    return range.values;
  });

/** Makes the totals formulas, as the pane does; answers what takes that back. */
export const totalsToFormulas = ({ run }: Pick<OpenWorkbook, 'run'>): Promise<Result<Writing>> =>
  run(async (context) => {
    const { report, ...reading } = valueOf(await readReport(context));
    if (!report) throw new Error('the workbook has no report');
    return write(context, totalsWriting(report, { report, ...reading }));
  });
