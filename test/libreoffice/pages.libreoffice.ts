import { saveXlsx } from 'office-js-simulator/xlsx';
import { convert, pagesOf } from '../../tools/libreoffice';
import { forms } from '../../src/form';
import { checkIn, openReport } from '../support/excel';
import { describeInLibreOffice, variedReport } from './support';

describeInLibreOffice('A table, printed by LibreOffice', () => {
  it.each([
    ['2019', []],
    ['2021', []],
    // A build of Excel that does not keep what a page is fitted to (issue 14.6).
    ['2019', ['fitToPagesLost']],
    ['2021', ['fitToPagesLost']],
  ] as const)('is one A4 page between those of its neighbours (%s %j)', async (edition, quirks) => {
    const opened = await openReport(variedReport(edition), { quirks });
    await checkIn(opened);
    const [pdf] = convert([await saveXlsx(opened.book)], 'pdf');
    const pages = pagesOf(pdf!);
    const sections = forms[edition].sections;
    expect(pages.slice(1, 7).map(({ firstLine }) => firstLine)).toEqual(sections);
    // Last year's tables: one a page, each below its title (issue 12.8).
    const prior = sections.slice(2, 4);
    expect(pages.slice(8, 10).map(({ firstLine }) => firstLine)).toEqual(prior);
    expect(pages.slice(10).map(({ firstLine }) => firstLine)[0]).toBe('校验结果');
    for (const { width, height } of pages.slice(1, 7)) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
  });
});
