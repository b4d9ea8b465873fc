/** Workbooks that an older version made: what their lists lack is added, and all that they hold stays (issue 14.12). */
import {
  addToRegister,
  checkReport,
  clearFlags,
  explainFinding,
  makeRegister,
  makeReport,
  readRegisterBook,
  readReport,
  write,
} from '../../src/excel';
import { sheetNames } from '../../src/locales/workbook';
import { count, toldByRegister } from '../../src/register';
import { linkPreview } from '../../src/workbook/register';
import { registerOf, request } from '../register/support';
import { ageFindings, ageRegister } from '../support/older';
import {
  cellsIn,
  checkIn,
  colored,
  openBook,
  openReport,
  type OpenWorkbook,
  valueOf,
} from '../support/excel';
import { failAt } from '../support/faults';
import { report } from '../support/reports';

const { findings, requests } = sheetNames;

/** Checked by an older version, with a word of the clerk's. */
async function olderReport(): Promise<OpenWorkbook> {
  const opened = await openReport(report('2021', { 'requests.received.person': 2 }));
  await checkIn(opened);
  opened.book.edit(findings, 'G6', '已核实');
  ageFindings(opened.book);
  return opened;
}

const rowsIn = async (opened: OpenWorkbook) =>
  (await cellsIn(opened, findings, 'A6:H60')).filter(([severity]) => severity !== '');

describe('a 校验结果 that an older version made', () => {
  it('[14.12] gets its columns with the next check, which finds what it finds in a new one', async () => {
    const opened = await olderReport();
    const flags = colored(opened.book, requests);
    const before = await rowsIn(opened);
    const checked = valueOf(await opened.run((context) => checkReport(context)));
    expect(checked.findings.offsets).not.toContain(-1);
    expect(await rowsIn(opened)).toEqual(before);
    expect(before.map((row) => row[6])).toContain('已核实');
    expect(colored(opened.book, requests)).toEqual(flags);
    expect(flags.length).toBeGreaterThan(0);
    const hidden = opened.book.sheet(findings).columns;
    expect([7, 8, 9, 10, 11, 12, 13].map((column) => hidden.get(column)?.hidden)).toEqual(
      Array(7).fill(true),
    );
  });

  it.each([
    [
      'explaining',
      (opened: OpenWorkbook) =>
        opened.run(async (context) => {
          const [finding] = valueOf(await checkReport(context)).examination.findings;
          if (!finding) throw new Error('nothing found');
          return explainFinding(context, finding, '另有原因');
        }),
    ],
    ['clearing', (opened: OpenWorkbook) => opened.run((context) => clearFlags(context))],
  ] as const)('[14.12] gets its columns by %s too', async (_, work) => {
    const opened = await olderReport();
    valueOf(await work(opened));
    const [header = []] = await cellsIn(opened, findings, 'A5:N5');
    expect(header).toEqual(expect.arrayContaining(['原句', '仍在的定位']));
  });

  it('[14.12] keeps what the clerk has put beside the table and between its columns', async () => {
    const opened = await olderReport();
    const { book } = opened;
    book.edit(findings, 'P6', '我的');
    book.shift('insert', findings, 'D:D');
    book.edit(findings, 'D5', '承办人');
    book.edit(findings, 'D6', '张三');
    valueOf(await opened.run((context) => checkReport(context)));
    const cells = (await cellsIn(opened, findings, 'A5:T6')).flat();
    for (const own of ['承办人', '张三', '我的', '已核实']) expect(cells).toContain(own);
  });

  it('[14.12] is not added to where 说明 is called otherwise: which words explain is not known', async () => {
    const opened = await olderReport();
    opened.book.edit(findings, 'G5', '处理说明');
    const before = opened.book.snapshot();
    expect(await opened.run((context) => checkReport(context))).toMatchObject({
      ok: false,
      failure: { code: 'alreadyThere', detail: findings, isUndone: true },
    });
    expect(opened.book.snapshot()).toEqual(before);
  });

  it('[14.12] is as it was where adding the columns fails, whichever action it is', async () => {
    const opened = await olderReport();
    const { book, host, run } = opened;
    const before = book.copy();
    for (const action of [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30]) {
      book.become(before);
      failAt(host, 2, action);
      const result = await run((context) => checkReport(context));
      if (result.ok) break;
      expect(result.failure.isUndone).toBe(true);
      expect([action, book.snapshot(false)]).toEqual([action, before.snapshot(false)]);
    }
  });
});

