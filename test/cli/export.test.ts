import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../cli/output';
import { exportReport } from '../../cli/export';
import { documentKinds, writeDocument } from '../../src/documents/write';
import { commandLineLocales } from '../../src/locales/commandLine';
import { formatReport } from '../../src/report';
import { report } from '../support/reports';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Exports a report under a name and tells the exit code, what was complained of, and the file. */
async function exported(subject: string, name: string) {
  const input = join(folder, 'input.json');
  const path = join(folder, name);
  writeFileSync(input, subject);
  const complained: string[] = [];
  const output: Output = {
    locale: commandLineLocales['zh-CN'],
    print: (text) => complained.push(`printed: ${text}`),
    complain: (text) => complained.push(text.replace(`${folder}/`, '')),
  };
  const code = await exportReport(input, { output: path }, output);
  return { code, complained, read: () => readFileSync(path) };
}

describe('ogi export', () => {
  const sound = report('2021');

  it.each(documentKinds)('writes .%s as its name asks, and says nothing', async (kind) => {
    const { code, complained, read } = await exported(formatReport(sound), `out.${kind.toUpperCase()}`);
    expect([code, complained]).toEqual([0, []]);
    const start = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    const expected = start(await writeDocument(sound, kind));
    // The zip archive of a Word file bears the time of day behind its first four bytes.
    const length = kind === 'docx' ? 4 : 16;
    expect(start(read()).slice(0, length)).toBe(expected.slice(0, length));
  });

  it('counts errors on standard error, and writes the report as it stands', async () => {
    const wrong = report('2021', { 'appeals.review.total': 2 });
    const { code, complained, read } = await exported(formatReport(wrong), 'out.json');
    expect(code).toBe(0);
    expect(complained).toEqual(['input.json: 报告里有 1 处错误，已照原样导出。发布前请先改正。']);
    expect(read().toString()).toBe(formatReport(wrong));
  });

  it.each(['out.pdf', 'out', 'docx'])('writes no %s, and says what it can write', async (name) => {
    const { code, complained, read } = await exported(formatReport(sound), name);
    expect(code).toBe(2);
    expect(complained).toEqual([
      `${name}: 不能导出这种文件。请把扩展名改为 .docx、.html、.csv、.json 之一。`,
    ]);
    expect(read).toThrow();
  });

  it('writes nothing of a file that is no report, and says so in one line', async () => {
    const { code, complained, read } = await exported('{"unit":', 'out.docx');
    expect([code, complained.length]).toEqual([2, 1]);
    expect(read).toThrow();
  });

  it('says where it cannot write', async () => {
    const { code, complained } = await exported(formatReport(sound), 'no/such/folder/out.csv');
    expect(code).toBe(2);
    expect(complained[0]).toMatch(/写不进文件/);
  });
});
