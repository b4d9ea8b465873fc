/** Reading the whole report in one sync: what our names refer to, and 校验结果. */
import { sheetNames } from '../locales/workbook';
import type { Report } from '../report';
import {
  findingsSheet,
  interpret,
  namesSuffice,
  reportNames,
  tableNames,
  type WorkbookReading,
} from '../workbook/report';
import { hasDied, type RawRange, type RawSheet, type RawWorkbook } from '../workbook/patch';
import { registerHomes, registerSheets } from '../workbook/register';
import { readCalculated } from './calculation';
import { failed, refused, type Result } from './failure';

/** All that is read of cells. */
export const PROPERTIES = {
  rowIndex: true,
  columnIndex: true,
  values: true,
  formulas: true,
  text: true,
  numberFormat: true,
  worksheet: { name: true },
} as const;

export const rawRange = (range: Excel.Range, name?: string): RawRange => ({
  ...(name !== undefined && { name }),
  sheet: range.worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  values: range.values,
  formulas: range.formulas,
  text: range.text,
  numberFormat: range.numberFormat,
});

/**
 * Loads what the names of a report refer to, as the workbook at hand calls them; the answer is to be asked for
 * after the next sync.
 */
export function loadNamed(
  context: Excel.RequestContext,
  nameInWorkbook: (name: string) => string,
): () => Map<string, RawRange> {
  const named = reportNames.map((name) => ({
    name,
    range: context.workbook.names
      .getItemOrNullObject(nameInWorkbook(name))
      .getRangeOrNullObject()
      .load(PROPERTIES),
  }));
  return () =>
    new Map(
      named
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => [name, rawRange(range, nameInWorkbook(name))]),
    );
}

/** Where a table and its labels can stand on a sheet; what lies beyond is no concern of ours, however large. */
export const REACH = 'A1:AZ400';

/** Asks for what stands around what names refer to; there after the next sync, sheet by sheet. */
function loadAround({ workbook }: Excel.RequestContext): () => RawSheet[] {
  const ranges = tableNames.map((name) =>
    workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .worksheet.getRange(REACH)
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, values: true, worksheet: { name: true } }),
  );
  return () =>
    ranges.flatMap((range) =>
      range.isNullObject
        ? []
        : {
            sheet: range.worksheet.name,
            row: range.rowIndex,
            column: range.columnIndex,
            values: range.values,
          },
    );
}

/** Every sheet's used range: wanted only when a name is missing or has lost its shape. */
async function readSheets(context: Excel.RequestContext): Promise<RawRange[]> {
  const sheets = context.workbook.worksheets;
  sheets.load({ name: true });
  await context.sync();
  const ranges = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(PROPERTIES));
  await context.sync();
  return ranges.filter((range) => !range.isNullObject).map((range) => rawRange(range));
}

/** Asks which sheets of a register somebody has deleted: what their names led to is dead. */
function loadDeletedRegister({ workbook }: Excel.RequestContext): () => string[] {
  const homes = Object.values(registerHomes).map(({ sheet, name }) => ({
    sheet,
    name: workbook.names.getItemOrNullObject(name).load({ formula: true }),
  }));
  return () =>
    homes.flatMap(({ sheet, name }) => (!name.isNullObject && hasDied(String(name.formula)) ? [sheet] : []));
}

/** Asks for all that a report consists of; there after the next sync. */
function loadReport(context: Excel.RequestContext): () => RawWorkbook {
  const named = loadNamed(context, (name) => name);
  const around = loadAround(context);
  const table = context.workbook.tables.getItemOrNullObject(findingsSheet.table).getRange().load(PROPERTIES);
  const checked = context.workbook.names
    .getItemOrNullObject(findingsSheet.checked)
    .getRangeOrNullObject()
    .load(PROPERTIES);
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  const deletedRegister = loadDeletedRegister(context);
  return () => ({
    worksheets: worksheets.items.map(({ name }) => name),
    deletedRegister: deletedRegister(),
    named: named(),
    around: around(),
    ...(!table.isNullObject && { findings: rawRange(table) }),
    ...(!checked.isNullObject && { checked: rawRange(checked, findingsSheet.checked) }),
  });
}

/** Those first that others are calculated from: the register, what counts it, last year's figures, the tables, 校验结果. */
function sheetsOf({ named, checked }: RawWorkbook): string[] {
  if (named.size === 0) return [];
  const own = [...named.values()].map(({ sheet }) => sheet).reverse();
  return [...registerSheets, ...own, ...(checked ? [checked.sheet] : [])];
}

/** What a report consists of, wherever its names lead; and whether our sheets had to be told to calculate. */
export async function readRaw(
  context: Excel.RequestContext,
): Promise<{ readonly raw: RawWorkbook; readonly isManual: boolean }> {
  const { read, isManual } = await readCalculated(context, () => loadReport(context), sheetsOf);
  const isOurs = read.named.size > 0;
  return {
    raw: !isOurs || namesSuffice(read) ? read : { ...read, sheets: await readSheets(context) },
    isManual,
  };
}

/**
 * The workbook's report, where its cells stand and what is on 校验结果; messages say what was not found, and that our
 * sheets had to be calculated (`workbook.manualCalculation`).
 */
export async function readReport(context: Excel.RequestContext): Promise<Result<WorkbookReading>> {
  try {
    const { raw, isManual } = await readRaw(context);
    const reading = interpret(raw);
    const manual = { code: 'workbook.manualCalculation', params: {} };
    return { ok: true, value: isManual ? { ...reading, messages: [...reading.messages, manual] } : reading };
  } catch (error) {
    return failed(error, true);
  }
}

/** The reading where it has a report on it. */
export function ownOf(reading: WorkbookReading): Result<WorkbookReading & { report: Report }> {
  const { report, gone } = reading;
  if (report) return { ok: true, value: { ...reading, report } };
  return gone.length > 0 ? refused('notFound', sheetNames.cover) : refused('notOurs', '');
}

/** A reading that has a report on it; failures: `notOurs`, `notFound` without 封面, and those of Excel. */
export async function readOwn(
  context: Excel.RequestContext,
): Promise<Result<WorkbookReading & { report: Report }>> {
  const reading = await readReport(context);
  return reading.ok ? ownOf(reading.value) : reading;
}
