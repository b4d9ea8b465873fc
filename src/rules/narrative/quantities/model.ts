/**
 * What the narrative can speak of, as data: a sum of cells, and the ways in which people say it (N-1, N-2).
 *
 * A pattern is a regular expression over a clause's shape (see `sentences`), its number in the group `n`. The words
 * that may stand around a number are listed rather than left open: what is put in other words is better not
 * understood than misunderstood. No two words of such a list make up a third: what can be read in two ways takes
 * exponential time.
 */
import type { Sum } from '../sums';

/** What a count is about; a part is understood only behind what it is a part of. */
export type Family =
  | 'requests'
  | 'outcomes'
  | 'applicants'
  | 'reviews'
  | 'lawsuits'
  | 'regulations'
  | 'normativeDocuments'
  | 'decisions'
  | 'fees';

/** One way of saying it. */
export interface Saying {
  readonly pattern: RegExp;
  /** What the count before it in the sentence has to be about, `nothing` where there is none; absent: whatever it is. */
  readonly after?: ReadonlySet<Family | 'nothing'>;
}

export interface Quantity {
  readonly id: string;
  readonly rule: 'N-1' | 'N-2';
  readonly family: Family;
  /** What it may mean; the first that the form has is what is compared, any other is accepted too. */
  readonly sums: readonly Sum[];
  /** What one of the cells' unit is worth in the unit of the narrative; 1 where not given. */
  readonly worth?: number;
  readonly said: readonly Saying[];
  /** Words one of which a clause has that says it: a quantity is looked up by them, and its patterns tried then only. */
  readonly keys: readonly string[];
  /** Searched in the whole sentence: it says that there was none. */
  readonly saidNone?: RegExp;
  /** Words before or in the clause, or of the sentence before, without which it is about something else. */
  readonly topic?: RegExp;
  /** Words of the clause with which it is about a part, or about something else. */
  readonly unless?: RegExp;
  /** How far the years that are named in it are from the report's. */
  readonly yearsAway?: 1 | -1;
  /** Of what its share may be given. */
  readonly shareOf?: readonly Sum[];
  /** What the number is of where it is said to hold what was carried in. */
  readonly withCarriedIn?: Quantity['sums'];
  /** It may hold others that are named in brackets behind it. */
  readonly mayInclude?: true;
  /** Said several times, it is told in parts that the form does not have. */
  readonly once?: true;
}

/** With the places of its groups: a pattern may have other numbers beside its own, as in 结转2024年. */
export const pattern = (source: string): RegExp => new RegExp(source, 'd');

/** Ways of saying it that stand by themselves. */
export const plainly = (...sources: readonly string[]): Saying[] =>
  sources.map((source) => ({ pattern: pattern(source) }));

/** Ways of saying it that need something counted before. */
export const after = (families: readonly (Family | 'nothing')[], ...sources: readonly string[]): Saying[] =>
  sources.map((source) => ({ pattern: pattern(source), after: new Set(families) }));

/** A number and what requests and cases are counted in. */
export const N = '(?<n>#+)[件条宗起份个例项]';

/** Where a clause begins: perhaps with its number in a list. */
export const START = '^(?:#{1,2}[.．]|[①-⑳]|[一二三四五六]是)?';

export const RECEIVED: Sum = ['requests.received.total'];
export const RECEIVED_AND_CARRIED_IN: Sum = ['requests.received.total', 'requests.carriedIn.total'];
export const PROCESSED: Sum = ['requests.processed.total'];
