/** Sheets that somebody has protected with a password: a command does without them, or says which one is in its way. */
import { openBook } from '../support/excel';
import { races } from '../support/races';

describe('a sheet that is protected with a password', () => {
  it.each(Object.entries(races))(
    '[14.3] is done without, or named, and nothing is changed then: %s',
    async (_, ready) => {
      const { command } = await ready();
      const opened = await openBook(command.book.copy());
      const { book } = opened;
      for (const { name } of command.book.sheets) {
        book.become(command.book);
        const sheet = book.sheet(name);
        sheet.protection = { options: {}, ...sheet.protection, password: 'geheim' };
        const before = book.snapshot(false);
        const result = await command.run(opened);
        if (result.ok) continue;
        const { code, detail, isUndone } = result.failure;
        expect(['accessDenied', 'sheetProtected']).toContain(code);
        expect({ detail, isUndone }).toEqual({ detail: name, isUndone: true });
        expect(book.snapshot(false)).toEqual(before);
      }
    },
  );

  it('[14.3] that is blank is left beside a new report', async () => {
    const { command } = await races['make']!();
    const opened = await openBook(command.book.copy());
    const { book } = opened;
    book.sheet('Sheet1').protection = { options: {}, password: 'geheim' };
    expect((await command.run(opened)).ok).toBe(true);
    expect(book.sheets.map(({ name }) => name)).toContain('Sheet1');
  });
});
