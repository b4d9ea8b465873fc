/** A zip of reports, as units send them (issue 10.9): each entry a document of its own, and nothing written to the disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles } from '../../cli/commands';
import { expandFiles } from '../../cli/files';
import { readInput } from '../../cli/input';
import { MOST_ENTRIES } from '../../src/documents/file';
import { inGb18030, writeArchive } from '../support/archives';
import { console } from './support';

const DOCUMENTS = join(__dirname, '../fixtures/documents');
const document = (name: string): Buffer => readFileSync(join(DOCUMENTS, name));

const folder = mkdtempSync(join(tmpdir(), 'ogi-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const archive = (
  name: string,
  files: Readonly<Record<string, Uint8Array>>,
  encode?: (name: string) => Uint8Array,
): Promise<string> => writeArchive(join(folder, name), files, encode);

const codes = async (path: string) => (await readInput(path)).messages.map(({ code }) => code);

describe('a zip of reports', () => {
  it('is read entry by entry, folders kept as paths, hidden files left out', async () => {
    const path = await archive('units.zip', {
      'towns/1.docx': document('word-2021.docx'),
      '2.xlsx': document('sheet-2021.xlsx'),
      '__MACOSX/2.xlsx': new Uint8Array(9),
      '.DS_Store': new Uint8Array(9),
    });
    const files = await expandFiles([path]);
    expect(files).toEqual([`${path}/2.xlsx`, `${path}/towns/1.docx`]);
    for (const file of files) expect((await readInput(file)).report?.unit).toBe('云溪县水务局');
    expect(await expandFiles([folder])).toEqual(files);
    expect(readdirSync(folder)).toEqual(['units.zip']);
  });

  it('has names in GB18030 or UTF-8, whether it says so or not', async () => {
    const file = { '城关镇/年报.txt': document('gb18030.txt') };
    const windows = await archive('windows.zip', file, inGb18030);
    const mac = await archive('mac.zip', file, (name) => new TextEncoder().encode(name));
    expect(await expandFiles([windows, mac])).toEqual([
      `${windows}/城关镇/年报.txt`,
      `${mac}/城关镇/年报.txt`,
    ]);
    expect((await readInput(`${windows}/城关镇/年报.txt`)).report).not.toBeNull();
  });

  it('is told of as what it is where it is damaged, has too many files, or is asked for as one report', async () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_ENTRIES + 1 }, (_, number) => [`${number}`, new Uint8Array()]),
    );
    const tooMany = await archive('many.zip', many);
    const one = await archive('one.zip', { 'a.docx': document('word-2021.docx') });
    writeFileSync(join(folder, 'cut.zip'), readFileSync(one).subarray(0, 900));
    writeFileSync(join(folder, 'a.rar'), Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 1, 0));
    expect(await expandFiles([tooMany, join(folder, 'cut.zip')])).toEqual([tooMany, join(folder, 'cut.zip')]);
    expect(await codes(tooMany)).toEqual(['document.tooManyFiles']);
    expect(await codes(one)).toEqual(['document.archive']);
    expect(await codes(join(folder, 'cut.zip'))).toEqual(['document.broken']);
    expect(await codes(join(folder, 'a.rar'))).toEqual(['document.otherArchive']);
    expect(await codes(`${one}/b.docx`)).toEqual(['file.unreadable']);
  });

  it('may hold an entry that is too large or no report: the others are read', async () => {
    const path = await archive('mixed.zip', {
      'bomb.docx': new Uint8Array(65 * 2 ** 20),
      'noise.docx': Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 251),
      'sound.docx': document('word-2021.docx'),
    });
    const { output, complained, printed } = console();
    expect(await checkFiles([path], 'json', output)).toBe(2);
    expect(complained).toHaveLength(2);
    expect(complained[0]).toContain('mixed.zip/bomb.docx: 文件太大');
    expect(printed.join('')).toContain('sound.docx');
  });
});
