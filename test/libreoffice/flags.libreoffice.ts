import { convert } from '../../tools/libreoffice';
import type { Book } from 'office-js-simulator';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { clearFlags } from '../../src/excel';
import { sheetNames } from '../../src/locales/workbook';
import { cellAddress } from '../../src/workbook/patch';
import { placedBlocks, placedTables } from '../../src/workbook/report/layout';
import { flagColors } from '../../src/workbook/sheet/style';
import { checkIn, openReport, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { type Colors, colorsOf, describeInLibreOffice, variedReport } from './support';

const fault = flagColors.fault.fill;
const error = flagColors.error.fill;
const warning = flagColors.warning.fill;

async function drawn(books: readonly Book[]): Promise<Colors[]> {
  const files = await Promise.all(books.map((book) => saveXlsx(book)));
  return convert(files, 'html').map((html) => colorsOf(html.toString('utf8')));
}

describeInLibreOffice('The flags, as LibreOffice draws them', () => {
  it('are on a wrong total, on a blank, and on a cell for as long as 校验结果 names it', async () => {
    const flaws = {
      'requests.granted.total': 3,
      'requests.carriedOut.research': null,
      'disclosure.fees.amount': 251_000,
    };
    const [checked, cleared] = [
      await openReport(report('2021', flaws, { prior: { 'disclosure.fees.amount': 25.1 } })),
      await openReport(report('2021', flaws, { prior: { 'disclosure.fees.amount': 25.1 } })),
    ];
    await checkIn(checked);
    await checkIn(cleared);
    valueOf(await cleared.run(clearFlags));
    const [flagged, live] = await drawn([checked.book, cleared.book]);
    // The total is the cell at fault, as the check found; that it is wrong the formulas see by themselves.
    expect(flagged!.get(sheetNames.requests)!.get('J8')).toBe(fault);
    expect(live!.get(sheetNames.requests)!.get('J8')).toBe(error);
    for (const colors of [flagged!, live!]) {
      expect(colors.get(sheetNames.requests)!.get('F30')).toBe(warning);
    }
    expect(flagged!.get(sheetNames.disclosure)!.get('B16')).toBe(warning);
    expect(live!.get(sheetNames.disclosure)!.has('B16')).toBe(false);
  });

  it.each(['2019', '2021'] as const)('are those of the simulator, cell by cell (%s)', async (edition) => {
    const subject = variedReport(edition);
    const opened = await openReport(subject);
    await checkIn(opened);
    const [theirs] = await drawn([opened.book]);
    for (const { sheet: key, at } of placedBlocks(placedTables(subject))) {
      const sheet = sheetNames[key];
      const ours = opened.book.flags(sheet);
      for (let row = at.row; row < at.row + at.rows; row++) {
        for (let column = at.column; column < at.column + at.columns; column++) {
          const address = cellAddress(row, column);
          const color = theirs!.get(sheet)!.get(address);
          expect([sheet, address, color]).toEqual([sheet, address, ours.get(address)?.[0]?.style.fill]);
        }
      }
    }
  });
});
