/** What a library alone takes to write a workbook: the same cells and looks, given to ExcelJS one by one. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** Reads the workbook at `path`; what is answered makes it anew and packs it, without writing a file. */
export async function writtenAnew(path: string): Promise<() => Promise<unknown>> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
  const sheets = read.worksheets.map((sheet) => {
    const cells: { address: string; value: ExcelJS.CellValue; style: Partial<ExcelJS.Style> }[] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ address, value, style }) => cells.push({ address, value, style })),
    );
    return { name: sheet.name, cells };
  });
  return async () => {
    const made = new ExcelJS.Workbook();
    for (const { name, cells } of sheets) {
      const sheet = made.addWorksheet(name);
      for (const { address, value, style } of cells) {
        const cell = sheet.getCell(address);
        cell.value = value;
        cell.style = style;
      }
    }
    return made.xlsx.writeBuffer();
  };
}
