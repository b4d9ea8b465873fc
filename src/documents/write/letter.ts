/** A letter as plain text, and as a Word file. */
import type { PrintedLetter } from './model';

/** Two ideographic spaces: how a Chinese paragraph begins where there are no styles. */
const INDENT = '　　';

/** The letter as a message or mail takes it. */
export const letterText = (letter: PrintedLetter): string =>
  [
    letter.title,
    '',
    letter.salutation,
    `${INDENT}${letter.opening}`,
    ...letter.groups.flatMap(({ heading, items }) => [heading, ...items].map((line) => `${INDENT}${line}`)),
    ...letter.closing.map((line) => `${INDENT}${line}`),
    ...(letter.signature.length > 0 ? ['', ...letter.signature] : []),
  ].join('\n');

/** The bytes of the letter as a Word file. */
export const letterDocx = async (letter: PrintedLetter): Promise<Uint8Array> =>
  (await import('./docx/letter')).docxOfLetter(letter);
