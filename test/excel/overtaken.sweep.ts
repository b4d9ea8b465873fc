/**
 * Someone else acts between each two round trips of every command, wherever it could matter (issue 14.2): no cell is lost,
 * and what is told is so. `RACES_EVERY=1` tries all; without it every seventh is tried.
 */
import { faultsOf } from '../support/coauthor';
import { races } from '../support/races';

const EVERY = Number(process.env['RACES_EVERY'] ?? 7);
const FROM = Number(process.env['RACES_FROM'] ?? 0);

jest.setTimeout(30 * 60_000);

describe('whoever acts between two round trips of a command', () => {
  it.each(Object.entries(races))(
    '[14.2] keeps what they did, and what is told is so: %s',
    async (_, make) => {
      const { command, acts } = await make();
      expect(await faultsOf(command, acts, { every: EVERY, from: FROM })).toEqual([]);
    },
  );
});
