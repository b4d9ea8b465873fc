/** `ogi fill --register`: issue 20.7. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillReport } from '../../cli/commands';
import { readDocument } from '../../src/documents/read';
import { writeRegister } from '../../src/documents/register';
import { forms, cellsOf } from '../../src/form';
import { count, type Register } from '../../src/register';
import { formatReport, type Report, type Values } from '../../src/report';
import { madeUpRequests } from '../register/planted';
import { caseRow, registerOf, request } from '../register/support';
import { console } from './support';

const folder = mkdtempSync(join(tmpdir(), 'ogi-fill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const withCases = registerOf(
  [...madeUpRequests(), request({ type: null })],
  [caseRow({ ended: '2024-05-06', result: 'upheld' })],
);
const counted = count(withCases, 2024);

let serial = 0;

/** The figures of the workbook that was filled, and what was said. */
async function filled(values: Values, register: Register = withCases, texts: Report['texts'] = {}) {
  const year = 2024;
  serial += 1;
  const path = (name: string): string => join(folder, `${serial}${name}`);
  const report: Report = { unit: '青山县水务局', year, edition: '2021', values, texts };
  writeFileSync(path('.json'), formatReport(report));
  writeFileSync(path('.csv'), await writeRegister(register, 'csv'));
  const { output, complained } = console();
  const options = { output: path('.xlsx'), register: path('.csv') };
  const code = await fillReport(path('.json'), options, output);
  const { value } = code === 2 ? { value: null } : await readDocument(readFileSync(path('.xlsx')));
  return { code, figures: value?.values ?? {}, said: complained.join('\n') };
}

const ofTables = (values: Values): Values =>
  Object.fromEntries(Object.keys(counted).map((cell) => [cell, values[cell] ?? null]));

test('blanks of tables three and four become what the register counts, 上年结转 among them', async () => {
  const { code, figures, said } = await filled({});
  expect(code).toBe(0);
  expect(ofTables(figures)).toEqual(counted);
  expect(Number(counted['requests.carriedIn.total'])).toBeGreaterThan(0);
  expect(said).toContain(`台账共申请 301 件、复议诉讼 1 件，按台账填入 ${Object.keys(counted).length} 格`);
  expect(said).toContain('台账有 1 行不计入任何数字');
  expect(said).not.toContain('未改动');
});

test('a figure that is there stays, and is told with both; no total is filled over it', async () => {
  const cell = 'requests.received.person';
  const { figures, said } = await filled({
    [cell]: 1,
    'requests.granted.person': counted['requests.granted.person'] ?? 0,
  });
  expect(figures[cell]).toBe(1);
  expect(figures['requests.received.total'] ?? null).toBeNull();
  expect(figures['requests.received.business']).toBe(counted['requests.received.business']);
  expect(said).toContain(`台账为 ${counted[cell]}，表中为 1。未改动，请核对。`);
  expect(said.match(/未改动/g)).toHaveLength(1);
});

test('without cases table four is left alone, and that is said', async () => {
  const { figures, said } = await filled({}, registerOf(madeUpRequests()));
  const appeals = [...cellsOf(forms['2021']).keys()].filter((cell) => cell.startsWith('appeals.'));
  expect(appeals.map((cell) => figures[cell] ?? null)).toEqual(appeals.map(() => null));
  expect(said).toContain('表四未填');
});

test('words that say other than the register are told too (issue 20.8)', async () => {
  const { said } = await filled({}, withCases, { '1': '依申请公开情况：网络1件，按期答复率100%。' });
  expect(said).toMatch(/文中写“网络1件”，台账中是 \d+ 件，差 \d+ 件。未改动，请核对。/);
  expect(said.match(/未改动/g)).toHaveLength(1);
});

test('no register: nothing is written', async () => {
  const { output, complained } = console();
  writeFileSync(
    join(folder, 'r.json'),
    formatReport({ unit: '某局', year: 2024, edition: '2021', values: {}, texts: {} }),
  );
  const options = { output: join(folder, 'none.xlsx'), register: 'README.md' };
  expect(await fillReport(join(folder, 'r.json'), options, output)).toBe(2);
  expect(complained).toHaveLength(1);
});
