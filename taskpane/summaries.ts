/** What a summary takes, loaded with the first: reading the units' files, the workbook made of them, read and updated. */
import { isArchiveName, openArchive } from '../src/documents/file';
import { letterDocx, letterText } from '../src/documents/write';
import { type Letter, letterFile, printedLetter, type Sender, zipOfLetters } from '../src/letters';
import { fill, zhCN } from '../src/locales';
import { findAll } from '../src/rules';
import { localTime, isOfSummary, unitReport } from '../src/summary';
import { isDamaged } from '../src/workbook/report';
import { bytesOf, type ChosenFile, meant } from './files';
import type { GatheredFile } from './gathering';
import { readApart } from './readApart';
import type { LetterKind } from './task';

export { makeSummary, readSummaryBook, restoreSummary, updateSummary } from '../src/excel';

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
  if (!value || isDamaged(messages)) return { file: path, messages };
  const source = { file: path, changed: localTime(file.lastModified) };
  return unitReport(value, findAll(value, { messages }), source);
}

interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const words = zhCN.pane.letters;

/** One letter; the others are left. */
const ofFirst =
  (make: (letter: Letter, sender: Sender) => Promise<NamedFile>) =>
  ([letter]: readonly Letter[], sender: Sender): Promise<NamedFile> => {
    if (!letter) throw new Error('There is no letter to save.');
    return make(letter, sender);
  };

/** All letters one after the other, to be pasted. */
export const textOfLetters = (letters: readonly Letter[], sender: Sender): string =>
  letters.map((letter) => letterText(printedLetter(letter, sender, zhCN))).join('\n\n');

/** Letters as files. They go to Chinese offices, whatever language the pane speaks. */
export const lettersAs: Readonly<
  Record<LetterKind, (letters: readonly Letter[], sender: Sender) => Promise<NamedFile>>
> = {
  docx: ofFirst(async (letter, sender) => ({
    bytes: await letterDocx(printedLetter(letter, sender, zhCN)),
    name: letterFile(letter, zhCN),
  })),
  txt: ofFirst(async (letter, sender) => ({
    bytes: new TextEncoder().encode(letterText(printedLetter(letter, sender, zhCN))),
    name: fill(words.textFile, { unit: letter.unit }),
  })),
  zip: async (letters, sender) => ({
    bytes: await zipOfLetters(letters, sender, zhCN),
    name: fill(words.zipFile, { year: letters[0]?.year ?? '' }),
  }),
};
