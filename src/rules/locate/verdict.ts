/** Does enough speak for an explanation to accuse by it? Its likelihood, and how little chance it owes. */
import type { Change, Mistake } from './model';
import type { Step } from './atom';
import type { Statement } from '../narrative/statements';
import { type Blank, isImpossible, isText, type System } from './system';
import type { Weight } from './weigh';

/** A mistake with how much it asks one to believe and the rules it bears on. */
export interface Weighed extends Mistake {
  readonly doubt: number;
  readonly odds: number;
  /** Its first cell, in the form's order. */
  readonly at: number;
  readonly rules: readonly number[];
  /** How many figures it is free to choose: one, or all of its cells where no rule that holds ties them together. */
  readonly free: number;
  readonly steps: readonly Step[];
  /** How many there are that have one cause, where each shows in its cell. */
  readonly together?: number;
  /** What the register says of its cells. */
  readonly register?: Weight['register'];
  /** Where it is the narrative that is wrong. */
  readonly said?: Statement;
  /** Where it is a total left blank, that its parts determine. */
  readonly blank?: Blank;
}

/** So doubtful a mistake may be, on average, and still be told as a fact. */
const LIKELY = 3;

/**
 * Where no other figure reaches this for each mistake beyond the first, rules agree by chance, and mistakes have to be
 * likelier.
 */
const LITTLE = 4;
const LIKELY_OF_LITTLE = 2;

/** Rules that agree on a larger difference than this do not agree by chance. */
const BY_CHANCE = 2;

const differenceOf = ({ from, to }: Change): number => Math.abs(to - (typeof from === 'number' ? from : 0));

/** The largest figure that an explanation leaves as it is. */
function largestLeft(changes: readonly Change[], { unknowns, scale }: System): number {
  const changed = new Set(changes.map(({ cell }) => cell));
  const left = unknowns.filter(({ cell }) => cell && !changed.has(cell.id));
  return left.reduce((most, { units }) => Math.max(most, units / scale), 0);
}

/** Does the cell itself show that it is wrong, or the register that counts the right figure, whatever the sums say? */
const isEvident = ({ steps, blank, register }: Weighed, { unknowns, scale }: System): boolean =>
  blank !== undefined ||
  register === 'for' ||
  steps.every(({ unknown }) => {
    const cell = unknowns[unknown];
    return cell !== undefined && (isText(cell) || isImpossible(cell, scale));
  });

/** Figures below this stand in so many cells that one mostly holds what is asked for. */
const FEW = 10;

/** Did small figures change places? */
const isPartnerByChance = ({ changes }: Weighed): boolean =>
  changes.length > 1 && changes.every(({ to }) => to < FEW);

/** Fewer figures than these are last year's by chance. */
const MANY = 3;

/** Is it figures that are there already, in other cells or in several of last year's, and do several rules agree on them? */
const isExact = (mistake: Weighed): boolean => {
  const { steps, rules, together } = mistake;
  if (together !== undefined) return together >= MANY;
  return steps.length > 1 && rules.length > 1 && !isPartnerByChance(mistake);
};

type Unknown = System['unknowns'][number];

const isAny = (): boolean => true;
const isLeftBlank = ({ from }: Unknown): boolean => from === null;

/** Does another such cell weigh in the very same rules? Then two mistakes in these look like one. */
function hasTwin({ steps }: Weighed, { unknowns }: System, isSuch: (other: Unknown) => boolean): boolean {
  const keyOf = ({ touches }: Unknown): string =>
    touches.map(({ rule, amount }) => `${rule}:${amount}`).join();
  return steps.some(({ unknown }) => {
    const one = unknowns[unknown];
    if (!one) return false;
    const key = keyOf(one);
    return unknowns.some((other) => other !== one && other.cell && isSuch(other) && keyOf(other) === key);
  });
}

/** Is it the narrative that agrees with the table on this, and nothing else? */
const isByWordsAlone = (rules: ReadonlySet<number>, free: number, system: System): boolean =>
  rules.size === free + 1 && [...rules].some((rule) => system.rules[rule]?.said);

/**
 * May an explanation without a rival be told as a fact, by the broken rules it explains and the fewest mistakes that
 * explain all of its system? More rules agree on it than it had figures to choose, and its mistakes are likely ones or
 * the rules agree on more than a small number; or the cells themselves show it, or several rules agree that figures
 * changed places. One figure that several rules ask for,
 * all else being in order, needs no likelihood.
 */
export function isTold(mistakes: readonly Weighed[], rules: number, fewest: number, system: System): boolean {
  const changes = mistakes.flatMap((mistake) => mistake.changes);
  const doubt = mistakes.reduce((sum, mistake) => sum + mistake.doubt, 0);
  const free = mistakes.reduce((sum, mistake) => sum + mistake.free, 0);
  if (rules <= free)
    return doubt < LIKELY && mistakes.every((mistake) => isExact(mistake) || isEvident(mistake, system));
  // What was left blank may be what is missing.
  if (mistakes.some((mistake) => hasTwin(mistake, system, isLeftBlank))) return false;
  const bearing = new Set(mistakes.flatMap((mistake) => mistake.rules).filter((rule) => rule >= 0));
  if (isByWordsAlone(bearing, free, system))
    return (
      changes.every((change) => differenceOf(change) > BY_CHANCE) &&
      mistakes.every(({ said }) => !said) &&
      (doubt < LIKELY || !mistakes.some((mistake) => hasTwin(mistake, system, isAny)))
    );
  if (fewest === 1 && changes.length === 1) return true;
  if (rules === free + 1 && mistakes.some(isPartnerByChance)) return false;
  const isLittle = largestLeft(changes, system) < LITTLE * (fewest - 1);
  if (doubt <= mistakes.length * (isLittle ? LIKELY_OF_LITTLE : LIKELY)) return true;
  return !isLittle && mistakes.length === 1 && changes.every((change) => differenceOf(change) > BY_CHANCE);
}
