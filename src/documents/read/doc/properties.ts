/** Formatting of a Word 97 document (MS-DOC 2.6): runs of the file, each with changes (“sprm”) of how it looks. */

/** A change: what it changes, and where its operand stands in the bytes. */
export interface Change {
  readonly code: number;
  readonly operand: DataView;
}

export interface Run {
  /** Offsets in the stream, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

const PAGE = 512;

const T_DEF_TABLE = 0xd608;
const P_CHG_TABS = 0xc615;

/** The bytes of an operand by the upper three bits of the code; 6 tells them itself. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What follows the code: the operand's place and length, without what tells the length. */
function operandOf(view: DataView, at: number, code: number): { from: number; length: number } {
  const known = OPERANDS[code >> 13] ?? 0;
  if (known > 0) return { from: at, length: known };
  if (code === T_DEF_TABLE) return { from: at + 2, length: view.getUint16(at, true) - 1 };
  const length = view.getUint8(at);
  if (code !== P_CHG_TABS || length < 255) return { from: at + 1, length };
  const deleted = view.getUint8(at + 1);
  const added = view.getUint8(at + 2 + deleted * 4);
  return { from: at + 1, length: 2 + deleted * 4 + added * 3 };
}

/** A list of changes; it ends where the bytes do, or make no sense. */
export function changesIn(bytes: Uint8Array): Change[] {
  const view = viewOf(bytes);
  const changes: Change[] = [];
  for (let at = 0; at + 3 <= bytes.length;) {
    const code = view.getUint16(at, true);
    const { from, length } = operandOf(view, at + 2, code);
    if (length < 0 || from + length > bytes.length) break;
    changes.push({ code, operand: viewOf(bytes.subarray(from, from + length)) });
    at = from + length;
  }
  return changes;
}

/** Where a kind of run keeps its changes in a page, from what the page tells of the run. */
export interface Keeping {
  /** The bytes that a page has for each run. */
  readonly entry: number;
  readonly changes: (page: Uint8Array, at: number) => Change[];
}

/** Characters: one byte of length, then the changes. */
export const ofCharacters: Keeping = {
  entry: 1,
  changes: (page, at) => changesIn(page.subarray(at + 1, at + 1 + (page[at] ?? 0))),
};

/** The change of a paragraph to a style, by its number. */
export const STYLE_OF_PARAGRAPH = 0x4600;

/** Paragraphs: the length in words, then the number of the style, given as a change too, then the changes. */
export const ofParagraphs: Keeping = {
  entry: 13,
  changes: (page, at) => {
    const words = page[at] ?? 0;
    const from = words === 0 ? at + 2 : at + 1;
    const to = words === 0 ? from + 2 * (page[at + 1] ?? 0) : from + 2 * words - 1;
    const style = { code: STYLE_OF_PARAGRAPH, operand: viewOf(page.subarray(from, from + 2)) };
    return [...(from + 2 <= page.length ? [style] : []), ...changesIn(page.subarray(from + 2, to))];
  },
};

function runsOfPage(page: Uint8Array, { entry, changes }: Keeping): Run[] {
  const view = viewOf(page);
  const count = page[PAGE - 1] ?? 0;
  if (4 * (count + 1) + entry * count > PAGE) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = 2 * (page[4 * (count + 1) + entry * index] ?? 0);
    return {
      from: view.getUint32(4 * index, true),
      to: view.getUint32(4 * index + 4, true),
      changes: at === 0 ? [] : changes(page, at),
    };
  });
}

/** All runs of a kind, in the order of the stream; the table says in which pages of the stream they stand. */
export function runsIn(stream: Uint8Array, places: Uint8Array, keeping: Keeping): Run[] {
  const view = viewOf(places);
  const count = Math.max(0, Math.floor((places.length - 4) / 8));
  return Array.from(
    { length: count },
    (_, index) => view.getUint32(4 * (count + 1) + 4 * index, true) & 0x3fffff,
  )
    .map((number) => stream.subarray(number * PAGE, number * PAGE + PAGE))
    .filter((page) => page.length === PAGE)
    .flatMap((page) => runsOfPage(page, keeping))
    .sort((a, b) => a.from - b.from);
}

const NO_CHANGES: readonly Change[] = [];

/** The changes at an offset of the stream: the same list all over a run. */
export function changesAt(runs: readonly Run[], offset: number): readonly Change[] {
  let [from, to] = [0, runs.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((runs[middle] as Run).from <= offset) from = middle;
    else to = middle;
  }
  const run = runs[from];
  return run && run.from <= offset && offset < run.to ? run.changes : NO_CHANGES;
}
