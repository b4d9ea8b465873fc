/**
 * Taking back what a batch has done, wherever it stopped. First it is looked at what is left of it: what others have
 * written since stays theirs, and where nothing is left nothing is written.
 */
import { hasDied, type Held, seenFrom } from '../workbook/patch';
import { answered } from './answered';
import type { Batch } from './batch';
import type { CellsTrace } from './cellsTrace';
import { type Inserted, newColumns, newRows, type Opened, type ResizedTable, rowsLeft } from './done';

/** So often it is looked again whether someone has written in between. */
const TURNS = 5;

/** What stood before, asked for while that is still what was loaded. */
interface Before {
  readonly opened: readonly (Opened & {
    readonly was: boolean;
    readonly options: Excel.WorksheetProtectionOptions;
  })[];
  readonly tables: readonly (ResizedTable & { readonly was: number })[];
  readonly redefined: readonly { readonly item: Excel.NamedItem; readonly was: string }[];
  readonly reflagged: readonly { readonly rule: () => Excel.ConditionalFormatRule; readonly was: string }[];
  readonly inserted: readonly (Inserted & { readonly was: number })[];
  readonly shortened: readonly {
    readonly was: number;
    readonly after: number | undefined;
    readonly now: () => Excel.Range;
  }[];
}

/** What tells how many rows or columns a range has. */
const lengths = { rows: 'rowCount', columns: 'columnCount' } as const;

function before(batch: Batch): Before {
  const reached = <T, B>(all: readonly T[], read: (one: T) => B): (T & B)[] =>
    all.flatMap((one) => {
      const was = answered(() => read(one));
      return was === undefined ? [] : [{ ...one, ...was }];
    });
  return {
    opened: reached(batch.opened, ({ protection }) => ({
      was: protection.protected,
      options: protection.options,
    })),
    tables: reached(batch.tables, ({ body }) => ({ was: body.rowCount })),
    redefined: batch.redefined.flatMap((item) => {
      const was = answered(() => String(item.formula));
      return was === undefined ? [] : [{ item, was }];
    }),
    reflagged: batch.reflagged.flatMap(({ seen, rule }) => {
      const was = answered(() => String(seen.formula));
      return was === undefined ? [] : [{ rule, was }];
    }),
    shortened: batch.shortened.flatMap(({ before: range, after, now }) => {
      const was = answered(() => range.rowCount);
      return was === undefined ? [] : [{ was, after: answered(() => rowsLeft(after)), now }];
    }),
    inserted: reached(batch.inserted, ({ list, by }) => ({ was: list[lengths[by]] })),
  };
}

/**
 * Brings back cells, with their sheets open meanwhile where they were opened for the writing.
 * @param turn someone may write between a look and what follows from it; not for ever
 */
async function takeBackCells(
  batch: Batch,
  opened: Before['opened'],
  traces: readonly CellsTrace[],
  turn = 0,
): Promise<boolean> {
  if (traces.length === 0 && opened.length === 0) return true;
  for (const trace of traces) trace.look();
  for (const { protection } of opened) protection.load({ protected: true });
  await batch.context.sync();
  const back = traces.flatMap((trace) => trace.taking() ?? []);
  const isClosed = opened.map(({ protection }) => protection.protected);
  if (back.length === 0 && opened.every(({ was }, at) => was === isClosed[at])) return true;
  const isInTheWay = opened.map(
    ({ sheet, was }, at) => isClosed[at] && (!was || back.some((trace) => trace.sheet === sheet)),
  );
  opened.forEach(({ protection }, at) => isInTheWay[at] && protection.unprotect());
  for (const trace of back) trace.write();
  opened.forEach(({ protection, was, options }, at) => {
    if (was && (isInTheWay[at] || !isClosed[at])) protection.protect(options);
  });
  await batch.context.sync();
  const lost = traces.flatMap((trace) => trace.lost() ?? []);
  if (lost.length === 0) return true;
  return turn < TURNS && takeBackCells(batch, opened, lost, turn + 1);
}

/**
 * Tables become as long as they were, before their cells come back: a formula that comes back into a longer one would be
 * filled down over the rows it has too many.
 */
async function takeBackTables({ context }: Batch, { tables }: Before): Promise<true> {
  if (tables.length === 0) return true;
  // The rows it was made of do not grow with it.
  const bodies = tables.map(({ table }) => table.getDataBodyRange().load({ rowCount: true }));
  await context.sync();
  for (const [at, { table, was, rows }] of tables.entries()) {
    if (bodies[at]?.rowCount !== rows) continue;
    // A table keeps at least one row, whatever has become of it.
    table.resize(table.getHeaderRowRange().getResizedRange(Math.max(was, 1), 0));
  }
  await context.sync();
  return true;
}

/** Sheets that are closed by now are open while what was inserted on them goes; they are closed with their cells. */
async function openAgain({ context }: Batch, { opened, inserted }: Before): Promise<true> {
  if (inserted.length === 0 || opened.length === 0) return true;
  for (const { protection } of opened) protection.load({ protected: true });
  await context.sync();
  for (const { protection } of opened) if (protection.protected) protection.unprotect();
  await context.sync();
  return true;
}

