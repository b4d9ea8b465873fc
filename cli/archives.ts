/** Files in archives as if the archives were folders: `reports.zip/towns/1.docx`. Nothing is written to the disk. */
import { readFile, stat } from 'node:fs/promises';
import { type ArchiveEntry, isArchiveName, MOST_BYTES, openArchive } from '../src/documents/file';
import { compareNames, isHidden } from '../src/summary/files';

type Entries = readonly ArchiveEntry[] | undefined;

/** Files of one archive are mostly asked for one after another. */
let latest: { readonly path: string; readonly entries: Promise<Entries> } | undefined;

async function open(path: string): Promise<Entries> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() && found.size <= MOST_BYTES ? openArchive(await readFile(path)) : undefined;
}

function entriesOf(path: string): Promise<Entries> {
  if (latest?.path !== path) latest = { path, entries: open(path) };
  return latest.entries;
}

/** What a path means: the files in it where it is an archive that can be looked into, itself otherwise. */
export async function filesIn(path: string): Promise<readonly string[]> {
  const entries = isArchiveName(path) ? await entriesOf(path) : undefined;
  if (!entries) return [path];
  return entries
    .map((entry) => entry.path)
    .filter((inside) => !inside.split('/').some(isHidden))
    .sort(compareNames)
    .map((inside) => `${path}/${inside}`);
}

/** The entry that a path leads to through an archive; nothing where it leads through none. */
export async function entryAt(path: string): Promise<ArchiveEntry | undefined> {
  const [, archive, inside] = /^(.*?\.zip)[\\/](.+)$/i.exec(path) ?? [];
  if (archive === undefined || inside === undefined) return undefined;
  const entries = await entriesOf(archive);
  return entries?.find((entry) => entry.path === inside);
}
