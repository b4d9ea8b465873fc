/** Saving a book as .xlsx: ExcelJS writes the most, what it would lose is put into the parts afterwards. */
import ExcelJS, {
  type CellFormulaValue,
  type CellValue,
  type TableProperties,
  type Worksheet,
} from 'exceljs';
import JSZip from 'jszip';
import { formatArea, MAX_COLUMNS } from '../book/a1';
import type { Contents } from '../book/contents';
import { isError } from '../book/engine';
import { DEFAULT_SIZE, type Sheet, type Table } from '../book/sheet';
import { writeCharts } from './charts';
import { patchStops, writeConditionalFormats } from './conditional';
import { writeNames } from './names';
import { toPageSetup, toView, writeHeadersFooters, writeProtection } from './page';
import { orderFonts } from './schemaOrder';
import { writeSettings } from './settings';
import { toExcelStyle } from './styles';
import { writeValidations } from './validations';
import { markFitted, toCharacters } from './widths';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Writes an .xlsx file. Formulas carry their results, and are calculated anew by whoever opens it. */
export async function saveXlsx(book: Contents): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of book.sheets) await writeSheet(book, sheet, workbook);
  const active = book.sheets.indexOf(book.active);
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: active, visibility: 'visible' },
  ];
  // What is taken apart again at once need not be packed.
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
  await patch(zip, 'xl/workbook.xml', (xml) =>
    xml
      // ExcelJS's mark would have Excel call the authors of comments “Author” (exceljs issue 1619).
      .replace(' filterPrivacy="1"', '')
      .replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, '')
      .replace('</sheets>', () => `</sheets>${writeNames(book)}`),
  );
  await patch(zip, 'xl/styles.xml', orderFonts);
  for (const [index, sheet] of book.sheets.entries()) {
    await patch(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      markFitted(stretchLastColumn(patchStops(xml, sheet), sheet), sheet).replace(
        /(?=<hyperlinks|<printOptions|<pageMargins)/,
        () => writeValidations(sheet),
      ),
    );
  }
  await writeCharts(zip, book);
  await writeSettings(zip, book);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function patch(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  zip.file(path, change(await zip.file(path)!.async('string')));
}

async function writeSheet(book: Contents, sheet: Sheet, workbook: ExcelJS.Workbook): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    pageSetup: toPageSetup(sheet.page),
    views: [toView(sheet)],
    properties: sheet.tabColor ? { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } } : {},
  });
  writeHeadersFooters(worksheet, sheet.page.headersFooters);
  for (const row of sheet.page.rowBreaks) worksheet.getRow(row).addPageBreak();
  writeBands(worksheet, sheet);
  for (const table of sheet.tables) worksheet.addTable(toTable(sheet, table));
  writeCells(book, worksheet, sheet);
  for (const { row, column, rows, columns } of sheet.merges) {
    mergeKeepingStyles(worksheet, row + 1, column + 1, row + rows, column + columns);
  }
  writeConditionalFormats(worksheet, sheet);
  await writeProtection(worksheet, sheet);
}

/** ExcelJS has it, its types do not: `mergeCells` would give all cells the look of the first. */
function mergeKeepingStyles(worksheet: Worksheet, ...corners: [number, number, number, number]): void {
  (worksheet as Worksheet & { mergeCellsWithoutStyle(...corners: number[]): void }).mergeCellsWithoutStyle(
    ...corners,
  );
}

/** With a look of the whole sheet, one column more than those with something of their own: it stands for the rest. */
const columnsToWrite = (sheet: Sheet): number =>
  Math.max(-1, ...sheet.columns.keys()) + (sheet.style ? 2 : 1);

/** Lets the last column written stand for all that follow. */
function stretchLastColumn(xml: string, sheet: Sheet): string {
  const last = columnsToWrite(sheet);
  return sheet.style ? xml.replace(`max="${last}"`, `max="${MAX_COLUMNS}"`) : xml;
}

function writeBands(worksheet: Worksheet, sheet: Sheet): void {
  for (let index = 0; index < columnsToWrite(sheet); index++) {
    const band = sheet.columns.get(index);
    const style = band?.style ?? sheet.style;
    if (!band && !style) continue;
    const column = worksheet.getColumn(index + 1);
    column.width = toCharacters(band?.size ?? DEFAULT_SIZE.columns);
    if (band?.hidden) column.hidden = true;
    if (style) column.style = toExcelStyle(style);
  }
  for (const [index, band] of sheet.rows) {
    const row = worksheet.getRow(index + 1);
    // ExcelJS leaves out rows that have neither cells nor a height.
    row.height = band.size ?? DEFAULT_SIZE.rows;
    if (band.hidden) row.hidden = true;
    if (band.style) Object.assign(row, { style: toExcelStyle(band.style) });
  }
}

function writeCells(book: Contents, worksheet: Worksheet, sheet: Sheet): void {
  const used = sheet.usedArea(false);
  if (!used) return;
  const styles = new Map<unknown, ReturnType<typeof toExcelStyle>>();
  for (const [row, column, cell] of sheet.within(used)) {
    const target = worksheet.getCell(row + 1, column + 1);
    const style = sheet.styleAt(row, column);
    if (style && !styles.has(style)) styles.set(style, toExcelStyle(style));
    if (style) target.style = styles.get(style)!;
    target.value =
      cell.formula === undefined ? (cell.value ?? null) : toFormula(book, sheet, row, column, cell.formula);
  }
}

function toFormula(book: Contents, sheet: Sheet, row: number, column: number, formula: string): CellValue {
  const value = book.value(sheet, row, column);
  const result = isError(value) ? ({ error: value.error } as CellFormulaValue['result']) : value;
  return { formula: formula.slice(1), result } as CellFormulaValue;
}

/** ExcelJS writes the cells of a table itself; ours are written over them afterwards. */
function toTable(sheet: Sheet, table: Table): TableProperties {
  const { row, column, rows, columns } = table.area;
  const names = Array.from({ length: columns }, (_, offset) =>
    String(sheet.cell(row, column + offset)?.value ?? ''),
  );
  return {
    name: table.name,
    displayName: table.name,
    ref: formatArea({ row, column, rows: 1, columns: 1 }),
    headerRow: true,
    totalsRow: table.hasTotals,
    style: {
      theme: table.style as NonNullable<TableProperties['style']>['theme'] & string,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
    },
    columns: names.map((name) => ({ name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: rows - 1 }, () => names.map(() => null)),
  };
}
