/**
 * Someone else acts between each two round trips of every command, wherever it could matter (issue 14.2): no cell is lost,
 * and what is told is so. `RACES_EVERY=1` tries all; without it every seventh is tried.
 */
import { faultsOf } from '../support/coauthor';
import { races } from '../support/races';

const EVERY = Number(process.env['RACES_EVERY'] ?? 7);
const FROM = Number(process.env['RACES_FROM'] ?? 0);

jest.setTimeout(30 * 60_000);

/** Not mended yet: what is left then is told, or stands where Excel's own behaviour is not known (a header row deleted). */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  'totals to formulas': [
    '三、依申请公开: deletes column J, before round trip 1: workbookChanged (三、依申请公开), not undone',
  ],
  'update of a summary': ['明细: deletes row 4, before round trip 1: notOurs (), but something is left'],
  'undo of an update': [
    '问题清单: deletes row 9, before round trip 1: workbookChanged (问题清单), not undone',
  ],
};

describe('whoever acts between two round trips of a command', () => {
  it.each(Object.entries(races))(
    '[14.2] keeps what they did, and what is told is so: %s',
    async (name, make) => {
      const { command, acts } = await make();
      const open = OPEN[name] ?? [];
      const said = await faultsOf(command, acts, { every: EVERY, from: FROM });
      expect(said.filter((wrong) => !open.includes(wrong))).toEqual([]);
    },
  );
});
