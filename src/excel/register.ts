/** The register in the open workbook: its sheets made, gone to, and read. */
import { forms } from '../form';
import type { RawSheet } from '../workbook/patch';
import {
  type AddedRows,
  beginningOf,
  caseTable,
  countedBlockNames,
  planAdding,
  planOlderRegister,
  planRegister,
  planRemoving,
  planTold,
  type RawRegister,
  type RawTable,
  readBook,
  READY,
  type RegisterBook,
  registerNames,
  type RegisterPart,
  type RegisterRows,
  registerSheets,
  type RegisterSize,
  type RegisterTable,
  requestTable,
  tablesIn,
} from '../workbook/register';
import { type CellPlace, TOLD_NAME } from '../workbook/report';
import { answered } from './answered';
import { apply } from './apply';
import { failed, type Failure, refused, type Result, withKept } from './failure';
import { insist } from './insist';
import { makeSheets } from './make';
import { readReport } from './read';

const NO_ROWS: RegisterRows = { requests: [], cases: [] };

/** Failures: `alreadyThere`, and those of Excel; nothing is then left behind. */
export async function makeRegister(
  context: Excel.RequestContext,
  register: RegisterRows = NO_ROWS,
  ready: RegisterSize = READY,
): Promise<Result<undefined>> {
  const reading = await readReport(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  const form = report ? forms[report.edition] : undefined;
  return makeSheets(context, { sheets: registerSheets, names: registerNames }, (blankSheet) =>
    planRegister(register, form, ready, blankSheet),
  );
}

/** Goes to the register, which is made where there is none. Failures: `alreadyThere` for sheets of its names, those of Excel. */
export async function openRegister(context: Excel.RequestContext): Promise<Result<'changed' | 'unchanged'>> {
  const found = context.workbook.names
    .getItemOrNullObject(requestTable.name)
    .getRangeOrNullObject()
    .load({ address: true });
  try {
    await context.sync();
    if (!found.isNullObject) {
      found.worksheet.activate();
      found.getCell(1, 0).select();
      await context.sync();
      return { ok: true, value: 'unchanged' };
    }
  } catch (error) {
    return failed(error, true);
  }
  const made = await makeRegister(context);
  return made.ok ? { ok: true, value: 'changed' } : made;
}

const SHAPE = { rowIndex: true, columnIndex: true, worksheet: { name: true } } as const;

/** Rows read at once where Excel does not answer with all: it answers with 5 MB in one go. */
const READ_ROWS = 2_000;

/** A table of the register on its sheet: all that its name leads to, and what Excel takes for its rows. */
interface TableRanges {
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
}

const tableIn = ({ workbook }: Excel.RequestContext, { name, table }: RegisterTable): TableRanges => ({
  whole: workbook.names.getItemOrNullObject(name).getRangeOrNullObject(),
  body: workbook.tables
    .getItemOrNullObject(table)
    .getDataBodyRange()
    .load({ rowIndex: true, rowCount: true }),
});

const rawTable = ({ whole, body }: TableRanges, values: RawSheet['values']): RawTable => ({
  sheet: whole.worksheet.name,
  row: whole.rowIndex,
  column: whole.columnIndex,
  values,
  isClosed: body.isNullObject || body.rowIndex + body.rowCount < whole.rowIndex + values.length,
});

async function readRows(range: Excel.Range, row: number): Promise<RawSheet['values']> {
  const rows = Math.min(READ_ROWS, range.rowCount - row);
  const part = range
    .getRow(row)
    .getResizedRange(rows - 1, 0)
    .load({ values: true });
  await range.context.sync();
  return part.values;
}

/** A table too large to be read at once, some rows after others. */
async function readLargeTable(
  context: Excel.RequestContext,
  table: RegisterTable,
): Promise<RawTable | undefined> {
  const ranges = tableIn(context, table);
  const whole = ranges.whole.load({ ...SHAPE, rowCount: true });
  await context.sync();
  if (whole.isNullObject) return undefined;
  const values: RawSheet['values'][number][] = [];
  for (let row = 0; row < whole.rowCount; row += READ_ROWS) values.push(...(await readRows(whole, row)));
  return rawTable(ranges, values);
}

/** A table read at once; there after the next sync. */
function loadTable(context: Excel.RequestContext, table: RegisterTable): () => RawTable | undefined {
  const ranges = tableIn(context, table);
  const whole = ranges.whole.load({ ...SHAPE, values: true });
  return () => (whole.isNullObject ? undefined : rawTable(ranges, whole.values));
}

async function readTables(context: Excel.RequestContext): Promise<Result<RawRegister>> {
  try {
    const [requests, cases] = [loadTable(context, requestTable), loadTable(context, caseTable)];
    await context.sync();
    return { ok: true, value: { requests: requests(), cases: cases() } };
  } catch (error) {
    const atOnce = failed(error, true);
    if (atOnce.failure.code !== 'tooLarge') return atOnce;
  }
  try {
    return {
      ok: true,
      value: {
        requests: await readLargeTable(context, requestTable),
        cases: await readLargeTable(context, caseTable),
      },
    };
  } catch (error) {
    return failed(error, true);
  }
}

/** The register in the workbook, `null` where there is none: one round trip, whatever it holds. */
export async function readRegisterBook(context: Excel.RequestContext): Promise<Result<RegisterBook | null>> {
  const raw = await readTables(context);
  return raw.ok ? { ok: true, value: readBook(raw.value) } : raw;
}

/** What has become of rows that were to be put into the register, or taken out. */
export interface RegisterChange {
  /** Those that stand in it now. */
  readonly standing: AddedRows;
  /** Why it did not go on from there. */
  readonly stopped?: Failure;
}

/**
 * Writes one part after another, each whole or not at all, as far as it goes.
 * @param begun what stands in the register already, where a part that fails leaves that
 */
async function inParts(
  context: Excel.RequestContext,
  parts: readonly RegisterPart[],
  begun?: AddedRows,
): Promise<Result<RegisterChange>> {
  let standing = begun;
  for (const part of parts) {
    const applied = await apply(context, part.patch);
    if (!applied.ok) return standing ? { ok: true, value: { standing, stopped: applied.failure } } : applied;
    standing = part.standing;
  }
  return { ok: true, value: { standing: standing ?? beginningOf(NO_ROWS) } };
}

/**
 * Asks where to tell what a register tells beside its counts; there after the next sync, nothing where it is told or there
 * are no counts.
 */
function loadUntold({ workbook: { names } }: Excel.RequestContext): () => CellPlace | undefined {
  const told = names.getItemOrNullObject(TOLD_NAME).load({ name: true });
  const counts = countedBlockNames.map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    const used = range.worksheet
      .getUsedRangeOrNullObject(true)
      .load({ columnIndex: true, columnCount: true });
    return { range: range.load({ rowIndex: true, worksheet: { name: true } }), used };
  });
  return () =>
    answered(() => {
      const [counted] = counts.filter(({ range, used }) => !range.isNullObject && !used.isNullObject);
      if (!counted || !told.isNullObject) return undefined;
      const { range, used } = counted;
      const column = used.columnIndex + used.columnCount + 1;
      return { sheet: range.worksheet.name, row: range.rowIndex, column };
    });
}

