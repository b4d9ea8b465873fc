/** The files a person has chosen or dropped, each with its path below the folder that was chosen. */
import { compareNames, isHidden } from '../src/summary';

export interface ChosenFile {
  /** `reports/towns/1.docx`; the name alone where no folder was chosen. */
  readonly path: string;
  /** Rejects where the file cannot be had any more. */
  readonly open: () => Promise<File>;
}

export const bytesOf = async ({ open }: ChosenFile): Promise<Uint8Array> =>
  new Uint8Array(await (await open()).arrayBuffer());

/** In the order in which a disk lists them: by name, folder for folder. */
function comparePaths(a: ChosenFile, b: ChosenFile): number {
  const [left, right] = [a.path.split('/'), b.path.split('/')];
  const at = left.findIndex((name, depth) => name !== right[depth]);
  return compareNames(left[at] ?? '', right[at] ?? '');
}

/** Those that a person means, in order. */
export const meant = (files: readonly ChosenFile[]): ChosenFile[] =>
  files.filter(({ path }) => !path.split('/').some(isHidden)).sort(comparePaths);

/** What an `<input type=file>` was given, a folder or files. */
export const filesOf = (list: FileList | null): ChosenFile[] =>
  meant(
    [...(list ?? [])].map((file) => ({
      path: file.webkitRelativePath || file.name,
      open: async () => file,
    })),
  );

/** A folder tells its entries a hundred at a time, until there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesBelow(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (!entry.isDirectory) {
    const { file } = entry as FileSystemFileEntry;
    return [{ path, open: () => new Promise((resolve, reject) => file.call(entry, resolve, reject)) }];
  }
  try {
    const entries = await entriesIn(entry as FileSystemDirectoryEntry);
    return (await Promise.all(entries.map(filesBelow))).flat();
  } catch (error) {
    // A folder that cannot be looked into is told as a file that cannot be read.
    return [{ path, open: () => Promise.reject(error) }];
  }
}

/** What was dropped, folders with all that is in them. To be asked while the drop is being handled. */
export async function filesDropped({ items }: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return meant((await Promise.all(entries.map(filesBelow))).flat());
}
