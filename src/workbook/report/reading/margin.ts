/** The notes beside a table's rows, where something else stands than their formulas say: somebody has pasted over them. */
import type { CellId } from '../../../form';
import { noteWords } from '../../../locales/workbook';
import type { Message, Values } from '../../../report';
import type { RawSheet } from '../../patch';
import { type PlacedTable, placedBlocks, placesIn } from '../layout';
import type { BoundPlace } from '../places';
import { noteColumn } from '../sheets/margins';

/** More rows than these are not named one by one. */
const MOST_NAMED = 6;

/** A table's entry cells by the row of the sheet that they stand in now. */
function rowsOf(cells: readonly CellId[], places: ReadonlyMap<CellId, BoundPlace>): Map<number, CellId[]> {
  const rows = new Map<number, CellId[]>();
  for (const cell of cells) {
    const row = places.get(cell)?.row;
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return rows;
}

/** Where the notes stand: below their heading, or as far from the first entry as they were made where that is gone. */
function columnOfNotes({ values, column }: RawSheet, first: number, distance: number): number {
  const headings = values.map((line) => line.indexOf(noteWords.heading)).filter((at) => at >= 0);
  return headings[0] === undefined ? first + distance : column + headings[0];
}

/** Says of a table beside which rows no note stands: a note is words, and only a row without figures has none. */
function messageOf(
  table: PlacedTable,
  places: ReadonlyMap<CellId, BoundPlace>,
  figures: Values,
  around: readonly RawSheet[],
): Message[] {
  const planned = placedBlocks([table]).flatMap(placesIn);
  const rows = rowsOf(
    planned.map(([cell]) => cell),
    places,
  );
  const own = planned.flatMap(([cell]) => places.get(cell) ?? []);
  const sheet = around.find(({ sheet: name }) => name === own[0]?.sheet);
  if (!sheet || own.length < planned.length) return [];
  const first = Math.min(...own.map(({ column }) => column));
  const distance = noteColumn(table) - Math.min(...planned.map(([, { column }]) => column));
  const column = columnOfNotes(sheet, first, distance) - sheet.column;
  const lost = [...rows].filter(([row, cells]) => {
    const note = sheet.values[row - sheet.row]?.[column] ?? '';
    const isBegun = cells.some((cell) => typeof figures[cell] === 'number');
    return typeof note !== 'string' || (note === '' && isBegun);
  });
  if (lost.length === 0) return [];
  const named = lost.slice(0, MOST_NAMED).map(([row]) => row + 1);
  const listed = `${named.join('、')}${lost.length > MOST_NAMED ? '…' : ''}`;
  return [{ code: 'workbook.marginOverwritten', params: { sheet: sheet.sheet, rows: listed } }];
}

/** What is to be told of this year's tables that were read. */
export const messagesOnMargins = (
  tables: readonly PlacedTable[],
  places: ReadonlyMap<CellId, BoundPlace>,
  figures: Values,
  around: readonly RawSheet[],
): Message[] =>
  tables.filter(({ year }) => year === 'this').flatMap((table) => messageOf(table, places, figures, around));
