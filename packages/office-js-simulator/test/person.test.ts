/** What a person does to a workbook without an add-in, as Excel does it: cut, copy, fill, sort, lines, sheets, undo. */
import { startNodeEngine } from '../src/node';
import { parseArea } from '../src/book/a1';
import { Book } from '../src';
import { open } from './support';

let book: Book;
beforeEach(async () => {
  await startNodeEngine();
  book = Book.blank();
});

const at = (address: string, sheet = 'Sheet1') => ({ sheet: book.sheet(sheet), area: parseArea(address)! });
const fill = (cells: Record<string, string>): void => {
  for (const [address, input] of Object.entries(cells)) book.edit('Sheet1', address, input);
};
const shown = (address: string, sheet = 'Sheet1'): unknown => {
  const { area } = at(address);
  return book.value(book.sheet(sheet), area.row, area.column);
};
const formula = (address: string, sheet = 'Sheet1'): string | undefined => {
  const { area } = at(address);
  return book.sheet(sheet).cell(area.row, area.column)?.formula;
};

test('[14] what a person types right below a table becomes part of it, its formulas go on; further below nothing does', async () => {
  fill({ A1: 'A', B1: 'B', A2: '1', B2: '=A2*2' });
  const { run } = await open(book);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true);
    await context.sync();
  });
  const rows = (): number | undefined => book.sheet('Sheet1').tables[0]?.area.rows;
  book.edit('Sheet1', 'A3', '4');
  expect([rows(), shown('B3')]).toEqual([3, 8]);
  book.edit('Sheet1', 'A5', '5');
  expect([rows(), shown('B5')]).toEqual([3, '']);
});

test('a copied formula means what stands as far from it, an absolute part the same', () => {
  fill({ A1: '1', A2: '2', B1: '=A1+$A$1' });
  book.paste(at('B1'), at('B2:B3'), false);
  expect([formula('B2'), formula('B3'), shown('B2')]).toEqual(['=A2+$A$1', '=A3+$A$1', 3]);
});

test.each([
  ['of a cell that was cut follow it', '=A1', 'A1', 'D9', '=D9'],
  ['of a range that was cut follow it', '=SUM(A1:A3)', 'A1:A3', 'D4', '=SUM(D4:D6)'],
  ['of a range do not follow one cell of it to another column', '=SUM(A1:A3)', 'A2', 'D4', '=SUM(A1:A3)'],
  ['of a range whose last cell was cut become longer', '=SUM(A1:A3)', 'A3', 'A6', '=SUM(A1:A6)'],
  ['of a range whose first cell was cut become shorter', '=SUM(A1:A3)', 'A1', 'A2', '=SUM(A2:A3)'],
  ['of a cell that was pasted over by what was cut break', '=A2', 'A1', 'A2', '=#REF!'],
])('references %s', (_, typed, from, to, expected) => {
  fill({ A1: '1', A2: '2', A3: '3', F1: typed });
  book.paste(at(from), at(to), true);
  expect(formula('F1')).toBe(expected);
});

test('what is cut to another sheet still means the first one, names and other sheets follow', () => {
  fill({ A1: '1', A2: '=A1', A3: '=A2' });
  book.addSheet();
  book.names.push({ name: 'ours', formula: '=Sheet1!$A$2', scope: null, visible: true, comment: '' });
  book.paste(at('A2'), at('C3', 'Sheet2'), true);
  expect(formula('C3', 'Sheet2')).toBe('=Sheet1!A1');
  expect(formula('A3')).toBe('=Sheet2!C3');
  expect(book.names[0]?.formula).toBe('=Sheet2!$C$3');
  expect(shown('A2')).toBe('');
});

test('looks, merges, conditional formats and validations go along', async () => {
  const { run } = await open(book);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1').format.font.bold = true;
    const flag = sheet.getRange('A1:A4').conditionalFormats.add('Custom');
    flag.custom.rule.formula = '=$A1>5';
    sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    await context.sync();
  });
  book.paste(at('A1:B2'), at('A7'), true);
  const [sheet] = book.snapshot().sheets;
  expect(sheet?.merges).toEqual(['A7:B7']);
  expect(sheet?.cells['A7']?.style).toEqual({ bold: true });
  expect(sheet?.conditionalFormats.map(({ areas, formula: rule }) => [areas, rule])).toEqual([
    [['A3:A4', 'A7:A8'], '=$A3>5'],
  ]);
  expect(sheet?.validations.map(({ areas }) => areas)).toEqual([['A7']]);
});

