/** A workbook as JSON, for a process that does nothing but write it by ExcelJS. */
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** The process: the JSON file, the workbook to be written. */
export const WRITTEN_ANEW = 'tools/bench/writtenAnew.mjs';

/** Writes the cells of the workbook at `path`, with their looks, to the file `target`. */
export async function writeCells(path: string, target: string): Promise<void> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
  const sheets = read.worksheets.map((sheet) => {
    const contents: { address: string; value: ExcelJS.CellValue; style: Partial<ExcelJS.Style> }[] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ address, value, style }) => contents.push({ address, value, style })),
    );
    return { name: sheet.name, contents };
  });
  writeFileSync(target, JSON.stringify(sheets));
}
