/** Reading the whole report in one sync: what our names refer to, and 校验结果. */
import type { Report } from '../report';
import {
  findingsSheet,
  interpret,
  namesSuffice,
  reportNames,
  tableNames,
  type WorkbookReading,
} from '../workbook/report';
import type { RawRange, RawSheet } from '../workbook/patch';
import { failed, refused, type Result } from './failure';

const PROPERTIES = {
  rowIndex: true,
  columnIndex: true,
  values: true,
  formulas: true,
  text: true,
  numberFormat: true,
  worksheet: { name: true },
} as const;

const rawRange = (range: Excel.Range, name?: string): RawRange => ({
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
const REACH = 'A1:AZ400';

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

/** The workbook's report, where its cells stand and what is on 校验结果; messages say what was not found. */
export async function readReport(context: Excel.RequestContext): Promise<Result<WorkbookReading>> {
  const named = loadNamed(context, (name) => name);
  const around = loadAround(context);
  const table = context.workbook.tables
    .getItemOrNullObject(findingsSheet.table)
    .getDataBodyRange()
    .load(PROPERTIES);
  const checked = context.workbook.names
    .getItemOrNullObject(findingsSheet.checked)
    .getRangeOrNullObject()
    .load(PROPERTIES);
  try {
    await context.sync();
    const raw = {
      named: named(),
      around: around(),
      ...(!table.isNullObject && { findings: rawRange(table) }),
      ...(!checked.isNullObject && { checked: rawRange(checked, findingsSheet.checked) }),
    };
    const isOurs = raw.named.size > 0;
    const complete = !isOurs || namesSuffice(raw) ? raw : { ...raw, sheets: await readSheets(context) };
    return { ok: true, value: interpret(complete) };
  } catch (error) {
    return failed(error, true);
  }
}

/** A reading that has a report on it; failures: `notOurs`, and those of Excel. */
export async function readOwn(
  context: Excel.RequestContext,
): Promise<Result<WorkbookReading & { report: Report }>> {
  const reading = await readReport(context);
  if (!reading.ok) return reading;
  const { report } = reading.value;
  return report ? { ok: true, value: { ...reading.value, report } } : refused('notOurs', '');
}
