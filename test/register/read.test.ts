/** Reading registers that exist: issue 20.5 and its bad input. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readRegisterFile } from '../../src/documents/register';
import {
  applicantTypes,
  count,
  type Grid,
  type GridCell,
  isDateFormat,
  isoDay,
  outcomes,
  readRegister,
  requestColumns,
} from '../../src/register';
import { readChoice } from '../../src/register/read/choice';
import { readDate } from '../../src/register/read/date';
import { day } from './support';

const cell = (value: string | number, isDate = false): GridCell => ({ value, isDate });

const gridOf = (rows: readonly (readonly (string | number)[])[], sheet = '表'): Grid => ({
  sheet,
  rows: rows.map((cells, at) => ({
    row: at + 1,
    cells: cells.map((value) => (value === '' ? undefined : cell(value, typeof value === 'number'))),
  })),
  merges: [],
});

const fixture = (name: string) => readRegisterFile(readFileSync(`test/fixtures/register/${name}`));

const codesOf = (messages: readonly { code: string }[]): string[] => messages.map(({ code }) => code);

describe('dates are read whole or not at all', () => {
  test.each([
    '2024-01-05',
    '2024-1-5',
    '2024/1/5',
    '2024.1.5',
    '2024.01.05',
    '2024年1月5日',
    '2024年01月05日',
    '２０２４年１月５日',
    ' 2024 年 1 月 5 日 ',
    '2024—1—5',
    '20240105',
    '2024-01-05 09:30',
    '2024/1/5 9:30:00',
    '2024-01-05T09:30',
  ])('%s', (text) => expect(readDate(cell(text)).day).toBe(day('2024-01-05')));

  test.each([
    '24.1.5',
    '24-1-5',
    '1月5日',
    '2024年1月',
    '2024-13-05',
    '2024-02-30',
    '05/01/2024',
    '1/5/24',
    '1899-01-01',
    '2024-1-5至2024-2-5',
    '无',
    '延期',
    '1',
  ])('not %s', (text) => expect(readDate(cell(text))).toEqual({}));

  test('a number shown as a date is that day without its time; another number is told', () => {
    expect(readDate(cell(45296.75, true))).toEqual({ day: 45296 });
    expect(readDate(cell(45296))).toEqual({ day: 45296, wasNumber: true });
    expect(readDate(cell(20240105))).toEqual({ day: day('2024-01-05'), wasNumber: true });
    expect(readDate(cell(12, true))).toEqual({});
    expect(readDate(cell(3))).toEqual({});
  });

  test('every day of a century in every writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('2000-01-01'), max: day('2099-12-31') }), (each) => {
        const [year, month, date] = isoDay(each).split('-').map(Number);
        for (const text of [
          `${year}-${month}-${date}`,
          `${year}年${month}月${date}日`,
          `${year}. ${month}. ${date}`,
        ])
          expect(readDate(cell(text)).day).toBe(each);
      }),
    );
  });

  test.each([
    ['yyyy-mm-dd', true],
    ['m/d/yy', true],
    ['yyyy"年"m"月"d"日"', true],
    ['[$-804]yyyy"年"m"月"d"日";@', true],
    ['mmm-yy', true],
    ['General', false],
    ['0.00', false],
    ['#,##0"元"', false],
    ['@', false],
    ['0_ "月"', false],
  ])('the format %s shows a date: %s', (format, isDate) => expect(isDateFormat(format)).toBe(isDate));
});

describe('people’s own words', () => {
  test.each([
    ['type', '公民', 'person'],
    ['type', '企 业', 'business'],
    ['type', '其他', 'otherOrganisation'],
    ['outcome', '予以公开', 'granted'],
    ['outcome', '（三）不予公开：1.属于国家秘密', 'refused.stateSecret'],
    ['outcome', '不予公开-属于国家秘密', 'refused.stateSecret'],
    ['outcome', '1.属于国家秘密', 'refused.stateSecret'],
    ['outcome', '信息不存在', 'unavailable.notHeld'],
    ['outcome', '5、重复申请', 'declined.repeated'],
    ['outcome', '撤回', 'other.rest'],
    ['result', '维持', 'upheld'],
    ['kind', '行政复议', 'review'],
  ])('%s %s', (column, text, id) => expect(readChoice(column, text)?.id).toBe(id));

  test.each([
    ['type', '法人'],
    ['type', '法人或其他组织'],
    ['type', '组织'],
    ['type', '其他组织'],
    ['outcome', '不予公开'],
    ['outcome', '无法提供'],
    ['outcome', '不予处理'],
    ['outcome', '已答复'],
    ['outcome', '已办结'],
  ])('never %s %s', (column, text) => expect(readChoice(column, text)).toBeUndefined());

  test('the form’s own labels need no second look', () => {
    for (const { id, label } of outcomes) expect(readChoice('outcome', label)).toEqual({ id });
    for (const { id, label } of applicantTypes) expect(readChoice('type', label)).toEqual({ id });
  });
});

describe('issue 20.5: registers as offices keep them', () => {
  test('a bureau’s own: two rows of headings, own words, sums between, merged, hidden rows', async () => {
    const { value, messages } = await fixture('habits.xlsx');
    expect(value?.requests.map(({ line, values }) => [line.row, values.number])).toEqual([
      [4, '水申〔2024〕1号'],
      [5, '水申〔2024〕2号'],
      [7, '水申〔2024〕3号'],
      [8, '水申〔2024〕4号'],
      [9, '水申〔2024〕5号'],
      [11, '水申〔2024〕6号'],
    ]);
    expect(value?.requests[1]?.values).toMatchObject({
      type: 'business',
      thirdPartyFrom: day('2024-01-10'),
      thirdPartyTo: day('2024-01-17'),
      replied: day('2024-02-18'),
      closed: day('2024-02-18'),
      outcome: 'unavailable.notHeld',
      delivery: 'inPerson',
    });
    expect(value?.requests[0]?.values).toMatchObject({ delivery: 'post', delivered: day('2024-01-26') });
    expect(value?.requests[2]?.values.received).toBe('24.3.6');
    expect(value?.requests[3]?.values).toMatchObject({ type: '法人', outcome: '不予公开' });
    expect(value?.requests[5]?.values).not.toHaveProperty('replied');
    expect(messages).toContainEqual({
      code: 'register.columnsUnknown',
      params: { sheet: '依申请公开登记表', headings: '承办科室' },
    });
    expect(messages).toContainEqual({
      code: 'register.subtotals',
      params: { sheet: '依申请公开登记表', row: 6, count: 2 },
    });
    expect(codesOf(messages)).toEqual(
      expect.arrayContaining([
        'register.continued',
        'document.hiddenRows',
        'register.remarks',
        'register.wordMapped',
      ]),
    );
  });

  test('two registers in one file: what is carried over counts once; cases beside', async () => {
    const { value, messages } = await fixture('two-years.xlsx');
    expect(value?.requests).toHaveLength(5);
    expect(value?.cases).toHaveLength(2);
    expect(codesOf(messages)).toContain('register.copies');
    const values = count(value!, 2024);
    expect(values['requests.carriedIn.total']).toBe(2);
    expect(values['requests.refused.internalAffairs.legalService']).toBe(1);
    expect(values['appeals.review.upheld']).toBe(1);
    expect(values['appeals.litigationAfterReview.pending']).toBe(1);
  });

  test('open in one sheet and closed in the next: it counts once, as closed', () => {
    const header = ['登记编号', '收到日期', '申请人类型', '办结日期', '办理结果'];
    const { value } = readRegister([
      gridOf([header, ['1', '2023-12-20', '自然人', '', '']], '2023'),
      gridOf(
        [
          header,
          ['1', '2023-12-20', '自然人', '2024-01-09', '予以公开'],
          ['1', '2023-12-20', '自然人', '', ''],
        ],
        '2024',
      ),
      gridOf([header, ['1', '2023-12-20', '自然人', '2024-01-10', '予以公开']], '2025'),
    ]);
    expect(value?.requests.map(({ line, values }) => [line.sheet, values.closed])).toEqual([
      ['2024', day('2024-01-09')],
      ['2025', day('2024-01-10')],
    ]);
  });

  test('days counted from 1904', async () => {
    const { value } = await fixture('days-from-1904.xlsx');
    expect(value?.requests.map(({ values }) => values.received)).toEqual(
      ['2023-03-01', '2023-12-25', '2023-12-28'].map(day),
    );
  });

  test('.xls, as LibreOffice saves it: the same rows as in .xlsx, from 1904 on as well', async () => {
    const [old, fresh] = [await fixture('habits.xls'), await fixture('habits.xlsx')];
    expect(old.value).toEqual(fresh.value);
    expect(old.messages).toEqual(fresh.messages);
    const [old1904, fresh1904] = [await fixture('days-from-1904.xls'), await fixture('days-from-1904.xlsx')];
    expect(old1904.value).toEqual(fresh1904.value);
  });

  test('without a column of types one message says what every row would', async () => {
    const { value, messages } = await fixture('without-types.xlsx');
    expect(messages).toEqual([
      { code: 'register.columnMissing', params: { sheet: 'Sheet1', title: '申请人类型', column: 'type' } },
    ]);
    expect(count(value!, 2024)['requests.received.total']).toBe(0);
  });

  test('half filled rows are rows; empty ones are none', async () =>
    expect((await fixture('half-filled.xlsx')).value?.requests.map(({ line }) => line.row)).toEqual([
      2, 3, 4, 5, 6, 8,
    ]));

  test('CSV', async () => expect((await fixture('register.csv')).value?.requests).toHaveLength(2));

  test.each([
    ['test/fixtures/bad/old.xls', 'register.notFound'],
    ['test/fixtures/bad/cut-off.xlsx', 'document.broken'],
    ['test/fixtures/bad/scanned.pdf', 'document.otherKind'],
    ['test/fixtures/bad/empty.docx', 'register.notFound'],
    ['test/fixtures/bad/name-and-merge-of-everything.xlsx', 'register.notFound'],
    ['test/fixtures/bad/rows-without-end.xlsx', 'register.notFound'],
    ['README.md', 'csv.syntax'],
  ])('%s: %s', async (path, code) => {
    const { value, messages } = await readRegisterFile(readFileSync(path));
    expect(value).toBeNull();
    expect(codesOf(messages)).toEqual([code]);
  });

  test('a header again, as where pages were put together', () => {
    const header = ['登记编号', '收到日期', '申请人类型'];
    const { value, messages } = readRegister([
      gridOf([header, ['1', '2024-01-05', '自然人'], header, ['2', '2024-02-05', '自然人']]),
    ]);
    expect(value?.requests.map(({ line }) => line.row)).toEqual([2, 4]);
    expect(codesOf(messages)).toContain('register.headerAgain');
  });

  test('two registers one under the other, each with its own columns, whatever stands between', () => {
    const { value, messages } = readRegister([
      gridOf([
        ['2023 年台账'],
        ['登记编号', '收到日期', '申请人类型', '办结日期', '办理结果'],
        ['1', '2023-11-05', '自然人', '2023-12-01', '予以公开'],
        ['2', '2023-12-29', '自然人'],
        ['小计', '2'],
        ['2024 年台账'],
        ['序号', '收到日期', '登记编号', '申请人类型', '办理结果', '办结日期'],
        ['1', '2023-12-29', '2', '自然人', '信息不存在', '2024-01-09'],
        ['2', '2024-02-05', '3', '法人'],
        ['复议诉讼'],
        ['关联登记编号', '类型', '收案日期', '结案日期', '结果'],
        ['1', '行政复议', '2024-01-05'],
      ]),
    ]);
    expect(value?.requests.map(({ line, values }) => [line.row, values.number, values.closed])).toEqual([
      [3, '1', day('2023-12-01')],
      [8, '2', day('2024-01-09')],
      [9, '3', undefined],
    ]);
    expect(value?.cases.map(({ line, values }) => [line.row, values.kind])).toEqual([[12, 'review']]);
    expect(codesOf(messages)).toEqual(expect.arrayContaining(['register.subtotals', 'register.copies']));
  });

  test('a second register under two rows of headings of its own', () => {
    const grid = gridOf([
      ['登记编号', '收到日期', '申请人类型'],
      ['1', '2024-01-05', '自然人'],
      ['', '', '', '征求意见', ''],
      ['登记编号', '收到日期', '申请人类型', '起', '止'],
      ['2', '2024-02-05', '自然人', '2024-02-06', '2024-02-07'],
    ]);
    const { value } = readRegister([{ ...grid, merges: [{ row: 2, column: 3, rows: 1, columns: 2 }] }]);
    expect(value?.requests.map(({ line }) => line.row)).toEqual([2, 5]);
    expect(value?.requests[1]?.values.thirdPartyTo).toBe(day('2024-02-07'));
  });

  test('the columns may stand in any order, with others between', () => {
    const titles = Object.entries(requestColumns).map(([id, { title }]) => ({ id, title }));
    fc.assert(
      fc.property(fc.shuffledSubarray(titles, { minLength: titles.length }), (columns) => {
        const header = columns.flatMap(({ title }) => ['承办人', title]);
        const values = columns.flatMap(({ id }) => [
          '',
          id === 'received' ? '2024-01-05' : id === 'type' ? '自然人' : '',
        ]);
        const { value } = readRegister([gridOf([['标题'], header, values])]);
        expect(value?.columns).toEqual(new Set(titles.map(({ id }) => id)));
        expect(value?.requests[0]?.values).toEqual({ received: day('2024-01-05'), type: 'person' });
      }),
      { numRuns: 30 },
    );
  });
});

test('issue 20, bad input: of 50,000 rows none is lost', () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => [`${at}`, day('2024-01-05') + (at % 300), '自然人']);
  const { value } = readRegister([gridOf([['登记编号', '收到日期', '申请人类型'], ...rows])]);
  expect(value?.requests).toHaveLength(50_000);
  expect(new Set(value?.requests.map(({ values }) => values.number)).size).toBe(50_000);
});
