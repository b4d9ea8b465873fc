/** `ogi redact`: issue 20.6. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { redactRegister } from '../../cli/redact';
import { readRegisterFile } from '../../src/documents/register';
import { checkRegister, count, type Register } from '../../src/register';
import { console } from './support';

const folder = mkdtempSync(join(tmpdir(), 'ogi-redact-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOURCE = 'test/fixtures/register/habits.xlsx';

const registerIn = async (path: string): Promise<Register> => {
  const { value } = await readRegisterFile(readFileSync(path));
  if (!value) throw new Error(`no register in ${path}`);
  return value;
};

/** All that a file says, packed or not. */
async function textsOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  if (!path.endsWith('.xlsx')) return bytes.toString('utf8');
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')));
  return parts.join('\n');
}

const redacted = async (name: string) => {
  const { output, complained } = console();
  const path = join(folder, name);
  return { path, code: await redactRegister(SOURCE, { output: path }, output), complained };
};

const keysOf = (register: Register): string[] =>
  checkRegister(register, 46_000).map(({ message: { key } }) => key);

describe.each(['shared.xlsx', 'shared.csv'])('issue 20.6: %s', (name) => {
  test('names nobody, counts the same and has the same wrong with it', async () => {
    const { path, code } = await redacted(name);
    expect(code).toBe(0);
    const words = await textsOf(path);
    for (const one of ['王小明', '青山商贸', '李大红', '县某协会', '赵小兰', '钱多多', '孙某', '除险加固'])
      expect(words).not.toContain(one);
    const [before, after] = [await registerIn(SOURCE), await registerIn(path)];
    for (const year of [2023, 2024, 2025])
      expect(count({ ...after, cases: before.cases }, year)).toEqual(count(before, year));
    expect(after.requests.map(({ values }) => values.applicant)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `申请人${n}`),
    );
    const known = keysOf(after);
    for (const key of keysOf(before)) expect(known).toContain(key);
  });
});

test('a name that says no kind, and a file that is there, are refused', async () => {
  expect(await redacted('shared.docx')).toMatchObject({
    code: 2,
    complained: [expect.stringContaining('.xlsx、.csv')],
  });
  await redacted('there.csv');
  expect(await redacted('there.csv')).toMatchObject({ code: 2 });
});
