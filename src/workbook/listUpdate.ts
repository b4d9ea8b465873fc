/**
 * New lines for some units of a list that people have worked in. Other units' rows stay as they are; what someone has
 * written beside a line stays beside it, and keeps a line that would go.
 */
import { runs } from '../form';
import type { Rect } from './address';
import type { Line, ListLine, ListOnSheet } from './listOnSheet';
import type { Operation, Patch } from './operation';

export interface ListUpdate<K extends string> {
  readonly list: ListOnSheet<K>;
  /** The defined name of the list. */
  readonly name: string;
  readonly tableName: string;
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
interface Arrangement<K extends string> {
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
  { identities, retired }: ListUpdate<K>,
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

/** An empty cell is written as such; `null` would leave what stands there. */
const EMPTY = '';

const keysOf = <K extends string>({ columns }: ListOnSheet<K>): K[] => Object.keys(columns) as K[];

function arrange<K extends string>(update: ListUpdate<K>): Arrangement<K> {
  const { list, lines, isForeign } = update;
  const keys = keysOf(list);
  const own = new Map<string, ListLine<K>[]>();
  for (const line of list.lines) {
    if (lines.has(line.unit) && !isForeign(line.content)) {
      own.set(line.unit, [...(own.get(line.unit) ?? []), line]);
    }
  }
  const units = [...lines].map(([unit, wanted]) => arrangeUnit(own.get(unit) ?? [], wanted, update));
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

/** Rows that follow one another, from the top. */
const bandsOf = (rows: Iterable<number>): { row: number; rows: number }[] => {
  const sorted = [...rows].sort((a, b) => a - b);
  return runs(sorted.map((row, at) => row - at)).map(([offset, first, count]) => ({
    row: offset + first,
    rows: count,
  }));
};

/** Lines by the sheet row they go to, in as few writes as can be: our columns need not be neighbours any more. */
function writeLines<K extends string>(
  list: ListOnSheet<K>,
  lines: ReadonlyMap<number, Line<K>>,
): Operation[] {
  const keys = keysOf(list).sort((a, b) => list.columns[a] - list.columns[b]);
  const blocks = runs(keys.map((key, at) => list.columns[key] - at));
  return bandsOf(lines.keys()).flatMap((band) =>
    blocks.map(([offset, first, columns]): Operation => {
      const block = keys.slice(first, first + columns);
      const content = Array.from({ length: band.rows }, (_, at) =>
        block.map((key) => lines.get(band.row + at)?.[key] ?? EMPTY),
      );
      return { op: 'write', sheet: list.sheet, at: { ...band, column: offset + first, columns }, content };
    }),
  );
}

/** Rows as high as their texts need. */
const fitRows = (sheet: string, rows: Iterable<number>): Operation[] =>
  bandsOf(rows).map((band) => ({ op: 'autofitRows', sheet, at: { ...band, column: 0, columns: 1 } }));

export interface ListPatch extends Patch {
  /** Takes out the rows that the patch has emptied; left undone it harms nothing. */
  readonly tidying: readonly Operation[];
}

/**
 * Lines are written over those they replace; what needs more room is inserted above the last row of the list, so that
 * names and formulas widen. Undoing is harmless from wherever the operations stopped.
 */
export function planList<K extends string>(update: ListUpdate<K>): ListPatch {
  const { list, name, tableName } = update;
  const { sheet, last, table } = list;
  const { written, appended, over } = arrange(update);
  const nothing = Object.fromEntries(keysOf(list).map((key) => [key, EMPTY])) as Line<K>;
  const inPlace = new Map([
    ...written.map(({ old, line }) => [old.row, line] as const),
    ...over.map(({ row }) => [row, nothing] as const),
  ]);
  const before = new Map([...written.map(({ old }) => old), ...over].map((old) => [old.row, old.content]));
  const added = new Map(appended.map((line, at) => [last + at, line]));
  const rows = added.size;
  const resized = (at: Rect): Operation => ({ op: 'resizeTable', sheet, name: tableName, at });
  // A table that ends above the last row does not widen by itself.
  const isToWiden = table !== undefined && table.row + table.rows <= last;
  const isEmptied = over.length === list.lines.length;
  return {
    operations: [
      ...writeLines(list, inPlace),
      ...fitRows(sheet, inPlace.keys()),
      ...(rows > 0 ? [{ op: 'insertRows', sheet, row: last, rows } as const] : []),
      ...(rows > 0 && isToWiden ? [resized({ ...table, rows: last + rows - table.row })] : []),
      ...writeLines(list, added),
      ...fitRows(sheet, added.keys()),
    ],
    undo: [
      ...(rows > 0 ? [{ op: 'dropRows', sheet, row: last, rows, name } as const] : []),
      ...(rows > 0 && table ? [resized(table)] : []),
      ...writeLines(list, before),
      ...fitRows(sheet, before.keys()),
    ],
    // A table keeps at least one row, and the list its last.
    tidying: bandsOf(over.map(({ row }) => row).filter((row, at) => row < last && !(isEmptied && at === 0)))
      .reverse()
      .map((band): Operation => ({ op: 'deleteRows', sheet, ...band })),
  };
}
