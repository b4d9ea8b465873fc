/** All letters of a round as one zip of Word files, each called by its unit. */
import { letterDocx } from '../documents/write';
import { fill, type Locale } from '../locales';
import type { Letter } from './letter';
import { printedLetter, type Sender } from './printed';

/** What no file system takes in a name. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]/gu;

/** What the Word file of a unit's letter is called. */
export const letterFile = ({ unit }: Letter, { letter }: Locale): string =>
  fill(letter.file, { unit: unit.replace(UNFIT, '_') });

export async function zipOfLetters(
  letters: readonly Letter[],
  sender: Sender,
  locale: Locale,
): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  for (const letter of letters) {
    zip.file(letterFile(letter, locale), await letterDocx(printedLetter(letter, sender, locale)));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