test('a conditional format stays what it is when its first row is deleted', async () => {
  const { run } = await open(book);
  await run(async (context) => {
    const flag = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('A2:A4')
      .conditionalFormats.add('Custom');
    flag.custom.rule.formula = '=A2>B$1';
    await context.sync();
  });
  book.shift('delete', 'Sheet1', '2:2');
  expect(book.sheet('Sheet1').conditionalFormats[0]?.formula).toBe('=A2>B$1');
});

test('a cell that is merged in part is neither cut nor pasted over, and nothing is left of the try', () => {
  fill({ A1: '1', D1: '2' });
  book.sheet('Sheet1').merges.push(at('A1:B1').area);
  const before = book.snapshot();
  expect(() => book.paste(at('A1'), at('D1'), true)).toThrow('merged');
  expect(() => book.paste(at('D1'), at('B1'), false)).toThrow('merged');
  expect(book.snapshot()).toEqual(before);
});

test('Ctrl+D repeats, dragging goes on with a series', () => {
  fill({ A1: '7', A2: '9', B1: '=A1' });
  book.fill('Sheet1', at('A1:B1').area, at('A1:B2').area, false);
  expect([shown('A2'), formula('B2')]).toEqual([7, '=A2']);
  fill({ A2: '9' });
  book.fill('Sheet1', at('A1:A2').area, at('A1:A5').area, true);
  expect([shown('A3'), shown('A5')]).toEqual([11, 15]);
});

test('rows are sorted by a column, blanks last, formulas with their row; not on a protected sheet', async () => {
  fill({ A1: '3', B1: '=A1*2', A2: '', B2: '丙', A3: '1', B3: '=A3*2' });
  book.sort('Sheet1', 'A1:B3', 0);
  expect(['A1', 'A2', 'A3', 'B3'].map((cell) => shown(cell))).toEqual([1, 3, '', '丙']);
  expect(formula('B1')).toBe('=A1*2');
  book.sort('Sheet1', 'A1:B3', 0, true);
  expect(['A1', 'A2', 'A3'].map((cell) => shown(cell))).toEqual([3, 1, '']);
  const { run } = await open(book);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect(() => book.sort('Sheet1', 'A1:B3', 0)).toThrow('protected');
  expect(() => book.shift('insert', 'Sheet1', '1:1')).toThrow('protected');
});

test('every step is taken back and done again; clients hear of it, and what they write ends it', async () => {
  const { run, client } = await open(book);
  const steps: (() => void)[] = [
    () => book.type('Sheet1', 'A1', [['1', '2'], ['=SUM(A1:B1)']]),
    () => book.paste(at('A1:B1'), at('A4'), true),
    () => book.shift('insert', 'Sheet1', '1:1'),
    () => book.addSheet(),
    () => book.renameSheet('Sheet1', '表'),
    () => book.moveSheet('表', 1),
    () => book.deleteSheet('Sheet2'),
    () => book.clear('表', 'A3'),
  ];
  const states = [book.snapshot()];
  for (const step of steps) {
    step();
    states.push(book.snapshot());
  }
  for (const state of states.slice(0, -1).reverse()) {
    expect(book.undo()).toBe(true);
    expect(book.snapshot()).toEqual(state);
  }
  expect(book.undo()).toBe(false);
  for (const state of states.slice(1)) {
    expect(book.redo()).toBe(true);
    expect(book.snapshot()).toEqual(state);
  }
  expect(book.redo()).toBe(false);
  const heard: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event.changeType)));
    await context.sync();
  });
  book.undo();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([client.Excel.DataChangeType.rangeEdited]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('A9').values = [[1]];
    await context.sync();
  });
  expect(book.undo()).toBe(false);
});
