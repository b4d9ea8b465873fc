/** What SheetJS passes over in an .xls file (MS-XLS, BIFF8): how cells look, with fonts, grounds and runs of their own, text boxes, and which columns are hidden. */
import { openCompound } from '../file';
import { type CellLook, indexedColour, type Look, WHITE } from './seen';
import { readRuns, type TextRun } from './biffStrings';

const FONT = 0x31;
const PALETTE = 0x92;
const SHEET = 0x85;
const XF = 0xe0;
const STRINGS = 0xfc;
const CONTINUED = 0x3c;
const BEGIN = 0x809;
const END = 0x0a;
const STRING_CELL = 0xfd;
const NUMBER_CELLS = 0xbd;
const OBJECT = 0x5d;
const BOX_TEXT = 0x1b6;
const COLUMNS = 0x7d;

/** The kind of object that a comment is: it shows when someone points at its cell. */
const COMMENT = 0x19;

/** Records of one cell, which all begin with its row, its column and its format: numbers, results, words. */
const CELLS: ReadonlySet<number> = new Set([0x06, 0x203, 0x204, 0x205, 0x27e, STRING_CELL]);

interface BiffRecord {
  readonly type: number;
  readonly data: DataView;
}

/** The records of one part of the stream, up to its end; what charts within it hold is left out. */
function* recordsFrom(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = from; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === BEGIN) depth += 1;
    if (type === END) depth -= 1;
    if (depth <= 0 || at + 4 + length > stream.length) return;
    if (depth === 1) yield { type, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

const ofType = (records: readonly BiffRecord[], type: number): DataView[] =>
  records.filter((record) => record.type === type).map(({ data }) => data);

/** The workbook's own colours begin with the eighth. */
const FIRST_OWN = 8;

type ColourAt = (index: number) => string | undefined;

function coloursIn(records: readonly BiffRecord[]): ColourAt {
  const [own] = ofType(records, PALETTE);
  const count = own ? own.getUint16(0, true) : 0;
  return (index) => {
    const place = index - FIRST_OWN;
    if (!own || place < 0 || place >= count) return indexedColour(index);
    const hex = own.getUint32(2 + place * 4, false) >>> 8;
    return `#${hex.toString(16).padStart(6, '0')}`;
  };
}

const POSITIONS = [undefined, 'superscript', 'subscript'] as const;

const lookOf = (font: DataView, colourAt: ColourAt): Look => ({
  isStruck: (font.getUint16(2, true) & 0x08) !== 0,
  size: font.getUint16(0, true) / 20,
  colour: colourAt(font.getUint16(4, true)),
  position: POSITIONS[font.getUint16(8, true)],
});

/** Which of the fonts a number means: none has the number four. */
const fontAt = (fonts: readonly Look[], number: number): Look | undefined =>
  fonts[number < 4 ? number : number - 1];

/** The colour behind a cell's text; nothing where that is a pattern. */
function groundOf(format: DataView, colourAt: ColourAt): string | undefined {
  const pattern = format.getUint32(14, true) >>> 26;
  if (pattern === 0) return WHITE;
  return pattern === 1 ? colourAt(format.getUint16(18, true) & 0x7f) : undefined;
}

/** Where a sheet's part begins, by the sheet's name. */
const sheetsIn = (records: readonly BiffRecord[]): Map<string, number> =>
  new Map(
    ofType(records, SHEET).map((data) => {
      const isWide = (data.getUint8(7) & 1) !== 0;
      const bytes = new Uint8Array(data.buffer, data.byteOffset + 8, data.getUint8(6) * (isWide ? 2 : 1));
      return [
        new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(bytes),
        data.getUint32(0, true),
      ] as const;
    }),
  );

/** The runs of each of the workbook's texts. */
function textRuns(records: readonly BiffRecord[]): readonly (readonly TextRun[])[] {
  const first = records.findIndex(({ type }) => type === STRINGS);
  if (first < 0) return [];
  const after = records.slice(first + 1);
  const end = after.findIndex(({ type }) => type !== CONTINUED);
  const parts = [records[first] as BiffRecord, ...after.slice(0, end < 0 ? undefined : end)];
  return readRuns(parts.map(({ data }) => data));
}

/** How a cell looks, by row and column from 0; nothing where that is not told. */
export type LookAt = (row: number, column: number) => CellLook | undefined;

const keyOf = (row: number, column: number): number => row * 256 + column;

/** The letters in the records after a text box's own, which tells how many there are; each record says anew how wide they are. */
function textOfBox(count: number, parts: Iterable<DataView>): string {
  let text = '';
  for (const part of parts) {
    if (text.length >= count || part.byteLength === 0) break;
    const isWide = (part.getUint8(0) & 1) !== 0;
    const bytes = new Uint8Array(part.buffer, part.byteOffset + 1, part.byteLength - 1);
    text += new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(bytes);
  }
  return text.slice(0, count);
}

/** The texts of a sheet's boxes and shapes. */
function boxesIn(records: readonly BiffRecord[]): string[] {
  let kind = COMMENT;
  return records.flatMap(({ type, data }, index) => {
    if (type === OBJECT) kind = data.getUint16(4, true);
    if (type !== BOX_TEXT || kind === COMMENT) return [];
    const after = records.slice(index + 1);
    const end = after.findIndex((record) => record.type !== CONTINUED);
    const parts = after.slice(0, end < 0 ? undefined : end).map((record) => record.data);
    return [textOfBox(data.getUint16(10, true), parts)];
  });
}

/** Columns side by side, from 0. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

const hiddenIn = (records: readonly BiffRecord[]): Columns[] =>
  ofType(records, COLUMNS)
    .filter((data) => (data.getUint16(8, true) & 1) !== 0)
    .map((data) => ({ first: data.getUint16(0, true), last: data.getUint16(2, true) }));

/** What of a sheet SheetJS passes over. */
export interface PassedOver {
  readonly lookAt: LookAt;
  readonly boxes: readonly string[];
  readonly hiddenColumns: readonly Columns[];
}

/** What is passed over of each sheet, by its name. Throws a `Refusal` with `document.broken`, or a `RangeError`. */
export function passedOverIn(bytes: Uint8Array): (sheet: string) => PassedOver {
  const stream = openCompound(bytes)('Workbook');
  if (!stream) return () => ({ lookAt: () => undefined, boxes: [], hiddenColumns: [] });
  const records = [...recordsFrom(stream, 0)];
  const colourAt = coloursIn(records);
  const fonts = ofType(records, FONT).map((font) => lookOf(font, colourAt));
  const formats = ofType(records, XF);
  const runs = textRuns(records);
  const sheets = sheetsIn(records);
  const cellLook = (format: number, text?: number): CellLook | undefined => {
    const data = formats[format];
    const look = data && fontAt(fonts, data.getUint16(0, true));
    if (!look) return undefined;
    const own = (text === undefined ? undefined : runs[text]) ?? [];
    return {
      look,
      ground: groundOf(data, colourAt),
      runs: own.map(({ from, font }) => ({ from, look: fontAt(fonts, font) ?? look })),
    };
  };
  return (name) => {
    const from = sheets.get(name);
    const own = from === undefined ? [] : [...recordsFrom(stream, from)];
    const cells = new Map<number, CellLook | undefined>();
    for (const { type, data } of own) {
      if (CELLS.has(type)) {
        const text = type === STRING_CELL ? data.getUint32(6, true) : undefined;
        const key = keyOf(data.getUint16(0, true), data.getUint16(2, true));
        cells.set(key, cellLook(data.getUint16(4, true), text));
      } else if (type === NUMBER_CELLS) {
        const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
        for (let index = 0; 4 + index * 6 + 6 < data.byteLength; index++)
          cells.set(keyOf(row, first + index), cellLook(data.getUint16(4 + index * 6, true)));
      }
    }
    return {
      lookAt: (row, column) => cells.get(keyOf(row, column)),
      boxes: boxesIn(own),
      hiddenColumns: hiddenIn(own),
    };
  };
}
