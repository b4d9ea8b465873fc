/** A workbook that calculates only when it is told to (issue 14.4). */
import { readReport } from '../../src/excel';
import { checkIn, openReport, valueOf, type OpenWorkbook } from '../support/excel';

const MANUAL = 'workbook.manualCalculation';

let opened: OpenWorkbook;

beforeAll(async () => {
  opened = await openReport({ unit: '某局', year: 2024, edition: '2021' });
});

const codesOf = (messages: readonly { code: string }[]): string[] => messages.map(({ code }) => code);

describe('[14.4] manual calculation', () => {
  it('totals are those of the figures that stand there now, and it is said', async () => {
    const { book, host, run } = opened;
    book.calculationMode = 'Manual';
    book.edit('三、依申请公开', 'D6', '5');
    const seen = book.sheet('三、依申请公开');
    expect(book.calculator.value(seen, 5, 9)).toBe('');
    host.resetCounts();
    const { report: read, messages } = valueOf(await run(readReport));
    expect(read?.values['requests.received.total']).toBe(5);
    expect(codesOf(messages)).toEqual([MANUAL]);
    expect(host.counts.roundTrips).toBe(2);
  });

  it('a check finds what it would find where Excel calculates by itself', async () => {
    const { book } = opened;
    book.edit('三、依申请公开', 'D7', '7');
    const { examination: manual } = await checkIn(opened);
    book.calculationMode = 'Automatic';
    const { examination: automatic } = await checkIn(opened);
    book.calculationMode = 'Manual';
    expect(manual.findings).toEqual(automatic.findings);
  });

  it('nothing but our sheets is calculated', async () => {
    const { book, run } = opened;
    await run(async (context) => {
      const own = context.workbook.worksheets.add('他人的表');
      own.getRange('A1:B1').formulas = [[1, '=A1']];
      await context.sync();
    });
    const other = book.sheet('他人的表');
    expect(book.calculator.value(other, 0, 1)).toBe(1);
    book.edit('他人的表', 'A1', '2');
    valueOf(await run(readReport));
    expect(book.calculator.value(other, 0, 1)).toBe(1);
  });

  it('nothing is said, and one round trip is enough, where Excel calculates by itself', async () => {
    const { book, host, run } = opened;
    book.calculationMode = 'Automatic';
    host.resetCounts();
    expect(codesOf(valueOf(await run(readReport)).messages)).toEqual([]);
    expect(host.counts.roundTrips).toBe(1);
  });
});
