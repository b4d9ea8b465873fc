/** LibreOffice calculates the register's sheets anew: counts and due dates are those of the count in memory (issue 20). */
import fc from 'fast-check';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { openZip, unpackParts } from '../../src/documents/file';
import { readDocument } from '../../src/documents/read';
import { readPlainGrids, xlsxParts } from '../../src/documents/xlsx';
import { makeRegister } from '../../src/excel';
import { editionOfYear } from '../../src/form';
import { registerSheetNames } from '../../src/locales/registerWorkbook';
import { count, dueOf, isDateFormat, type Register } from '../../src/register';
import { convert } from '../../tools/libreoffice';
import { anyDates, anyRegister, registerOf } from '../register/support';
import { openReport, valueOf } from '../support/excel';
import { describeInLibreOffice } from './support';

const FEW = { requests: 3, cases: 3 };

/** The workbook of a year with the register in it, as LibreOffice saves it. */
async function calculated(year: number, register: Register): Promise<Buffer> {
  const opened = await openReport({ unit: '青山县水务局', year, edition: editionOfYear(year)! });
  valueOf(await opened.run((context) => makeRegister(context, register, FEW)));
  const [theirs] = convert([await saveXlsx(opened.book)], 'xlsx');
  return theirs as Buffer;
}

describeInLibreOffice('the register', () => {
  test.each([2019, 2020, 2021])('every cell of tables three and four is counted alike (%i)', async (year) => {
    const [register] = fc
      .sample(anyRegister(60), { numRuns: 12, seed: year })
      .sort((a, b) => b.requests.length - a.requests.length) as [Register];
    const { value } = await readDocument(await calculated(year, register));
    expect(value?.register).toMatchObject(count(register, year));
    expect(Object.values(count(register, year)).some((figure) => Number(figure) > 0)).toBe(true);
  });

  test('due dates are the same', async () => {
    const rows = fc.sample(anyDates, { numRuns: 120, seed: 7 });
    const parts = await unpackParts(await openZip(await calculated(2024, registerOf(rows))), xlsxParts);
    const grid = readPlainGrids(parts, isDateFormat).find(({ name }) => name === registerSheetNames.requests);
    const header = grid?.rows.find(({ cells }) => cells.some((cell) => cell?.value === '答复到期日'));
    const column = header?.cells.findIndex((cell) => cell?.value === '答复到期日') ?? -1;
    const found = rows.map((_, at) => {
      const row = grid?.rows.find((each) => each.row === (header?.row ?? 0) + 1 + at);
      return row?.cells[column]?.value ?? '';
    });
    expect(found).toEqual(
      rows.map((row) => {
        const due = dueOf(row);
        return due.state === 'due' ? due.day : due.state === 'stopped' ? '期限暂停' : '';
      }),
    );
  });
});
