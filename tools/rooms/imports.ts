/** Who imports whom in this repository: every import of every file, those of types and those made while running included. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Files by their paths from the top, each with the files of the repository it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const SOURCE = /\.(?:[mc]?js|tsx?)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

/** Reads the imports of all files below some folders of `top`, whose tsconfig.json says how they are resolved. */
export function readImports(top: string, folders: readonly string[]): Imports {
  const { config } = ts.readConfigFile(join(top, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, top);
  const cache = ts.createModuleResolutionCache(top, (path) => path, options);
  const resolve = (file: string, name: string): string[] => {
    const { resolvedModule } = ts.resolveModuleName(name, file, options, ts.sys, cache);
    // What is no module may still be a file, imported as its text or its address.
    const found = resolvedModule?.resolvedFileName ?? join(file, '..', name.replace(/\?.*/, ''));
    if (!resolvedModule && !(name.startsWith('.') && existsSync(found))) return [];
    const path = relative(top, realpathSync(found)).replaceAll('\\', '/');
    return path.startsWith('..') || path.includes('node_modules/') ? [] : [path];
  };
  const files = folders.flatMap((folder) => filesBelow(join(top, folder)));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const imported = importedFiles.flatMap(({ fileName }) => resolve(file, fileName));
      return [relative(top, file).replaceAll('\\', '/'), [...new Set(imported)]];
    }),
  );
}

/** A circle of imports: each file imports the next, the last the first; null where there is none. */
export function findCircle(imports: Imports): string[] | null {
  const done = new Set<string>();
  function walk(file: string, path: readonly string[]): string[] | null {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  }
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}
