import { racer } from '../support/coauthor';
import { races } from '../support/races';
import { Batch } from '../../src/excel/batch';
jest.setTimeout(10*60_000);
const out = (...s: unknown[]) => process.stderr.write(s.map((x) => typeof x === 'string' ? x : JSON.stringify(x)).join(' ') + '\n');
function diff(a: any, b: any, path = ''): void {
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  if (typeof a === 'object' && typeof b === 'object' && a && b) { for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) diff(a[k], b[k], path + '/' + k); return; }
  out(path, a ?? null, '→', b ?? null);
}
it('debug', async () => {
  const expect0 = Batch.prototype.expect;
  Batch.prototype.expect = function (this: Batch, a, isMet) { const where = new Error().stack!.split('\n').slice(2, 4).map((l) => l.trim().split('/').pop()).join(' < '); return expect0.call(this, a, () => { const m = isMet(); if (!m) out('unmet', where); return m; }); };
  const { command, acts } = await races.check!();
  const { race, after, states, book } = await racer(command);
  for (const name of ['inserts row 1', 'types 99 into A7', 'inserts column E', 'deletes row 4','deletes row 7','deletes column H']) {
    const act = acts.find((a) => a.name.endsWith(name))!;
    out('=====', name, (await race(act, 1)) ?? 'fine');
    diff(after(command.book, act), states(book));
  }
});
