/** What a summary takes, loaded with the first: reading the units' files, the workbook made of them, read and updated. */
import { findAll } from '../src/rules';
import { changedAt, isOfSummary, unitReport } from '../src/summary';
import type { ChosenFile } from './files';
import type { GatheredFile } from './gathering';
import { readApart } from './readApart';

export { makeSummary, readSummaryBook, updateSummary } from '../src/excel';

/** Reads and checks a unit's file, as the command line does. Messages: those of `readApart`. Rejects where the file cannot be opened. */
export async function readUnitFile({ path, open }: ChosenFile): Promise<GatheredFile> {
  const file = await open();
  const { value, messages } = await readApart(new Uint8Array(await file.arrayBuffer()));
  if (isOfSummary(messages)) return { file: path, isSummary: true };
  if (!value) return { file: path, messages };
  const source = { file: path, changed: changedAt(file.lastModified) };
  return unitReport(value, findAll(value, { messages }), source);
}
