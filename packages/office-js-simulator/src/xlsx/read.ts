/** Opening an .xlsx file: ExcelJS reads the most, what it would lose is read from the parts themselves. */
import ExcelJS, { type Cell, type CellValue, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { MAX_COLUMNS, parseArea } from '../book/a1';
import { Book } from '../book/book';
import { normalize } from '../book/formula';
import type { Scalar } from '../book/input';
import { DEFAULT_SIZE, type Sheet, type Table, type Visibility } from '../book/sheet';
import { readConditionalFormats } from './conditional';
import { readNames } from './names';
import { readHeadersFooters, readPageSetup, readProtection, readRowBreaks, readView } from './page';
import { readCharts } from './readCharts';
import { readSettings } from './settings';
import { enlargeSizes, fromColor, fromExcelStyle } from './styles';
import { readValidations } from './validations';
import { readFitted, toPoints } from './widths';
import { elements } from './xml';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Reads an .xlsx file. */
export async function openXlsx(bytes: Uint8Array): Promise<Book> {
  const book = new Book();
  const zip = await JSZip.loadAsync(bytes);
  const shared = await shortenColumns(zip);
  const styles = await zip.file('xl/styles.xml')?.async('string');
  if (styles) zip.file('xl/styles.xml', enlargeSizes(styles));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' }));
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const workbookXml = await part('xl/workbook.xml');
  const paths = sheetPaths(workbookXml, await part('xl/_rels/workbook.xml.rels'));
  for (const worksheet of workbook.worksheets) {
    const sheet = book.newSheet(worksheet.name);
    const path = paths.get(worksheet.name) ?? '';
    readSheet(worksheet, sheet, shared.get(path));
    const xml = await part(path);
    readFitted(xml, sheet);
    sheet.page.rowBreaks = readRowBreaks(xml);
    sheet.validations = readValidations(xml);
    sheet.conditionalFormats = readConditionalFormats(worksheet, xml, () => book.newId());
    sheet.tables = readTables(worksheet, () => String(book.newNumber()));
    sheet.charts = await readCharts(zip, path, () => book.newId());
  }
  readNames(workbookXml, book);
  await readSettings(zip, book);
  const first = book.sheets.find((sheet) => sheet.visibility === 'Visible')!;
  book.active = book.sheets[workbook.views[0]?.activeTab ?? 0] ?? first;
  return book;
}

/**
 * A look of all columns to the last would make ExcelJS build 16,384 columns: each such run is cut to its first
 * column, which is remembered by the path of its sheet.
 */
async function shortenColumns(zip: JSZip): Promise<Map<string, number>> {
  const first = new Map<string, number>();
  for (const { name } of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const xml = await zip.file(name)!.async('string');
    const run = elements(xml, 'col').find(({ attributes }) => attributes['max'] === String(MAX_COLUMNS));
    if (!run) continue;
    first.set(name, Number(run.attributes['min']) - 1);
    zip.file(name, xml.replace(`max="${MAX_COLUMNS}"`, `max="${run.attributes['min']}"`));
  }
  return first;
}

/** Where each worksheet's part lies, by the sheet's name. */
function sheetPaths(workbook: string, relations: string): Map<string, string> {
  const targets = new Map(
    elements(relations, 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  return new Map(
    elements(workbook, 'sheet').map(({ attributes }) => {
      const target = targets.get(attributes['r:id']) ?? '';
      return [attributes['name']!, target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function readSheet(worksheet: Worksheet, sheet: Sheet, restFrom: number | undefined): void {
  sheet.visibility = VISIBILITY[worksheet.state] ?? 'Visible';
  sheet.tabColor = fromColor(worksheet.properties.tabColor, '');
  readView(worksheet.views[0], sheet);
  readPageSetup(worksheet.pageSetup, sheet.page);
  readHeadersFooters(worksheet, sheet.page.headersFooters);
  readProtection(worksheet, sheet);
  readColumns(worksheet, sheet, restFrom);
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const band = sheet.band('rows', number - 1);
    if (row.height && row.height !== DEFAULT_SIZE.rows) band.size = row.height;
    if (row.hidden) band.hidden = true;
    const style = fromExcelStyle((row as unknown as { style?: object }).style ?? {});
    if (style) band.style = style;
    if (Object.keys(band).length === 0) sheet.rows.delete(number - 1);
    row.eachCell({ includeEmpty: true }, (cell, column) => readCell(cell, sheet, number - 1, column - 1));
  });
  const merges = (worksheet.model as { merges?: string[] }).merges ?? [];
  sheet.merges = merges.flatMap((place) => parseArea(place) ?? []);
}

/** Reads the columns; the look of the run that goes on to the last column is the sheet's own. */
function readColumns(worksheet: Worksheet, sheet: Sheet, restFrom: number | undefined): void {
  const columns = worksheet.columns ?? [];
  const rest = restFrom === undefined ? undefined : fromExcelStyle(columns[restFrom]?.style ?? {});
  sheet.style = rest;
  for (const [index, column] of columns.entries()) {
    const size = column.width === undefined ? DEFAULT_SIZE.columns : toPoints(column.width);
    const style = fromExcelStyle(column.style ?? {});
    const band = {
      ...(size !== DEFAULT_SIZE.columns && { size }),
      ...(column.hidden && { hidden: true }),
      ...(JSON.stringify(style) !== JSON.stringify(rest) && { style: style ?? {} }),
    };
    if (Object.keys(band).length > 0) sheet.columns.set(index, band);
  }
}

function readCell(cell: Cell, sheet: Sheet, row: number, column: number): void {
  const style = fromExcelStyle(cell.style);
  const isFollower = cell.isMerged && cell.master.address !== cell.address;
  sheet.change(row, column, (target) => {
    if (style || sheet.styleAt(row, column)) target.style = style ?? {};
    if (isFollower) return;
    if (cell.formula) target.formula = normalize(`=${cell.formula}`);
    else {
      const value = readValue(cell.value);
      if (value !== undefined) target.value = value;
    }
  });
}

const DAY = 86_400_000;
const serialOf = (date: Date): number =>
  Math.round(((date.getTime() - Date.UTC(1899, 11, 30)) / DAY) * 1e9) / 1e9;

function readValue(value: CellValue): Scalar | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return readValue(value.text as CellValue);
  return 'error' in value ? value.error : undefined;
}

/** What ExcelJS keeps of a table; its types show only how to make one. */
interface ReadTable {
  readonly table: {
    readonly name: string;
    readonly tableRef: string;
    readonly totalsRow?: boolean;
    readonly columns: readonly { filterButton?: boolean }[];
    readonly autoFilterRef?: string;
    readonly style?: Record<string, unknown>;
  };
}

function readTables(worksheet: Worksheet, newId: () => string): Table[] {
  const tables = Object.values((worksheet as unknown as { tables: Record<string, ReadTable> }).tables);
  return tables.map(({ table }) => ({
    id: newId(),
    name: table.name,
    area: parseArea(table.tableRef)!,
    hasTotals: table.totalsRow ?? false,
    style: String(table.style?.['theme'] ?? ''),
    showFilterButton: table.columns.some(({ filterButton }) => filterButton === true),
    showBandedRows: table.style?.['showRowStripes'] === true,
    showBandedColumns: table.style?.['showColumnStripes'] === true,
    highlightFirstColumn: table.style?.['showFirstColumn'] === true,
    highlightLastColumn: table.style?.['showLastColumn'] === true,
  }));
}