/** The rest of rows that a register was made with the first of. */
async function addRest(
  context: Excel.RequestContext,
  rows: RegisterRows,
  begun: AddedRows,
): Promise<Result<RegisterChange>> {
  const raw = await readTables(context);
  const parts = raw.ok ? planAdding(raw.value, rows, begun) : undefined;
  if (parts) return inParts(context, parts, begun);
  const { failure } = raw.ok ? refused('workbookChanged', requestTable.sheet) : raw;
  return { ok: true, value: { standing: begun, stopped: failure } };
}

/**
 * Puts rows into the register behind those it has, or makes it of them; many in parts, of which some may be in when it
 * stops. One that an older version made gets the columns that it lacks, and tells beside its counts what newer ones tell. Answers what `removeFromRegister` takes out again.
 * Failures, where nothing is in: `notFound` where a column that people fill in is gone, `alreadyThere` for other sheets of its names, those of Excel.
 */
export async function addToRegister(
  context: Excel.RequestContext,
  rows: RegisterRows,
): Promise<Result<RegisterChange>> {
  let isCompleted = false;
  const added = await insist(async () => {
    const untold = loadUntold(context);
    const raw = await readTables(context);
    if (!raw.ok) return raw;
    if (!raw.value.requests) {
      const begun = beginningOf(rows);
      const made = await makeRegister(context, begun.rows);
      if (!made.ok) return made;
      return begun.rows === rows ? { ok: true, value: { standing: begun } } : addRest(context, rows, begun);
    }
    const older = planOlderRegister(raw.value);
    const completed = older.length > 0 ? await apply(context, older) : null;
    if (completed && !completed.ok) return completed;
    isCompleted ||= completed !== null;
    const whole = completed ? await readTables(context) : raw;
    if (!whole.ok) return whole;
    const parts = planAdding(whole.value, rows);
    if (!parts) return refused('notFound', requestTable.sheet);
    const at = untold();
    const [first, ...others] = parts;
    if (!at || !first) return inParts(context, parts);
    const telling = planTold(at, tablesIn(whole.value));
    return inParts(context, [{ ...first, patch: [...first.patch, ...telling] }, ...others]);
  });
  return withKept(added, isCompleted);
}

/**
 * Takes rows out of the register again, the last first. Failures, where all are still in: `workbookChanged` where one of
 * them has been edited since, `notFound` where there is no register as it was made, those of Excel.
 */
export async function removeFromRegister(
  context: Excel.RequestContext,
  added: AddedRows,
): Promise<Result<RegisterChange>> {
  const raw = await readTables(context);
  if (!raw.ok) return raw;
  const parts = planRemoving(raw.value, added);
  return parts ? inParts(context, parts) : refused('notFound', requestTable.sheet);
}
