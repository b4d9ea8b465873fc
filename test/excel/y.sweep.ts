import { racer } from '../support/coauthor';
import { races } from '../support/races';
import { Session } from 'node:inspector';
import { writeFileSync } from 'node:fs';
jest.setTimeout(10 * 60_000);
it('profile', async () => {
  const { command, acts } = await races.check!();
  const { race } = await racer(command);
  await race(acts[0]!, 1);
  const s = new Session();
  s.connect();
  s.post('Profiler.enable');
  s.post('Profiler.start');
  for (const act of acts.slice(100, 103)) await race(act, 1);
  await new Promise<void>((r) =>
    s.post('Profiler.stop', (_e, { profile }) => {
      writeFileSync('/tmp/w/opsprof/p.cpuprofile', JSON.stringify(profile));
      r();
    }),
  );
});
