import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkFile, failedFile, type FileResult } from '../../cli/checkFile';
import { inThreads } from '../../cli/pool';
import { typicalReport } from '../../tools/bench/typicalReport';
import { formatReport } from '../../src/report';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-built-'));
  const { status, stderr } = spawnSync('npx', ['vite', 'build', 'cli', '--logLevel', 'warn'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ogi = (...args: string[]) =>
  spawnSync(process.execPath, ['cli/build/main.js', ...args], { encoding: 'utf8' });
const fromSources = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], { encoding: 'utf8' });

describe('the built command (issue 11.5)', () => {
  it('stays a command when it is built again', () => {
    expect(statSync('cli/build/main.js').mode & 0o111).not.toBe(0);
  });

  it('reads every kind of file as its sources do', () => {
    const kinds = [
      'official-form.pdf',
      'bars.txt',
      'two-pages.html',
      'word-two-pages.docx',
      'sheet-hidden-rows-and-sums.xlsx',
    ];
    const args = ['check', '--json', ...kinds.map((name) => join('test/fixtures/documents', name))];
    const { status, stdout, stderr } = ogi(...args);
    expect({ status, stdout, stderr }).toEqual(
      (({ status, stdout, stderr }) => ({ status, stdout, stderr }))(fromSources(...args)),
    );
  });

  it('makes workbooks, documents and tables', () => {
    const input = join(folder, 'in.json');
    writeFileSync(input, formatReport(typicalReport(1)));
    const made = { fill: 'a.xlsx', export: 'a.docx', sum: 'b.xlsx', cells: 'a.parquet' };
    for (const [command, name] of Object.entries(made)) {
      const { status, stderr } = ogi(command, input, '-o', join(folder, name));
      expect([command, status, stderr]).toEqual([command, 0, '']);
      expect(readFileSync(join(folder, name)).subarray(0, 2).toString()).toMatch(/PK|PA/);
    }
  });

  it('has a thread’s script that answers as this thread does', async () => {
    const job = { file: join(folder, 'one.json'), today: '2025-02-01' };
    writeFileSync(job.file, formatReport(typicalReport(10)));
    const script = pathToFileURL('cli/build/worker.js');
    const answers: FileResult[] = [];
    for await (const answer of inThreads<typeof job, FileResult>(script, [job, job], 2, failedFile))
      answers.push(answer);
    const expected = await checkFile(job);
    expect(answers).toEqual([expected, expected]);
  });
});
