/** What a PDF's streams hold once unpacked, counted before anything is made of them: some kilobytes can hide gigabytes. */
import { MOST_PDF_CONTENT, MOST_PDF_PICTURE, Refusal } from '../../file';

/** No packing by Deflate makes more of a byte. */
const MOST_OF_A_BYTE = 1032;

/** A stream's dictionary ends here and its bytes begin; `endstream` is not meant. */
const STREAM = />>\s*stream\r?\n/g;

/** So much of the file before a stream's bytes as may be its dictionary. */
const DICTIONARY = 1024;

const PACKED = /\/(?:FlateDecode|Fl)\b/;
const PICTURE = /\/Subtype\s*\/Image\b/;

interface Packed {
  readonly from: number;
  readonly to: number;
  readonly isPicture: boolean;
}

/** The packed streams in the order of the file. */
function* packedStreams(bytes: Uint8Array): Generator<Packed> {
  // One character a byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  for (const match of text.matchAll(STREAM)) {
    const from = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - DICTIONARY), match.index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (!PACKED.test(dictionary)) continue;
    const end = text.indexOf('endstream', from);
    yield { from, to: end === -1 ? bytes.length : end, isPicture: PICTURE.test(dictionary) };
  }
}

/** How many bytes come out, counted no further than `most`; what is broken counts as far as it goes. */
async function unpackedSize(packed: Uint8Array, most: number): Promise<number> {
  const reader = new Blob([packed as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done && size <= most; piece = await reader.read()) {
      size += piece.value.length;
    }
  } catch {
    // pdf.js says what is wrong with a broken stream, if it needs it at all; line ends behind a sound one are no harm.
  }
  await reader.cancel().catch(() => undefined);
  return size;
}

/** Refuses a PDF with `document.tooLarge` that would fill the memory; pictures, which are never unpacked, may be larger each. */
export async function guardSize(bytes: Uint8Array): Promise<void> {
  if (bytes.length * MOST_OF_A_BYTE <= MOST_PDF_CONTENT) return;
  let content = 0;
  for (const { from, to, isPicture } of packedStreams(bytes)) {
    const most = isPicture ? MOST_PDF_PICTURE : MOST_PDF_CONTENT - content;
    const size = await unpackedSize(bytes.subarray(from, to), most);
    if (size > most) throw new Refusal('document.tooLarge');
    if (!isPicture) content += size;
  }
}
