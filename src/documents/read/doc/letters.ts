/** The letters of a Word 97 document as a reader sees them: without what is deleted, hidden, struck out, or the code of a field. */
import { isSameColour, raised as raisedFigures, Refusal } from '../../file';
import { changesAt, ofCharacters, ofParagraphs, type Run, runsIn } from './properties';

/** A letter of the main text, with the properties of the paragraph that it may end. */
export interface Letter {
  readonly text: string;
  readonly offset: number;
}

export interface Text {
  readonly letters: readonly Letter[];
  readonly paragraphs: readonly Run[];
  /** Where properties stand that are too many for their place. */
  readonly data: Uint8Array;
}

const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x100;
const SECOND_TABLE = 0x200;

const HIDING = new Set([
  ...[0x0800 /* deleted */, 0x0837 /* struck out */, 0x2a53 /* struck out twice */, 0x083c /* hidden */],
]);
const RAISED = 0x2a48;
const SIZE = 0x4a43;
const COLOUR = 0x6870;
const GROUND = 0xca71;

/** Smaller letters, in half points, are there to be hidden. */
const SMALLEST = 2;

/** Stands for the number of a note, which Word counts. */
const NOTE = '\x02';

/** `#rrggbb` of a COLORREF; nothing where it is left to Word. */
function colourAt(operand: DataView, at: number): string | undefined {
  if (operand.byteLength < at + 4 || operand.getUint8(at + 3) === 0xff) return undefined;
  return `#${(operand.getUint32(at, false) >>> 8).toString(16).padStart(6, '0')}`;
}

const raised = ['⁰¹²³⁴⁵⁶⁷⁸⁹', '₀₁₂₃₄₅₆₇₈₉'];

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  /** One byte a letter instead of two. */
  readonly isNarrow: boolean;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the text stands in the stream, piece by piece (Clx, 2.9.38). */
function piecesIn(clx: Uint8Array): Piece[] {
  const view = viewOf(clx);
  let at = 0;
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== 2) throw new Refusal('document.broken');
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  if (count * 12 > clx.length) throw new Refusal('document.broken');
  const start = at + 5;
  return Array.from({ length: count }, (_, index) => {
    const place = view.getUint32(start + 4 * (count + 1) + 8 * index + 2, true);
    const isNarrow = (place & 0x40000000) !== 0;
    return {
      from: view.getUint32(start + 4 * index, true),
      to: view.getUint32(start + 4 * index + 4, true),
      offset: isNarrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff,
      isNarrow,
    };
  });
}

function lettersOf(stream: Uint8Array, { from, to, offset, isNarrow }: Piece): Letter[] {
  const size = isNarrow ? 1 : 2;
  const bytes = stream.subarray(offset, offset + Math.max(0, to - from) * size);
  const text = new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
  return Array.from({ length: text.length }, (_, index) => ({
    text: text.charAt(index),
    offset: offset + index * size,
  }));
}

/** As it is printed; nothing where it is not. */
function shown({ text, offset }: Letter, runs: readonly Run[]): string {
  let printed = text;
  let colour: string | undefined;
  let ground: string | undefined;
  for (const { code, operand } of changesAt(runs, offset)) {
    const value = operand.byteLength > 0 ? operand.getUint8(0) : 0;
    if (HIDING.has(code) && value % 2 === 1) return '';
    if (code === RAISED && /\d/.test(text)) printed = raised[value - 1]?.charAt(Number(text)) ?? text;
    if (code === SIZE && operand.getUint16(0, true) <= SMALLEST) return '';
    if (code === COLOUR) colour = colourAt(operand, 0);
    if (code === GROUND) ground = colourAt(operand, 4);
  }
  // Of white letters alone nobody knows whether a cell or a paragraph is dark behind them.
  return isSameColour(colour, ground) ? '' : printed;
}

/** Of fields, which may stand in fields, the results alone. */
function withoutCodes(letters: readonly Letter[]): Letter[] {
  const codes: boolean[] = [];
  return letters.filter(({ text }) => {
    if (text === '\x13') codes.push(true);
    if (text === '\x14' && codes.length > 0) codes[codes.length - 1] = false;
    if (text === '\x15') codes.pop();
    return !codes.includes(true) && !/[\x13-\x15]/.test(text);
  });
}

/** Ends of paragraphs and cells, which count however they look. */
const isMark = (text: string): boolean => /[\r\x07\f]/.test(text);

/**
 * The main text.
 * @param stream one of the file's streams by its name
 * Throws a `Refusal` with `document.encrypted`, `document.oldWord` (before 1997) or `document.broken`, or a `RangeError`.
 */
export function textOf(stream: (name: string) => Uint8Array | undefined): Text {
  const document = stream('WordDocument') ?? new Uint8Array();
  const view = viewOf(document);
  const flags = view.getUint16(0x0a, true);
  if (flags & ENCRYPTED) throw new Refusal('document.encrypted');
  const table = stream(flags & SECOND_TABLE ? '1Table' : '0Table');
  if (view.getUint16(0, true) !== WORD_97 || !table) throw new Refusal('document.oldWord');
  const part = (at: number): Uint8Array => {
    const from = view.getUint32(at, true);
    return table.subarray(from, from + view.getUint32(at + 4, true));
  };
  const characters = runsIn(document, part(0xfa), ofCharacters);
  const letters = piecesIn(part(0x1a2)).flatMap((piece) => lettersOf(document, piece));
  const main = letters.slice(0, view.getUint32(0x4c, true));
  let notes = 0;
  return {
    letters: withoutCodes(main).flatMap((letter) => {
      if (letter.text === NOTE) return [{ ...letter, text: raisedFigures(String((notes += 1))) }];
      const text = isMark(letter.text) ? letter.text : shown(letter, characters);
      return text === '' ? [] : [{ ...letter, text }];
    }),
    paragraphs: runsIn(document, part(0x102), ofParagraphs),
    data: stream('Data') ?? new Uint8Array(),
  };
}
