/** The list that `sha256sum -c` checks a folder against. */
import { createHash } from 'node:crypto';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** One line for each file, by path. */
export const checksumList = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('');
