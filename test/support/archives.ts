/** Zips of reports for tests, in a folder. */
import { writeFileSync } from 'node:fs';
import { archiveOf } from '../../tools/fuzz/archives';

export { inGb18030 } from '../../tools/fuzz/archives';

/** Writes an archive, its names as `encode` has them, and answers its path. */
export async function writeArchive(
  path: string,
  files: Readonly<Record<string, Uint8Array>>,
  encode?: (name: string) => Uint8Array,
): Promise<string> {
  writeFileSync(path, await archiveOf(files, encode));
  return path;
}
