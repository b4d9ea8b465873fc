/** Strangers' files (issue 10.10): each gets one clear line, whatever the library under it does, and the rest goes on. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkFiles } from '../../cli/commands';
import { console } from './support';

const strangers = join(__dirname, '../fixtures/cases/strangers');

const folder = mkdtempSync(join(tmpdir(), 'ogi-strangers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder of files that have no end, kill their reader or fill its memory', () => {
  it('is checked to the end: a line for each, the sound ones read, exit code 2', async () => {
    const files = readdirSync(strangers);
    for (const file of files) copyFileSync(join(strangers, file), join(folder, file));
    copyFileSync(join(strangers, '../single-spaces.txt'), join(folder, 'zz.txt'));
    copyFileSync(join(strangers, '../../documents/word-2021.docx'), join(folder, 'zz.docx'));
    const { output, printed, complained } = console();
    expect(await checkFiles([folder], 'json', output)).toBe(2);
    const read = (JSON.parse(printed.join('')) as { file: string }[]).map(({ file }) => basename(file));
    for (const file of files) {
      const lines = complained.filter((line) => line.includes(file));
      expect(lines.length).toBeLessThanOrEqual(1);
      // What pdf.js loses without a word may come to light after all the rest is read: then it is a report like others.
      const isReadAnyhow = lines.length === 0 && file.startsWith('keep-pdf-uncaught') && read.includes(file);
      if (!isReadAnyhow) expect(lines[0]).toMatch(/文件已损坏|文件太大|时间或内存太多/);
    }
    expect(complained.filter((line) => line.includes('zz'))).toEqual([]);
    expect(printed.join('')).toContain('zz.docx');
  });
});
