/** What rows of the register show by themselves, as of today: issue 20.3. */
import { makeRegister } from '../../src/excel';
import { type Day, dayOfIso, isoDay, workingDayAfter } from '../../src/register';
import { flagColors } from '../../src/workbook/sheet';
import { localToday } from '../../src/summary';
import { registerOf, request } from '../register/support';
import { openBook, valueOf } from '../support/excel';

/** So that a reply to it is due in some working days, or was so long ago. */
function receivedFor(left: number): string {
  const now = dayOfIso(localToday()) as Day;
  for (let back = 0; back < 90; back += 1) {
    const due = workingDayAfter(now - back, 20);
    if (due !== undefined && due >= now + left) continue;
    return isoDay(now - back + 1);
  }
  throw new Error('no such day');
}

test('an overdue request is red, though it is due within five days as well; due soon it is yellow, later plain', async () => {
  const { book, run } = await openBook();
  const rows = [
    request({ number: 'A', received: receivedFor(-10) }),
    request({ number: 'B', received: receivedFor(1) }),
    request({ number: 'C', received: localToday() }),
    // Overdue, and of a number that stands twice.
    request({ number: 'A', received: receivedFor(-10) }),
  ];
  valueOf(await run((context) => makeRegister(context, registerOf(rows), { requests: 1, cases: 1 })));
  const flags = book.flags('台账');
  const seen = ['A5', 'A6', 'A7', 'A8'].map((cell) => flags.get(cell)?.[0]?.style.fill);
  const { error, warning } = flagColors;
  expect(seen).toEqual([error.fill, warning.fill, undefined, error.fill]);
});
