/** What Excel makes of values, formulas and formats written to a range. */
import { type Bench, codeOf, open } from './support';

let bench: Bench;
beforeEach(async () => {
  bench = await open();
});

/** Writes values to an area of Sheet1 and reads it back. */
const written = (address: string, values: unknown, format?: string) =>
  bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
    range.values = values as unknown[][];
    range.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    return range.toJSON();
  });

test('a property that was not loaded throws', async () => {
  const code = codeOf(
    bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return range.values;
    }),
  );
  expect(await code).toBe('PropertyNotLoaded');
});

test.each([
  ['123', 123, 'General'],
  ['TRUE', true, 'General'],
  ['2021-1-5', 44201, 'yyyy-m-d'],
  ['5%', 0.05, '0%'],
  ['abc', 'abc', 'General'],
  ["'=A1", '=A1', 'General'],
  ["'007", '007', 'General'],
  ['2024年', '2024年', 'General'],
  ['#N/A', '#N/A', 'General'],
])('%s is read as typed', async (typed, value, format) => {
  const range = await written('A1', [[typed]]);
  expect(range.values).toEqual([[value]]);
  expect(range.numberFormat).toEqual([[format]]);
});

test('a text cell keeps what is typed', async () => {
  const range = await written('A1:C1', [['=A2', '123', 7]], '@');
  expect(range.values).toEqual([['=A2', '123', '7']]);
  expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
});

test('one value fills the whole range', async () => {
  expect((await written('A1:B2', 'x')).values).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('null leaves a cell alone and an empty text clears it', async () => {
  await written('A1:C1', [[1, 2, 3]]);
  expect((await written('A1:C1', [[null, '', 9]])).values).toEqual([[1, '', 9]]);
});

test.each([[[[1]]], [[[1, 2, 3]]], [[1, 2]], [[[1, 2], [3]]]])(
  'an array of another shape is refused: %j',
  async (values) => {
    expect(await codeOf(written('A1:B1', values))).toBe('InvalidArgument');
  },
);

test.each(['=SUM(', '=IF(A1,"x)', '=A1+'])('the mistyped formula %s is refused', async (formula) => {
  expect(await codeOf(written('A1', [[formula]]))).toBe('InvalidArgument');
});

test('types, texts and errors are told apart', async () => {
  const range = await written('A1:F1', [[1, 'a', true, '', '=1/0', '=IF(1,"")']]);
  expect(range.valueTypes).toEqual([['Double', 'String', 'Boolean', 'Empty', 'Error', 'String']]);
  expect(range.values).toEqual([[1, 'a', true, '', '#DIV/0!', '']]);
  expect(range.text).toEqual([['1', 'a', 'TRUE', '', '#DIV/0!', '']]);
});

test('text follows the number format', async () => {
  expect((await written('A1:B1', [[1234.5, 0.256]], '#,##0.00')).text).toEqual([['1,234.50', '0.26']]);
});

test('formulas recalculate, with all their digits', async () => {
  await written('A1:B1', [[1, '=A1/3']]);
  await written('A1', [[2]]);
  const range = await written('C1', [['=B1']]);
  expect(range.values).toEqual([[0.666666666666667]]);
});

test('a hyperlink formula keeps its text and shows its name', async () => {
  const range = await written('A1:B1', [['=HYPERLINK("#Sheet1!A1","去")', '=A1&"!"']]);
  expect(range.values).toEqual([['去', '去!']]);
  expect(range.formulas).toEqual([['=HYPERLINK("#Sheet1!A1","去")', '=A1&"!"']]);
});

test('only the first cell of a merged area takes a value', async () => {
  const values = await bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [['a', 'b']];
    range.merge();
    range.values = [['c', 'd']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['c', '']]);
});

test('merges that cut through one another are refused', async () => {
  const code = bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').merge();
    sheet.getRange('B2:C3').merge();
    await context.sync();
  });
  expect(await codeOf(code)).toBe('InvalidOperation');
});

test('large arrays arrive whole, whatever the client cuts them into', async () => {
  const values = Array.from({ length: 2000 }, (_, row) => [row, `=A${row + 1}*2`]);
  const range = await written('A1:B2000', values);
  expect(range.values?.[1999]).toEqual([1999, 3998]);
});

describe('six megabytes', () => {
  async function read({ run }: Bench): Promise<number> {
    return run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A1000').values = 'x'.repeat(3000) as unknown as string[][];
      const ranges = [1, 2].map(() => sheet.getRange('A1:A1000').load('values'));
      await context.sync();
      return ranges.flatMap(({ values }) => values).length;
    });
  }

  test('are refused as an answer, as by Excel on the web', async () => {
    expect(await codeOf(read(bench))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('are an answer like any other where the host has no limit', async () => {
    expect(await read(await open(undefined, { payloadLimit: Infinity }))).toBe(2000);
  });
});
