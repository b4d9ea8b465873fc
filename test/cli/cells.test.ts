import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabulate } from '../../cli/cells';
import { writeDocument } from '../../src/documents/write';
import { cellsOf, forms } from '../../src/form';
import { findAll } from '../../src/rules';
import { report } from '../support/reports';
import { queryIn, type Row } from './duckdb';
import { console } from './support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-cells-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const input = (name: string, content: object | string): void =>
  writeFileSync(path(`in/${name}`), typeof content === 'string' ? content : JSON.stringify(content));

async function tabulated(kind: string, language?: 'en-US') {
  const { output, complained } = console(language);
  const targets = { output: path(`cells.${kind}`), findings: path(`findings.${kind}`) };
  const code = await tabulate([path('in')], targets, output);
  return { code, complained };
}

const query = (sql: string): Promise<Row[]> => queryIn(folder, sql);

const kinds = ['parquet', 'csv'];

describe.each(kinds)('ogi cells as .%s', (kind) => {
  it('has one row for every cell in the order of files and form, with its place in the form', async () => {
    input('a.json', report('2021', { 'requests.refused.stateSecret.person': 3 }, { unit: '甲局' }));
    input('b.json', report('2019', {}, { unit: '' }));
    expect(await tabulated(kind)).toEqual({ code: 1, complained: [] });
    const rows = await query(`SELECT * FROM 'cells.${kind}'`);
    expect(rows.map(({ cell }) => cell)).toEqual(
      [forms['2021'], forms['2019']].flatMap((form) => [...cellsOf(form).keys()]),
    );
    expect(rows.find(({ value }) => value === 3)).toMatchObject({
      file: path('in/a.json'),
      unit: '甲局',
      cell: 'requests.refused.stateSecret.person',
      table_id: 'requests',
      row_id: 'refused.stateSecret',
      column_id: 'person',
      section: '三、收到和处理政府信息公开申请情况',
      row_label: '三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密',
      column_label: '自然人',
      text: null,
    });
    expect(rows.at(-1)).toMatchObject({ unit: 'b' });
    expect(rows[0]).toMatchObject({ year: 2024, edition: 2021 });
  });

  it('tells blank from 0, words from numbers, and keeps what stood where a number was read', async () => {
    const cells = [...cellsOf(forms['2021']).keys()].filter((id) => id.startsWith('requests.granted.'));
    const values = [null, 0, '三件,"约"\n', '１２', '=1+1'];
    input('a.json', report('2021', Object.fromEntries(values.map((value, at) => [cells[at] ?? '', value]))));
    await tabulated(kind);
    const rows = await query(`SELECT cell, value, text FROM 'cells.${kind}' WHERE row_id = 'granted'`);
    const found = cells.map((id) => rows.find(({ cell }) => cell === id));
    const guarded = kind === 'csv' ? "'=1+1" : '=1+1';
    expect(found.slice(0, values.length).map((row) => [row?.value, row?.text])).toEqual([
      [null, null],
      [0, null],
      [null, '三件,"约"'],
      [12, '１２'],
      [null, guarded],
    ]);
  });

  it('has one row for every finding, what was expected and found by its type', async () => {
    const subject = report('2021', { 'appeals.review.total': 2, 'requests.granted.person': '3件' });
    input('a.json', subject);
    expect((await tabulated(kind, 'en-US')).code).toBe(1);
    const rows = await query(`SELECT * FROM 'findings.${kind}'`);
    expect(rows.map(({ rule }) => rule)).toEqual(findAll(subject).map(({ rule }) => rule));
    expect(rows.find(({ rule }) => rule === 'T4-1')).toMatchObject({
      file: path('in/a.json'),
      severity: 'error',
      outcome: 'broken',
      section: '四、政府信息公开行政复议、行政诉讼情况',
      table_id: 'appeals',
      cells: 'appeals.review.total',
      row_labels: 'Administrative review',
      expected: 0,
      expected_text: null,
      found: 2,
      difference: 2,
      message: expect.stringContaining('total') as unknown,
    });
    expect(rows.find(({ rule }) => rule === 'V-2')).toMatchObject({ found: null, found_text: '3件' });
  });

  it('goes on when a file cannot be read, and says which', async () => {
    input('a.json', report('2021'));
    input('b.json', '{');
    input('c.csv', Buffer.from(await writeDocument(report('2021'), 'csv')).toString());
    const { code, complained } = await tabulated(kind);
    expect(code).toBe(2);
    expect(complained).toEqual([expect.stringContaining('b.json')]);
    expect(await query(`SELECT DISTINCT file FROM 'cells.${kind}' ORDER BY file`)).toEqual([
      { file: path('in/a.json') },
      { file: path('in/c.csv') },
    ]);
  });

  it('is a table without rows where there are no reports', async () => {
    expect((await tabulated(kind)).code).toBe(2);
    expect(await query(`SELECT count(*) AS rows FROM 'cells.${kind}'`)).toEqual([{ rows: 0 }]);
  });
});

describe('ogi cells', () => {
  const refused = async (options: { output: string; findings?: string }) => {
    const { output, complained } = console();
    return { code: await tabulate([path('in')], options, output), complained };
  };

  it('refuses a kind of file that it does not know, and writes nothing', async () => {
    for (const options of [{ output: path('cells.xlsx') }, { output: path('c.csv'), findings: path('f') }]) {
      const { code, complained } = await refused(options);
      expect([code, complained.length]).toEqual([2, 1]);
      expect(complained[0]).toContain('.parquet');
    }
    expect(readdirSync(folder)).toEqual(['in']);
  });

  it('says where it cannot write', async () => {
    const { code, complained } = await refused({ output: path('no/such/folder.parquet') });
    expect(code).toBe(2);
    expect(complained).toEqual([expect.stringContaining('写不进文件')]);
  });
});
