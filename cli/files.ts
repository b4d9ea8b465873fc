/** The files that arguments mean: files, folders with all that is in them, and patterns such as `reports/*.json`. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { compareNames, isHidden } from '../src/summary/files';

const PATTERN = /[*?]/;

/** All files below a folder, by name; nothing where there is no such folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries
    .filter(({ name }) => !isHidden(name))
    .sort((a, b) => compareNames(a.name, b.name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  return (await Promise.all(found)).flat();
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

/** A pattern's matches, looked for below its last folder that is not one itself. */
async function matchesOf(argument: string): Promise<string[]> {
  const pattern = argument.split(sep).join('/');
  const names = pattern.split('/');
  const fixed = names.slice(
    0,
    names.findIndex((name) => PATTERN.test(name)),
  );
  const folder = fixed.join('/');
  const expression = expressionOf(names.slice(fixed.length).join('/'));
  const prefix = fixed.length === 0 ? '' : `${folder}/`;
  const below = await filesBelow(fixed.length === 0 ? '.' : folder || '/');
  const relative = below.map((path) => path.split(sep).join('/').slice(prefix.length));
  return relative.filter((path) => expression.test(path)).map((path) => `${prefix}${path}`);
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
  return [...new Set(lists.flatMap((list, at) => (list.length > 0 ? list : [args[at] as string])))];
}
