/** `ogi register`: issue 20.7, and privacy: issue 20.6. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ask, startThread } from '../../cli/endable';
import { tellRegister } from '../../cli/register';
import { console } from './support';

const fixture = (name: string): string => `test/fixtures/register/${name}`;

async function told(name: string, json = false, today = '2024-03-01') {
  const { output, printed, complained } = console();
  const code = await tellRegister(fixture(name), { year: 2024, json }, { ...output, today });
  return { code, printed: printed.join('\n'), complained };
}

test('counts and lists what is wrong, with rows and numbers', async () => {
  const { code, printed } = await told('habits.xlsx');
  expect(code).toBe(1);
  expect(printed).toContain('申请 6 件');
  expect(printed).toContain('2 行不计入任何数字');
  expect(printed).toContain('依申请公开登记表第 8 行（水申〔2024〕4号）：申请人类型“法人”对不上规定的选项');
  expect(printed).toContain('收到日期“24.3.6”读不成日期');
});

test('says on standard error how words, columns and rows were taken', async () => {
  const { complained } = await told('habits.xlsx');
  expect(complained.join('\n')).toContain('“公民”按“自然人”读入（3 行，第 4 行起），请核对。');
  expect(complained.join('\n')).toContain('2 行是小计、合计，未计入');
});

test('JSON: values, findings and rows', async () => {
  const { printed } = await told('two-years.xlsx', true);
  const { values, findings, rows } = JSON.parse(printed) as {
    values: Record<string, number>;
    findings: { rule: string; number: string }[];
    rows: Record<string, unknown>[];
  };
  expect(values['requests.received.total']).toBe(2);
  expect(findings.map(({ rule }) => rule)).toContain('R-9');
  expect(rows[0]).toEqual({
    sheet: '2023年台账',
    row: 2,
    number: '2023-1',
    received: '2023-03-01',
    type: 'person',
    due: '2023-03-29',
    closed: '2023-03-20',
    outcome: 'granted',
    standing: 'done',
    notCounted: null,
  });
});

test('no output names an applicant or says what was asked for', async () => {
  const names = [
    '王小明',
    '青山商贸',
    '李大红',
    '县某协会',
    '赵小兰',
    '钱多多',
    '孙某',
    '水库除险加固',
    '防汛预案',
  ];
  for (const json of [false, true]) {
    const { printed, complained } = await told('habits.xlsx', json, '2026-11-26');
    for (const name of names) expect([printed, ...complained].join('\n')).not.toContain(name);
  }
});

test.each(
  readdirSync('test/fixtures/cases/strangers').map((name) => `test/fixtures/cases/strangers/${name}`),
)('issue 20, bad input: %s is read where it can be ended, and told in one line', async (path) => {
  const { output, printed, complained } = console();
  expect(await tellRegister(path, { year: 2024 }, output)).toBe(2);
  expect([printed.length, complained.length]).toEqual([0, 1]);
});

test('issue 20, bad input: a thread that dies over a register is told, and the next file is read', async () => {
  const [thread] = [startThread(new URL('reader.ts', pathToFileURL(`${process.cwd()}/cli/`)))];
  const dying = ask(thread, { bytes: new Uint8Array(1), as: 'nothing' });
  expect(await dying).toHaveProperty('error');
  const { code } = await told('two-years.xlsx');
  expect(code).not.toBe(2);
});

test('no register: code 2 and a reason; a year without a form likewise', async () => {
  const { output, complained } = console();
  expect(await tellRegister('test/fixtures/bad/old.xls', { year: 2024 }, output)).toBe(2);
  expect(await tellRegister(fixture('two-years.xlsx'), { year: 2018 }, output)).toBe(2);
  expect(await tellRegister(fixture('not-there.xlsx'), { year: 2024 }, output)).toBe(2);
  expect(complained).toHaveLength(5);
});
