/** Compound files (MS-CFB): a small disk of sectors in one file, in which Office before 2007 and WPS keep their streams. */
import { Refusal } from './refusal';

/** Sector numbers from here on mean that there is none. */
const NO_SECTOR = 0xfffffffa;

const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The sectors of a chain; damage may lead in circles or beyond the end. Throws a `Refusal` with `document.broken`. */
function chain(first: number, next: (sector: number) => number | undefined, most: number): number[] {
  const sectors: number[] = [];
  for (let sector = first; sector < NO_SECTOR;) {
    sectors.push(sector);
    const following = next(sector);
    if (following === undefined || sectors.length > most) throw new Refusal('document.broken');
    sector = following;
  }
  return sectors;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, size);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The numbers of a table of sectors. */
function table(bytes: Uint8Array): (sector: number) => number | undefined {
  const view = viewOf(bytes);
  return (sector) => (sector * 4 + 4 <= bytes.length ? view.getUint32(sector * 4, true) : undefined);
}

/** Which sectors hold the table of sectors: the first 109 are told in the header, the others in a chain of their own. */
function tableSectors(header: DataView, sectorAt: (sector: number) => Uint8Array, size: number): number[] {
  const told = (view: DataView, from: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => view.getUint32(from + index * 4, true));
  const sectors = told(header, 0x4c, 109);
  const lists = chain(
    header.getUint32(0x44, true),
    (sector) => viewOf(sectorAt(sector)).getUint32(size - 4, true),
    header.byteLength / size,
  );
  for (const list of lists) sectors.push(...told(viewOf(sectorAt(list)), 0, size / 4 - 1));
  return sectors.filter((sector) => sector < NO_SECTOR);
}

function entriesIn(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  const count = Math.floor(directory.length / ENTRY);
  return Array.from({ length: count }, (_, index) => {
    const at = index * ENTRY;
    const length = Math.min(64, view.getUint16(at + 0x40, true));
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2))),
      type: view.getUint8(at + 0x42),
      start: view.getUint32(at + 0x74, true),
      size: view.getUint32(at + 0x78, true),
    };
  });
}

/** The streams by their names; the first of a name. Throws a `Refusal` with `document.broken`, or a `RangeError`. */
export function openCompound(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  const header = viewOf(bytes);
  const size = 1 << header.getUint16(0x1e, true);
  const smallSize = 1 << header.getUint16(0x20, true);
  if (size < 512 || size > 4096 || smallSize < 64 || smallSize > size) throw new Refusal('document.broken');
  const most = bytes.length / smallSize + 1;
  const sectorAt = (sector: number): Uint8Array => {
    const sectorBytes = bytes.subarray((sector + 1) * size, (sector + 2) * size);
    if (sectorBytes.length === 0) throw new Refusal('document.broken');
    return sectorBytes;
  };
  const next = table(joined(tableSectors(header, sectorAt, size).map(sectorAt), Infinity));
  const read = (start: number, length = Infinity): Uint8Array =>
    joined(chain(start, next, most).map(sectorAt), length);
  const entries = entriesIn(read(header.getUint32(0x30, true)));
  const root = entries.find(({ type }) => type === ROOT);
  const readSmall = ({ start, size: length }: Entry): Uint8Array => {
    const nextSmall = table(read(header.getUint32(0x3c, true)));
    const small = root ? read(root.start, root.size) : new Uint8Array();
    const sectors = chain(start, nextSmall, most);
    return joined(
      sectors.map((sector) => small.subarray(sector * smallSize, (sector + 1) * smallSize)),
      length,
    );
  };
  return (name) => {
    const entry = entries.find((other) => other.type === STREAM && other.name === name);
    if (!entry) return undefined;
    return entry.size < header.getUint32(0x38, true) ? readSmall(entry) : read(entry.start, entry.size);
  };
}
