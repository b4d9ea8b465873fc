/** Putting requests and cases into a register that is there: into its blank rows, and into new ones before its end; and taking them out again. */
import { type CaseRow, dayIn, type Register, type RequestRow, type Row, textIn } from '../../register';
import type { Anchor, Content, Contents, Operation, Patch, RawSheet } from '../patch';
import type { RawRegister } from './book';
import { caseTable, FIRST_ROW, type RegisterTable, requestTable } from './layout';
import { formulasOf } from './rowFormulas';
import { rowContent } from './tableSheet';

export type RegisterRows = Pick<Register, 'requests' | 'cases'>;

/** Rows that were put into the register, and the first row of each table that they were put into. */
export interface AddedRows {
  readonly rows: RegisterRows;
  readonly first: Readonly<Record<keyof RegisterRows, number>>;
}

/** Those of a register that was made of them. */
export const madeOf = (rows: RegisterRows): AddedRows => ({
  rows,
  first: { requests: FIRST_ROW, cases: FIRST_ROW },
});

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

/** Are the columns where the sheet was made with them? Their rows are not written where somebody has moved them. */
const isAsMade = ({ columns }: RegisterTable, { values: [header = []] }: RawSheet): boolean =>
  columns.every(([, { title }], at) => header[at] === title);

/** The columns that people fill in, and not a formula. */
const typedIn = (table: RegisterTable): boolean[] =>
  table.columns.map(([id]) => formulasOf(table)[id] === undefined);

const anchorOf = (table: RegisterTable, { sheet, row, column, values }: RawSheet): Anchor => ({
  name: table.name,
  sheet,
  at: { row, column, rows: values.length, columns: table.columns.length },
});

/** The first row behind all that are filled; formulas stand in blank rows too. */
function firstFree(table: RegisterTable, { row, values }: RawSheet): number {
  const typed = typedIn(table);
  const filled = values
    .slice(1, -1)
    .findLastIndex((line) =>
      line.some((value, at) => (typed[at] || table.columns[at]?.[0] === 'closed') && value !== ''),
    );
  return row + 1 + filled + 1;
}

function addTo(
  table: RegisterTable,
  raw: RawSheet,
  first: number,
  rows: readonly (RequestRow | CaseRow)[],
): Operation[] {
  const { sheet, row, column, values } = raw;
  const columns = table.columns.length;
  const typed = typedIn(table);
  const body = values.slice(1, -1);
  const missing = Math.max(0, rows.length - (row + 1 + body.length - first));
  const anchor = anchorOf(table, raw);
  const isNew = (at: number): boolean => rows.length - at <= missing;
  const content: Contents = rows.map((each, at) =>
    table.columns.map(([id, one]): Content => {
      const own = rowContent(table, id, one, first + at, each);
      const isFormula = typeof own === 'object' && own !== null;
      return isFormula && !isNew(at) ? null : own;
    }),
  );
  const change = (from: number, to: number): Operation[] =>
    to > from
      ? [
          {
            op: 'change',
            in: anchor,
            at: { row: first + from, column, rows: to - from, columns },
            from: Array.from({ length: to - from }, () => typed.map((is) => (is ? '' : null))),
            content: content.slice(from, to),
          },
        ]
      : [];
  const old = rows.length - missing;
  return [
    ...change(0, old),
    ...(missing > 0
      ? ([
          { op: 'insertRows', in: anchor, rows: missing },
          {
            op: 'resizeTable',
            in: { sheet, table: table.table, at: { ...anchor.at, row: row + 1, rows: body.length } },
            table: table.table,
            rows: body.length + missing,
          },
        ] as const)
      : []),
    ...change(old, rows.length),
  ];
}

/** The content of rows as they were written, and what stands in their place again: nothing, but formulas where they were. */
function takeFrom(
  table: RegisterTable,
  raw: RawSheet,
  first: number,
  rows: readonly (RequestRow | CaseRow)[],
): Operation[] {
  const written = rows.map((row, at) =>
    table.columns.map(([id, column]) => {
      const own = rowContent(table, id, column, first + at, row);
      const plain = rowContent(table, id, column, first + at, undefined);
      const isLeft = typeof own === 'object' || own === plain;
      return { from: typeof own === 'object' ? null : own, to: isLeft ? null : plain };
    }),
  );
  const at = { row: first, column: raw.column, rows: rows.length, columns: table.columns.length };
  const from = written.map((line) => line.map((cell) => cell.from));
  const content = written.map((line) => line.map(({ to }): Content => to));
  return [{ op: 'change', in: anchorOf(table, raw), at, from, content }];
}

/** The tables that rows are of, each with its part; nothing where one of them is not as it was made. */
function planEach(
  raw: RawRegister,
  rows: RegisterRows,
  plan: (id: keyof RegisterRows, raw: RawSheet) => Operation[],
): Patch | undefined {
  const patches = tableIds.map((id) => {
    const sheet = raw[id];
    if (rows[id].length === 0) return [];
    return sheet && isAsMade(tables[id], sheet) ? plan(id, sheet) : undefined;
  });
  return patches.every((patch) => patch !== undefined) ? patches.flat() : undefined;
}

/** The patch that adds rows, and where they will stand. Nothing where the tables are not as they were made. */
export function planAdding(
  raw: RawRegister,
  rows: RegisterRows,
): { readonly patch: Patch; readonly added: AddedRows } | undefined {
  const free = (id: keyof RegisterRows): number => {
    const sheet = raw[id];
    return sheet ? firstFree(tables[id], sheet) : FIRST_ROW;
  };
  const first = { requests: free('requests'), cases: free('cases') };
  const patch = planEach(raw, rows, (id, sheet) => addTo(tables[id], sheet, first[id], rows[id]));
  return patch && { patch, added: { rows, first } };
}

/**
 * The patch that takes rows out again: their cells are blank as they were, and rows that came with them stay, ready for
 * others. Expects that they are as they were written.
 */
export const planRemoving = (raw: RawRegister, { rows, first }: AddedRows): Patch | undefined =>
  planEach(raw, rows, (id, sheet) => takeFrom(tables[id], sheet, first[id], rows[id]));
