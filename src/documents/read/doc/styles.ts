/** The style sheet of a Word 97 document (MS-DOC 2.9.271): what each style changes of letters, with the styles it is based on. */
import { type Change, changesIn } from './properties';

/** How deep styles are based on each other; damage may go round in circles. */
const DEEPEST = 12;

const NONE = 0xfff;

/** Kinds of styles by where their changes of letters stand: behind those of paragraphs, or first. */
const PLACES: Readonly<Record<number, number>> = { 1: 1, 2: 0 };

interface Style {
  readonly base: number;
  readonly changes: readonly Change[];
}

/** A style as it stands (STD): its beginning, its name, its changes, each at an even place. */
function styleIn(bytes: Uint8Array, beginning: number): Style {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint16(2, true);
  let at = beginning + 2 + 2 * view.getUint16(beginning, true) + 2;
  for (let before = PLACES[kind & 0xf] ?? Infinity; before > 0 && at + 2 <= bytes.length; before--)
    at += (2 + view.getUint16(at, true) + 1) & ~1;
  const length = at + 2 <= bytes.length ? view.getUint16(at, true) : 0;
  return { base: kind >> 4, changes: changesIn(bytes.subarray(at + 2, at + 2 + length)) };
}

/** What a style changes by its number, the style that it is based on first. */
export type Styles = (number: number) => readonly Change[];

/** @param sheet the style sheet as the file has it; nothing changes where it has none. Throws a `RangeError`. */
export function stylesIn(sheet: Uint8Array): Styles {
  if (sheet.length < 6) return () => [];
  const view = new DataView(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const styles: (Style | undefined)[] = [];
  const beginning = view.getUint16(4, true);
  for (let at = 2 + view.getUint16(0, true); at + 2 <= sheet.length;) {
    const length = view.getUint16(at, true);
    const bytes = sheet.subarray(at + 2, at + 2 + length);
    styles.push(bytes.length > beginning + 2 ? styleIn(bytes, beginning) : undefined);
    at += 2 + length;
  }
  const changesOf = (number: number, depth = 0): readonly Change[] => {
    const style = styles[number];
    if (!style || depth > DEEPEST) return [];
    return style.base === NONE ? style.changes : [...changesOf(style.base, depth + 1), ...style.changes];
  };
  return changesOf;
}
