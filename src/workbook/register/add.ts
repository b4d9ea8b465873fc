/** Putting requests and cases into a register that is there: into its blank rows, and into new ones before its end; and taking them out again. */
import { type CaseRow, dayIn, type Register, type RequestRow, type Row, textIn } from '../../register';
import { type Content, type Contents, type Operation, type Patch, spread } from '../patch';
import { caseTable, FIRST_ROW, type RegisterTable, requestTable } from './layout';
import {
  anchorOf,
  bodyOf,
  cellsIn,
  type RawRegister,
  type RawTable,
  type Stand,
  standOf,
  typedIn,
} from './stand';
import { rowContent } from './tableSheet';

export type RegisterRows = Pick<Register, 'requests' | 'cases'>;

/** Rows that were put into the register, and the first row of each table that they were put into. */
export interface AddedRows {
  readonly rows: RegisterRows;
  readonly first: Readonly<Record<keyof RegisterRows, number>>;
}

/** A part of what is written: once it is done, these are the rows that stand in the register. */
export interface RegisterPart {
  readonly patch: Patch;
  readonly standing: AddedRows;
}

/** Rows written at once: Excel takes 5 MB in one go, and a row with its formulas is some 3 KB, more with long words. */
export const PART_ROWS = 500;

/** Where new rows are needed, so many more come with them: the next request has its row. */
export const SPARE_ROWS = 20;

const tables = { requests: requestTable, cases: caseTable } as const;
const tableIds = ['requests', 'cases'] as const satisfies readonly (keyof RegisterRows)[];

/** By what a row is known again; nothing where it has no number, since then it may be any. */
const keyOf = <Id extends string>(row: Row<Id>, number: Id, day: Id): string | undefined =>
  textIn(row, number) === '' ? undefined : JSON.stringify([textIn(row, number).trim(), dayIn(row, day)]);

function without<Id extends string>(
  rows: readonly Row<Id>[],
  known: readonly Row<Id>[],
  number: Id,
  day: Id,
): Row<Id>[] {
  const keys = new Set(known.map((row) => keyOf(row, number, day)));
  return rows.filter((row) => {
    const key = keyOf(row, number, day);
    return key === undefined || !keys.has(key);
  });
}

/** The rows that the register does not have yet, by number and date. */
export const newRows = ({ requests, cases }: RegisterRows, known: RegisterRows): RegisterRows => ({
  requests: without(requests, known.requests, 'number', 'received') as RequestRow[],
  cases: without(cases, known.cases, 'request', 'opened') as CaseRow[],
});

/** The first row behind all that are filled; formulas stand in blank rows too. */
function firstFree(table: RegisterTable, { offsets }: Stand, { row, values }: RawTable): number {
  const typed = typedIn(table);
  const isFilled = table.columns.map(([id], at) => typed[at] || id === 'closed');
  const filled = values
    .slice(1, -1)
    .findLastIndex((line) => offsets.some((offset, at) => isFilled[at] && line[offset] !== ''));
  return row + 1 + filled + 1;
}

type AnyRow = RequestRow | CaseRow;

/**
 * Writes rows from a row on, into new ones where the table ends.
 * @param spare blank rows that come with new ones
 */
function addTo(table: RegisterTable, stand: Stand, first: number, rows: readonly AnyRow[], spare: number) {
  const { row, column, height, width, offsets } = stand;
  const typed = typedIn(table);
  const body = bodyOf(table, stand);
  // New rows come before the last one, which closes the table or is the last of it.
  const old = Math.min(rows.length, Math.max(0, row + height - 1 - first));
  const inserted = rows.length > old ? rows.length - old + spare : 0;
  const anchor = anchorOf(table, stand);
  const content: Contents = Array.from({ length: old + inserted }, (_, at) =>
    table.columns.map(([id, one]): Content => {
      const own = rowContent(table, id, one, cellsIn(table, stand, first + at), rows[at]);
      const isFormula = typeof own === 'object' && own !== null;
      return isFormula && at < old ? null : own;
    }),
  );
  const change = (from: number, to: number): Operation[] =>
    to > from
      ? [
          {
            op: 'change',
            in: anchor,
            at: { row: first + from, column, rows: to - from, columns: width },
            inTable: body,
            from: Array.from({ length: to - from }, () =>
              spread(
                typed.map((is) => (is ? '' : null)),
                offsets,
                width,
              ),
            ),
            content: content.slice(from, to).map((line) => spread(line, offsets, width)),
          },
        ]
      : [];
  const operations: Operation[] = [
    ...change(0, old),
    ...(inserted > 0 ? [{ op: 'insertRows', in: anchor, rows: inserted } as const] : []),
    // Rows that come before the last row of Excel's table are in it at once.
    ...(inserted > 0 && stand.isClosed
      ? [
          {
            op: 'resizeTable',
            in: body,
            table: table.table,
            rows: body.at.rows + inserted,
          } as const,
        ]
      : []),
    ...change(old, old + inserted),
  ];
  return { operations, stand: { ...stand, height: height + inserted } };
}

