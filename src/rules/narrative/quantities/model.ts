/**
 * What the narrative can speak of, as data: a sum of cells, and the ways in which people say it (N-1, N-2).
 *
 * A way is the concepts (see `lexicon`) that the words around a number have, in whichever order, and none but these: what is
 * put in other words is better not understood than misunderstood.
 */
import type { Sum } from '../sums';

/** What a count is about; a part is understood only behind what it is a part of. */
export type Family =
  | 'requests'
  | 'outcomes'
  | 'reasons'
  | 'otherReasons'
  | 'applicants'
  | 'personsOutcomes'
  | 'businessesOutcomes'
  | 'reviews'
  | 'lawsuits'
  | 'regulations'
  | 'normativeDocuments'
  | 'decisions'
  | 'fees';

/** One way of saying it. */
export interface Way {
  /** The most telling first: a sentence without it is not read. */
  readonly need: readonly string[];
  readonly may: ReadonlySet<string>;
  /** Unknown words may stand before the first concept, or anywhere. */
  readonly unknown: 'nowhere' | 'before' | 'anywhere';
  /** What the count before it in the sentence has to be about, `nothing` where there is none; absent: whatever it is. */
  readonly after?: ReadonlySet<Family | 'nothing'>;
  /** Where it asks for other words, units or cases than its quantity does. */
  readonly topic?: RegExp;
  readonly units?: RegExp;
  /** Said without a number too, that there was none. */
  readonly mayBeNone?: true;
}

export interface Quantity {
  readonly id: string;
  readonly rule: 'N-1' | 'N-2';
  readonly family: Family;
  /** What it may mean; the first that the form has is what is compared, any other is accepted too. */
  readonly sums: readonly Sum[];
  /** What it means behind another quantity that it is a part of, by the id of that. */
  readonly behind?: Readonly<Record<string, readonly Sum[]>>;
  /** What one of the cells' unit is worth in the unit of the narrative; 1 where not given. */
  readonly worth?: number;
  readonly said: readonly Way[];
  /** The units that it is counted in; those of requests and cases where not given. */
  readonly units?: RegExp;
  /** Words before or in the clause, or of the sentences before, without which it is about something else. */
  readonly topic?: RegExp;
  /** Of what its share may be given. */
  readonly shareOf?: readonly Sum[];
  /** What the number is of where it is said to hold what was carried in. */
  readonly withCarriedIn?: Quantity['sums'];
  /** It may hold others that are named in brackets behind it. */
  readonly mayInclude?: true;
  /** Said several times, it is told in parts that the form does not have. */
  readonly once?: 'in a sentence' | 'in all';
}

const UNKNOWN = { '!': 'before', '~': 'anywhere' } as const;

/** `take request public?`: concepts, those with a question mark may be absent; `!` and `~` admit unknown words. */
function way(source: string, after?: Way['after']): Way {
  const mark = /^[!~]/.exec(source)?.[0] as keyof typeof UNKNOWN | undefined;
  const words = source.slice(mark ? 1 : 0).split(' ');
  return {
    need: words.filter((word) => !word.endsWith('?')),
    may: new Set(words.map((word) => word.replace('?', ''))),
    unknown: mark ? UNKNOWN[mark] : 'nowhere',
    ...(after && { after }),
  };
}

/** Ways of saying it that stand by themselves. */
export const plainly = (...sources: readonly string[]): Way[] => sources.map((source) => way(source));

/** Ways of saying it that need something counted before. */
export const after = (families: readonly (Family | 'nothing')[], ...sources: readonly string[]): Way[] =>
  sources.map((source) => way(source, new Set(families)));

/** Ways that ask for more than their quantity does. */
export const asking = (more: Pick<Way, 'topic' | 'units' | 'mayBeNone'>, ways: readonly Way[]): Way[] =>
  ways.map((one) => ({ ...one, ...more }));

/** What requests and cases are counted in; nothing where a number stands at the end of its clause. */
export const CASES = /^(?:件次|条次|人次|[件条宗起份个例项次]|)$/;

export const RECEIVED: Sum = ['requests.received.total'];
export const RECEIVED_AND_CARRIED_IN: Sum = ['requests.received.total', 'requests.carriedIn.total'];
export const PROCESSED: Sum = ['requests.processed.total'];
