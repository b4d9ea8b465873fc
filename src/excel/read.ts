/** Reading the whole report in one sync: what our names refer to, and 校验结果. */
import { sheetNames } from '../locales/workbook';
import type { Report } from '../report';
import {
  type FindingsOnSheet,
  findingsSheet,
  interpret,
  namesSuffice,
  reportNames,
  type WorkbookReading,
} from '../workbook/report';
import type { RawRange } from '../workbook/patch';
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
  const table = context.workbook.tables
    .getItemOrNullObject(findingsSheet.table)
    .getDataBodyRange()
    .load(PROPERTIES);
  try {
    await context.sync();
    const raw = {
      named: named(),
      ...(!table.isNullObject && { findings: rawRange(table) }),
    };
    const isOurs = raw.named.size > 0;
    const complete = !isOurs || namesSuffice(raw) ? raw : { ...raw, sheets: await readSheets(context) };
    return { ok: true, value: interpret(complete) };
  } catch (error) {
    return failed(error, true);
  }
}

/** A reading that has a report on it, with its 校验结果; failures: `notOurs`, `notFound`, and those of Excel. */
export async function readOwn(
  context: Excel.RequestContext,
): Promise<Result<WorkbookReading & { report: Report; findings: FindingsOnSheet }>> {
  const reading = await readReport(context);
  if (!reading.ok) return reading;
  const { report, findings } = reading.value;
  if (!report) return refused('notOurs', '');
  if (!findings) return refused('notFound', sheetNames.findings);
  return { ok: true, value: { ...reading.value, report, findings } };
}
