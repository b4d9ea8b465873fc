/** What a library alone takes: a process that gives ExcelJS the cells of a JSON file one by one, looks included, and writes them. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const [cells = '', target = ''] = process.argv.slice(2);
const workbook = new ExcelJS.Workbook();
for (const { name, contents } of JSON.parse(readFileSync(cells, 'utf8'))) {
  const sheet = workbook.addWorksheet(name);
  for (const { address, value, style } of contents) Object.assign(sheet.getCell(address), { value, style });
}
await workbook.xlsx.writeFile(target);
