/** What files are called where others will read it: from the folder that was given on, not from the root of this disk. */
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { partsOf } from './files';

const leaves = (path: string): boolean => isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`);

/**
 * @param args what the command was told to read
 * @returns `reports/towns/1.docx` for a file below `/home/me/reports`; as in the pane, the folder's own name comes first
 */
export function namesFrom(args: readonly string[]): (file: string) => string {
  const folders = args.map((argument) => resolve(partsOf(argument).folder || '.'));
  return (file) => {
    if (!leaves(file)) return file;
    const whole = resolve(file);
    const folder = folders.find((one) => !leaves(relative(one, whole)));
    // A file that was named itself is below no folder.
    return folder === undefined || folder === whole
      ? basename(whole)
      : join(basename(folder), relative(folder, whole));
  };
}
