/** A register that is kept all year is there before its report: issue 20.2. */
import { makeRegister, makeReport, readReport } from '../../src/excel';
import { count, toldByRegister } from '../../src/register';
import { caseRow, registerOf, request } from '../register/support';
import { openBook, valueOf } from '../support/excel';

const said = { replied: '2024-03-20', closed: '2024-03-20', outcome: 'granted', way: 'web' } as const;
const register = registerOf([request(said), request({ received: '2024-11-04' })], [caseRow()]);
const seed = { unit: '青山县水务局', year: 2024, edition: '2021' } as const;

test('a report that is made later is counted for, as one that was there; made again after its sheets were deleted it is so still', async () => {
  const { run, host, book } = await openBook();
  valueOf(await run((context) => makeRegister(context, register, { requests: 2, cases: 1 })));
  host.resetCounts();
  valueOf(await run((context) => makeReport(context, seed)));
  expect(host.counts.roundTrips).toBe(2);
  const read = async () => valueOf(await run(readReport)).report;
  const counted = { register: count(register, 2024), registerTold: toldByRegister(register, 2024) };
  expect(await read()).toMatchObject(counted);

  const own = ['台账', '复议诉讼台账'];
  await run(async (context) => {
    const worksheets = context.workbook.worksheets.load({ name: true, visibility: true });
    await context.sync();
    for (const sheet of worksheets.items)
      if (sheet.visibility === 'Visible' && !own.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
  expect(book.sheets.map(({ name }) => name)).not.toContain('封面');
  valueOf(await run((context) => makeReport(context, seed)));
  expect(await read()).toMatchObject(counted);
});

describe.each([true, false])('a sheet of the register that is deleted, beside a report: %s', (hasReport) => {
  test.each([
    ['台账', 'Sheet'],
    ['复议诉讼台账', 'Sheet'],
    // It holds nothing that anybody has filled in.
    ['台账参数', 'Lists'],
  ])('[14.12] is told of as soon as the workbook is read: %s', async (sheet, what) => {
    const { run, book } = await openBook();
    valueOf(await run((context) => makeRegister(context, register, { requests: 2, cases: 1 })));
    if (hasReport) valueOf(await run((context) => makeReport(context, seed)));
    const told = async () =>
      valueOf(await run(readReport)).messages.filter(({ code }) => code.startsWith('workbook.register'));
    expect(await told()).toEqual([]);
    book.deleteSheet(sheet);
    expect(await told()).toEqual([{ code: `workbook.register${what}Gone`, params: { sheet } }]);
  });
});
