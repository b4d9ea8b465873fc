/** The register in the open workbook: its sheets made, and the report's tables linked to it. */
import { type CellId, forms } from '../form';
import type { Register } from '../register';
import { type CellValue, valueAt } from '../report';
import {
  caseTable,
  linkable,
  planRegister,
  READY,
  registerNames,
  registerSheets,
  type RegisterSize,
  requestTable,
  tableFormulas,
} from '../workbook/register';
import { linkWriting, unlinkWriting, type Writing } from '../workbook/report';
import { failed, refused, type Result } from './failure';
import { makeSheets } from './make';
import { readOwn, readReport } from './read';

/** Failures: `alreadyThere`, and those of Excel; nothing is then left behind. */
export async function makeRegister(
  context: Excel.RequestContext,
  register: Pick<Register, 'requests' | 'cases'> = { requests: [], cases: [] },
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

/** The rows that the tables have now; nothing where a name leads nowhere. */
async function sizeNow(context: Excel.RequestContext) {
  const [requests, cases] = [requestTable, caseTable].map(({ name }) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load({ rowCount: true }),
  );
  await context.sync();
  if (!requests || !cases || requests.isNullObject || cases.isNullObject) return undefined;
  // Neither the header nor the row that closes the table holds a request.
  return { requests: requests.rowCount - 2, cases: cases.rowCount - 2 };
}

/** A figure that linking changes. */
export interface LinkedFigure {
  readonly cell: CellId;
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface LinkPreview {
  /** Undoable as any writing is; it does nothing where all is linked already. */
  readonly link: Writing;
  /** Makes figures of the formulas again; it does nothing where none is linked. */
  readonly unlink: Writing;
  /** Which figures become others when the tables are linked. */
  readonly changes: readonly LinkedFigure[];
}

/** What linking the tables to the register would do. Failures: `notOurs`, `notFound` without a register, those of Excel. */
export async function previewLink(context: Excel.RequestContext): Promise<Result<LinkPreview>> {
  const reading = await readOwn(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  try {
    const size = await sizeNow(context);
    if (!size || !report.register) return refused('notFound', requestTable.sheet);
    const formulas = tableFormulas(forms[report.edition], size);
    const link = linkWriting(report, reading.value, linkable(formulas, report.values, report.register));
    const changes = link.cells.flatMap(({ cell }): LinkedFigure[] => {
      const [from, to] = [valueAt(report.values, cell), valueAt(report.register, cell)];
      return from === to ? [] : [{ cell, from, to }];
    });
    return { ok: true, value: { link, unlink: unlinkWriting(report, reading.value, formulas), changes } };
  } catch (error) {
    return failed(error, true);
  }
}
