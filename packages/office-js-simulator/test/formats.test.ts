/** Looks, conditional formats, data validations and page set-up, as a client sets and reads them. */
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

test('a setting all cells share is read, a mixed one is null', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#ff0000';
    const range = sheet.getRange('A1:B1').load('format/font/bold,format/fill/color,format/font/name');
    await context.sync();
    return [range.format.font.bold, range.format.fill.color, range.format.font.name];
  });
  expect(read).toEqual([true, null, 'Calibri']);
});

test('columns are 48 points wide until they are sized', async () => {
  const widths = await onSheet(async (sheet, context) => {
    sheet.getRange('B:B').format.columnWidth = 90.1;
    const ranges = ['A1', 'B1', 'A1:B1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
    await context.sync();
    return ranges.map(({ format }) => format.columnWidth);
  });
  expect(widths).toEqual([48, 90, null]);
});

test('a look set and taken back leaves no trace', async () => {
  const before = bench.book.snapshot();
  await onSheet((sheet) => {
    sheet.getRange('A1:C3').format.font.bold = true;
    sheet.getRange('A1:C3').format.font.bold = false;
    sheet.getRange('A1:C3').format.fill.color = 'red';
    sheet.getRange('A1:C3').format.fill.clear();
  });
  expect(bench.book.snapshot()).toEqual(before);
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ['an alignment', (range) => (range.format.horizontalAlignment = 'center' as 'Center')],
  ['a colour', (range) => (range.format.fill.color = 'no colour')],
  ['a number format', (range) => (range.numberFormat = [['[nonsense']])],
  ['a border', (range) => (range.format.borders.getItem('EdgeTop').style = 'thin' as 'Dot')],
  ['a custom rule without formula', (range) => (range.dataValidation.rule = { custom: { formula: 'A1>0' } })],
])('%s that Excel does not know is refused', async (_, act) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet.getRange('A1'))))).toBe('InvalidArgument');
});

test('conditional formats apply where their formula holds, relative to the first cell', async () => {
  await onSheet((sheet, { workbook }) => {
    sheet.getRange('A1:C2').values = [
      [1, -1, 5],
      [-2, 3, 'x'],
    ];
    workbook.worksheets.add('校验、结果').getRange('J1:J2').values = [['C1'], ['B2']];
    sheet.getRange('A5').formulas = [["='校验、结果'!J1"]];
    workbook.names.add('OGI.flags', "='校验、结果'!$J:$J");
    const below = sheet.getRange('A1:B2').conditionalFormats.add('Custom');
    below.custom.rule.formula = '=A1<0';
    below.custom.format.fill.color = '#FF0000';
    const listed = sheet.getRange('A1:C2').conditionalFormats.add('Custom');
    listed.custom.rule.formula = '=COUNTIF(OGI.flags,ADDRESS(ROW(),COLUMN(),4))>0';
    listed.custom.format.fill.color = '#00FF00';
  });
  const flags = bench.book.flags('Sheet1');
  const fills = [...flags].map(([address, formats]) => [address, formats.map(({ style }) => style.fill)]);
  expect(Object.fromEntries(fills)).toEqual({
    C1: ['#00FF00'],
    B2: ['#00FF00'],
    B1: ['#FF0000'],
    A2: ['#FF0000'],
  });
  expect(bench.book.value(bench.book.sheet('Sheet1'), 4, 0)).toBe('C1');
});

test('a format that stops the rest stands alone', async () => {
  await onSheet((sheet) => {
    for (const stops of [false, true]) {
      const format = sheet.getRange('A1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      format.stopIfTrue = stops;
    }
  });
  expect(bench.book.flags('Sheet1').get('A1')).toHaveLength(1);
});

test('conditional formats are counted, read back, cut and cleared by area', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
    sheet.getRange('A2:B2').conditionalFormats.clearAll();
    const formats = sheet.getRange('A1').conditionalFormats.load('items/type,items/priority,items/id');
    const count = sheet.getRange('A2').conditionalFormats.getCount();
    await context.sync();
    const rule = formats.items[0]!.custom.rule.load('formula');
    const areas = formats.items[0]!.getRanges().load('address');
    await context.sync();
    return [formats.items[0]!.type, count.value, rule.formula, areas.address];
  });
  expect(read).toEqual(['Custom', 0, '=A1>0', 'Sheet1!A1:B1,Sheet1!A3:B3']);
});

test('a validation is read back, and says where a range has several', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    range.dataValidation.prompt = { showPrompt: true, title: 't', message: 'm' };
    sheet.getRange('A2').dataValidation.clear();
    const validations = ['A1', 'A2', 'A1:A2'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,rule,prompt'),
    );
    await context.sync();
    return validations.map(({ type, rule, prompt }) => [
      type,
      rule,
      (prompt as { title?: string } | null)?.title,
    ]);
  });
  expect(read).toEqual([
    ['WholeNumber', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 't'],
    ['None', {}, ''],
    ['Inconsistent', null, undefined],
  ]);
});

test('a message longer than 255 characters is refused', async () => {
  const code = onSheet((sheet) => {
    sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) };
  });
  expect(await codeOf(code)).toBe('InvalidArgument');
});

test('rows are fitted to their wrapped text but not to figures, keep that height until they are fitted again, and hidden ones are told', async () => {
  const fitted = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.values = [['政府信息公开'.repeat(20)]];
    range.format.autofitRows();
    const unwrapped = sheet.getRange('A1').load({ format: { rowHeight: true } });
    await context.sync();
    const before = unwrapped.format.rowHeight;
    range.format.wrapText = true;
    range.format.autofitRows();
    sheet.getRange('2:2').rowHidden = true;
    const figure = sheet.getRange('A3');
    figure.formulas = [['=1/3']];
    figure.format.wrapText = true;
    figure.format.autofitRows();
    figure.load({ format: { rowHeight: true } });
    const wrapped = sheet.getRange('A1').load({ format: { rowHeight: true }, rowHidden: true });
    const hidden = sheet.getRange('A2').load({ rowHidden: true });
    await context.sync();
    return {
      before,
      after: wrapped.format.rowHeight,
      hidden: [wrapped.rowHidden, hidden.rowHidden],
      figure: figure.format.rowHeight,
    };
  });
  expect(fitted.before).toBeLessThan(20);
  expect(fitted.after).toBeGreaterThan(15 * 10);
  expect(fitted.hidden).toEqual([false, true]);
  expect(fitted.figure).toBe(fitted.before);
});
