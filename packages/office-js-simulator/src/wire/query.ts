/** Answering `load`: the chosen properties of an object, of what it leads to and of a collection's items. */
import { type Collection, type Identified, NULL_OBJECT } from '../api';
import { getMember, scalarNames } from './members';
import type { Query } from './messages';

/** What is chosen of an object: property by property, deeper for navigation; empty for all plain values. */
type Choice = Map<string, Choice>;

/** Reads what the query chooses; the identity always comes along, so that the client finds the object again. */
export function answerQuery(
  object: object,
  query: Query | undefined,
  identify: (object: object) => object,
): unknown {
  const choice: Choice = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let at = choice;
    for (const part of path.split(/[/.]/)) {
      if (part === '*') continue;
      const name = part.startsWith('_') ? part : part.charAt(0).toUpperCase() + part.slice(1);
      at.set(name, at.get(name) ?? new Map<string, Choice>());
      at = at.get(name)!;
    }
  }
  return read(object, choice, identify, query);
}

function read(object: object, choice: Choice, identify: (object: object) => object, query?: Query): unknown {
  if (isCollection(object)) return readCollection(object, choice, identify, query);
  const names = choice.size === 0 ? scalarNames(object) : [...choice.keys()];
  const answer: Record<string, unknown> = { ...identify(object) };
  for (const name of names) {
    if (name in answer) continue;
    const value = getMember(object, name);
    if (value === NULL_OBJECT) answer[name] = null;
    else answer[name] = isApiObject(value) ? read(value, choice.get(name) ?? new Map(), identify) : value;
  }
  return answer;
}

function readCollection(
  collection: Collection,
  choice: Choice,
  identify: (object: object) => object,
  query?: Query,
): unknown {
  const own = [...choice.keys()].filter((name) => name === 'Count');
  const wanted = new Map([...choice].filter(([name]) => name !== 'Count'));
  const answer = Object.fromEntries(own.map((name) => [name, getMember(collection, name)]));
  if (own.length > 0 && wanted.size === 0) return answer;
  const from = query?.Skip ?? 0;
  const items = collection.items().slice(from, query?.Top === undefined ? undefined : from + query.Top);
  return { ...answer, _Items: items.map((item) => read(item, wanted, identify)) };
}

const isCollection = (object: object): object is Collection => 'items' in object;

/** An object of the API, not a plain value: it has a class. */
const isApiObject = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) !== Object.prototype;

/** What an object tells of itself when it is instantiated. */
export function identityOf(object: object): Record<string, unknown> {
  return 'identity' in object ? (object as Identified).identity() : {};
}
