/** What the narrative can speak of, one list for checks, draft and documentation. */
import { appeals } from './appeals';
import { disclosure } from './disclosure';
import { type Quantity } from './model';
import { answers } from './outcomes';
import { requests } from './requests';

export { otherEndings } from './appeals';
export { type Family, pattern, type Quantity, type Saying } from './model';

export const quantities: readonly Quantity[] = [...requests, ...answers, ...appeals, ...disclosure];

/** By the code of a key's first character: the key, and where in the list the quantities stand that have it. */
const keysFrom = new Map<number, Map<string, number[]>>();
for (const [place, { keys }] of quantities.entries()) {
  for (const key of keys) {
    const code = key.charCodeAt(0);
    const from = keysFrom.get(code) ?? new Map<string, number[]>();
    keysFrom.set(code, from);
    from.set(key, [...(from.get(key) ?? []), place]);
  }
}

/** The quantities one of whose keys stands in the words, in the order of the list. */
export function keyedIn(words: string): Quantity[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const from = keysFrom.get(words.charCodeAt(at));
    if (!from) continue;
    for (const [key, own] of from) {
      if (key.length > 1 && !words.startsWith(key, at)) continue;
      for (const place of own) if (!places.includes(place)) places.push(place);
    }
  }
  if (places.length > 1) places.sort((a, b) => a - b);
  return places.map((place) => quantities[place] as Quantity);
}
