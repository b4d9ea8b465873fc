/** What the narrative can speak of, one list for checks, draft and documentation. */
import { appeals } from './appeals';
import { disclosure } from './disclosure';
import { CASES, type Family, type Quantity, type Way } from './model';
import { answers } from './outcomes';
import { requests } from './requests';

export { otherEndings } from './appeals';
export { AND, ELSEWHERE, wordAt } from './lexicon';
export type { Family, Quantity } from './model';

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
    waysBy.set(first, [...(waysBy.get(first) ?? []), { of, way, place }]);
  }
}

/** What is said around a number. */
export interface Told {
  readonly concepts: ReadonlySet<string>;
  /** Where words stand that nobody knows: before the first concept alone, or elsewhere. */
  readonly unknown: 'nowhere' | 'before' | 'anywhere';
  readonly unit: string;
  /** What the count before is about; undefined where it was not understood. */
  readonly before: Family | 'nothing' | undefined;
}

const RANK = { nowhere: 0, before: 1, anywhere: 2 } as const;

/** What it may be a count of, in the order of the list. */
export function meaningsOf({ concepts, unknown, unit, before }: Told): Meaning[] {
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
};

export function familyOf(concepts: ReadonlySet<string>): Family | undefined {
  const families = [...concepts].flatMap((concept) => FAMILIES[concept] ?? []);
  return families.at(-1);
}
