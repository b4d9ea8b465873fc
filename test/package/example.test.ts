/** The example that comes with the add-in (issue 19: 打开示例). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from 'office-js-simulator/xlsx';
import { readReport } from '../../src/excel';
import { check } from '../../src/rules';
import { openBook, valueOf } from '../support/excel';

jest.setTimeout(60_000);

describe('[19] the example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a finished report as a workbook: checked, nothing found, its totals formulas, last year’s figures beside', async () => {
    const file = join(folder, 'example.xlsx');
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/package/writeExample.ts', file]);
    const { run } = await openBook(await openXlsx(readFileSync(file)));
    const { report } = valueOf(await run(readReport));
    expect(report).toMatchObject({ unit: '青山县水务局', year: 2024, edition: '2021' });
    expect(Object.values({ ...report?.values, ...report?.prior })).not.toContain(null);
    expect(check(report!)).toEqual([]);
    const told = await run(async (context) => {
      const { worksheets } = context.workbook;
      const total = worksheets
        .getItem('三、依申请公开')
        .getRange('J6')
        .load({ formulas: true, values: true });
      const status = worksheets.getItem('校验结果').getRange('A3').load({ values: true });
      await context.sync();
      return [total.formulas[0]?.[0], total.values[0]?.[0], status.values[0]?.[0]];
    });
    expect(told).toEqual([expect.stringContaining('SUM(D6:I6)'), 14, '校验后没有改过。']);
  });
});
