/** Documents damaged as their formats are made: parts of archives, elements of XML, objects of PDFs, numbers of sectors, and bare bytes. */
import JSZip from 'jszip';
import type { Random } from '../random';

type Mutate<T> = (given: T, random: Random) => T;

/** Numbers over which programs count, allocate or turn round. */
const NUMBERS = [
  '0',
  '-1',
  '1',
  '65535',
  '1000000',
  '2147483648',
  '4294967295',
  '99999999999999',
  '1e308',
  'NaN',
  '',
];

const spliced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** A match of a pattern replaced. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: whole } = random.choose(found);
  return spliced(text, index, whole.length, by(whole));
}

const inXml: readonly Mutate<string>[] = [
  (xml, random) => replaceOne(xml, /\d+/g, random, () => random.choose(NUMBERS)),
  (xml, random) => replaceOne(xml, /<[^<>]+>/g, random, () => ''),
  (xml, random) => replaceOne(xml, /<[^<>]+>/g, random, (tag) => tag.repeat(random.choose([2, 50, 5_000]))),
  (xml, random) =>
    replaceOne(xml, /<[^<>]+>[^<>]*<\/[^<>]+>/g, random, (element) =>
      element.repeat(random.choose([2, 50, 5_000])),
    ),
  (xml, random) => replaceOne(xml, /="[^"]*"/g, random, () => `="${random.choose(NUMBERS)}"`),
  (xml, random) =>
    replaceOne(xml, /<\w[^<>]*/g, random, (tag) => `${tag} rowspan="65534" colspan="1000" w:val="99999"`),
  (xml, random) => xml.slice(0, random.below(xml.length)),
  (xml, random) => {
    const [from, length] = [random.below(xml.length), random.below(2_000)];
    return spliced(xml, random.below(xml.length), random.below(200), xml.slice(from, from + length));
  },
];

const inBytes: readonly Mutate<Uint8Array>[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => {
    const damaged = Uint8Array.from(bytes);
    for (let count = random.choose([1, 4, 64, 1_000]); count > 0; count--)
      damaged[random.below(bytes.length)] = random.below(256);
    return damaged;
  },
  (bytes, random) => {
    const damaged = Uint8Array.from(bytes);
    const at = random.below(Math.max(1, bytes.length - 4)) & ~3;
    new DataView(damaged.buffer).setUint32(
      at,
      random.choose([0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, at >> 9]),
      true,
    );
    return damaged;
  },
  (bytes, random) => {
    const damaged = Uint8Array.from(bytes);
    const from = random.below(bytes.length);
    damaged.copyWithin(random.below(bytes.length), from, from + random.below(4_096));
    return damaged;
  },
];

/** Bytes damaged, whatever they mean. */
export const damagedBytes = (bytes: Uint8Array, random: Random): Uint8Array =>
  random.choose(inBytes)(bytes, random);

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const inPdf: readonly Mutate<string>[] = [
  (pdf, random) => replaceOne(pdf, /\b\d+\b/g, random, () => random.choose(NUMBERS)),
  (pdf, random) => replaceOne(pdf, /\d+ 0 R/g, random, () => `${random.below(60)} 0 R`),
  (pdf, random) => replaceOne(pdf, /\d+ 0 obj[^]*?endobj/g, random, () => ''),
  (pdf, random) =>
    replaceOne(pdf, /\/\w+/g, random, () =>
      random.choose(['/Type', '/Length', '/Kids', '/Filter', '/FlateDecode']),
    ),
  (pdf, random) => replaceOne(pdf, /<<|>>|\[|\]/g, random, (mark) => random.choose(['', mark + mark])),
];

async function inZip(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const part = random.choose(Object.values(zip.files).filter(({ dir }) => !dir));
  let xml = await part.async('string');
  for (let count = random.choose([1, 1, 3]); count > 0; count--) xml = random.choose(inXml)(xml, random);
  if (random.below(12) === 0) zip.remove(part.name);
  else zip.file(part.name, xml);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const isText = (name: string): boolean => /\.(?:html?|txt|json|csv)$/.test(name);

/** A damaged document: mostly within its format, sometimes in its bytes alone. */
export async function mutant(name: string, bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  if (random.below(4) === 0) return damagedBytes(bytes, random);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return inZip(bytes, random);
  if (name.endsWith('.pdf')) return Buffer.from(random.choose(inPdf)(latin1(bytes), random), 'latin1');
  if (isText(name))
    return new TextEncoder().encode(random.choose(inXml)(new TextDecoder().decode(bytes), random));
  return damagedBytes(bytes, random);
}
