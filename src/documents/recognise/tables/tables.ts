/** The values of the form's tables, taken from the regions where its blocks were found. */
import type { CellId } from '../../../form';
import { type CellValue, type Message, readText, trimSpaces } from '../../../report';
import type { Cell, Place } from '../cells';
import {
  areSideBySide,
  type FoundLine,
  isSpacedOut,
  isWritten,
  linesOf,
  readingOf,
  withoutEmptyLines,
} from './foundLines';
import type { GroupLine, Line, Pattern } from './pattern';
import type { Region } from './regions';

export interface TableReading {
  readonly values: Record<string, CellValue>;
  readonly groups: Record<string, CellValue>;
  readonly asWritten: Record<string, string>;
  readonly messages: Message[];
  /** Cells whose formulas have no result. */
  readonly uncalculated: { readonly id: CellId; readonly at: Place }[];
  /** Two reports stand in one table. */
  areSideBySide: boolean;
  /** The cells that are accounted for: read, or named in a message. */
  readonly used: Set<Cell>;
}

const textsOf = (cells: readonly Cell[]): string[] => cells.map(({ text }) => trimSpaces(text));

/** The one reading of a line; none where it is repeated with other values or does not fit the columns. */
function settle(
  { place, cells }: Line,
  found: readonly FoundLine[],
  messages: Message[],
  unread: readonly CellId[],
): readonly Cell[] | undefined {
  // A header or label repeated after a page break has nothing beside it.
  const candidates = found.some(isWritten) ? found.filter(isWritten) : found.slice(0, 1);
  const [first, second] = candidates;
  if (!first) return undefined;
  const readings = candidates.map(readingOf);
  if (second) {
    const contents = readings.map((values) => JSON.stringify(values && textsOf(values)));
    const isOne = new Set(contents).size === 1;
    const params = { place, line: first.at, other: second.at };
    messages.push({ code: 'text.rowTwice', params, ...(!isOne && { unread }) });
    if (!isOne) return undefined;
  }
  // Why nothing is in order is told once for all rows.
  if (!first.inOrder) return undefined;
  const [values] = readings;
  if (!values) {
    const count = first.cells.filter(({ kind }) => kind === 'filled').length;
    const params = { place, line: first.at, expected: cells.length, found: count };
    messages.push({ code: 'text.rowCells', params, unread });
  }
  return values;
}

/** Marks what is accounted for: what stands below a column that the form does not have is told with its header. */
function use(found: readonly FoundLine[], values: readonly Cell[] | undefined, { used }: TableReading): void {
  const isPlain = found.length === 1 && values !== undefined && !found[0]?.columns?.extra.length;
  for (const cell of isPlain ? values : found.flatMap(({ cells }) => cells)) used.add(cell);
}

function takeLine(line: Line, found: readonly FoundLine[], reading: TableReading): void {
  const values = settle(line, found, reading.messages, line.cells);
  line.cells.forEach((id, index) => {
    const cell = values?.[index];
    if (cell?.isUncalculated) reading.uncalculated.push({ id, at: cell.line });
    const { value, asWritten } = readText(trimSpaces(cell?.text ?? ''));
    reading.values[id] = value;
    if (asWritten !== undefined) reading.asWritten[id] = asWritten;
  });
  use(found, values, reading);
}

/** The rows of a block by what they are in the form, in the order in which each is met first. */
type Met = ReadonlyMap<Line, readonly FoundLine[]>;

function byLine(found: readonly FoundLine[]): Met {
  const met = new Map<Line, FoundLine[]>();
  for (const one of found) {
    const same = met.get(one.line);
    if (same) same.push(one);
    else met.set(one.line, [one]);
  }
  return met;
}

/** Takes a group that is printed as one row; answers whether it is. Beside its own rows it says nothing new. */
function takeGroup(group: GroupLine, met: Met, reading: TableReading): boolean {
  const written = met.get(group)?.filter(isWritten) ?? [];
  const [first] = written;
  if (!first) return false;
  const params = { place: group.place, line: first.at };
  if (group.lines.some((line) => met.get(line)?.some(isWritten))) {
    if (!readingOf(first)) return false;
    reading.messages.push({ code: 'text.groupRow', params });
    use(written, undefined, reading);
    return false;
  }
  const unread = group.lines.flatMap(({ cells }) => cells);
  const values = settle(group, written, reading.messages, unread);
  use(written, values, reading);
  if (!values) return true;
  group.cells.forEach((id, index) => {
    reading.groups[id] = readText(trimSpaces(values[index]?.text ?? '')).value;
  });
  const figures = textsOf(values).join('、');
  const row = group.lines.at(-1)?.label ?? '';
  reading.messages.push({ code: 'text.rowsAsGroup', params: { ...params, found: figures, row } });
  return true;
}

/** A row that is there twice has its own message: the first counts. */
function checkOrder(pattern: Pattern, met: Met, messages: Message[]): void {
  let last = -1;
  for (const [line, [first]] of met) {
    const position = pattern.lines.indexOf(line);
    if (position === -1 || !first) continue;
    if (position < last) {
      messages.push({ code: 'text.rowOrder', params: { place: line.place, line: first.at } });
      return;
    }
    last = position;
  }
}

function takeBlock(pattern: Pattern, found: readonly FoundLine[], reading: TableReading): void {
  const met = byLine(found);
  checkOrder(pattern, met, reading.messages);
  const asGroup = new Set(
    pattern.groups.filter((group) => takeGroup(group, met, reading)).flatMap(({ lines }) => lines),
  );
  for (const line of pattern.lines) {
    if (asGroup.has(line)) continue;
    const foundHere = met.get(line);
    if (foundHere) takeLine(line, foundHere, reading);
    else {
      const { place, cells } = line;
      reading.messages.push({ code: 'text.rowNotFound', params: { place }, unread: cells });
    }
  }
}

/** Reads all blocks. What is missing gives a message and stays absent; what cannot be settled gives one and is `null`. */
export function readTables(
  cells: readonly Cell[],
  patterns: readonly Pattern[],
  regions: readonly Region[],
): TableReading {
  const reading: TableReading = {
    values: {},
    groups: {},
    asWritten: {},
    messages: [],
    uncalculated: [],
    areSideBySide: false,
    used: new Set(),
  };
  const blocks = patterns.map((pattern) => {
    const own = regions.filter((region) => region.pattern === pattern);
    return {
      pattern,
      own,
      found: own.flatMap((region) => linesOf(cells, region, reading.messages, reading.used)),
    };
  });
  reading.areSideBySide = areSideBySide(blocks.flatMap(({ found }) => found));
  const isSpaced = blocks.some(({ found }) => found.some(isSpacedOut));
  for (const { pattern, own, found } of blocks) {
    const lines = isSpaced ? found.map(withoutEmptyLines) : found;
    if (own.length > 0) takeBlock(pattern, lines, reading);
    else {
      const unread = pattern.lines.flatMap((line) => line.cells);
      reading.messages.push({ code: 'text.blockNotFound', params: { place: pattern.place }, unread });
    }
  }
  const [first] = reading.uncalculated;
  if (first) {
    const unread = reading.uncalculated.map(({ id }) => id);
    const params = { cell: first.at, count: unread.length };
    reading.messages.push({ code: 'document.uncalculated', params, unread });
  }
  return reading;
}
