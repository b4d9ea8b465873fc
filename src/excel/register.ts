/** The register in the open workbook: its sheets made, gone to, and read. */
import { forms } from '../form';
import type { RawSheet } from '../workbook/patch';
import {
  type AddedRows,
  caseTable,
  madeOf,
  planAdding,
  planRegister,
  planRemoving,
  type RawRegister,
  readBook,
  READY,
  type RegisterBook,
  registerNames,
  type RegisterRows,
  registerSheets,
  type RegisterSize,
  requestTable,
} from '../workbook/register';
import { apply } from './apply';
import { failed, refused, type Result } from './failure';
import { insist } from './insist';
import { makeSheets } from './make';
import { readReport } from './read';

/** Failures: `alreadyThere`, and those of Excel; nothing is then left behind. */
export async function makeRegister(
  context: Excel.RequestContext,
  register: RegisterRows = { requests: [], cases: [] },
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

const loadTable = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load({ rowIndex: true, columnIndex: true, values: true, worksheet: { name: true } });

const rawTable = (range: Excel.Range): RawSheet | undefined =>
  range.isNullObject
    ? undefined
    : { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex, values: range.values };

async function readTables(context: Excel.RequestContext): Promise<Result<RawRegister>> {
  const [requests, cases] = [requestTable, caseTable].map(({ name }) => loadTable(context, name));
  try {
    await context.sync();
  } catch (error) {
    return failed(error, true);
  }
  return { ok: true, value: { requests: requests && rawTable(requests), cases: cases && rawTable(cases) } };
}

/** The register in the workbook, `null` where there is none: one round trip, whatever it holds. */
export async function readRegisterBook(context: Excel.RequestContext): Promise<Result<RegisterBook | null>> {
  const raw = await readTables(context);
  return raw.ok ? { ok: true, value: readBook(raw.value) } : raw;
}

/**
 * Puts rows into the register behind those it has, or makes it of them; answers what `removeFromRegister` takes out again.
 * Failures: `notFound` where its columns are not where they were, `alreadyThere` for other sheets of its names, those of
 * Excel.
 */
export const addToRegister = (
  context: Excel.RequestContext,
  rows: RegisterRows,
): Promise<Result<AddedRows>> =>
  insist(async () => {
    const raw = await readTables(context);
    if (!raw.ok) return raw;
    if (!raw.value.requests) {
      const made = await makeRegister(context, rows);
      return made.ok ? { ok: true, value: madeOf(rows) } : made;
    }
    const plan = planAdding(raw.value, rows);
    if (!plan) return refused('notFound', requestTable.sheet);
    const applied = await apply(context, plan.patch);
    return applied.ok ? { ok: true, value: plan.added } : applied;
  });

/**
 * Takes rows out of the register again. Failures: `workbookChanged` where one of them has been edited since, `notFound`
 * where there is no register as it was made, those of Excel; nothing is then changed.
 */
export async function removeFromRegister(
  context: Excel.RequestContext,
  added: AddedRows,
): Promise<Result<undefined>> {
  const raw = await readTables(context);
  if (!raw.ok) return raw;
  const patch = planRemoving(raw.value, added);
  return patch ? apply(context, patch) : refused('notFound', requestTable.sheet);
}
