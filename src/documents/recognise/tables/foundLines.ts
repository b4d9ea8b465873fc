/** The rows of a block as they are met, each with the cells up to the next label. */
import { type Message, trimSpaces } from '../../../report';
import { type ValueColumns, valueColumns, valuesByColumn } from './byColumn';
import { type Cell, countFilled, type Place } from '../cells';
import { checkColumns, headerLabels } from './columns';
import { valuesOfLine } from './lineValues';
import { variantMessages } from '../messages';
import type { Line } from './pattern';
import type { Region } from './regions';

/** A line of a block as it was met, with all cells up to the next label. */
export interface FoundLine {
  readonly line: Line;
  readonly at: Place;
  readonly cells: readonly Cell[];
  /** Whether the columns above it are where they should be. */
  readonly inOrder: boolean;
  readonly columns: ValueColumns | undefined;
}

const FIGURE = /^[-+]?\d[\d,.]*$/;

/** A page number may stand anywhere; so many figures above the first row's label are those of a row. */
const figuresOfRow = ({ pattern }: Region): number => Math.min(2, pattern.lines[0]?.cells.length ?? 0);

/**
 * Whether figures stand before the labels they belong to, as some programs take text out of a PDF: each would be read
 * into the row below its own.
 */
function isTorn(cells: readonly Cell[], region: Region): boolean {
  const header = headerLabels(region);
  const first = region.labels[header.length - region.header.length];
  if (!first || region.pattern.lines.some(({ label }) => label === null)) return false;
  const above = cells.slice(header.at(-1)?.to, first.from);
  const figures = above.filter(({ text, columns }) => columns === undefined && FIGURE.test(trimSpaces(text)));
  return figures.length >= figuresOfRow(region);
}

/** The lines of a region with their cells. */
export function linesOf(
  cells: readonly Cell[],
  region: Region,
  messages: Message[],
  used: Set<Cell>,
): FoundLine[] {
  const { pattern, header, labels } = region;
  const { inOrder: areColumnsInOrder, messages: oddities } = checkColumns(region);
  const columns = valueColumns(cells, region);
  messages.push(...oddities);
  const areFiguresApart = isTorn(cells, region);
  if (areFiguresApart) {
    const unread = pattern.lines.flatMap((line) => line.cells);
    const params = { place: pattern.place, line: header[0]?.line ?? 0 };
    messages.push({ code: 'text.figuresApart', params, unread });
  }
  const inOrder = areColumnsInOrder && !areFiguresApart;
  for (const header of columns?.extra ?? []) {
    const params = { place: pattern.place, label: trimSpaces(header.text), line: header.line };
    messages.push({ code: 'text.extraColumn', params });
    used.add(header);
  }
  const cellsAfter = (index: number): Cell[] =>
    cells.slice((labels[index] ?? header.at(-1))?.to, labels[index + 1]?.from ?? region.to);

  const unlabelled = pattern.lines.find(({ label }) => label === null);
  if (unlabelled) {
    return [{ line: unlabelled, at: header[0]?.line ?? 0, cells: cellsAfter(-1), inOrder, columns }];
  }
  return labels.flatMap((label, index) => {
    const line = pattern.byName.get(label.name);
    if (!line) return [];
    messages.push(...variantMessages(label, line.label ?? ''));
    return [{ line, at: label.line, cells: cellsAfter(index), inOrder, columns }];
  });
}

export const isWritten = ({ cells }: FoundLine): boolean => cells.some(({ kind }) => kind === 'filled');

/** Its values; nothing where they cannot be told apart. */
export const readingOf = ({ line, cells, columns }: FoundLine): readonly Cell[] | undefined =>
  valuesByColumn(cells, columns) ?? valuesOfLine(cells, line.cells.length);

/** A line with all its values and empty lines among them: in this document empty lines are layout, never blanks. */
export function isSpacedOut({ line, cells }: FoundLine): boolean {
  if (!cells.some(({ kind }) => kind === 'emptyLine')) return false;
  const last = cells.findLastIndex(({ kind }) => kind === 'filled');
  const isFull = countFilled(cells) === line.cells.length;
  return isFull && cells.slice(0, last).some(({ kind }) => kind === 'emptyLine');
}

export const withoutEmptyLines = (found: FoundLine): FoundLine => ({
  ...found,
  cells: found.cells.filter(({ kind }) => kind !== 'emptyLine'),
});

/** So many rows that have two of everything are of two reports. */
const FEWEST_DOUBLE = 5;

/** Whether the rows are of two reports side by side, such as last year's and this year's. */
export function areSideBySide(found: readonly FoundLine[]): boolean {
  const written = found.filter(isWritten);
  const isDouble = ({ line, cells }: FoundLine): boolean =>
    line.cells.length > 1 && countFilled(cells) === 2 * line.cells.length;
  const isTwice = ({ line, at }: FoundLine, index: number): boolean =>
    written.findIndex((other) => other.line === line && other.at === at) < index;
  return written.filter((line, index) => isDouble(line) || isTwice(line, index)).length >= FEWEST_DOUBLE;
}
