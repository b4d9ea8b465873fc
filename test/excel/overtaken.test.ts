/** Someone else acts between two round trips of a command (issue 14.2): a part of `overtaken.sweep.ts`. */
import { faultsOf } from '../support/coauthor';
import { races } from '../support/races';

/** The sweep tries them all. */
const EVERY = 29;

describe('whoever acts between two round trips of a command', () => {
  it.each(Object.entries(races))(
    '[14.2] keeps what they did, and what is told is so: %s',
    async (_, make) => {
      const { command, acts } = await make();
      expect(await faultsOf(command, acts, { every: EVERY })).toEqual([]);
    },
  );
});
