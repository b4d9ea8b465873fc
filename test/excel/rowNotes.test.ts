/** The margin beside a table's rows says by formula what is wrong there, without the add-in (issue 12.6). */
import { checkReport, readReport } from '../../src/excel';
import { cellsIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';

const requests = '三、依申请公开';
const disclosure = '二、主动公开';
const appeals = '四、复议诉讼';

const noteAt = (opened: OpenWorkbook, sheet: string, cell: string) =>
  cellsIn(opened, sheet, cell).then(([row]) => row?.[0]);

describe('the margin beside a row', () => {
  let opened: OpenWorkbook;
  const type = (sheet: string, cells: Record<string, string>) => {
    for (const [cell, typed] of Object.entries(cells)) opened.book.edit(sheet, cell, typed);
  };
  beforeAll(async () => {
    opened = await openReport(
      report(
        '2021',
        {},
        {
          prior: {
            'requests.carriedOut.person': 2,
            'requests.carriedOut.total': 2,
            'disclosure.fees.amount': 25.1,
          },
        },
      ),
    );
  });

  it('says ✓ where all agree, and what is compared with last year where it does not', async () => {
    expect(await noteAt(opened, requests, 'L6')).toBe('✓');
    expect(await noteAt(opened, disclosure, 'F5')).toBe('✓');
    expect(await noteAt(opened, appeals, 'Q6')).toBe('✓');
    expect(await noteAt(opened, requests, 'L7')).toBe(
      '与上年报告的结转下年比，请核对：自然人少 2；总计少 2。',
    );
  });

  it('says by how much a total is wrong that a colleague types without the add-in', async () => {
    type(requests, { D6: '14', E6: '3', J6: '17', D7: '2', J7: '2', D8: '21', E8: '3', J8: '15' });
    type(requests, { D29: '12', E29: '3', J29: '15', D30: '4', J30: '4' });
    expect(await noteAt(opened, requests, 'L6')).toBe('✓');
    expect(await noteAt(opened, requests, 'L8')).toBe('总计少 9。');
    expect(await noteAt(opened, requests, 'L29')).toBe('（七）总计比各项结果之和：自然人少 9。');
  });

  it('tells the printed balance of received and processed in all rows that it is about', async () => {
    type(requests, { D30: '3' });
    const balance = '新收加上年结转，比办理加结转下年：自然人多 1。';
    for (const row of [6, 7]) expect(await noteAt(opened, requests, `L${row}`)).toBe(balance);
    expect(await noteAt(opened, requests, 'L30')).toBe(`总计多 1。${balance}`);
    type(requests, { D30: '4' });
    expect(await noteAt(opened, requests, 'L30')).toBe('✓');
  });

  it('says what is found there once it was checked, until it is put right', async () => {
    valueOf(await opened.run(checkReport));
    expect(await noteAt(opened, requests, 'L8')).toBe('总计少 9。可能 D8 应为 12。');
    type(requests, { D8: '12' });
    expect(await noteAt(opened, requests, 'L8')).toBe('✓');
    expect(await noteAt(opened, requests, 'L29')).toBe('✓');
  });

  it('says what 校验结果 says of a flagged cell that no formula can tell', async () => {
    type(disclosure, { B16: '251000' });
    valueOf(await opened.run(checkReport));
    expect(await noteAt(opened, disclosure, 'F16')).toContain('251000');
    type(disclosure, { B16: '25.1' });
    valueOf(await opened.run(checkReport));
    expect(await noteAt(opened, disclosure, 'F16')).toBe('✓');
  });

  it.each([
    ['a blank', '', '1 格未填。'],
    ['words', '“/”', '1 格不是数字。'],
    ['a negative number', '-1', '总计多 1。（七）总计比各项结果之和：'],
    ['an error', '=1/0', '有格显示错误值。'],
  ])('says that %s stands in its row', async (_, typed, says) => {
    type(requests, { F9: typed });
    expect(await noteAt(opened, requests, 'L9')).toContain(says.split('（')[0]);
    expect([...opened.book.flags(requests).keys()]).toContain('L9');
    type(requests, { F9: '0' });
    expect(await noteAt(opened, requests, 'L9')).toBe('✓');
  });

  it('counts of blanks only those that a person fills, as the pane does', async () => {
    const begun = await openReport({ unit: '某局', year: 2024, edition: '2021' });
    begun.book.edit(appeals, 'A6', '1');
    expect(await noteAt(begun, appeals, 'Q6')).toBe('11 格未填。');
    begun.book.edit(appeals, 'F6', '1');
    expect(await noteAt(begun, appeals, 'Q6')).toBe('10 格未填。');
  });

  it('keeps each formula and literal within what Excel takes, and prints nothing of it', async () => {
    const { sheets } = opened.book.snapshot();
    for (const { name, cells } of sheets) {
      for (const [address, { formula = '' }] of Object.entries(
        cells as Record<string, { formula?: string }>,
      )) {
        expect([name, address, formula.length < 8192]).toEqual([name, address, true]);
        for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? [])
          expect(literal.length).toBeLessThan(256);
      }
    }
    const page = sheets.find(({ name }) => name === requests)?.page;
    expect(page?.printArea).toEqual([{ row: 0, column: 0, rows: 30, columns: 10 }]);
  });
});

describe('a margin that somebody writes over', () => {
  const told = async (opened: OpenWorkbook) =>
    valueOf(await opened.run(readReport)).messages.map(({ code, params }) => [code, params['rows']]);

  it('[12] is told of, with its rows, and no longer once that is taken back', async () => {
    const { book, ...opened } = await openReport(report('2021'));
    expect(await told({ book, ...opened })).toEqual([]);
    book.unprotect(requests);
    book.type(requests, 'I8', [['0', '0', '0', '7', '7']]);
    book.clear(requests, 'L10');
    expect(await told({ book, ...opened })).toEqual([['workbook.marginOverwritten', '8、10']]);
    book.undo();
    book.undo();
    expect(await told({ book, ...opened })).toEqual([]);
  });

  it('[12] is told of where rows were inserted above and columns before it', async () => {
    const { book, ...opened } = await openReport(report('2021'));
    book.unprotect(requests);
    book.shift('insert', requests, '1:2');
    book.shift('insert', requests, 'K:K');
    book.clear(requests, 'M12');
    expect(await told({ book, ...opened })).toEqual([['workbook.marginOverwritten', '12']]);
  });

  it('[12] is not missed beside rows that nobody has begun', async () => {
    expect(await told(await openReport({ unit: '某局', year: 2025, edition: '2021' }))).toEqual([]);
  });
});

it('says nothing beside rows of a fresh form that nobody has begun', async () => {
  const opened = await openReport({ unit: '某局', year: 2025, edition: '2021' });
  expect((await cellsIn(opened, requests, 'L6:L30')).flat()).toEqual(Array(25).fill(''));
});
