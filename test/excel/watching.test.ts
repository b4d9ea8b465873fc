/** Watching a workbook that never is quiet, or loses a sheet (issue 14.12, 14.13). */
import { watch } from '../../src/excel';
import { openReport } from '../support/excel';
import { report } from '../support/reports';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('watching the workbook', () => {
  it('[14.13] edits without a pause are read at least once in two seconds', async () => {
    const { book, run } = await openReport(report('2021'));
    let first: number | undefined;
    const start = Date.now();
    const end = await run((context) => watch(context, () => (first ??= Date.now() - start)));
    for (let edit = 0; first === undefined && Date.now() - start < 4_000; edit++) {
      book.edit('三、依申请公开', 'D6', String(edit));
      await wait(50);
    }
    expect(first).toBeGreaterThan(1_000);
    expect(first).toBeLessThan(3_000);
    await end();
  });

  it('[14.12] a deleted sheet is noticed at once', async () => {
    const { run } = await openReport(report('2021'));
    let calls = 0;
    const end = await run((context) => watch(context, () => (calls += 1)));
    await run(async (context) => {
      context.workbook.worksheets.getItem('上年数据').delete();
      await context.sync();
    });
    await wait(600);
    expect(calls).toBe(1);
    await end();
  });
});
