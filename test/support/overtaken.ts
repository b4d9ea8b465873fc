/** What holds of every command while someone else acts between two of its round trips (issue 14.2). */
import { type Act, faultsOf } from './coauthor';
import { races } from './races';

/**
 * Specifies it for the acts that are tried.
 * @param tried of the acts of a command, by its number among all
 */
export function specifyRaces(tried: (acts: readonly Act[], command: number) => readonly Act[]): void {
  describe('whoever acts between two round trips of a command', () => {
    it.each(Object.entries(races).map(([name, make], number) => ({ name, make, number })))(
      '[14.2] keeps what they did, and what is told is so: $name',
      async ({ make, number }) => {
        const { command, acts } = await make();
        expect(await faultsOf(command, tried(acts, number))).toEqual([]);
      },
    );
  });
}