describe('a register that an older version made', () => {
  const said = { replied: '2024-03-20', closed: '2024-03-20', outcome: 'granted', way: 'web' } as const;
  const rows = registerOf([request({ ...said, number: '2024-001' })]);
  const more = { requests: [request({ ...said, number: '2024-002' })], cases: [] };

  async function olderRegister(): Promise<OpenWorkbook> {
    const opened = await openBook();
    valueOf(await opened.run((context) => makeRegister(context, rows, { requests: 3, cases: 1 })));
    ageRegister(opened.book);
    return opened;
  }

  const register = async ({ run }: OpenWorkbook) =>
    valueOf(await run(readRegisterBook))?.register.requests.map(({ values }) => values.number);

  it('[14.12] takes rows, and has the column that it lacked', async () => {
    const opened = await olderRegister();
    valueOf(await opened.run((context) => addToRegister(context, more)));
    expect(await register(opened)).toEqual(['2024-001', '2024-002']);
    const cells = await opened.run(async (context) => {
      const range = context.workbook.names.getItem('OGI.register.table').getRange().load({ values: true });
      await context.sync();
      return range.values;
    });
    const inTime = cells[0]?.indexOf('是否按期') ?? -1;
    expect(cells.slice(1, 4).map((line) => line[inTime])).toEqual([1, 1, '']);
  });

  it('[14.12] tells beside its counts what newer ones tell, once it has taken rows', async () => {
    const opened = await openReport(report('2021'));
    valueOf(await opened.run((context) => makeRegister(context, rows, { requests: 3, cases: 1 })));
    ageRegister(opened.book);
    const told = async () => valueOf(await opened.run(readReport)).report?.registerTold ?? {};
    expect(await told()).toEqual({});
    valueOf(await opened.run((context) => addToRegister(context, more)));
    const book = valueOf(await opened.run(readRegisterBook));
    if (!book) throw new Error('nothing there');
    expect(await told()).toEqual(toldByRegister(book.register, 2024));
  });

  it('[14.12] takes rows where people have put columns of their own between ours', async () => {
    const opened = await olderRegister();
    opened.book.shift('insert', '台账', 'C:C');
    opened.book.edit('台账', 'C4', '承办科室');
    opened.book.edit('台账', 'C5', '办公室');
    valueOf(await opened.run((context) => addToRegister(context, more)));
    expect(await register(opened)).toEqual(['2024-001', '2024-002']);
    expect(await cellsIn(opened, '台账', 'C4:C5')).toEqual([['承办科室'], ['办公室']]);
  });

  it('[14.12] is counted for a report by its columns, wherever they stand by now', async () => {
    const opened = await olderRegister();
    opened.book.shift('insert', '台账', 'C:C');
    opened.book.shift('insert', '台账', '2:2');
    opened.book.renameSheet('台账', '申请台账');
    valueOf(await opened.run((context) => addToRegister(context, more)));
    valueOf(
      await opened.run((context) => makeReport(context, { unit: '某局', year: 2024, edition: '2021' })),
    );
    const reading = valueOf(await opened.run(readReport));
    const { register: book } = valueOf(await opened.run(readRegisterBook)) ?? {};
    if (!reading.report || !book) throw new Error('nothing there');
    expect(reading.report).toMatchObject({
      register: count(book, 2024),
      registerTold: toldByRegister(book, 2024),
    });
    expect(reading.report.register?.['requests.received.total']).toBe(2);
  });

  it('[14.12] is linked by its columns, wherever they stand by now', async () => {
    const opened = await openReport(report('2021'));
    valueOf(await opened.run((context) => makeRegister(context, rows, { requests: 3, cases: 1 })));
    opened.book.shift('insert', '台账', 'C:C');
    opened.book.renameSheet('台账', '申请台账');
    const book = valueOf(await opened.run(readRegisterBook));
    const { report: before, ...reading } = valueOf(await opened.run(readReport));
    if (!book || !before) throw new Error('nothing there');
    const { link } = linkPreview(before, { report: before, ...reading }, book);
    valueOf(await opened.run((context) => write(context, link)));
    const after = valueOf(await opened.run(readReport)).report?.values ?? {};
    expect(after['requests.received.person']).toBe(
      count(book.register, before.year)['requests.received.person'],
    );
    expect(after['requests.received.person']).toBe(1);
  });

  it('[14.12] is left alone where a column that people fill in is called otherwise', async () => {
    const opened = await olderRegister();
    opened.book.edit('台账', 'A4', '编号');
    const before = opened.book.snapshot();
    expect(await opened.run((context) => addToRegister(context, more))).toMatchObject({
      ok: false,
      failure: { code: 'notFound', isUndone: true },
    });
    expect(opened.book.snapshot()).toEqual(before);
  });
});
