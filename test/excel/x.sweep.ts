import { faultsOf } from '../support/coauthor';
import { races } from '../support/races';
jest.setTimeout(60*60_000);
const out = (s: string) => process.stderr.write(s + '\n');
it('survey', async () => {
  const only = process.env['RACE']?.split(',');
  for (const [name, make] of Object.entries(races).filter(([n]) => !only || only.includes(n))) {
    const t0 = process.cpuUsage().user;
    const { command, acts } = await make();
    const t1 = process.cpuUsage().user;
    const every = Number(process.env['EVERY'] ?? 1);
    try {
    const said = await faultsOf(command, acts, { every, from: Number(process.env['FROM'] ?? 0) });
    const t2 = process.cpuUsage().user;
    out(`${name}: ${Math.round(acts.length / every)} acts, ${(t1 - t0) / 1e3} to make, ${(t2 - t1) / 1e3} ms\n  ${said.join('\n  ')}`);
    } catch (e) { out(`${name} ${String((e as Error).stack)}`); }
  }
});
