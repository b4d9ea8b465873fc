/** Reading what a cell holds: a number, nothing, or words that must stay as they stand. */
import type { CellValue } from './model';

export interface ReadValue {
  readonly value: CellValue;
  /** The text as it stood, where the number read from it is not written plainly. */
  readonly asWritten?: string;
}

/** Spaces of every width, and the marks that look like nothing at all. */
const SPACE = /[\s\u200B-\u200D\u2060\uFEFF]/u;
const SPACES = new RegExp(SPACE, 'gu');

/** Most signs are told to be none at a glance. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isPlain = (code > 0x20 && code < 0xa0) || (code > 0x3000 && code < 0xfeff);
  return !isPlain && SPACE.test(text.charAt(at));
}

/** The text without such spaces at either end. Not one expression: `SPACE+$` takes quadratic time on long runs. */
export function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

const halfWidth: Readonly<Record<string, string>> = { '，': ',', '．': '.', '－': '-', '−': '-', '＋': '+' };

const toHalfWidth = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[，．－−＋]/g, (sign) => halfWidth[sign] ?? sign);

/** Digits, optionally grouped by thousands, with a sign and a decimal part; no exponent, unit or leading zero. */
const NUMBER = /^[+-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/** As most cells hold it. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/;

/** The largest count of digits that a spreadsheet keeps exactly. */
const EXACT_DIGITS = 15;

/**
 * Reads a cell's text. Full-width digits, thousands separators and stray spaces are read as the number they
 * show and reported in `asWritten`; anything else that is not plainly a number is kept as text.
 */
export function readText(text: string): ReadValue {
  if (PLAIN.test(text)) return { value: Number(text) };
  const trimmed = trimSpaces(text);
  if (trimmed === '') return { value: null };
  const digits = toHalfWidth(trimmed).replace(SPACES, '');
  if (!NUMBER.test(digits) || digits.replace(/\D/g, '').length > EXACT_DIGITS) return { value: trimmed };
  const plain = digits.replaceAll(',', '');
  // Adding 0 turns -0 into 0.
  const value = Number(plain) + 0;
  return plain === text ? { value } : { value, asWritten: text };
}

/** Reads a cell of a workbook, whose numbers are numbers already; booleans are kept as the words Excel shows. */
export function readCell(content: string | number | boolean | null): ReadValue {
  if (content === null) return { value: null };
  if (typeof content === 'number') return { value: content };
  if (typeof content === 'boolean') return { value: content ? 'TRUE' : 'FALSE' };
  const read = readText(content);
  // A number stored as text is not counted by the workbook's own sums: worth a word even when plainly written.
  return typeof read.value === 'number' ? { value: read.value, asWritten: content } : read;
}
