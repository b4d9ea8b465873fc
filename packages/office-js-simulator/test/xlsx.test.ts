/** What a book holds survives its .xlsx file. */
import type { Book } from '../src';
import { openXlsx, saveXlsx } from '../src/xlsx';
import { open } from './support';

/** A book in which everything the file format must carry is used once. */
async function fullBook(): Promise<Book> {
  const { book, run } = await open();
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add('一、总体情况');
    const results = workbook.worksheets.add('校验结果');
    const other = workbook.worksheets.add("it's a sheet");
    sheet.getRange('A1:C3').values = [
      ['标题', '', '合计'],
      [1, 2.5, '=SUM(A2:B2)'],
      ['2021-1-5', "'=A1", '=IF(A2=1,"","x")'],
    ];
    sheet.getRange('D1:D4').formulas = [['=HYPERLINK("#A1","go")'], ['=1/0'], ['=A2=1'], ['=1/3']];
    sheet.getRange('A1:B1').merge();
    const title = sheet.getRange('A1:B1');
    title.format.font.set({
      name: '仿宋',
      size: 10.5,
      bold: true,
      italic: true,
      color: '#FF0000',
      underline: 'Single',
    });
    title.format.fill.color = '#FFFF00';
    title.format.horizontalAlignment = 'Center';
    title.format.verticalAlignment = 'Center';
    title.format.wrapText = true;
    title.format.borders.getItem('EdgeBottom').style = 'Double';
    title.format.borders.getItem('EdgeTop').weight = 'Medium';
    title.format.borders.getItem('InsideVertical').color = '#00FF00';
    sheet.getRange('B2').format.textOrientation = 180;
    sheet.getRange('B3').format.textOrientation = 90;
    sheet.getRange('B3').format.indentLevel = 2;
    sheet.getRange('B3').format.shrinkToFit = true;
    sheet.getRange('A7').values = [['一段话'.repeat(60)]];
    sheet.getRange('A7').format.wrapText = true;
    sheet.getRange('A7').format.autofitRows();
    sheet.getRange('A2:B2').numberFormat = [['0.00', '@']];
    sheet.getRange('A2:B2').format.protection.locked = false;
    sheet.getRange('A:A').format.columnWidth = 100.5;
    sheet.getRange('B:B').format.columnWidth = 51;
    sheet.getRange('D:D').columnHidden = true;
    sheet.getRange('2:2').format.rowHeight = 33;
    other.getRange().format.font.name = '宋体';
    other.getRange('C:C').format.fill.color = '#EEEEEE';
    other.getRange('5:5').format.font.bold = true;
    results.getRange('A1:C1').values = [['级别', '位置', '说明']];
    results.getRange('A2:C2').formulas = [['error', '=HYPERLINK("#A1","A1")', '']];
    const table = results.tables.add('A1:C3', true);
    table.name = '校验';
    table.style = 'TableStyleLight1';
    table.showFilterButton = false;
    workbook.names.add('OGI.flags', '=校验结果!$J:$J', 'a comment');
    workbook.names.add('OGI.requests', sheet.getRange('A2:B3'));
    workbook.names.add('OGI.edition', '="2021"');
    workbook.names.add('OGI.broken', '=#REF!').visible = false;
    sheet.names.add('local', "='一、总体情况'!$A$1,'it''s a sheet'!$B$2");
    const format = sheet.getRange('A2:B3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=COUNTIF(OGI.flags,ADDRESS(ROW(),COLUMN(),4))>0';
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#9C0006';
    format.stopIfTrue = true;
    const second = sheet.getRanges('A2,B3:B4').conditionalFormats.add('Custom');
    second.custom.rule.formula = '=A2<>""';
    second.custom.format.font.bold = true;
    sheet.getRange('A2:B2').dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    sheet.getRange('A2:B2').dataValidation.prompt = {
      showPrompt: true,
      title: '新收',
      message: '第一行\n<b>&"',
    };
    sheet.getRange('A2:B2').dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 't',
      message: 'm',
    };
    sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('B3').dataValidation.rule = { custom: { formula: '=LEN(B3)<5' } };
    sheet.getRange('C3').dataValidation.rule = {
      textLength: { formula1: 1, formula2: '=A2', operator: 'Between' },
    };
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    sheet.pageLayout.leftMargin = 36;
    sheet.pageLayout.setPrintArea('A1:D4');
    sheet.horizontalPageBreaks.add('A3');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.tabColor = '#123456';
    other.visibility = 'Hidden';
    results.getRange('D1:F3').values = [
      ['种类', '今年', '去年'],
      ['<甲>', 3, 1],
      ['乙', 0.5, ''],
    ];
    const plain = results.charts.add('BarClustered', results.getRange('E2:E3'), 'Columns');
    plain.title.visible = false;
    plain.legend.visible = false;
    const chart = results.charts.add('BarClustered', results.getRange('E2:F3'), 'Columns');
    chart.name = '比较 "一"';
    chart.setPosition('H2', 'M20');
    chart.title.text = '今年与去年 <比较>';
    chart.title.format.font.bold = true;
    chart.format.font.name = '微软雅黑';
    chart.format.font.color = '#112233';
    chart.format.border.lineStyle = 'None';
    chart.legend.position = 'Top';
    for (const at of [0, 1]) {
      const series = chart.series.getItemAt(at);
      series.name = `第 ${at} & 列`;
      series.setXAxisValues(results.getRange('D2:D3'));
      series.gapWidth = 60;
      series.overlap = -10;
    }
    chart.series.getItemAt(1).format.fill.setSolidColor('#A6C3E1');
    chart.dataLabels.showValue = true;
    chart.dataLabels.position = 'InsideEnd';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    chart.axes.categoryAxis.format.line.color = '#BFBFBF';
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.format.line.clear();
    chart.series.add('空');
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = 0;
    workbook.settings.add('ogi', { edition: '2021', list: [1] });
    sheet.protection.protect({ allowFormatColumns: true, selectionMode: 'Normal' });
    sheet.activate();
    await context.sync();
  });
  return book;
}

test('a saved book, opened, is the same book', async () => {
  const book = await fullBook();
  const reopened = await openXlsx(await saveXlsx(book));
  expect(reopened.snapshot()).toEqual(book.snapshot());
  expect(reopened.active.name).toBe(book.active.name);
});

test('what is saved twice is the same file content', async () => {
  const once = await openXlsx(await saveXlsx(await fullBook()));
  const twice = await openXlsx(await saveXlsx(once));
  expect(twice.snapshot()).toEqual(once.snapshot());
});
