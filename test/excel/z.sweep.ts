import { racer } from '../support/coauthor';
import { races } from '../support/races';
jest.setTimeout(10*60_000);
const out = (...s: unknown[]) => process.stderr.write(s.map((x) => typeof x === 'string' ? x : JSON.stringify(x)).join(' ') + '\n');
function diff(a: any, b: any, path = ''): void {
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  if (typeof a === 'object' && typeof b === 'object' && a && b) { for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) diff(a[k], b[k], path + '/' + k); return; }
  out('   ', path, a ?? null, '→', b ?? null);
}
it('debug', async () => {
  const { command, acts } = await races[process.env['RACE'] ?? 'check']!();
  const { race, after, states, book, done, roundTrips } = await racer(command);
  out('round trips', roundTrips);
  for (const name of (process.env['ACTS'] ?? '').split(',')) {
    const act = acts.find((a) => a.name.endsWith(name))!;
    const wrong = await race(act, Number(process.env['GAP'] ?? 1));
    out('=====', name, wrong ?? 'fine');
    if (wrong) diff(after(wrong.endsWith('false ok') ? done : command.book, act), states(book));
  }
});
