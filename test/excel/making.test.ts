/** What making a report asks of Excel (issue 14.10, 14.11). */
import { editionIds } from '../../src/form';
import { plan } from '../../src/workbook/report';
import { flagColors } from '../../src/workbook/sheet';
import { makeReport } from '../../src/excel';
import { openBook, openReport, valueOf } from '../support/excel';
import { report } from '../support/reports';

describe('making a report', () => {
  it.each(editionIds)(
    '[14.11] in edition %s it takes at most 2,100 actions and 2 round trips',
    async (edition) => {
      for (const seed of [{ unit: '某局', year: report(edition).year, edition }, report(edition)]) {
        const { host, run } = await openBook();
        valueOf(await run((context) => makeReport(context, seed)));
        expect(host.counts.roundTrips).toBe(2);
        expect(host.counts.actions).toBeLessThanOrEqual(2100);
      }
    },
  );

  it.each(editionIds)('[14.10, #5299] has every name before a conditional format uses it (%s)', (edition) => {
    const patch = plan({ unit: '某局', year: report(edition).year, edition });
    const lastName = patch.findLastIndex(({ op }) => op === 'addName');
    const firstFlag = patch.findIndex(({ op }) => op === 'flag');
    expect(lastName).toBeGreaterThan(0);
    expect(lastName).toBeLessThan(firstFlag);
  });

  it('[14.10] tells errors and warnings apart without colours, in bold or underlined', () => {
    // What is said in words beside them is marked as well, but is no flag of a cell.
    const colors = Object.values(flagColors).map(({ fill }): string => fill);
    const flags = plan(report('2021'))
      .filter((operation) => operation.op === 'flag')
      .filter(({ fill }) => fill !== undefined && colors.includes(fill));
    const looks = new Set(flags.map(({ fill, bold, underline }) => `${fill} ${bold} ${underline}`));
    expect([...looks].sort()).toEqual(['#C00000 true true', '#FFC7CE true false', '#FFEB9C false true']);
  });

  it('[14.6] gives a page that does not stay fitted a scale that comes to the same (#1860)', async () => {
    const seed = { unit: '某局', year: 2024, edition: '2021' } as const;
    const kept = await openReport(seed);
    const lost = await openBook(undefined, { quirks: ['fitToPagesLost'] });
    valueOf(await lost.run((context) => makeReport(context, seed)));
    expect(lost.host.counts.roundTrips).toBe(4);
    const fitted = kept.book.sheets.filter(({ page }) => page.zoom.horizontalFitToPages === 1);
    expect(fitted.length).toBeGreaterThan(5);
    for (const { name } of fitted) {
      const { page } = lost.book.sheet(name);
      const scale = page.zoom.scale ?? 0;
      const { width } = await lost.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const { row, column, rows, columns } = page.printArea[0] ?? {};
        const area =
          row === undefined ? sheet.getUsedRange() : sheet.getRangeByIndexes(row, column!, rows!, columns!);
        const printed = area.load({ width: true });
        await context.sync();
        return { width: printed.width };
      });
      const paper = page.orientation === 'Portrait' ? 595.3 : 841.9;
      const room = paper - page.leftMargin - page.rightMargin;
      expect((width * scale) / 100).toBeLessThanOrEqual(room);
      // No smaller than it must be, unless its height asks for it.
      if (scale < 100 && kept.book.sheet(name).page.zoom.verticalFitToPages === undefined)
        expect((width * (scale + 1)) / 100).toBeGreaterThan(room);
    }
  });
});
