/** Zips of reports for tests, their names as a Windows in Chinese or a Mac writes them. */
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';

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

/** Writes an archive, its names as `encode` has them, and answers its path. */
export async function writeArchive(
  path: string,
  files: Readonly<Record<string, Uint8Array>>,
  encode?: (name: string) => Uint8Array,
): Promise<string> {
  const zip = new JSZip();
  for (const [name, bytes] of Object.entries(files)) zip.file(name, bytes);
  // JSZip writes whatever bytes it is given for a name.
  const bytes = await zip.generateAsync({
    ...{ type: 'uint8array', compression: 'DEFLATE' },
    ...(encode && { encodeFileName: (name: string) => encode(name) as unknown as string }),
  });
  writeFileSync(path, encode ? withoutUtf8Mark(bytes) : bytes);
  return path;
}
