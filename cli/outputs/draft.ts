/** A draft: a file that is written beside its target, and takes the target's place only when it is whole. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { chmod, link, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NotWritten, reasonOf } from './notWritten';

export interface Draft {
  /** Where to write; whoever reads the target's folder passes over it. */
  readonly path: string;
  /** Puts the whole file in the target's place at once. Rejects with `NotWritten`: then the target is as it was. */
  readonly publish: () => Promise<void>;
  /** Takes the draft away; after `publish` there is nothing left to take. */
  readonly discard: () => Promise<void>;
}

/** Hidden, so that it is no input either. */
const newName = (): string => `.ogi-${randomUUID()}.part`;

const NAME = /^\.ogi-[0-9a-f-]{36}\.part$/;

/** Nobody writes for so long without writing something. */
const LEFT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** What programs that were killed have left in a folder. */
async function sweep(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => NAME.test(name)).map((name) => join(folder, name));
  for (const path of left) {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > LEFT_MILLISECONDS) await rm(path);
  }
}

/** Signals that end a program which leaves them alone. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const drafts = new Set<string>();

const removeDrafts = (): void => {
  for (const path of drafts) rmSync(path, { force: true });
};

/** Ends as if the signal had not been listened to. */
function endBy(signal: NodeJS.Signals): void {
  removeDrafts();
  for (const ending of ENDINGS) process.off(ending, endBy);
  process.kill(process.pid, signal);
}

function keep(path: string): void {
  if (drafts.size === 0) {
    process.on('exit', removeDrafts);
    for (const ending of ENDINGS) process.on(ending, endBy);
  }
  drafts.add(path);
}

function letGo(path: string): void {
  if (!drafts.delete(path) || drafts.size > 0) return;
  process.off('exit', removeDrafts);
  for (const ending of ENDINGS) process.off(ending, endBy);
}

/** Waits until the disk has it. */
async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** As `rename`, but never over a file that is there, whoever made it meanwhile. */
async function renameToNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new NotWritten(to, 'file.exists');
    // A disk without hard links, such as a memory stick.
    if (await stat(to).catch(() => undefined)) throw new NotWritten(to, 'file.exists');
    return rename(from, to);
  }
  await rm(from);
}

async function takePlace(from: string, to: string, replaces: boolean): Promise<void> {
  await sync(from, 'r+');
  const earlier = replaces ? await stat(to).catch(() => undefined) : undefined;
  if (earlier) await chmod(from, earlier.mode);
  await (replaces ? rename(from, to) : renameToNew(from, to));
  // Not every system lets a folder be synced, and the file is whole in any case.
  await sync(dirname(to), 'r').catch(() => undefined);
}

/**
 * @param replaces whether an earlier file of the target's name gives way
 * Rejects with `NotWritten` where nothing can be written there.
 */
export async function openDraft(target: string, replaces: boolean): Promise<Draft> {
  const found = await stat(target).catch(() => undefined);
  // What links to another file goes on linking to it.
  const place = found ? await realpath(target) : target;
  // A device or a pipe has no file to be replaced: it is given the whole when there is one.
  const isStream = found !== undefined && !found.isFile();
  const folder = isStream ? tmpdir() : dirname(place);
  const path = join(folder, newName());
  const told = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw reasonOf(error, target);
    }
  };
  await told(async () => {
    await sweep(folder).catch(() => undefined);
    keep(path);
    await (await open(path, 'wx')).close();
  }).catch((error: unknown) => {
    letGo(path);
    throw error;
  });
  return {
    path,
    publish: () =>
      told(async () => {
        if (isStream) await pipeline(createReadStream(path), createWriteStream(target));
        else await takePlace(path, place, replaces);
      }),
    discard: async () => {
      await rm(path, { force: true }).catch(() => undefined);
      letGo(path);
    },
  };
}
