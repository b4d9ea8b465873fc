/**
 * Someone else acts between two round trips of a command (issue 14.2): an act of each kind on each sheet before each
 * round trip. `RACES_EVERY=1` tries all acts everywhere, which takes a quarter of an hour.
 */
import { chosen, faultsOf } from '../support/coauthor';
import { races } from '../support/races';

const { RACES_EVERY } = process.env;
const every = RACES_EVERY === undefined ? undefined : Number(RACES_EVERY);

// A command with several round trips is tried some dozens of times: on a busy machine that takes minutes.
jest.setTimeout((every === undefined ? 10 : 30) * 60_000);

describe('whoever acts between two round trips of a command', () => {
  it.each(Object.entries(races))(
    '[14.2] keeps what they did, and what is told is so: %s',
    async (_, make) => {
      const { command, acts } = await make();
      expect(await faultsOf(command, chosen(acts, every))).toEqual([]);
    },
  );
});