/** The content of rows as they were written, and what stands in their place again: nothing, but formulas where they were. */
function takeFrom(table: RegisterTable, stand: Stand, first: number, rows: readonly AnyRow[]): Operation[] {
  const written = rows.map((row, at) =>
    table.columns.map(([id, column]) => {
      const cells = cellsIn(table, stand, first + at);
      const own = rowContent(table, id, column, cells, row);
      const plain = rowContent(table, id, column, cells, undefined);
      const isLeft = typeof own === 'object' || own === plain;
      return { from: typeof own === 'object' ? null : own, to: isLeft ? null : plain };
    }),
  );
  const { column: left, offsets, width } = stand;
  const at = { row: first, column: left, rows: rows.length, columns: width };
  const inTable = (of: 'from' | 'to'): Contents =>
    written.map((line) =>
      spread(
        line.map((cell) => cell[of]),
        offsets,
        width,
      ),
    );
  const [from, content] = [inTable('from'), inTable('to')];
  return [{ op: 'change', in: anchorOf(table, stand), inTable: bodyOf(table, stand), at, from, content }];
}

/** Few rows are one part: all of them or none. */
function joined(parts: readonly RegisterPart[], { requests, cases }: RegisterRows): readonly RegisterPart[] {
  const last = parts.at(-1);
  return last && requests.length + cases.length <= PART_ROWS
    ? [{ patch: parts.flatMap(({ patch }) => patch), standing: last.standing }]
    : parts;
}

/** Some of the rows, one table after another. */
interface Slice {
  readonly id: keyof RegisterRows;
  readonly from: number;
  readonly to: number;
}

const slicesOf = (rows: RegisterRows, begun: RegisterRows = { requests: [], cases: [] }): Slice[] =>
  tableIds.flatMap((id) => {
    const [begin, end] = [begun[id].length, rows[id].length];
    return Array.from({ length: Math.ceil((end - begin) / PART_ROWS) }, (_, part) => {
      const from = begin + part * PART_ROWS;
      return { id, from, to: Math.min(end, from + PART_ROWS) };
    });
  });

/** The rows of the tables before one, and of that one so many. */
const upTo = ({ requests, cases }: RegisterRows, id: keyof RegisterRows, count: number): RegisterRows =>
  id === 'requests'
    ? { requests: requests.slice(0, count), cases: [] }
    : { requests, cases: cases.slice(0, count) };

/** The rows that a register is made with: as many as are written at once. */
export const beginningOf = (rows: RegisterRows): AddedRows => {
  const [{ id, to } = { id: 'requests', to: 0 } as const, ...more] = slicesOf(rows);
  const isSmall = rows.requests.length + rows.cases.length <= PART_ROWS;
  return {
    rows: isSmall || more.length === 0 ? rows : upTo(rows, id, to),
    first: { requests: FIRST_ROW, cases: FIRST_ROW },
  };
};

/** The tables that rows are of; nothing where one of them lacks a column. */
function standsOf(
  raw: RawRegister,
  rows: RegisterRows,
): ReadonlyMap<keyof RegisterRows, { readonly raw: RawTable; readonly stand: Stand }> | undefined {
  const needed = tableIds.filter((id) => rows[id].length > 0);
  const found = needed.flatMap((id) => {
    const sheet = raw[id];
    const stand = sheet && standOf(tables[id], sheet);
    return stand ? [[id, { raw: sheet, stand }] as const] : [];
  });
  return found.length === needed.length ? new Map(found) : undefined;
}

/**
 * The patches that add rows, each with the rows that are in by then. Nothing where the tables are not as they were made.
 * @param begun rows that the register was made with
 */
export function planAdding(
  raw: RawRegister,
  rows: RegisterRows,
  begun?: AddedRows,
): readonly RegisterPart[] | undefined {
  const found = standsOf(raw, rows);
  if (!found) return undefined;
  const freeIn = (id: keyof RegisterRows): number => {
    const own = found.get(id);
    return own ? firstFree(tables[id], own.stand, own.raw) : FIRST_ROW;
  };
  const first = begun?.first ?? { requests: freeIn('requests'), cases: freeIn('cases') };
  // Somebody has written behind them meanwhile.
  if (begun && [...found.keys()].some((id) => freeIn(id) !== first[id] + begun.rows[id].length))
    return undefined;
  const stands = new Map([...found].map(([id, { stand }]) => [id, stand]));
  const parts = slicesOf(rows, begun?.rows).flatMap(({ id, from, to }): RegisterPart[] => {
    const before = stands.get(id);
    if (!before) return [];
    const spare = to === rows[id].length ? SPARE_ROWS : 0;
    const { operations, stand } = addTo(
      tables[id],
      before,
      first[id] + from,
      rows[id].slice(from, to),
      spare,
    );
    stands.set(id, stand);
    return [{ patch: operations, standing: { rows: upTo(rows, id, to), first } }];
  });
  return joined(parts, rows);
}

/**
 * The patches that take rows out again, the last first, each with the rows that are still in by then: their cells are blank
 * as they were, and rows that came with them stay, ready for others. Expects that they are as they were written.
 */
export function planRemoving(
  raw: RawRegister,
  { rows, first }: AddedRows,
): readonly RegisterPart[] | undefined {
  const found = standsOf(raw, rows);
  const parts = slicesOf(rows)
    .reverse()
    .flatMap(({ id, from, to }): RegisterPart[] => {
      const own = found?.get(id);
      if (!own) return [];
      const patch = takeFrom(tables[id], own.stand, first[id] + from, rows[id].slice(from, to));
      return [{ patch, standing: { rows: upTo(rows, id, from), first } }];
    });
  return found && joined(parts, rows);
}
