/** Charts of bars: made, styled, read back, moved with their cells. */
import { saveXlsx } from '../src/xlsx';
import { type Bench, codeOf, open } from './support';

let bench: Bench;
beforeEach(async () => {
  bench = await open();
});

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  bench.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

/** Two series of two bars. */
function addChart(sheet: Excel.Worksheet): Excel.Chart {
  sheet.getRange('A1:C3').values = [
    ['', '今年', '去年'],
    ['甲', 3, 1],
    ['乙', 2, 5],
  ];
  const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:C3'), 'Columns');
  chart.name = '对比';
  chart.setPosition('E2', 'J21');
  return chart;
}

const chartOf = (sheet = 0) => bench.book.snapshot().sheets[sheet]!.charts[0]!;
const references = () => chartOf().series.map(({ values, categories }) => [values, categories]);

test('a chart has a series for each column of its figures, and lies over the cells it is put on', async () => {
  await onSheet((sheet) => void addChart(sheet));
  expect(chartOf()).toMatchObject({ name: '对比', area: 'E2:J21' });
  expect(references()).toEqual([
    ['=Sheet1!$B$2:$B$3', ''],
    ['=Sheet1!$C$2:$C$3', ''],
  ]);
});

test('what is said of a chart is read back once it is loaded, in a later batch too; the gap is of all series', async () => {
  await onSheet((sheet) => {
    const chart = addChart(sheet);
    chart.title.text = '标题';
    chart.format.font.size = 14;
    chart.format.font.name = '微软雅黑';
    chart.title.format.font.size = 20;
    chart.legend.position = 'Top';
    chart.dataLabels.showValue = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.minimum = 0;
    const series = chart.series.getItemAt(1);
    series.name = '去年';
    series.setXAxisValues(sheet.getRange('A2:A3'));
    series.gapWidth = 60;
  });
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('对比').load({
      name: true,
      chartType: true,
      title: { text: true, visible: true, format: { font: { name: true, size: true } } },
      legend: { position: true },
      dataLabels: { showValue: true },
      axes: { valueAxis: { visible: true, minimum: true } },
    });
    const series = chart.series.load({ name: true, gapWidth: true, hasDataLabels: true });
    await context.sync();
    const { font } = chart.title.format;
    return [
      [chart.name, chart.chartType, chart.title.text, chart.title.visible, font.name, font.size],
      [chart.legend.position, chart.dataLabels.showValue],
      [chart.axes.valueAxis.visible, chart.axes.valueAxis.minimum],
      series.items.map(({ name, gapWidth, hasDataLabels }) => [name, gapWidth, hasDataLabels]),
    ];
  });
  expect(read).toEqual([
    ['对比', 'BarClustered', '标题', true, '微软雅黑', 20],
    ['Top', true],
    [false, 0],
    [
      ['Series1', 60, true],
      ['去年', 60, true],
    ],
  ]);
  expect(references()[1]).toEqual(['=Sheet1!$C$2:$C$3', '=Sheet1!$A$2:$A$3']);
});

test('a series that is added has no figures until it is given some', async () => {
  await onSheet((sheet) => {
    const { series } = addChart(sheet);
    series.add('前年');
    series.add().setValues(sheet.getRange('A2:A3'));
  });
  expect(
    chartOf()
      .series.map(({ name, values }) => [name, values])
      .slice(2),
  ).toEqual([
    ['前年', ''],
    ['Series4', '=Sheet1!$A$2:$A$3'],
  ]);
});

test('a font of the whole chart goes over the one its title had', async () => {
  await onSheet((sheet) => {
    const chart = addChart(sheet);
    chart.title.format.font.size = 20;
    chart.format.font.size = 12;
  });
  expect(chartOf()).toMatchObject({ font: { size: 12 }, title: { font: {} } });
});

test('charts are counted, found by name in any case, and deleted', async () => {
  const read = await onSheet(async (sheet, context) => {
    addChart(sheet);
    const other = addChart(sheet);
    other.name = 'Other';
    const before = sheet.charts.getCount();
    sheet.charts.getItem('OTHER').delete();
    const after = sheet.charts.load({ name: true });
    const count = sheet.charts.getCount();
    const gone = sheet.charts.getItemOrNullObject('Other').load({ name: true });
    await context.sync();
    return [before.value, count.value, after.items.map(({ name }) => name), gone.isNullObject];
  });
  expect(read).toEqual([2, 1, ['对比'], true]);
});

test('what has not been loaded cannot be read', async () => {
  const code = onSheet(async (sheet, context) => {
    const chart = addChart(sheet);
    await context.sync();
    return chart.title.text;
  });
  expect(await codeOf(code)).toBe('PropertyNotLoaded');
});

test('a chart moves with its cells, and its references with theirs', async () => {
  await onSheet((sheet) => {
    const chart = addChart(sheet);
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('4:4').insert('Down');
    sheet.name = '图 表';
  });
  expect(chartOf().area).toBe('E3:J23');
  expect(references()).toEqual([
    ["='图 表'!$B$3:$B$5", "='图 表'!$A$3:$A$5"],
    ["='图 表'!$C$3:$C$5", ''],
  ]);
});

test('a chart goes with its sheet, and keeps no reference to a sheet that has gone', async () => {
  await bench.run(async ({ workbook }) => {
    const figures = workbook.worksheets.add('数');
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.charts.add('BarClustered', figures.getRange('A1:A3'), 'Columns');
    figures.charts.add('BarClustered', figures.getRange('A1:A3'), 'Columns');
    figures.delete();
    await workbook.context.sync();
  });
  expect(bench.book.snapshot().sheets).toHaveLength(1);
  expect(references()).toEqual([['=#REF!$A$1:$A$3', '']]);
  await expect(saveXlsx(bench.book)).resolves.toBeInstanceOf(Uint8Array);
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['a position that ends before it begins', 'InvalidArgument', (s) => addChart(s).setPosition('E9', 'A1')],
  ['a font without size', 'InvalidArgument', (s) => (addChart(s).format.font.size = 0)],
  ['no colour', 'InvalidArgument', (s) => (addChart(s).format.font.color = 'dark')],
  ['a gap out of bounds', 'InvalidArgument', (s) => (addChart(s).series.getItemAt(0).gapWidth = 501)],
  ['a series that is not there', 'InvalidArgument', (s) => (addChart(s).series.getItemAt(2).name = 'x')],
  ['a chart that is not there', 'ItemNotFound', (s) => s.charts.getItem('x').delete()],
  ['other kinds of chart', 'NotImplemented', (s) => s.charts.add('Pie', s.getRange('A1:B2'), 'Columns')],
  ['Excel guessing what is what', 'NotImplemented', (s) => s.charts.add('BarClustered', s.getRange('A1:B2'))],
  ['places in points', 'NotImplemented', (s) => (addChart(s).top = 5)],
])('%s is refused', async (_, code, act) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe(code);
});

test('a protected sheet takes no new chart, unless it lets objects be edited', async () => {
  const protectedBy = (options: Excel.WorksheetProtectionOptions) =>
    onSheet((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect(options);
      sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
    });
  expect(await codeOf(protectedBy({}))).toBe('AccessDenied');
  expect(await codeOf(protectedBy({ allowEditObjects: true }))).toBe('no error');
});
