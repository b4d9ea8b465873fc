/** Sheets, names, inserted and deleted rows: what moves, and what breaks. */
import { type Bench, codeOf, open } from './support';

let bench: Bench;
beforeEach(async () => {
  bench = await open();
});

const inBook = <T>(
  batch: (workbook: Excel.Workbook, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
) =>
  bench.run(async (context) => {
    const result = await batch(context.workbook, context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const formulaOf = (name: string) => bench.book.names.find((each) => each.name === name)?.formula;

test.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'"])(
  'a sheet cannot be called %p',
  async (name) => {
    expect(await codeOf(inBook((_, sheet) => void (sheet.name = name)))).toBe('InvalidArgument');
  },
);

test('a sheet cannot have the name of another in other letters', async () => {
  const code = inBook((workbook) => void workbook.worksheets.add('sheet1'));
  expect(await codeOf(code)).toBe('ItemAlreadyExists');
});

test('the last visible sheet stays', async () => {
  expect(await codeOf(inBook((_, sheet) => sheet.delete()))).toBe('InvalidOperation');
  expect(await codeOf(inBook((_, sheet) => void (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
});

test.each([
  ['sheet', (workbook: Excel.Workbook) => workbook.worksheets.getItem('none').load('name')],
  ['name', (workbook: Excel.Workbook) => workbook.names.getItem('none').load('name')],
  ['table', (workbook: Excel.Workbook) => workbook.tables.getItem('none').load('name')],
])('a missing %s is not found', async (_, reach) => {
  expect(await codeOf(inBook((workbook) => void reach(workbook)))).toBe('ItemNotFound');
});

test('a bad address is refused', async () => {
  expect(await codeOf(inBook((_, sheet) => void sheet.getRange('A0').load('values')))).toBe(
    'InvalidArgument',
  );
  expect(await codeOf(inBook((_, sheet) => void sheet.getRange('nonsense!').load('values')))).toBe(
    'InvalidArgument',
  );
});

test('a null object swallows what is done to it', async () => {
  const isNull = await inBook(async (workbook, _, context) => {
    const sheet = workbook.worksheets.getItemOrNullObject('none');
    sheet.getRange('A1').values = [[1]];
    sheet.delete();
    const range = sheet.getRange('A1').getEntireRow();
    range.load('address');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test('addresses name their sheet, in quotes where Excel puts them', async () => {
  const addresses = await inBook(async (workbook, sheet, context) => {
    const ranges = [
      sheet,
      workbook.worksheets.add('一、总体'),
      workbook.worksheets.add('2024'),
      workbook.worksheets.add('校验结果'),
    ];
    const loaded = ranges.map((each) => each.getRange('A1:B2').load('address'));
    await context.sync();
    return loaded.map(({ address }) => address);
  });
  expect(addresses).toEqual(['Sheet1!A1:B2', "'一、总体'!A1:B2", "'2024'!A1:B2", '校验结果!A1:B2']);
});

test('inserted rows move formulas, names, merges, formats, validations, tables, the print area and page breaks', async () => {
  await inBook((workbook, sheet) => {
    sheet.getRange('A5:B6').formulas = [
      ['=SUM(A1:A4)', '=$B$5'],
      ['a', 'b'],
    ];
    sheet.getRange('C5:C6').merge();
    workbook.names.add('block', sheet.getRange('A4:B6'));
    sheet.getRange('A5').conditionalFormats.add('Custom').custom.rule.formula = '=A5>0';
    sheet.getRange('A5').dataValidation.rule = { custom: { formula: '=A5>0' } };
    sheet.tables.add('E5:F6', true);
    sheet.pageLayout.setPrintArea('A1:F6');
    sheet.horizontalPageBreaks.add('A5');
    sheet.getRange('5:5').format.rowHeight = 40;
    sheet.getRange('3:4').insert('Down');
  });
  const [sheet] = bench.book.snapshot().sheets;
  expect(sheet).toMatchObject({
    cells: { A7: { formula: '=SUM(A1:A6)' }, B7: { formula: '=$B$7' }, A8: { value: 'a' } },
    merges: ['C7:C8'],
    conditionalFormats: [{ areas: ['A7'], formula: '=A7>0' }],
    validations: [{ areas: ['A7'], rule: { custom: { formula: '=A7>0' } } }],
    tables: [{ area: 'E7:F8' }],
    page: { printArea: [{ row: 0, column: 0, rows: 8, columns: 6 }], rowBreaks: [6] },
    rows: { 6: { size: 39.75 } },
  });
  expect(formulaOf('block')).toBe('=Sheet1!$A$6:$B$8');
});

test.each([
  ['within a table widen it', '4:5', 'A2:B6', 'A2:B7'],
  ['just below a table leave it', '5:6', 'A2:B4', 'A2:B7'],
])(
  'rows inserted %s, widen what refers beyond it and move what stands beside',
  async (_, rows, table, all) => {
    await inBook((workbook, sheet) => {
      sheet.getRange('A2:B2').values = [['a', 'b']];
      sheet.getRange('D4').values = [['beside']];
      sheet.tables.add('A2:B4', true);
      workbook.names.add('list', sheet.getRange('A2:B5'));
      sheet.getRange('D1').formulas = [['=SUM(A$2:A$5)']];
      sheet.getRange(rows).insert('Down');
    });
    const [sheet] = bench.book.snapshot().sheets;
    const beside = rows === '4:5' ? 'D6' : 'D4';
    expect(sheet).toMatchObject({
      tables: [{ area: table }],
      cells: { [beside]: { value: 'beside' }, D1: { formula: '=SUM(A$2:A$7)' } },
    });
    expect(formulaOf('list')).toBe(`=Sheet1!${all.replace(/([A-Z])(\d)/g, '$$$1$$$2')}`);
  },
);

test('what is reached through a name that is not there, or cells that do not meet, is nothing', async () => {
  await inBook((workbook, sheet) => {
    sheet.getRange('A1:A9').values = 1 as unknown as number[][];
    workbook.names.add('list', sheet.getRange('A2:A4'));
    const last = (name: string) =>
      workbook.names.getItemOrNullObject(name).getRangeOrNullObject().getLastRow();
    last('nothing').getIntersectionOrNullObject(sheet.getRange('4:4')).getEntireRow().delete('Up');
    const apart = last('list').getIntersectionOrNullObject(sheet.getRange('5:5'));
    apart.getOffsetRange(-2, 0).getResizedRange(1, 0).getEntireRow().delete('Up');
    last('list').getIntersectionOrNullObject(sheet.getRange('4:4')).getOffsetRange(-1, 0).delete('Up');
  });
  expect(bench.book.sheet('Sheet1').usedArea(true)).toMatchObject({ row: 0, rows: 8 });
});

test('a name shrinks with its rows and breaks with the last', async () => {
  await inBook((workbook, sheet) => {
    workbook.names.add('block', sheet.getRange('A2:B4'));
    sheet.getRange('3:5').delete('Up');
  });
  expect(formulaOf('block')).toBe('=Sheet1!$A$2:$B$2');
  const found = await inBook(async (workbook, sheet, context) => {
    sheet.getRange('2:2').delete('Up');
    const name = workbook.names.getItem('block').load('formula,type');
    const range = name.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    return [name.formula, name.type, range.isNullObject];
  });
  expect(found).toEqual(['=#REF!', 'Error', true]);
});

test('a tracked range moves with its cells', async () => {
  const address = await inBook(async (_, sheet, context) => {
    const range = sheet.getRange('A5');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!A7');
});

test('renaming a sheet rewrites what refers to it', async () => {
  await inBook((workbook, sheet) => {
    const other = workbook.worksheets.add('other');
    other.getRange('A1').formulas = [['=Sheet1!A1&"Sheet1!A1"']];
    workbook.names.add('block', sheet.getRange('A1'));
    other.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=Sheet1!A1>0';
    sheet.name = '一、总体';
  });
  expect(formulaOf('block')).toBe("='一、总体'!$A$1");
  expect(bench.book.snapshot().sheets[1]).toMatchObject({
    cells: { A1: { formula: '=\'一、总体\'!A1&"Sheet1!A1"' } },
    conditionalFormats: [{ formula: "='一、总体'!A1>0" }],
  });
});

test('deleting a sheet breaks what refers to it and takes its tables', async () => {
  await inBook((workbook, sheet) => {
    const other = workbook.worksheets.add('other');
    sheet.getRange('A1').formulas = [['=other!A1']];
    workbook.names.add('block', other.getRange('A1'));
    other.tables.add('A1:B2', true).name = 'gone';
    other.delete();
  });
  expect(formulaOf('block')).toBe('=#REF!$A$1');
  expect(bench.book.snapshot().sheets).toMatchObject([
    { cells: { A1: { formula: '=#REF!A1', value: '#REF!' } } },
  ]);
  expect(await codeOf(inBook((workbook) => void workbook.tables.getItem('gone').load('name')))).toBe(
    'ItemNotFound',
  );
});

test.each(['A1', 'a b', '1a', 'R1C1', '', 'R'])('a name cannot be %p', async (name) => {
  expect(await codeOf(inBook((workbook) => void workbook.names.add(name, '=1')))).toBe('InvalidArgument');
});

test('a name is taken in whatever letters', async () => {
  const twice = inBook((workbook) => {
    workbook.names.add('OGI.x', '=1');
    workbook.names.add('ogi.X', '=2');
  });
  expect(await codeOf(twice)).toBe('InvalidArgument');
});

test('tables do not overlap, and name every column', async () => {
  const headers = await inBook(async (_, sheet, context) => {
    sheet.getRange('A1:C2').values = [
      ['a', '', 'a'],
      [1, 2, 3],
    ];
    sheet.tables.add('A1:C2', true);
    const range = sheet.getRange('A1:C1').load('values');
    await context.sync();
    return range.values;
  });
  expect(headers).toEqual([['a', 'Column1', 'a2']]);
  expect(await codeOf(inBook((_, sheet) => void sheet.tables.add('B2:D3', true)))).toBe('InvalidArgument');
});

test('rows added to a table push down what stands below', async () => {
  await inBook((_, sheet) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      ['below', ''],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.rows.add(undefined, [[3, 4]]);
  });
  expect(bench.book.snapshot().sheets[0]).toMatchObject({
    tables: [{ area: 'A1:B3' }],
    cells: { A3: { value: 3 }, B3: { value: 4 }, A4: { value: 'below' } },
  });
});

test('the used range is what holds something', async () => {
  const [values, all, none] = await inBook(async (workbook, sheet, context) => {
    sheet.getRange('B2:C3').values = 1 as unknown as number[][];
    sheet.getRange('E9').format.fill.color = 'red';
    const used = [sheet.getUsedRange(true), sheet.getUsedRange()].map((range) => range.load('address'));
    const empty = workbook.worksheets.add().getUsedRangeOrNullObject();
    empty.load('address');
    await context.sync();
    return [...used.map(({ address }) => address), empty.isNullObject];
  });
  expect([values, all, none]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:E9', true]);
});

test('several ranges have their whole rows and columns', async () => {
  const addresses = await inBook(async (_, sheet, context) => {
    const areas = sheet.getRanges('B4:E11,H2');
    const [rows, columns] = [areas.getEntireRow(), areas.getEntireColumn()];
    rows.load('address');
    columns.load('address');
    await context.sync();
    return [rows.address, columns.address];
  });
  expect(addresses).toEqual(['Sheet1!4:11,Sheet1!2:2', 'Sheet1!B:E,Sheet1!H:H']);
});

test('loaded without names, an object tells all its plain values', async () => {
  const [column, setting, border] = await inBook(async (workbook, sheet, context) => {
    const table = sheet.tables.add('A1:B2', true);
    const loaded = [
      table.columns.getItemAt(1).load(),
      workbook.settings.add('key', 'value').load(),
      sheet.getRange('A1').format.borders.getItem('EdgeTop').load(),
    ] as const;
    await context.sync();
    return loaded.map((each) => each.toJSON());
  });
  expect(column).toMatchObject({ index: 1, name: 'Column2' });
  expect(setting).toMatchObject({ key: 'key', value: 'value' });
  expect(border).toMatchObject({ sideIndex: 'EdgeTop', style: 'None' });
});
