import { Book } from 'office-js-simulator';
import { type Chart, newChart, newSeries } from 'office-js-simulator/book';
import { drawChart, type DrawnChart } from '../../workbench/grid/chart';
import { drawnBands, extentOf } from '../../workbench/grid/bands';
import { startNodeEngine } from 'office-js-simulator/node';

const SIZE = { width: 800, height: 400 };

/** Two bars named in A1:A2, as many series as there are columns of figures. */
async function drawn(
  figures: readonly (readonly string[])[],
  change: (chart: Chart) => void = () => undefined,
): Promise<DrawnChart> {
  await startNodeEngine();
  const book = Book.blank();
  ['甲', '乙'].forEach((label, row) => {
    book.edit('Sheet1', `A${row + 1}`, label);
    figures.forEach((column, at) => book.edit('Sheet1', `${'BC'[at]}${row + 1}`, column[row] ?? ''));
  });
  const series = figures.map((_, at) => ({
    ...newSeries(`=Sheet1!$${'BC'[at]}$1:$${'BC'[at]}$2`, at + 1),
    categories: '=Sheet1!$A$1:$A$2',
    hasDataLabels: true,
  }));
  const chart = newChart('1', '图', series);
  chart.category.reversePlotOrder = true;
  change(chart);
  return drawChart(book, chart, SIZE);
}

describe('A chart in the workbench', () => {
  it('has bars as long as their figures, which stand beside them, the first above', async () => {
    const { bars, labels, zero } = await drawn([['30', '10']]);
    expect(bars.map(({ text, left }) => [text, left])).toEqual([
      ['30', zero],
      ['10', zero],
    ]);
    expect(bars[0]!.width / bars[1]!.width).toBeCloseTo(3);
    expect(bars[0]!.top).toBeLessThan(bars[1]!.top);
    expect(labels.map(({ lines }) => lines.join(''))).toEqual(['甲', '乙']);
  });

  it('has the last bar above unless the order is reversed, as Excel', async () => {
    const { bars } = await drawn([['30', '10']], ({ category }) => (category.reversePlotOrder = false));
    expect(bars[0]!.top).toBeGreaterThan(bars[1]!.top);
  });

  it('draws what is below 0 to the left, and everything inside its frame', async () => {
    const { bars, zero, labelsEnd } = await drawn([
      ['-30', '10'],
      ['5', '20'],
    ]);
    expect(bars.map(({ isNegative }) => isNegative)).toEqual([true, false, false, false]);
    expect(bars[0]!.left + bars[0]!.width).toBeCloseTo(zero);
    for (const { left, width, top, height } of bars) {
      expect(left).toBeGreaterThan(labelsEnd);
      expect(left + width).toBeLessThan(SIZE.width);
      expect(top + height).toBeLessThan(SIZE.height);
    }
  });

  it('is sane where all is 0, blank, words or an error', async () => {
    for (const figures of [
      ['0', '0'],
      ['', '件'],
      ['=1/0', '0'],
    ]) {
      const { bars } = await drawn([figures]);
      expect(bars.map(({ width }) => width)).toEqual([0, 0]);
    }
  });

  it('names its series only where it has a legend', async () => {
    expect((await drawn([['1', '2']], ({ legend }) => (legend.visible = false))).legend).toEqual([]);
    expect((await drawn([['1', '2']])).legend.map(({ name }) => name)).toEqual(['Series1']);
  });

  it('makes the sheet large enough to be seen', () => {
    const book = Book.blank();
    const sheet = book.active;
    sheet.charts = [{ ...newChart('1', '图', []), area: { row: 80, column: 40, rows: 5, columns: 5 } }];
    const extent = extentOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    expect(drawnBands(sheet, extent).rows.length).toBeGreaterThan(85);
    expect(extent.columns).toBeGreaterThan(45);
  });
});
