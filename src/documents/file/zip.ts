/** The XML parts of an Office file, unpacked no further than the limit: neither what a part declares nor what it is can fill the memory. */
import type JSZip from 'jszip';
import { crc32 } from './crc32';
import { decode } from './decode';
import { MOST_ELEMENTS, MOST_XML } from './limits';
import { Refusal } from './refusal';

/** Part names and their XML. */
export type Parts = ReadonlyMap<string, string>;

/** A part being unpacked piece by piece: documented by JSZip, left out of its types. */
interface Unpacking {
  on(event: 'data', listener: (piece: Uint8Array) => void): Unpacking;
  on(event: 'error', listener: (error: Error) => void): Unpacking;
  on(event: 'end', listener: () => void): Unpacking;
  resume(): Unpacking;
  pause(): Unpacking;
}

type Streaming = JSZip.JSZipObject & {
  internalStream(type: 'uint8array'): Unpacking;
  /** What the archive says of the part, unpacked. */
  readonly _data?: { readonly crc32?: number };
};

function pieceByPiece(file: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const unpacking = (file as Streaming).internalStream('uint8array');
    unpacking
      .on('data', (piece) => {
        size += piece.length;
        pieces.push(piece);
        if (size <= most) return;
        unpacking.pause();
        pieces.length = 0;
        reject(new Refusal('document.tooLarge'));
      })
      .on('error', reject)
      .on('end', () => {
        const whole = new Uint8Array(size);
        let at = 0;
        for (const piece of pieces) {
          whole.set(piece, at);
          at += piece.length;
        }
        resolve(whole);
      })
      .resume();
  });
}

/** A file of the archive. Throws a `Refusal` with `document.tooLarge`, or `document.broken` where its checksum is another. */
export async function unpack(file: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  const bytes = await pieceByPiece(file, most);
  // JSZip could check this too, but would unpack everything at once for it.
  const { crc32: told } = (file as Streaming)._data ?? {};
  if (told !== undefined && told >>> 0 !== crc32(bytes)) throw new Refusal('document.broken');
  return bytes;
}

/**
 * Opens the archive; nothing is unpacked yet. Throws what JSZip throws when it is none.
 * @param decodeName of names that do not say their encoding
 */
export async function openZip(bytes: Uint8Array, decodeName?: (name: Uint8Array) => string): Promise<JSZip> {
  const { default: Zip } = await import('jszip');
  return Zip.loadAsync(bytes, {
    ...(decodeName && { decodeFileName: (name) => decodeName(name as Uint8Array) }),
  });
}

/** Office never writes a document type: it is where bombs of entities are made. */
const DOCTYPE = /<!DOCTYPE/i;

/** Counted by what opens and closes them, so an empty one counts half. */
function elementsIn(xml: string): number {
  let tags = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) tags += 1;
  return tags / 2;
}

/** How much is unpacked at most: bytes, and elements of XML. */
export interface Most {
  readonly bytes: number;
  readonly elements: number;
}

const OF_A_REPORT: Most = { bytes: MOST_XML, elements: MOST_ELEMENTS };

/** The parts whose names match. Throws a `Refusal` with `document.tooLarge` or `document.broken`. */
export async function unpackParts(zip: JSZip, names: RegExp, most: Most = OF_A_REPORT): Promise<Parts> {
  const parts = new Map<string, string>();
  let left = most.bytes;
  let elements = 0;
  for (const file of zip.file(names)) {
    const bytes = await unpack(file, left);
    left -= bytes.length;
    const xml = decode(bytes);
    if (DOCTYPE.test(xml)) throw new Refusal('document.broken');
    elements += elementsIn(xml);
    if (elements > most.elements) throw new Refusal('document.tooLarge');
    parts.set(file.name, xml);
  }
  return parts;
}

/** The parts as an archive again, for the libraries that read archives only. */
export async function pack(parts: Parts): Promise<ArrayBuffer> {
  const { default: Zip } = await import('jszip');
  const zip = new Zip();
  for (const [name, xml] of parts) zip.file(name, xml);
  return zip.generateAsync({ type: 'arraybuffer' });
}
