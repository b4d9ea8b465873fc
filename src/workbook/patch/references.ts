/** The references in a formula's text: those to other sheets written anew, and those that have died given back. */

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

/** Does the formula name cells of its own sheet? */
export function namesOwnCells(formula: string): boolean {
  let isFound = false;
  rewrite(formula, { own: (place) => ((isFound = true), place) });
  return isFound;
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

/** The formula with its dead references, in their order, given back. */
function givenBack(formula: string, references: readonly string[]): string {
  let next = 0;
  return rewrite(formula, { dead: (text) => references[next++] ?? text });
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
    return isKnown && meant !== undefined ? givenBack(formula, referencesTo(meant, isGone)) : undefined;
  });
}
