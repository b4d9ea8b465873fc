/** Where a command may write: never onto what it reads, and over another file only if it was told to. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { NotWritten } from './notWritten';

/** What tells a file from every other, whatever it is called; nothing where there is none. */
async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev}:${found.ino}` : undefined;
}

/** What the file is or will be, whichever way its folder is reached. */
const placeOf = async (path: string): Promise<string> =>
  (await identityOf(path)) ?? join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));

export interface Wanted {
  readonly outputs: readonly string[];
  /** All that the command reads. */
  readonly inputs: readonly string[];
  /** Whether files that are there give way. */
  readonly replaces: boolean;
}

/** What can be known of the place alone. */
async function requirePlace(path: string): Promise<void> {
  const isFolder = async (place: string): Promise<boolean> =>
    (await stat(place).catch(() => undefined))?.isDirectory() ?? false;
  if (await isFolder(path)) throw new NotWritten(path, 'file.isFolder');
  if (!(await isFolder(dirname(path)))) throw new NotWritten(path, 'file.noFolder');
}

/**
 * Rejects with `NotWritten` before anything is read or written: `file.isFolder`, `file.noFolder`, `file.writtenTwice`
 * where two outputs are one file, `file.isInput`, `file.exists`.
 */
export async function requireTargets({ outputs, inputs, replaces }: Wanted): Promise<void> {
  const places = new Set<string>();
  for (const path of outputs) {
    await requirePlace(path);
    const place = await placeOf(path);
    if (places.has(place)) throw new NotWritten(path, 'file.writtenTwice');
    places.add(place);
    const file = await identityOf(path);
    if (file === undefined) continue;
    for (const input of inputs) {
      if ((await identityOf(input)) === file) throw new NotWritten(path, 'file.isInput');
    }
    if (!replaces) throw new NotWritten(path, 'file.exists');
  }
}
