/** A number of the narrative that is plainly one of the quantities, where it stands. */
import type { WrittenNumber } from './numbers';
import type { Quantity } from './quantities';
import type { Clause, Sentence } from './sentences';

/** Everything from `low` to `high` agrees with the claim. */
export interface Claim {
  readonly of: Quantity;
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** The part of the sentence's shape that says it. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isExact: boolean;
  /** Said in words that name no number. */
  readonly isNone?: true;
}

export const claimOf = (
  of: Quantity,
  sentence: Sentence,
  clause: Clause,
  { from, to, value, low, high, isExact }: WrittenNumber,
): Claim => ({ of, sentence, clause, from, to, value, low, high, isExact });
