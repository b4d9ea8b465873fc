/** Does enough speak for an explanation to accuse by it? Its likelihood, and how little chance it owes. */
import type { Change, Mistake, MistakeKind } from './model';
import type { Step } from './atom';
import type { Statement } from '../narrative/statements';
import type { Blank, System } from './system';

/** A mistake with how much it asks one to believe and the rules it bears on. */
export interface Weighed extends Mistake {
  readonly doubt: number;
  /** Its first cell, in the form's order. */
  readonly at: number;
  readonly rules: readonly number[];
  /** How many figures it is free to choose: one, or all of its cells where no rule that holds ties them together. */
  readonly free: number;
  readonly steps: readonly Step[];
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

/** Slips that one in five figures of two digits looks like. */
const DIGITS: readonly MistakeKind[] = ['digitAdded', 'digitDropped', 'digitReplaced'];
const SHORT = 100;

const isShort = ({ kind, changes }: Mistake): boolean =>
  DIGITS.includes(kind) && changes.every(({ from, to }) => Math.max(Number(from), to) < SHORT);

const differenceOf = ({ from, to }: Change): number => Math.abs(to - (typeof from === 'number' ? from : 0));

/** The largest figure that an explanation leaves as it is. */
function largestLeft(changes: readonly Change[], { unknowns, scale }: System): number {
  const changed = new Set(changes.map(({ cell }) => cell));
  const left = unknowns.filter(({ cell }) => cell && !changed.has(cell.id));
  return left.reduce((most, { units }) => Math.max(most, units / scale), 0);
}

/**
 * May an explanation without a rival be told as a fact, by the broken rules it explains and the fewest mistakes that
 * explain all of its system? More rules agree on it than it had figures to choose, and its mistakes are likely ones or
 * the rules agree on more than a small number. One figure that several rules ask for, all else being in order, needs no
 * likelihood.
 */
export function isTold(mistakes: readonly Weighed[], rules: number, fewest: number, system: System): boolean {
  const changes = mistakes.flatMap((mistake) => mistake.changes);
  const doubt = mistakes.reduce((sum, mistake) => sum + mistake.doubt, 0);
  if (rules <= mistakes.reduce((sum, { free }) => sum + free, 0))
    return doubt < LIKELY && !mistakes.some(isShort);
  if (fewest === 1 && changes.length === 1) return true;
  const isLittle = largestLeft(changes, system) < LITTLE * (fewest - 1);
  if (doubt <= mistakes.length * (isLittle ? LIKELY_OF_LITTLE : LIKELY)) return true;
  return !isLittle && mistakes.length === 1 && changes.every((change) => differenceOf(change) > BY_CHANCE);
}
