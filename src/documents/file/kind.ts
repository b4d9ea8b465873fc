/** What kind of file the bytes are, by what they hold: names and endings are often wrong. */

export type Kind = 'zip' | 'pdf' | 'ole' | 'picture' | 'rtf' | 'otherArchive' | 'text';

const signatures: readonly (readonly [kind: Kind, ...bytes: number[]])[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['zip', 0x50, 0x4b, 0x05, 0x06],
  ['ole', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ['rtf', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['otherArchive', 0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  ['otherArchive', 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['picture', 0x42, 0x4d],
  ['picture', 0x49, 0x49, 0x2a, 0x00],
];

/** A PDF may have a few bytes of a mail or a server before it. */
const PDF_WITHIN = 1024;

export function kindOf(bytes: Uint8Array): Kind {
  const found = signatures.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  return start.includes('%PDF-') ? 'pdf' : 'text';
}

/** Streams of compound files, by which they are told apart; their names stand in UTF-16. */
const streams = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
] as const;

/** What a compound file is: an encrypted one, one of Word, Excel or WPS before 2007, or any other. */
export function kindOfCompound(bytes: Uint8Array): (typeof streams)[number][1] | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  const inUtf16 = (name: string): string => Array.from(name, (letter) => `${letter}\0`).join('');
  return streams.find(([name]) => text.includes(`${inUtf16(name)}\0\0`))?.[1];
}
