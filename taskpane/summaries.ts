/** What a summary takes, loaded with the first: reading the units' files, the workbook made of them, read and updated. */
import { isArchiveName, openArchive } from '../src/documents/file';
import { findAll } from '../src/rules';
import { changedAt, isOfSummary, unitReport } from '../src/summary';
import { bytesOf, type ChosenFile, meant } from './files';
import type { GatheredFile } from './gathering';
import { readApart } from './readApart';

export { makeSummary, readSummaryBook, updateSummary } from '../src/excel';

/** The files in an archive, which stand in its place; nothing where it is to be read itself, as a document or as what it is. */
export async function filesIn(file: ChosenFile): Promise<readonly ChosenFile[] | undefined> {
  if (!isArchiveName(file.path)) return undefined;
  const entries = await bytesOf(file)
    .then(openArchive)
    .catch(() => undefined);
  return (
    entries &&
    meant(
      entries.map(({ path, changed, read }) => ({
        path: `${file.path}/${path}`,
        open: async () => new File([(await read()) as BlobPart], path, { lastModified: changed.getTime() }),
      })),
    )
  );
}

/** Reads and checks a unit's file, as the command line does. Messages: those of `readApart`. Rejects where the file cannot be opened. */
export async function readUnitFile({ path, open }: ChosenFile): Promise<GatheredFile> {
  const file = await open();
  const { value, messages } = await readApart(new Uint8Array(await file.arrayBuffer()));
  if (isOfSummary(messages)) return { file: path, isSummary: true };
  if (!value) return { file: path, messages };
  const source = { file: path, changed: changedAt(file.lastModified) };
  return unitReport(value, findAll(value, { messages }), source);
}
