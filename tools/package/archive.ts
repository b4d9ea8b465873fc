/** A folder as a zip: the same files make the same bytes, whenever and wherever it is made. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';

/** Zip knows no earlier day. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** The files under a folder by their paths in it, with slashes, in order. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [relative(folder, path).split(sep).join('/'), path] as const);
  const files = new Map<string, Uint8Array>();
  for (const [name, path] of named.sort(([a], [b]) => (a < b ? -1 : 1)))
    files.set(name, await readFile(path));
  return files;
}

export async function zip(files: ReadonlyMap<string, Uint8Array>, root: string): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, content] of files) {
    archive.file(`${root}/${path}`, content, { date: DATE, createFolders: false });
  }
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
