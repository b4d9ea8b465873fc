/** What the narrative can speak of, one list for checks, draft and documentation. */
import { appeals } from './appeals';
import { disclosure } from './disclosure';
import { NEUTRAL, wordAt, type WordMeaning } from './lexicon';
import { CASES, type Family, type Quantity, type Way } from './model';
import { answers } from './outcomes';
import { requests } from './requests';
import type { Said } from './said';

export { otherEndings } from './appeals';
export { AND, ELSEWHERE, NEUTRAL, UNKNOWN, wordAt, type WordMeaning } from './lexicon';
export type { Family, Quantity } from './model';
export { ofListed } from './outcomes';
export { Said } from './said';

export const quantities: readonly Quantity[] = [...requests, ...answers, ...appeals, ...disclosure];

export interface Meaning {
  readonly of: Quantity;
  /** How it was said. */
  readonly way: Way;
  /** Where in the list the quantity stands. */
  readonly place: number;
}

/** The ways of saying something, by the first concept that each needs. */
const waysBy = new Map<string, Meaning[]>();
for (const [place, of] of quantities.entries()) {
  for (const way of of.said) {
    const [first = ''] = way.need;
    const known = waysBy.get(first);
    if (known) known.push({ of, way, place });
    else waysBy.set(first, [{ of, way, place }]);
  }
}

/** What the count before is about; undefined where it was not understood. */
export type Before = Family | 'nothing' | undefined;

const RANK = { nowhere: 0, before: 1, anywhere: 2 } as const;

function find({ concepts, unknown }: Said, unit: string, before: Before): Meaning[] {
  const found: Meaning[] = [];
  for (const concept of concepts) {
    for (const { of, way, place } of waysBy.get(concept) ?? []) {
      if (RANK[unknown] > RANK[way.unknown]) continue;
      if (!way.need.every((need) => concepts.has(need))) continue;
      if (![...concepts].every((one) => way.may.has(one))) continue;
      if (way.after !== undefined && (before === undefined || !way.after.has(before))) continue;
      if (!(way.units ?? of.units ?? CASES).test(unit)) continue;
      found.push({ of, way, place });
    }
  }
  return found.sort((a, b) => a.place - b.place);
}

/** By what was said, what was counted before, and the unit. */
const known = new Map<Said, Map<Before, Map<string, readonly Meaning[]>>>();

function valueIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) {
    found = make();
    map.set(key, found);
  }
  return found;
}

/** What a number may be a count of by what is said around it, in the order of the list. */
export function meaningsOf(said: Said, unit: string, before: Before): readonly Meaning[] {
  const met = known.get(said)?.get(before)?.get(unit);
  if (met) return met;
  const ofSaid = valueIn(known, said, () => new Map());
  const behind = valueIn(ofSaid, before, () => new Map());
  return valueIn(behind, unit, () => find(said, unit, before));
}

/** What a heading is about, by its concepts. */
const FAMILIES: Readonly<Record<string, Family>> = {
  request: 'requests',
  take: 'requests',
  result: 'outcomes',
  granted: 'outcomes',
  review: 'reviews',
  lawsuit: 'lawsuits',
  direct: 'lawsuits',
  afterReview: 'lawsuits',
  regulations: 'regulations',
  normative: 'normativeDocuments',
  person: 'applicants',
  organisations: 'applicants',
  business: 'applicants',
  legal: 'applicants',
};

/** What a sentence tells of at first: without any of these it counts nothing that is told of here. */
const beginnings: ReadonlySet<string> = new Set([
  ...quantities.flatMap(({ said }) =>
    said
      .filter(({ after }) => after === undefined || after.has('nothing'))
      .map(({ need: [first = ''] }) => first),
  ),
  ...Object.keys(FAMILIES),
]);

/** By the meaning of a word: may a sentence begin to tell with it? */
const begins = new Map<WordMeaning, boolean>([[NEUTRAL, false]]);

function mayBegin(meaning: WordMeaning): boolean {
  let may = begins.get(meaning);
  if (may === undefined) {
    may = meaning.some((concept) => beginnings.has(concept));
    begins.set(meaning, may);
  }
  return may;
}

/** Is the sentence worth being read? */
export function mayTell(sentence: string): boolean {
  for (let at = 0; at < sentence.length;) {
    const word = wordAt(sentence, at);
    if (word && mayBegin(word.meaning)) return true;
    at += word?.length ?? 1;
  }
  return false;
}

export function familyOf({ concepts }: Said): Family | undefined {
  const families = [...concepts].flatMap((concept) => FAMILIES[concept] ?? []);
  // Of whose requests it tells weighs more than that they are requests.
  return families.find((family) => family === 'applicants') ?? families.at(-1);
}
