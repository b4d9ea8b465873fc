import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typicalReport } from '../../tools/bench/typicalReport';
import { tabulate } from '../../cli/cells';
import { openTable } from '../../cli/tables';
import { cellsOf, forms } from '../../src/form';
import { formatReport } from '../../src/report';
import { exactSum } from '../../src/rules';
import { queryIn, type Row } from './duckdb';
import { console } from './support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a table of more rows than one group of Parquet', () => {
  it('keeps every row, in order', async () => {
    const count = 120_001;
    const rows = Array.from({ length: count }, (_, at) => at);
    const path = join(folder, 'rows.parquet');
    const target = { path, kind: 'parquet' } as const;
    const table = await openTable<number>(target, path, [{ name: 'place', type: 'whole', of: (at) => at }]);
    for (let from = 0; from < count; from += 7_000) await table.write(rows.slice(from, from + 7_000));
    await table.close();
    const told = await queryIn(folder, `SELECT place FROM 'rows.parquet'`);
    expect(told.map(({ place }) => place)).toEqual(rows);
    const groups = await queryIn(
      folder,
      `SELECT num_row_groups AS count FROM parquet_file_metadata('rows.parquet')`,
    );
    expect(groups).toEqual([{ count: 3 }]);
  });
});

describe('the worked examples of docs/scale.md', () => {
  const subjects = Array.from({ length: 25 }, (_, seed) => typicalReport(seed));
  const [balances = '', sums = ''] = [
    ...readFileSync('docs/scale.md', 'utf8').matchAll(/```sql\n([^]*?)```/g),
  ].map(([, sql = '']) => sql);

  it.each(['parquet', 'csv'])('find in .%s what was found, and the same sums', async (kind) => {
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (const [at, subject] of subjects.entries())
      writeFileSync(join(reports, `${at}.json`), formatReport(subject));
    const targets = { output: join(folder, `cells.${kind}`), findings: join(folder, `findings.${kind}`) };
    await tabulate([reports], targets, console().output);
    const over = (sql: string): Promise<Row[]> => queryIn(folder, sql.replaceAll('.parquet', `.${kind}`));
    const rows = await over(balances);
    expect(rows.map(({ unit, column_id, computed, found }) => [unit, column_id, computed, found])).toEqual([
      ['第0单位', 'total', 9, 9],
      ['第10单位', 'total', 9, 9],
      ['第20单位', 'total', 9, 9],
    ]);
    const totals = Object.fromEntries((await over(sums)).map(({ cell, total }) => [cell, total]));
    const expected = [...cellsOf(forms['2021']).keys()].map((cell) => [
      cell,
      exactSum(subjects.map(({ values }) => Number(values[cell]))),
    ]);
    expect(totals).toEqual(Object.fromEntries(expected));
  });
});
