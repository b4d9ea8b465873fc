/** Zips of reports as units send them: folders in folders, zips in zips, names as a Windows in Chinese or a Mac writes them. */
import JSZip from 'jszip';
import type { Random } from '../random';

/** Node decodes GB18030 and does not encode it: every pair of bytes, by what it stands for. */
const pairs = (): Map<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      found.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return found;
};
let known: Map<string, readonly number[]> | undefined;

/** A name as a Windows in Chinese writes it. */
export function inGb18030(name: string): Uint8Array {
  known ??= pairs();
  return Uint8Array.from([...name].flatMap((letter) => known?.get(letter) ?? [letter.charCodeAt(0)]));
}

/** JSZip says that names are UTF-8 where they are not plain; Windows says nothing. */
function withoutUtf8Mark(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 10 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    const flags = signature === 0x04034b50 ? at + 6 : signature === 0x02014b50 ? at + 8 : -1;
    if (flags > 0) view.setUint16(flags, view.getUint16(flags, true) & ~0x800, true);
  }
  return bytes;
}

/** An archive of files by their paths, its names as `encode` has them. */
export async function archiveOf(
  files: Readonly<Record<string, Uint8Array>>,
  encode?: (name: string) => Uint8Array,
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, bytes] of Object.entries(files)) zip.file(name, bytes);
  // JSZip writes whatever bytes it is given for a name.
  const bytes = await zip.generateAsync({
    ...{ type: 'uint8array', compression: 'DEFLATE' },
    ...(encode && { encodeFileName: (name: string) => encode(name) as unknown as string }),
  });
  return encode ? withoutUtf8Mark(bytes) : bytes;
}

const FOLDERS = ['', '城关镇/', '市直部门/水务局/', '各镇/东片/云溪镇/2023/', '__MACOSX/', '../'];

const FILES = 5;
const DEEPEST = 3;

/** A name as units give it, in whatever folder. */
const nameIn = (random: Random, name: string): string =>
  `${random.choose(FOLDERS)}${random.choose(['', '2023年度报告', '（最终版）'])}${name}`;

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An archive of a few documents, now and then with another archive in it. */
export async function anyArchive(
  document: () => Promise<NamedFile>,
  random: Random,
  depth = 1,
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (let count = 1 + random.below(FILES); count > 0; count--) {
    const { name, bytes } = await document();
    files[nameIn(random, name)] = bytes;
  }
  if (depth < DEEPEST && random.chance(0.4))
    files[nameIn(random, '年报.zip')] = await anyArchive(document, random, depth + 1);
  return archiveOf(
    files,
    random.pick([undefined, inGb18030, (name: string) => new TextEncoder().encode(name)]),
  );
}

/** How the beginning of an entry and its line in the list are marked, and how many bytes tell what it is. */
const HEADS = [
  [0x04034b50, 26],
  [0x02014b50, 42],
] as const;

/** An archive with something else in what it tells of an entry: sizes, checksum, way of packing, length of the name. */
export function withOtherHead(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = Uint8Array.from(bytes);
  const view = new DataView(damaged.buffer);
  const places = Array.from(bytes.keys()).flatMap((at) =>
    HEADS.flatMap(([mark, length]) =>
      at + length + 8 < bytes.length && view.getUint32(at, true) === mark ? [{ at, length }] : [],
    ),
  );
  const { at, length } = random.choose(places);
  view.setUint16(
    at + 4 + 2 * random.below(length / 2),
    random.choose([0, 1, 8, 99, 0x7fff, 0xffff, random.below(0x10000)]),
    true,
  );
  return damaged;
}
