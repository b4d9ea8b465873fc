/** The values of the form's tables, taken from the regions where its blocks were found. */
import { type CellValue, type Message, readText, trimSpaces } from '../../../report';
import { valueColumns, valuesByColumn } from './byColumn';
import type { Cell, Columns, Place } from '../cells';
import { checkColumns } from './columns';
import { labelName } from '../labels/lexicon';
import { valuesOfLine } from './lineValues';
import { variantMessages } from '../messages';
import type { Line, Pattern } from './pattern';
import type { Region } from './regions';

/** A line of a block as it was met, with all cells up to the next label. */
interface FoundLine {
  readonly line: Line;
  readonly at: Place;
  readonly cells: readonly Cell[];
  /** Whether the columns above it are where they should be. */
  readonly inOrder: boolean;
  readonly columns: readonly Columns[] | undefined;
}

export interface TableReading {
  readonly values: Record<string, CellValue>;
  readonly asWritten: Record<string, string>;
  readonly messages: Message[];
  /** The cells that are accounted for: read, or named in a message. */
  readonly used: Set<Cell>;
}

/** The lines of a region with their cells. */
function linesOf(cells: readonly Cell[], region: Region, messages: Message[]): FoundLine[] {
  const { pattern, header, labels } = region;
  const { inOrder, messages: oddities } = checkColumns(region);
  const columns = valueColumns(cells, region);
  messages.push(...oddities);
  const cellsAfter = (index: number): Cell[] =>
    cells.slice((labels[index] ?? header.at(-1))?.to, labels[index + 1]?.from ?? region.to);

  const unlabelled = pattern.lines.find(({ label }) => label === null);
  if (unlabelled) {
    return [{ line: unlabelled, at: header[0]?.line ?? 0, cells: cellsAfter(-1), inOrder, columns }];
  }
  const lines = new Map(pattern.lines.map((line) => [labelName(line.label ?? ''), line]));
  return labels.flatMap((label, index) => {
    const line = lines.get(label.name);
    if (!line) return [];
    messages.push(...variantMessages(label, line.label ?? ''));
    return [{ line, at: label.line, cells: cellsAfter(index), inOrder, columns }];
  });
}

const textsOf = (cells: readonly Cell[]): string[] => cells.map(({ text }) => trimSpaces(text));

const isWritten = ({ cells }: FoundLine): boolean => cells.some(({ kind }) => kind === 'filled');

/** The one reading of a line; none where it is repeated with other values or does not fit the columns. */
function settle(line: Line, found: readonly FoundLine[], messages: Message[]): readonly Cell[] | undefined {
  const { place, cells } = line;
  // A header or label repeated after a page break has nothing beside it.
  const candidates = found.some(isWritten) ? found.filter(isWritten) : found.slice(0, 1);
  const [first, second] = candidates;
  if (!first) return undefined;
  const readings = candidates.map(
    (candidate) =>
      valuesByColumn(candidate.cells, candidate.columns) ?? valuesOfLine(candidate.cells, cells.length),
  );
  if (second) {
    messages.push({ code: 'text.rowTwice', params: { place, line: first.at, other: second.at } });
    const contents = readings.map((values) => JSON.stringify(values && textsOf(values)));
    if (new Set(contents).size > 1) return undefined;
  }
  const [values] = readings;
  if (!values) {
    const count = first.cells.filter(({ kind }) => kind === 'filled').length;
    const params = { place, line: first.at, expected: cells.length, found: count };
    messages.push({ code: 'text.rowCells', params });
  }
  return first.inOrder ? values : undefined;
}

function takeLine(line: Line, found: readonly FoundLine[], reading: TableReading): void {
  const values = settle(line, found, reading.messages);
  line.cells.forEach((id, index) => {
    const cell = values?.[index];
    const { value, asWritten } = readText(trimSpaces(cell?.text ?? ''));
    reading.values[id] = value;
    if (asWritten !== undefined) reading.asWritten[id] = asWritten;
  });
  const isPlain = found.length === 1 && values !== undefined;
  for (const cell of isPlain ? values : found.flatMap(({ cells }) => cells)) reading.used.add(cell);
}

function checkOrder(pattern: Pattern, found: readonly FoundLine[], messages: Message[]): void {
  // A row that is there twice has its own message.
  const first = found.filter(({ line }, index) => found.findIndex((other) => other.line === line) === index);
  const order = first.map(({ line }) => pattern.lines.indexOf(line));
  const moved = first[order.findIndex((position, index) => position < (order[index - 1] ?? 0))];
  if (moved) messages.push({ code: 'text.rowOrder', params: { place: moved.line.place, line: moved.at } });
}

function takeBlock(pattern: Pattern, found: readonly FoundLine[], reading: TableReading): void {
  checkOrder(pattern, found, reading.messages);
  for (const line of pattern.lines) {
    const foundHere = found.filter((other) => other.line === line);
    if (foundHere.length > 0) takeLine(line, foundHere, reading);
    else reading.messages.push({ code: 'text.rowNotFound', params: { place: line.place } });
  }
}

/** A line with all its values and empty lines among them: in this document empty lines are layout, never blanks. */
function isSpacedOut({ line, cells }: FoundLine): boolean {
  const last = cells.findLastIndex(({ kind }) => kind === 'filled');
  const isFull = cells.filter(({ kind }) => kind === 'filled').length === line.cells.length;
  return isFull && cells.slice(0, last).some(({ kind }) => kind === 'emptyLine');
}

const withoutEmptyLines = (found: FoundLine): FoundLine => ({
  ...found,
  cells: found.cells.filter(({ kind }) => kind !== 'emptyLine'),
});

/** Reads all blocks. What is missing gives a message and stays absent; what cannot be settled gives one and is `null`. */
export function readTables(
  cells: readonly Cell[],
  patterns: readonly Pattern[],
  regions: readonly Region[],
): TableReading {
  const reading: TableReading = { values: {}, asWritten: {}, messages: [], used: new Set() };
  const blocks = patterns.map((pattern) => {
    const own = regions.filter((region) => region.pattern === pattern);
    return { pattern, own, found: own.flatMap((region) => linesOf(cells, region, reading.messages)) };
  });
  const isSpaced = blocks.some(({ found }) => found.some(isSpacedOut));
  for (const { pattern, own, found } of blocks) {
    const lines = isSpaced ? found.map(withoutEmptyLines) : found;
    if (own.length > 0) takeBlock(pattern, lines, reading);
    else reading.messages.push({ code: 'text.blockNotFound', params: { place: pattern.place } });
  }
  return reading;
}
