/** Why a file was not written, as a message. */
import { basename } from 'node:path';
import type { Message } from '../../src/report';

export class NotWritten extends Error {
  constructor(
    readonly path: string,
    readonly code: string,
    readonly params: Message['params'] = {},
  ) {
    super(`${code}: ${basename(path)}`);
  }
}

/** What the system calls an error that can be told in plain words. */
const plain: Readonly<Record<string, string>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EFBIG: 'file.diskFull',
  EACCES: 'file.noPermission',
  EPERM: 'file.noPermission',
  EROFS: 'file.noPermission',
  ENOENT: 'file.noFolder',
  ENOTDIR: 'file.noFolder',
  EISDIR: 'file.isFolder',
};

/** The reason of any error met while a file was written; what the system says of its own draft is left out. */
export function reasonOf(error: unknown, path: string): NotWritten {
  if (error instanceof NotWritten) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const known = plain[code];
  return known === undefined
    ? new NotWritten(path, 'file.notWritten', { detail: message.replace(/, .*/s, '') })
    : new NotWritten(path, known);
}