/** Does nothing stand in rows but what Excel's AutoCorrect continues from the next one? */
const isContinued = (rows: Excel.Range, next: Excel.Range): boolean =>
  (rows.formulas as Held[][]).every((line, row) =>
    line.every((formula, column) => {
      const continued = String(next.formulas[0]?.[column]);
      const isFormula = continued.startsWith('=');
      return (
        formula === '' ||
        (isFormula && formula === `=${seenFrom(continued.slice(1), row - rows.rowCount, 0)}`)
      );
    }),
  );

/**
 * Inserted rows and columns go again if they are blank; a column of a table keeps its header as long as it is there, a row
 * the formulas that Excel continues from the next.
 */
async function takeBackInserted({ context }: Batch, { inserted }: Before): Promise<boolean> {
  if (inserted.length === 0) return true;
  for (const { list } of inserted) list.load({ rowCount: true, columnCount: true });
  await context.sync();
  const lengthOf = ({ list, by }: Inserted): number => list[lengths[by]];
  const longer = inserted.filter((one) => lengthOf(one) === one.was + one.count);
  const isKnown = inserted.every((one) => [one.was, one.was + one.count].includes(lengthOf(one)));
  const added = longer.map(({ last, by, count }) => {
    const whole = by === 'rows' ? newRows(last, count) : newColumns(last, count);
    const used = whole.getUsedRangeOrNullObject(true).load({ rowCount: true, formulas: true });
    const next = used.getLastRow().getOffsetRange(1, 0).load({ formulas: true });
    return { by, whole, used, next };
  });
  await context.sync();
  const blank = added.filter(
    ({ by, used, next }) =>
      used.isNullObject || (by === 'columns' ? used.rowCount === 1 : isContinued(used, next)),
  );
  for (const { by, whole } of blank.reverse()) whole.delete(by === 'rows' ? 'Up' : 'Left');
  if (blank.length > 0) await context.sync();
  return isKnown && blank.length === added.length;
}

/** Rows are as high again as what they hold. Where that is not allowed it was not done before either. */
async function fitRowsAgain(batch: Batch): Promise<true> {
  batch.fitAgain();
  if (batch.fitted.length > 0) await batch.context.sync().catch(() => undefined);
  return true;
}

/** Names mean again what they meant. */
async function takeBackNames({ context }: Batch, redefined: Before['redefined']): Promise<true> {
  if (redefined.length === 0) return true;
  for (const { item } of redefined) item.load({ formula: true });
  await context.sync();
  for (const { item, was } of redefined) if (item.formula !== was) item.formula = was;
  await context.sync();
  return true;
}

/** Conditional formats have their formulas again. */
async function takeBackFlags({ context }: Batch, reflagged: Before['reflagged']): Promise<true> {
  if (reflagged.length === 0) return true;
  const now = reflagged.map(({ rule }) => rule().load({ formula: true }));
  await context.sync();
  reflagged.forEach(({ rule, was }, at) => {
    if (now[at]?.formula !== was) rule().formula = was;
  });
  await context.sync();
  return true;
}

/** What was deleted does not come back: is it all there? */
async function isNothingDeleted({ context }: Batch, shortened: Before['shortened']): Promise<boolean> {
  if (shortened.every(({ was, after }) => after === was)) return true;
  const left = shortened.map(({ was, after, now }) => ({ was, after, range: now() }));
  await context.sync();
  return left.every(({ was, after, range }) => (after ?? rowsLeft(range)) >= was);
}

const unquoted = (formula: string): string => formula.replace(/^=/, '').replaceAll("'", '');

/** New sheets go, and new names, whether they led to such or to others. */
async function removeNew({ context, addedSheets, addedNames }: Batch): Promise<true> {
  if (addedNames.size === 0 && addedSheets.length === 0) return true;
  const { worksheets, names } = context.workbook;
  for (const sheet of addedSheets) {
    const id = answered(() => sheet.id);
    if (id !== undefined) worksheets.getItemOrNullObject(id).delete();
  }
  names.load({ name: true, formula: true });
  await context.sync();
  const dead = names.items.filter(({ name, formula }) => {
    const given = addedNames.get(name);
    if (given === undefined) return false;
    return hasDied(String(formula)) || unquoted(String(formula)) === unquoted(given);
  });
  for (const item of dead) item.delete();
  if (dead.length > 0) await context.sync();
  return true;
}

/** Answers whether the workbook is as it was, but for what others have done. */
export async function takeBack(batch: Batch): Promise<boolean> {
  const known = before(batch);
  try {
    if (!(await isNothingDeleted(batch, known.shortened))) {
      await takeBackCells(batch, known.opened, []);
      return false;
    }
    const reached = batch.cells.filter((trace) => trace.isReached()).reverse();
    const isAfter = (trace: CellsTrace): boolean => batch.cellsAfterInsertion.has(trace);
    const isBack = [
      await openAgain(batch, known),
      await takeBackCells(batch, [], reached.filter(isAfter)),
      await takeBackNames(batch, known.redefined),
      await takeBackFlags(batch, known.reflagged),
      await takeBackTables(batch, known),
      await takeBackInserted(batch, known),
      await takeBackCells(
        batch,
        known.opened,
        reached.filter((trace) => !isAfter(trace)),
      ),
      await fitRowsAgain(batch),
      await removeNew(batch),
    ];
    return isBack.every(Boolean);
  } catch {
    return false;
  }
}

/** After the sheets were looked at again: those that are still protected though they were to be opened. */
export const stillClosed = ({ opened }: Batch): string[] =>
  opened.filter(({ protection }) => answered(() => protection.protected) === true).map(({ sheet }) => sheet);
