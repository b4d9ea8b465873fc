/** @jest-environment jsdom */
import { filesDropped, filesOf } from '../../taskpane/files';

const chosen = (...paths: string[]): FileList =>
  paths.map((path) =>
    Object.assign(new File([], path.replace(/.*\//, '')), { webkitRelativePath: path }),
  ) as unknown as FileList;

describe('files that were chosen', () => {
  it('are listed with their folders, by name, as a disk lists them', () => {
    const files = filesOf(chosen('r/towns/2.txt', 'r/z.txt', 'r/towns.txt', 'r/towns/10.txt'));
    expect(files.map(({ path }) => path)).toEqual([
      'r/towns/10.txt',
      'r/towns/2.txt',
      'r/towns.txt',
      'r/z.txt',
    ]);
  });

  it('are not those that no one means: hidden ones, and those that Office leaves beside an open document', () => {
    const files = filesOf(chosen('r/.DS_Store', 'r/~$甲局.docx', 'r/.git/config', 'r/甲局.docx'));
    expect(files.map(({ path }) => path)).toEqual(['r/甲局.docx']);
  });
});

describe('files that were dropped', () => {
  const fileEntry = (fullPath: string) => ({
    isDirectory: false,
    fullPath,
    file: (resolve: (file: File) => void) => resolve(new File([], fullPath)),
  });
  /** A folder tells its entries in several parts, the last of them empty. */
  const folderEntry = (fullPath: string, entries: readonly object[]) => ({
    isDirectory: true,
    fullPath,
    createReader: () => {
      const parts = [...entries.map((entry) => [entry]), []];
      return { readEntries: (resolve: (part: unknown) => void) => resolve(parts.shift()) };
    },
  });
  const brokenFolder = (fullPath: string) => ({
    isDirectory: true,
    fullPath,
    createReader: () => ({
      readEntries: (_: unknown, reject: (error: Error) => void) => reject(new Error('planted')),
    }),
  });
  const drop = (...entries: readonly (object | null)[]) =>
    filesDropped({
      items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    } as unknown as DataTransfer);

  it('are those of folders too, however deep, and nothing of what is no file', async () => {
    const towns = folderEntry('/r/towns', [fileEntry('/r/towns/1.txt'), fileEntry('/r/towns/2.txt')]);
    const files = await drop(folderEntry('/r', [fileEntry('/r/9.txt'), towns]), fileEntry('/a.txt'), null);
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'r/9.txt', 'r/towns/1.txt', 'r/towns/2.txt']);
    expect((await files[0]?.open())?.name).toBe('/a.txt');
  });

  it('are told even where a folder cannot be looked into', async () => {
    const files = await drop(brokenFolder('/locked'), fileEntry('/a.txt'));
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'locked']);
    await expect(files[1]?.open()).rejects.toThrow('planted');
  });
});
