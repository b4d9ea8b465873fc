/**
 * New lines for some units of a list that people have worked in. Other units' rows stay as they are; what someone has
 * written beside a line stays beside it, and keeps a line that would go.
 */
import type { Line, ListLine, ListOnSheet } from './onSheet';
import { EMPTY } from '../patch';

/** Which lines a list is to have, and how its lines are known. */
export interface ListRenewal<K extends string> {
  readonly list: ListOnSheet<K>;
  /** All lines that each of these units is to have. */
  readonly lines: ReadonlyMap<string, readonly Line<K>[]>;
  /** By what a line is known again, the surest first. */
  readonly identities: readonly ((line: Line<K>) => string)[];
  /** What becomes of a line that is over but has something written beside it. */
  readonly retired: (line: Line<K>) => Line<K>;
  /** Lines under a unit's name that are nobody's report's; they stay. */
  readonly isForeign: (line: Line<K>) => boolean;
}

interface Written<K extends string> {
  readonly old: ListLine<K>;
  readonly line: Line<K>;
}

/** Where the lines go. */
export interface Arrangement<K extends string> {
  readonly written: Written<K>[];
  readonly appended: Line<K>[];
  /** Lines that are over. */
  readonly over: ListLine<K>[];
}

/** Takes the pairs that satisfy out of both lists. */
function take<A, B>(some: A[], others: B[], isPair: (one: A, other: B) => boolean): [A, B][] {
  const pairs: [A, B][] = [];
  for (const one of [...some]) {
    const at = others.findIndex((other) => isPair(one, other));
    const [other] = at < 0 ? [] : others.splice(at, 1);
    if (other === undefined) continue;
    some.splice(some.indexOf(one), 1);
    pairs.push([one, other]);
  }
  return pairs;
}

/** A unit's lines keep the places of those that they are; others take the unit's places that are free. */
function arrangeUnit<K extends string>(
  own: readonly ListLine<K>[],
  wanted: readonly Line<K>[],
  { identities, retired }: ListRenewal<K>,
): Arrangement<K> {
  const old = [...own];
  const lines = [...wanted];
  const again = identities.flatMap((identity) =>
    take(lines, old, (line, { content }) => identity(line) === identity(content)),
  );
  const others = take(lines, old, (_, { hasOwn }) => !hasOwn);
  const kept = old.filter(({ hasOwn }) => hasOwn);
  return {
    written: [
      ...[...again, ...others].map(([line, at]) => ({ old: at, line })),
      ...kept.map((line) => ({ old: line, line: retired(line.content) })),
    ],
    appended: lines,
    over: old.filter(({ hasOwn }) => !hasOwn),
  };
}

export const keysOf = <K extends string>({ columns }: ListOnSheet<K>): K[] => Object.keys(columns) as K[];

export function arrange<K extends string>(renewal: ListRenewal<K>): Arrangement<K> {
  const { list, lines, isForeign } = renewal;
  const keys = keysOf(list);
  const own = new Map<string, ListLine<K>[]>();
  for (const line of list.lines) {
    if (lines.has(line.unit) && !isForeign(line.content)) {
      own.set(line.unit, [...(own.get(line.unit) ?? []), line]);
    }
  }
  const units = [...lines].map(([unit, wanted]) => arrangeUnit(own.get(unit) ?? [], wanted, renewal));
  const appended = units.flatMap((unit) => unit.appended);
  // An empty list has an empty line.
  const empty = list.lines.filter(
    ({ content, hasOwn }) => !hasOwn && keys.every((key) => content[key] === EMPTY),
  );
  const filling = take(appended, empty, () => true).map(([line, old]) => ({ old, line }));
  const written = [...units.flatMap((unit) => unit.written), ...filling];
  return {
    written: written.filter(({ old, line }) => keys.some((key) => old.content[key] !== line[key])),
    appended,
    over: units.flatMap((unit) => unit.over),
  };
}
