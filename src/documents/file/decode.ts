/** Bytes as text: Chinese offices save UTF-8, UTF-16 (Notepad's “Unicode”) or GB18030. */

/** How many bytes tell UTF-16 that bears no mark. */
const SAMPLE = 2_000;

/** Line ends, spaces, digits and angle brackets: every document has some, and in UTF-16 a zero byte beside each. */
const isPlain = (byte: number | undefined): boolean =>
  byte !== undefined && /[\n\r \d<>]/.test(String.fromCharCode(byte));

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, SAMPLE); at += 2) {
    if (bytes[at + 1] === 0 && isPlain(bytes[at])) little += 1;
    if (bytes[at] === 0 && isPlain(bytes[at + 1])) big += 1;
  }
  if (little + big < 2) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Decodes a text file, or a part of one; what fits no encoding comes with replacement characters. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
