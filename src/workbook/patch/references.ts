/** The references in a formula's text: those to other sheets written anew, and those that have died given back. */
import { columnLetters, columnNumber, parseAddress, rangeAddress, rectAddress } from './address';

const TEXT = String.raw`"(?:[^"]|"")*"`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const PLACE = `${CELL}(?::${CELL})?`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;

/** What is left of a reference whose sheet is gone: Excel keeps its address (office-js issue 263), others do not. */
const DEAD = `#REF!(?:${PLACE})?`;

const TOKEN = new RegExp(
  String.raw`${TEXT}|(${DEAD})|(?<![\p{L}\p{N}_.$])(?:${SHEET})?(${PLACE})(?![\p{L}\p{N}_.(])`,
  'gu',
);

/** Reads each reference of a formula in its turn: where it has died, to another sheet, or to its own. */
interface Readings {
  readonly dead?: (text: string) => string;
  readonly other?: (sheet: string, place: string, text: string) => string;
  readonly own?: (place: string) => string;
}

function rewrite(formula: string, { dead, other, own }: Readings): string {
  return formula.replace(
    TOKEN,
    (text: string, died?: string, quoted?: string, plain?: string, place?: string) => {
      if (died !== undefined) return dead?.(text) ?? text;
      if (place === undefined) return text;
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      return (sheet === undefined ? own?.(place) : other?.(sheet, place, text)) ?? text;
    },
  );
}

/** The formula with what it says of other sheets put otherwise. */
export const rewriteOthers = (
  formula: string,
  other: (sheet: string, place: string, text: string) => string,
): string => rewrite(formula, { other });

export function hasDied(formula: string): boolean {
  let isFound = false;
  rewrite(formula, { dead: (text) => ((isFound = true), text) });
  return isFound;
}

/** The formula with what it says of cells put otherwise; `null` for a place makes it nothing. */
export function rewritten(
  formula: string,
  readings: {
    readonly own: (place: string) => string | null;
    readonly other: (sheet: string, place: string, text: string) => string | null;
  },
): string | null {
  let isWhole = true;
  const kept = (text: string | null): string => {
    isWhole &&= text !== null;
    return text ?? '';
  };
  const text = rewrite(formula, {
    own: (place) => kept(readings.own(place)),
    other: (sheet, place, at) => kept(readings.other(sheet, place, at)),
  });
  return isWhole ? text : null;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** `$B$2:$D$5` where its corners have moved, written as it was; nothing where one of them is nowhere. */
export function movedPlace(
  place: string,
  corner: (row: number, column: number) => Corner | undefined,
): string | undefined {
  const at = parseAddress(place);
  const first = at && corner(at.row, at.column);
  const last = at && corner(at.row + at.rows - 1, at.column + at.columns - 1);
  if (!first || !last) return undefined;
  const now = {
    ...first,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
  const address = place.includes(':') ? rangeAddress(now) : rectAddress(now);
  return place.includes('$') ? address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : address;
}

/** Which of the sheets that formulas name are gone. */
type IsGone = (sheet: string) => boolean;

/** The references of a formula to sheets that are gone, in their order. */
function referencesTo(formula: string, isGone: IsGone): string[] {
  const found: string[] = [];
  rewriteOthers(formula, (sheet, _place, text) => {
    if (isGone(sheet)) found.push(text);
    return text;
  });
  return found;
}

/** Does the formula name a sheet that is gone? */
export const refersTo = (formula: string, isGone: IsGone): boolean =>
  referencesTo(formula, isGone).length > 0;

/** What is the same of two formulas, wherever the cells stand that they name, and once those of some sheets have died. */
const frameOf = (formula: string, isGone: IsGone): string =>
  rewrite(formula, {
    dead: () => '#REF!',
    other: (sheet) => (isGone(sheet) ? '#REF!' : '·'),
    own: () => '·',
  })
    .replace(/\s/g, '')
    .toUpperCase();

/** The formula with its references to such sheets, dead ones among them, put anew in their order. */
function givenBack(formula: string, references: readonly string[], isGone: IsGone): string {
  let next = 0;
  return rewrite(formula, {
    dead: (text) => references[next++] ?? text,
    other: (sheet, _place, text) => (isGone(sheet) ? (references[next++] ?? text) : text),
  });
}

/**
 * Formulas in which references have died, each completed by the planned formula that it was: as many of one frame as are
 * planned are these, in their order, wherever their cells have moved. Nothing where it cannot be told.
 */
export function completed(
  dead: readonly string[],
  planned: readonly string[],
  isGone: IsGone,
): (string | undefined)[] {
  const frames = dead.map((formula) => frameOf(formula, isGone));
  const plannedOf = new Map<string, string[]>();
  for (const formula of planned) {
    const frame = frameOf(formula, isGone);
    plannedOf.set(frame, [...(plannedOf.get(frame) ?? []), formula]);
  }
  return dead.map((formula, at) => {
    const frame = frames[at] ?? '';
    const own = plannedOf.get(frame) ?? [];
    const isKnown = own.length === frames.filter((other) => other === frame).length;
    const meant = own[frames.slice(0, at).filter((other) => other === frame).length];
    return isKnown && meant !== undefined
      ? givenBack(formula, referencesTo(meant, isGone), isGone)
      : undefined;
  });
}

/** Are the formulas the same, wherever the cells stand that they name, or whether these are there at all? */
export function isSameButForPlaces(one: string, other: string): boolean {
  const plain = (formula: string): string =>
    rewrite(formula, { dead: () => '·', other: () => '·', own: () => '·' })
      .replace(/\s/g, '')
      .toUpperCase();
  return plain(one) === plain(other);
}

const withRows = (place: string, now: (row: number, dollar: string) => number): string =>
  place.replace(
    /([A-Z]{1,3})(\$?)(\d+)/g,
    (_, column: string, dollar: string, row: string) => column + dollar + now(Number(row), dollar),
  );

/**
 * The formula as Excel has it once a row is inserted on a sheet.
 * @param row where the new one stands, counted from 0
 * @param isOwn does the formula stand on that sheet?
 */
export const afterInsertion = (formula: string, sheet: string, row: number, isOwn: boolean): string => {
  const moved = (place: string): string => withRows(place, (number) => (number > row ? number + 1 : number));
  return rewrite(formula, {
    other: (name, place, text) => (name === sheet ? text.replace(place, () => moved(place)) : text),
    ...(isOwn && { own: moved }),
  });
};

/** The formula as it reads from a cell so far below and to the right. */
export const seenFrom = (formula: string, down: number, right: number): string =>
  rewrite(formula, {
    own: (place) =>
      withRows(place, (number, dollar) => (dollar === '' ? number + down : number)).replace(
        /(?<![A-Z])(\$?)([A-Z]{1,3})(?=\$?\d)/g,
        (_, dollar: string, letters: string) =>
          dollar + (dollar === '' ? columnLetters(columnNumber(letters) + right) : letters),
      ),
  });
