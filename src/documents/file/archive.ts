/** Archives of reports, as units send them: a zip whose entries are documents of their own, unpacked one at a time and in memory alone. */
import type JSZip from 'jszip';
import { MOST_BYTES, MOST_ENTRIES } from './limits';
import { openZip, unpack } from './zip';

export interface ArchiveEntry {
  /** As in the archive: `towns/1.docx`. */
  readonly path: string;
  readonly changed: Date;
  /** Throws a `Refusal` with `document.tooLarge` or `document.broken`, or what JSZip throws. */
  readonly read: () => Promise<Uint8Array>;
}

/** Whether a file is one to look into; documents of Office and OFD are archives too, by other names. */
export const isArchiveName = (name: string): boolean => /\.zip$/i.test(name);

/** What every part of an Office file or of an OFD stands under. */
const DOCUMENT_PARTS = /^(?:\[Content_Types\]\.xml|OFD\.xml|mimetype)$/i;

/** How an entry of the list at an archive's end begins. */
const LISTED = [0x50, 0x4b, 0x01, 0x02];

/** Counted before anything is made of them. */
function countEntries(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (LISTED.every((byte, index) => bytes[at + index] === byte)) count += 1;
  }
  return count;
}

/** Names that do not say their encoding are UTF-8 from a Mac, GB18030 from a Windows in Chinese. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Archives keep the clock of the place they were made in; JSZip takes it for that of Greenwich. */
const localTime = (date: Date): Date => new Date(date.getTime() + date.getTimezoneOffset() * 60_000);

const entry = (file: JSZip.JSZipObject): ArchiveEntry => ({
  path: file.name.replaceAll('\\', '/'),
  changed: localTime(file.date),
  read: () => unpack(file, MOST_BYTES),
});

/**
 * The files in an archive, none of them unpacked yet; nothing where it is none, is damaged or encrypted, is a document
 * itself, or has too many files: reading it as a document says which.
 */
export async function openArchive(bytes: Uint8Array): Promise<readonly ArchiveEntry[] | undefined> {
  if (countEntries(bytes) > MOST_ENTRIES) return undefined;
  const zip = await openZip(bytes, decodeName).catch(() => undefined);
  const files = Object.values(zip?.files ?? {}).filter(({ dir }) => !dir);
  if (files.length === 0 || files.some(({ name }) => DOCUMENT_PARTS.test(name))) return undefined;
  return files.map(entry);
}

/** Why an archive of no document is not read as one: the message's code. */
export const refusalOfArchive = (bytes: Uint8Array): string =>
  countEntries(bytes) > MOST_ENTRIES ? 'document.tooManyFiles' : 'document.archive';
