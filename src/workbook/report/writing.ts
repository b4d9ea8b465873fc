/**
 * Writing into a report: what cells and words are to hold, each from what it is known to hold. Whatever fills cells is
 * a writing, and so is what takes one back.
 */
import type { CellId } from '../../form';
import { type CellValue, readCell, type Report, type TextSection, valueAt } from '../../report';
import {
  anchorOf,
  cellRect,
  type Content,
  EMPTY,
  joinChanges,
  type Operation,
  type Patch,
  type Protection,
} from '../patch';
import type { Year } from './layout';
import { type BoundPlace, expectAround, type TextArea } from './places';
import type { WorkbookReading } from './reading/interpret';
import { totalContent, totalParts } from './totals';

/** Held by a total that is calculated: the sum of its parts, wherever these stand. */
export const SUMMED = { is: 'summed' } as const;

/** Held by a cell that counts the register, by this formula without its `=`. */
export interface Counted {
  readonly is: 'counted';
  readonly formula: string;
}

export type Held = CellValue | typeof SUMMED | Counted;

export interface CellWriting {
  readonly year: Year;
  readonly cell: CellId;
  readonly from: Held;
  readonly to: Held;
}

/** The rows of a section told in words, each as it is to stand; there are as many as the section's area has. */
export interface LinesWriting {
  readonly year: Year;
  readonly section: TextSection;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface Writing {
  readonly cells: readonly CellWriting[];
  readonly texts: readonly LinesWriting[];
}

/** Figures and words of this year's cells, each from what it is known to hold. */
export const ofCells = (changes: readonly Omit<CellWriting, 'year'>[]): Writing => ({
  cells: changes.map((change) => ({ year: 'this', ...change })),
  texts: [],
});

const isCalculatedOne = (held: Held): held is typeof SUMMED | Counted =>
  typeof held === 'object' && held !== null;

const isSummed = (held: Held): held is typeof SUMMED => isCalculatedOne(held) && held.is === 'summed';

const placesOf = (year: Year, { places, priorPlaces }: WorkbookReading): WorkbookReading['places'] =>
  year === 'this' ? places : priorPlaces;

const areasOf = (year: Year, { textAreas, priorTextAreas }: WorkbookReading): WorkbookReading['textAreas'] =>
  year === 'this' ? textAreas : priorTextAreas;

function holds({ year, cell, from }: CellWriting, report: Report, reading: WorkbookReading): boolean {
  if (!placesOf(year, reading).has(cell)) return false;
  const isCalculated = year === 'this' && reading.formulas.has(cell);
  if (isCalculatedOne(from) || isCalculated) return isCalculatedOne(from) && isCalculated;
  // A number that was written as text is read as that number.
  return valueAt(year === 'this' ? report.values : report.prior, cell) === readCell(from).value;
}

const isSame = (before: readonly string[], now: TextArea | undefined): boolean =>
  now !== undefined &&
  before.length === now.lines.length &&
  before.every((line, at) => line === now.lines[at]);

/** The part of a writing whose cells and words are not there, or hold something else by now. */
export const overtaken = ({ cells, texts }: Writing, report: Report, reading: WorkbookReading): Writing => ({
  cells: cells.filter((one) => !holds(one, report, reading)),
  texts: texts.filter(({ year, section, from }) => !isSame(from, areasOf(year, reading).get(section))),
});

/** What takes a writing back; a number that was written as text becomes that text again. */
export const inverse = ({ cells, texts }: Writing, { asWritten }: Report): Writing => ({
  cells: cells.map(({ year, cell, from, to }) => ({
    year,
    cell,
    from: to,
    to: (year === 'this' ? asWritten?.[cell] : undefined) ?? from,
  })),
  texts: texts.map((lines) => ({ ...lines, from: lines.to, to: lines.from })),
});

/** A cell on each sheet on which formulas come or go: what holds one is locked, so they have to be unprotected for it. */
const toOpen = ({ cells }: Writing, reading: WorkbookReading): Map<string, BoundPlace> =>
  new Map(
    cells
      .filter(({ from, to }) => isSummed(from) || isSummed(to))
      .flatMap(({ year, cell }) => placesOf(year, reading).get(cell) ?? [])
      .map((place) => [place.sheet, place]),
  );

/** The sheets on which formulas come or go. */
export const sheetsToOpen = (writing: Writing, reading: WorkbookReading): string[] => [
  ...toOpen(writing, reading).keys(),
];

const changeCell = (
  { range, row, column }: BoundPlace,
  content: Content,
  isLocked: boolean | undefined,
): Operation => ({
  op: 'change',
  in: anchorOf(range),
  at: cellRect(row, column),
  content: [[content]],
  ...(isLocked !== undefined && { isLocked }),
});

/** Last year's words stand beside tables, whose rows are as high as these need. */
function changeLines({ range, row, column }: TextArea, { year, to }: LinesWriting): Operation[] {
  const target = { in: anchorOf(range), at: { row, column, rows: to.length, columns: 1 } };
  const change: Operation = { op: 'change', ...target, content: to.map((line) => [line]) };
  return year === 'this' ? [change, { op: 'fitRows', ...target }] : [change];
}

/** What is written rests on all that was read in the same ranges, and a sum on the places of its parts. */
function expectations({ cells, texts }: Writing, report: Report, reading: WorkbookReading): Operation[] {
  const parts = totalParts(report);
  const around = (one: CellWriting): BoundPlace[] =>
    [one.cell, ...(isSummed(one.to) ? (parts.get(one.cell) ?? []) : [])].flatMap(
      (cell) => placesOf(one.year, reading).get(cell) ?? [],
    );
  const areas = texts.flatMap(({ year, section }) => areasOf(year, reading).get(section) ?? []);
  return [
    ...expectAround(
      cells.flatMap(around),
      cells.some(({ to }) => isSummed(to)),
    ),
    ...expectAround(areas),
  ];
}

function changes(
  { cells, texts }: Writing,
  report: Report,
  reading: WorkbookReading,
  isToLock: boolean,
): Operation[] {
  const parts = totalParts(report);
  const lock = (isLocked: boolean): boolean | undefined => (isToLock ? isLocked : undefined);
  return [
    ...cells.flatMap(({ year, cell, from, to }): Operation[] => {
      const places = placesOf(year, reading);
      const place = places.get(cell);
      if (!place) return [];
      if (!isCalculatedOne(to))
        return [changeCell(place, to ?? EMPTY, isSummed(from) ? lock(false) : undefined)];
      // Cells that count the register stay open: whoever types over one unlinks it.
      if (to.is === 'counted') return [changeCell(place, { formula: to.formula }, undefined)];
      const sum = totalContent(parts.get(cell) ?? [], places);
      return sum === undefined ? [] : [changeCell(place, sum, lock(true))];
    }),
    ...texts.flatMap((lines) => {
      const area = areasOf(lines.year, reading).get(lines.section);
      return area ? changeLines(area, lines) : [];
    }),
  ];
}

/**
 * The patch that does what is written.
 * @param protection how a sheet is protected, if it is; `null`: none is opened, and what is locked stays so
 */
export function planWriting(
  writing: Writing,
  report: Report,
  reading: WorkbookReading,
  protection: ((sheet: string) => Protection | undefined) | null,
): Patch {
  const closed = [...toOpen(writing, reading).values()].flatMap(({ sheet, range }) => {
    const how = protection?.(sheet);
    return how ? [{ in: anchorOf(range), protection: how }] : [];
  });
  return [
    ...expectations(writing, report, reading),
    ...closed.map((each): Operation => ({ op: 'open', in: each.in })),
    ...joinChanges(changes(writing, report, reading, protection !== null)),
    ...closed.map((each): Operation => ({ op: 'close', ...each })),
  ];
}
