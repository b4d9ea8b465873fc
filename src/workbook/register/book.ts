/** The register that a workbook holds, understood: its rows, where they stand, how much room there is. */
import {
  type CaseColumn,
  caseColumns,
  type Line,
  readRegister,
  type Register,
  requestColumns,
  type RequestColumn,
} from '../../register';
import type { RawSheet } from '../patch';
import type { CellPlace } from '../report';
import {
  bodyRows,
  type RawRegister,
  type RawTable,
  referencesIn,
  type RegisterTables,
  type TableOnSheet,
} from './stand';
import type { ReferenceOf, RegisterSize } from './tableFormulas';

/** The first column of a table that bears a title, on its sheet. */
type ColumnOnSheet = (title: string) => number;

export interface RegisterBook {
  readonly register: Register;
  /** How many rows the tables have, filled or not. */
  readonly size: RegisterSize;
  /** How formulas write its columns, where they stand. */
  readonly references: ReferenceOf;
  /** The first cell of the row in which the next request is registered, where the table has one left. */
  readonly free: CellPlace | undefined;
  /** Where a row is looked at: in one of its columns. */
  readonly placeOf: (line: Line, column: RequestColumn | CaseColumn) => CellPlace;
}

const gridOf = ({ sheet, row, values }: RawSheet) => ({
  sheet,
  merges: [],
  rows: values.map((line, at) => ({
    row: row + at + 1,
    cells: line.map((value) => (value === '' ? undefined : { value, isDate: false })),
  })),
});

const rowsIn = (raw: RawTable | undefined): number => (raw ? bodyRows(raw.values.length, raw.isClosed) : 0);

const tableOnSheet = (raw: RawSheet | undefined): TableOnSheet | undefined =>
  raw && { ...raw, header: raw.values[0] ?? [], height: raw.values.length };

export const tablesIn = ({ requests, cases }: RawRegister): RegisterTables => ({
  requests: tableOnSheet(requests),
  cases: tableOnSheet(cases),
});

const columnsOf = ({ column, values }: RawSheet): ColumnOnSheet => {
  const [header = []] = values;
  return (title) => column + Math.max(0, header.indexOf(title));
};

const titleOf = (id: RequestColumn | CaseColumn): string =>
  id in requestColumns ? requestColumns[id as RequestColumn].title : caseColumns[id as CaseColumn].title;

/** Nothing where there is no table of requests, or its header is no longer one. */
export function readBook({ requests, cases }: RawRegister): RegisterBook | null {
  if (!requests) return null;
  const tables = cases ? [requests, cases] : [requests];
  const { value: register } = readRegister(tables.map(gridOf));
  if (!register) return null;
  const columns = new Map(tables.map((table) => [table.sheet, columnsOf(table)]));
  const last = Math.max(requests.row + 1, ...register.requests.map(({ line }) => line.row));
  const isRoom = last <= requests.row + rowsIn(requests);
  return {
    register,
    free: isRoom ? { sheet: requests.sheet, row: last, column: requests.column } : undefined,
    size: { requests: rowsIn(requests), cases: rowsIn(cases) },
    references: referencesIn({ requests: tableOnSheet(requests), cases: tableOnSheet(cases) }),
    placeOf: ({ sheet, row }, column) => ({
      sheet,
      row: row - 1,
      column: columns.get(sheet)?.(titleOf(column)) ?? 0,
    }),
  };
}
