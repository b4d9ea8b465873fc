/** The letters of a Word 97 document as a reader sees them: without what is deleted, hidden, struck out, or the code of a field. */
import { isSameColour, raised as raisedFigures, Refusal } from '../../file';
import { colourAt, numberedColour, shadeAt } from './colours';
import {
  type Change,
  changesAt,
  ofCharacters,
  ofParagraphs,
  type Run,
  runsIn,
  STYLE_OF_PARAGRAPH,
} from './properties';
import { type Styles, stylesIn } from './styles';

/** A letter of the main text, with the properties of the paragraph that it may end. */
export interface Letter {
  readonly text: string;
  readonly offset: number;
  /** `#rrggbb`, where a cell's ground decides whether it is seen. */
  readonly colour?: string;
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

const DELETED = 0x0800;
/** Struck out, struck out twice, hidden: a style may say it, and a run that it is so or is not. */
const HIDING = [0x0837, 0x2a53, 0x083c] as const;
const RAISED = 0x2a48;
const SIZE = 0x4a43;
const STYLE = 0x4a30;
const COLOUR = 0x6870;
const COLOUR_BY_NUMBER = 0x2a42;
const MARKER = 0x2a0c;
const GROUND = 0xca71;
const GROUND_OF_PARAGRAPH = 0xc64d;

/** Smaller letters, in half points, are there to be hidden. */
const SMALLEST = 2;

/** Stands for the number of a note, which Word counts. */
const NOTE = '\x02';

const MARKS = ['⁰¹²³⁴⁵⁶⁷⁸⁹', '₀₁₂₃₄₅₆₇₈₉'];

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

const valueOf = ({ operand }: Change): number => (operand.byteLength > 0 ? operand.getUint8(0) : 0);

const lastOf = (changes: readonly Change[], code: number): Change | undefined =>
  changes.findLast((change) => change.code === code);

const raisedBy = (change: Change | undefined): number => (change ? valueOf(change) : 0);

/** The number of the style that is changed to. */
const styleIn = (changes: readonly Change[], code: number): number | undefined => {
  const operand = lastOf(changes, code)?.operand;
  return operand && operand.byteLength >= 2 ? operand.getUint16(0, true) : undefined;
};

/** How letters look, as far as it decides whether and how they are read. */
interface Look {
  readonly isHidden: boolean;
  /** 1 above the line, 2 below it. */
  readonly raised: number;
  readonly colour: string | undefined;
  readonly ground: string | undefined;
}

/** @param own what is changed of the letters, @param paragraph what is changed of their paragraph */
function lookOf(own: readonly Change[], paragraph: readonly Change[], styles: Styles): Look {
  const ofParagraph = styles(styleIn(paragraph, STYLE_OF_PARAGRAPH) ?? 0);
  const named = styleIn(own, STYLE);
  const ofLetters = named === undefined ? [] : styles(named);
  const all = [...ofParagraph, ...ofLetters, ...own];
  const isSo = (code: number): boolean => {
    const isOn = (changes: readonly Change[]): boolean => changes.some((change) => valueOf(change) === 1);
    const last = (changes: readonly Change[]) =>
      [lastOf(changes, code)].filter((change) => change !== undefined);
    // What a style of letters turns on is turned off where the paragraph's has it on.
    const byStyle = isOn(last(ofParagraph)) !== isOn(last(ofLetters));
    const value = last(own).map(valueOf)[0];
    if (value === undefined || value === 0x80) return byStyle;
    return value === 0x81 ? !byStyle : value === 1;
  };
  const size = lastOf(all, SIZE)?.operand;
  const numbered = lastOf(all, COLOUR_BY_NUMBER);
  const full = lastOf(all, COLOUR);
  const marker = lastOf(all, MARKER);
  const [ground, shade] = [lastOf(all, GROUND), lastOf(paragraph, GROUND_OF_PARAGRAPH)];
  return {
    isHidden:
      own.some((change) => change.code === DELETED && valueOf(change) === 1) ||
      HIDING.some(isSo) ||
      (size !== undefined && size.getUint16(0, true) <= SMALLEST),
    raised: raisedBy(lastOf(all, RAISED)),
    colour: full ? colourAt(full.operand, 0) : numbered && numberedColour(valueOf(numbered)),
    ground:
      (marker && numberedColour(valueOf(marker))) ??
      (ground && shadeAt(ground.operand, 0)) ??
      (shade && shadeAt(shade.operand, 0)),
  };
}

/** As it is printed; nothing where it is not. What is behind it may still be the cell's to tell. */
function shown(letter: Letter, { isHidden, raised, colour, ground }: Look): Letter[] {
  if (isHidden || isSameColour(colour, ground)) return [];
  const text = /\d/.test(letter.text)
    ? (MARKS[raised - 1]?.charAt(Number(letter.text)) ?? letter.text)
    : letter.text;
  return [{ ...letter, text, ...(colour && !ground && { colour }) }];
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
  const paragraphs = runsIn(document, part(0x102), ofParagraphs);
  const styles = stylesIn(part(0xa2));
  const looks = new Map<readonly Change[], Map<readonly Change[], Look>>();
  const lookAt = ({ offset }: Letter): Look => {
    const [own, paragraph] = [changesAt(characters, offset), changesAt(paragraphs, offset)];
    const known = looks.get(paragraph) ?? new Map<readonly Change[], Look>();
    const look = known.get(own) ?? lookOf(own, paragraph, styles);
    looks.set(paragraph, known.set(own, look));
    return look;
  };
  let notes = 0;
  return {
    letters: withoutCodes(main).flatMap((letter) => {
      if (letter.text === NOTE) return [{ ...letter, text: raisedFigures(String((notes += 1))) }];
      return isMark(letter.text) ? [letter] : shown(letter, lookAt(letter));
    }),
    paragraphs,
    data: stream('Data') ?? new Uint8Array(),
  };
}
