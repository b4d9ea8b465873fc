/** Putting requests and cases into a register that is there: into its blank rows, and into new ones before its end. */
import { type CaseRow, dayIn, type Register, type RequestRow, type Row, textIn } from '../../register';
import type { Anchor, Content, Contents, Operation, Patch, RawSheet } from '../patch';
import type { RawRegister } from './book';
import { caseTable, type RegisterTable, requestTable } from './layout';
import { formulasOf } from './rowFormulas';
import { rowContent } from './tableSheet';

export type RegisterRows = Pick<Register, 'requests' | 'cases'>;

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

function addTo(table: RegisterTable, raw: RawSheet, rows: readonly (RequestRow | CaseRow)[]): Operation[] {
  const { sheet, row, column, values } = raw;
  const columns = table.columns.length;
  const typed = table.columns.map(([id]) => formulasOf(table)[id] === undefined);
  const body = values.slice(1, -1);
  // Formulas stand in blank rows too.
  const filled = body.findLastIndex((line) =>
    line.some((value, at) => (typed[at] || table.columns[at]?.[0] === 'closed') && value !== ''),
  );
  const first = row + 1 + filled + 1;
  const missing = Math.max(0, rows.length - (body.length - 1 - filled));
  const anchor: Anchor = { name: table.name, sheet, at: { row, column, rows: values.length, columns } };
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

/** Nothing where the tables are not as they were made. */
export function planAdding(raw: RawRegister, { requests, cases }: RegisterRows): Patch | undefined {
  const wanted = [
    [requestTable, raw.requests, requests],
    [caseTable, raw.cases, cases],
  ] as const;
  const patches = wanted.map(([table, sheet, rows]) => {
    if (rows.length === 0) return [];
    return sheet && isAsMade(table, sheet) ? addTo(table, sheet, rows) : undefined;
  });
  return patches.every((patch) => patch !== undefined) ? patches.flat() : undefined;
}
