/** What holds of every command where somebody has protected sheets with a password (issue 14.3). */
import { type OpenWorkbook, openBook } from './excel';
import { races } from './races';

export const lock = ({ book }: OpenWorkbook, name: string): void => {
  const sheet = book.sheet(name);
  sheet.protection = { options: {}, ...sheet.protection, password: 'geheim' };
};

/**
 * Specifies it for the sheets that are tried, each alone.
 * @param tried of the sheets of a workbook, by the number of the command among all
 */
export function specifyPasswords(
  tried: (sheets: readonly string[], command: number) => readonly string[],
): void {
  describe('a sheet that is protected with a password', () => {
    it.each(Object.entries(races).map(([name, ready], number) => ({ name, ready, number })))(
      '[14.3] is done without, or named, and nothing is changed then: $name',
      async ({ ready, number }) => {
        const { command } = await ready();
        const opened = await openBook(command.book.copy());
        const { book } = opened;
        const names = command.book.sheets.map(({ name }) => name);
        for (const name of tried(names, number)) {
          book.become(command.book);
          lock(opened, name);
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
  });
}
