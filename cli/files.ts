/** The files that arguments mean: files, folders and archives with all that is in them, and patterns such as `reports/*.json`. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compareNames, isHidden } from '../src/summary/files';
import { filesIn } from './archives';

const PATTERN = /[*?]/;

/** What an entry is, or what it links to; pipes, devices, sockets and links to nothing are neither. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | undefined> {
  const found = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : undefined;
}

/**
 * All files below a folder, by name; nothing where there is no such folder.
 * @param entered the folders that are being looked into, as the disk knows them: links may lead in circles
 */
async function filesBelow(folder: string, entered: Set<string> = new Set()): Promise<string[]> {
  const place = await realpath(folder).catch(() => folder);
  if (entered.has(place)) return [];
  entered.add(place);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const meant = entries.filter(({ name }) => !isHidden(name)).sort((a, b) => compareNames(a.name, b.name));
  const found: string[] = [];
  for (const entry of meant) {
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === 'file') found.push(path);
    if (kind === 'folder') found.push(...(await filesBelow(path, entered)));
  }
  return found;
}

const escaped = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');

/** `**` stands for any folders, `*` and `?` for characters of one name. */
const expressions: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*\*|\*|\?)/);
  return new RegExp(`^${parts.map((part) => expressions[part] ?? escaped(part)).join('')}$`);
}

/** An argument's folder and the rest: of a pattern, the last folder that is not one itself. */
export function partsOf(argument: string): { folder: string; pattern: string } {
  const path = argument.split(sep).join('/');
  const first = path.search(PATTERN);
  if (first < 0) return { folder: path, pattern: '' };
  const at = path.lastIndexOf('/', first) + 1;
  return { folder: path.slice(0, at), pattern: path.slice(at) };
}

async function matchesOf(argument: string): Promise<string[]> {
  const { folder, pattern } = partsOf(argument);
  const expression = expressionOf(pattern);
  const below = await filesBelow(folder || '.');
  return below.filter((path) =>
    expression.test(
      relative(folder || '.', path)
        .split(sep)
        .join('/'),
    ),
  );
}

async function filesOf(argument: string, others: ReadonlySet<string>): Promise<string[]> {
  const found = await stat(argument).catch(() => undefined);
  if (found && !found.isDirectory()) return [argument];
  const files = found ? await filesBelow(argument) : PATTERN.test(argument) ? await matchesOf(argument) : [];
  return files.filter((file) => !others.has(resolve(file)));
}

/**
 * Every file once, in the order of the arguments. An argument that means no file stands for itself, so that it is
 * told as a file that is not there.
 * @param others files that the command reads or writes as something else: in a folder they are not meant
 */
export async function expandFiles(
  args: readonly string[],
  others: readonly (string | undefined)[] = [],
): Promise<string[]> {
  const known = new Set(others.flatMap((file) => (file === undefined ? [] : resolve(file))));
  const lists = await Promise.all(args.map((argument) => filesOf(argument, known)));
  const files = new Set(lists.flatMap((list, at) => (list.length > 0 ? list : [args[at] as string])));
  const inside = [];
  // One after another: each archive is held in memory while it is looked into.
  for (const file of files) inside.push(...(await filesIn(file)));
  return inside;
}
