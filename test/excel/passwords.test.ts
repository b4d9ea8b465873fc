/** Sheets that somebody has protected with a password: a command does without them, or says which one is in its way; every sheet: passwords.sweep.ts. */
import { openBook } from '../support/excel';
import { lock, specifyPasswords } from '../support/passwords';
import { races } from '../support/races';

specifyPasswords((sheets, command) => sheets.filter((_, at) => at === command % sheets.length));

test('[14.3] a sheet with a password that is blank is left beside a new report', async () => {
  const { command } = await races['make']!();
  const opened = await openBook(command.book.copy());
  lock(opened, 'Sheet1');
  expect((await command.run(opened)).ok).toBe(true);
  expect(opened.book.sheets.map(({ name }) => name)).toContain('Sheet1');
});
