import { racer } from '../support/coauthor';
import { races } from '../support/races';
jest.setTimeout(10*60_000);
it('survey', async () => {
  const out = (s: string) => process.stderr.write(s + '\n');
  for (const [name, make] of Object.entries(races)) {
    const t0 = process.cpuUsage().user;
    const { command, acts } = await make();
    const t1 = process.cpuUsage().user;
    const { race, roundTrips } = await racer(command);
    out(`${name} ${acts.length} ${roundTrips} ${(t1 - t0) / 1e3}`);
    for (const act of acts.filter((_, i) => i % 12 === 0)) {
      const t = process.cpuUsage().user;
      const said = await race(act, 1);
      out(`${act.name} ${(process.cpuUsage().user - t) / 1e3} ${said ?? ''}`);
    }
  }
});
