import { Book } from 'office-js-simulator';
import { makeSheets } from '../../src/excel/make';
import { reportSheets } from '../../src/excel/report';
import { sheetNames } from '../../src/locales/workbook';
import { openBook, type OpenWorkbook, valueOf } from '../support/excel';
import { actionsOf, failAt, plant, sampled, wayAt } from '../support/faults';
import { races } from '../support/races';
import { plan } from '../../src/workbook/report';
import { report } from '../support/reports';

const subject = report(
  '2021',
  { 'requests.received.person': 2, 'requests.carriedOut.research': null, 'appeals.review.total': '3件' },
  { texts: { '1': '一段' } },
);

const SECOND_TRY_EVERY = 15;

/** As the product makes it, but that it is planned once for all tries. */
const planned = plan(subject);
const make = ({ run }: OpenWorkbook) => run((context) => makeSheets(context, reportSheets, () => planned));

/** A workbook with a sheet of the user's own, so that something can be lost. */
function usersBook(): Book {
  const book = Book.blank();
  book.edit('Sheet1', 'A1', '用户的数据');
  return book;
}

const isComplete = ({ book }: OpenWorkbook): boolean => {
  const names = book.sheets.map(({ name }) => name);
  return (
    Object.values(sheetNames).every((name) => names.includes(name)) &&
    names.every((name) => !name.includes('新建中'))
  );
};

// Each try takes a workbook of its own: minutes when all are tried.
jest.setTimeout(30 * 60_000);

describe('a failure while a report is made and filled', () => {
  it('[14.3] at any action leaves the workbook as it was or complete, and a second try succeeds', async () => {
    const pristine = usersBook().snapshot();
    const sizing = await openBook(usersBook());
    const batches = await actionsOf(sizing.host, () => make(sizing));
    expect(batches).toHaveLength(2);
    let opened = await openBook(usersBook());
    for (const [roundTrip, count] of batches.entries()) {
      for (const [turn, action] of sampled(count, roundTrip * 41, 97).entries()) {
        const way = wayAt(turn);
        const end = plant(opened.host, roundTrip, action, way === 'goesOnEditing' ? 'edits' : way);
        const made = await make(opened);
        end();
        if (made.ok) expect(isComplete(opened)).toBe(true);
        else {
          const code = way === 'fails' ? 'other' : 'cellEditMode';
          expect([action, made.failure]).toEqual([action, { code, detail: 'planted', isUndone: true }]);
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

/** Reading is the same in every command, and changes nothing; making sheets is the same for each of them. */
const ALIKE_EVERY = 16;

describe('a failure while a command is at work', () => {
  const others = Object.entries(races).filter(([name]) => name !== 'make');

  it.each(others)(
    '[14.3] at any action, or a person who edits a cell, is told as what happened: %s',
    async (_, ready) => {
      const { command, makes } = await ready();
      const opened = await openBook(command.book.copy());
      const { book, host } = opened;
      const held = () => JSON.stringify(book.snapshot(false));
      const start = () => book.become(command.book);
      start();
      const before = held();
      const batches = await actionsOf(host, () => command.run(opened));
      const done = held();
      const last = batches.length - 1;
      for (const [roundTrip, count] of batches.entries()) {
        const isAlike = roundTrip === 0 || makes;
        const actions = sampled(count, roundTrip * 41, 61);
        const tried = actions.filter((_each, at) => !isAlike || at % ALIKE_EVERY === 0);
        for (const [turn, action] of tried.entries()) {
          start();
          const way = wayAt(turn);
          const end = plant(host, roundTrip, action, way);
          const result = await command.run(opened);
          end();
          const told = result.ok ? 'done' : result.failure.isUndone ? 'undone' : 'not undone';
          const now = held();
          const happened = now === before ? 'undone' : now === done ? 'done' : 'not undone';
          const isTidied = told === 'done' && command.tidies && roundTrip === last;
          // Where nobody can look, it is said that something may be left.
          const isUnknown = told === 'not undone' && way === 'goesOnEditing';
          if (!isTidied && !isUnknown) {
            expect([roundTrip, action, way, told]).toEqual([roundTrip, action, way, happened]);
          }
          if (!result.ok) expect(result.failure.detail).toBe('planted');
        }
      }
    },
  );

  it('that cannot be undone either is told as such, and the next try cleans up', async () => {
    const opened = await openBook(usersBook());
    failAt(opened.host, 2, 0);
    failAt(opened.host, 1, 700);
    const made = await make(opened);
    expect(made).toMatchObject({ ok: false, failure: { isUndone: false } });
    valueOf(await make(opened));
    expect(isComplete(opened)).toBe(true);
    expect(opened.book.sheets).toHaveLength(10);
  });
});
