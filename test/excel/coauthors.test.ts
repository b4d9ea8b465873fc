/** Two people with the add-in in one workbook: two office.js clients, remote events and all. */
import { checkReport, explainFinding, readReport, watch } from '../../src/excel';
import { check } from '../../src/rules';
import { cellsIn, openBook, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';

const requests = '三、依申请公开';
const results = '校验结果';

async function together(): Promise<{ anna: OpenWorkbook; bo: OpenWorkbook }> {
  const anna = await openReport(report('2021', { 'requests.carriedOut.person': null }));
  return { anna, bo: await openBook(anna.book) };
}

const listed = async (opened: OpenWorkbook) =>
  (await cellsIn(opened, results, 'A6:J40')).filter(([severity]) => severity !== '');

const quiet = () => new Promise((resolve) => setTimeout(resolve, 700));

/** The names of the methods that a client calls. */
function callsOf({ host }: OpenWorkbook): string[] {
  const calls: string[] = [];
  const send = host.bridge.sendMessageToHost;
  host.bridge.sendMessageToHost = (message) => {
    calls.push(...[...message.matchAll(/"Name":"(\w+)"/g)].map(([, name = '']) => name));
    send(message);
  };
  return calls;
}

describe('two co-authors', () => {
  it('who edit, check and explain at once find every finding once, and no explanation lost', async () => {
    const { anna, bo } = await together();
    const [blank] = valueOf(await anna.run(checkReport)).examination.findings;
    if (!blank) throw new Error('nothing found');
    anna.book.edit(requests, 'E8', '4');
    bo.book.edit('四、复议诉讼', 'E6', '2');
    const done = await Promise.all([
      anna.run(checkReport),
      bo.run((context) => explainFinding(context, blank, '本年无结转')),
      bo.run(checkReport),
      anna.run(checkReport),
    ]);
    for (const result of done) expect(result.ok ? null : result.failure).toBeNull();
    const rows = await listed(bo);
    const found = check(valueOf(await bo.run(readReport)).report ?? report('2021'));
    expect(rows.map((row) => row[7]).sort()).toEqual(found.map(({ rule }) => rule).sort());
    expect(rows.filter((row) => row[6] === '本年无结转').map((row) => row[7])).toEqual(['V-4']);
  });

  it('keep their rows where they are when the other’s check brings new findings', async () => {
    const { anna, bo } = await together();
    await anna.run(checkReport);
    const [first] = await listed(anna);
    bo.book.edit('二、主动公开', 'B5', '-3');
    await bo.run(checkReport);
    const rows = await listed(anna);
    expect(rows[0]).toEqual(first);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('see each other’s edits, each once, and answer them by reading alone', async () => {
    const { anna, bo } = await together();
    const seen = { anna: 0, bo: 0 };
    const lists: number[] = [];
    const follow = (opened: OpenWorkbook, who: keyof typeof seen) =>
      opened.run((context) =>
        watch(context, () => {
          seen[who] += 1;
          void opened.run(readReport).then((reading) => {
            const read = valueOf(reading).report;
            lists.push(read ? check(read).length : -1);
          });
        }),
      );
    const ends = [await follow(anna, 'anna'), await follow(bo, 'bo')];
    anna.book.edit(requests, 'D8', '3');
    await quiet();
    expect(seen).toEqual({ anna: 1, bo: 1 });
    expect(lists[0]).toBeGreaterThan(1);
    expect(lists[1]).toBe(lists[0]);
    // A check of one is news to both, and starts no circle of answers.
    await bo.run(checkReport);
    await quiet();
    await quiet();
    expect(seen.anna).toBeLessThanOrEqual(2);
    expect(seen.bo).toBeLessThanOrEqual(2);
    await Promise.all(ends.map((end) => end()));
  });

  it('keep their undo: a check neither protects nor unprotects a sheet', async () => {
    const { anna } = await together();
    const calls = callsOf(anna);
    await anna.run(checkReport);
    expect(calls).toContain('Formulas');
    expect(calls).not.toContain('Protect');
    expect(calls).not.toContain('Unprotect');
  });
});
