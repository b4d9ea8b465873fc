import { Book } from 'office-js-simulator';
import { openXlsx, saveXlsx } from 'office-js-simulator/xlsx';
import { checkReport, makeReport } from '../../src/excel';
import { sheetNames } from '../../src/locales/workbook';
import { openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { actionsOf, failAt, sampled } from '../support/faults';
import { report } from '../support/reports';

const subject = report(
  '2021',
  { 'requests.received.person': 2, 'requests.carriedOut.research': null, 'appeals.review.total': '3件' },
  { texts: { '1': '一段' } },
);

const SECOND_TRY_EVERY = 15;

const make = ({ run }: OpenWorkbook) => run((context) => makeReport(context, subject));
const flag = ({ run }: OpenWorkbook) => run(checkReport);

/** A workbook with a sheet of the user's own, so that something can be lost. */
function usersBook(): Book {
  const book = Book.blank();
  book.edit('Sheet1', 'A1', '用户的数据');
  return book;
}

const isComplete = ({ book }: OpenWorkbook): boolean => {
  const names = book.snapshot().sheets.map(({ name }) => name);
  return (
    Object.values(sheetNames).every((name) => names.includes(name)) &&
    names.every((name) => !name.includes('新建中'))
  );
};

// Each try takes a workbook of its own: minutes when all are tried.
jest.setTimeout(30 * 60_000);

describe('a failure while a report is made and filled', () => {
  it('at any action leaves the workbook as it was or complete, and a second try succeeds', async () => {
    const pristine = usersBook().snapshot();
    const sizing = await openBook(usersBook());
    const batches = await actionsOf(sizing.host, () => make(sizing));
    expect(batches).toHaveLength(2);
    let opened = await openBook(usersBook());
    for (const [roundTrip, count] of batches.entries()) {
      for (const [turn, action] of sampled(count, roundTrip * 41).entries()) {
        failAt(opened.host, roundTrip, action);
        const made = await make(opened);
        if (made.ok) expect(isComplete(opened)).toBe(true);
        else {
          expect([action, made.failure]).toEqual([
            action,
            { code: 'other', detail: 'planted', isUndone: true },
          ]);
          expect([action, opened.book.snapshot()]).toEqual([action, pristine]);
        }
        // The workbook is as it was, so that any second try is like any other: not each needs one.
        if (!made.ok && turn % SECOND_TRY_EVERY === 0) valueOf(await make(opened));
        if (made.ok || turn % SECOND_TRY_EVERY === 0) {
          expect(isComplete(opened)).toBe(true);
          opened = await openBook(usersBook());
        }
      }
    }
  });
});

describe('a failure while findings are flagged', () => {
  it('at any action leaves the workbook as it was, and a second try succeeds', async () => {
    const opened = await openBook(usersBook());
    valueOf(await make(opened));
    await flag(opened);
    opened.book.edit('校验结果', 'G6', '已核实');
    opened.book.edit('三、依申请公开', 'D20', '4');
    const before = opened.book.snapshot();
    const sizing = await openBook(await openXlsx(await saveXlsx(opened.book)));
    const batches = await actionsOf(sizing.host, () => flag(sizing));
    expect(batches).toHaveLength(2);
    for (const [roundTrip, count] of batches.entries()) {
      for (const action of sampled(count, roundTrip * 41, 11)) {
        failAt(opened.host, roundTrip, action);
        const checked = await flag(opened);
        expect(checked).toMatchObject({ ok: false, failure: { detail: 'planted', isUndone: true } });
        expect([roundTrip, action, opened.book.snapshot()]).toEqual([roundTrip, action, before]);
      }
    }
    valueOf(await flag(opened));
  });

  it('that cannot be undone either is told as such, and the next try cleans up', async () => {
    const opened = await openBook(usersBook());
    failAt(opened.host, 2, 0);
    failAt(opened.host, 1, 700);
    const made = await make(opened);
    expect(made).toMatchObject({ ok: false, failure: { isUndone: false } });
    valueOf(await make(opened));
    expect(isComplete(opened)).toBe(true);
    expect(opened.book.snapshot().sheets).toHaveLength(10);
  });
});
