/** Where a table of the register stands on its sheet, whatever people have put between our columns; and those it lacks. */
import {
  absoluteAddress,
  type Anchor,
  columnsUnder,
  completedHeader,
  type Content,
  type Held,
  type LackingColumn,
  onSheet,
  type Patch,
  planColumns,
  type RawSheet,
} from '../patch';
import { caseTable, columnAt, helperIds, type RegisterTable, requestTable, type SheetColumn } from './layout';
import { type CellOf, cellsOfRow, formulasOf } from './rowFormulas';
import { GONE, type ReferenceOf } from './tableFormulas';

/** What the name of a table leads to, from its header on. */
export interface RawTable extends RawSheet {
  /** Is there a row that closes it? Somebody may have deleted it, or typed into it so that Excel took it into the table. */
  readonly isClosed: boolean;
}

/** The two tables; absent where their names lead to nothing. */
export interface RawRegister {
  readonly requests?: RawTable | undefined;
  readonly cases?: RawTable | undefined;
}

/** The rows of a table that hold a request each: neither the header nor the row that closes it. */
export const bodyRows = (height: number, isClosed: boolean): number =>
  Math.max(0, height - (isClosed ? 2 : 1));

/** The columns that people fill in, and not a formula. */
export const typedIn = (table: RegisterTable): boolean[] =>
  table.columns.map(([id]) => formulasOf(table)[id] === undefined);

/** A table on its sheet, from the header to the row that closes it, and where our columns stand in it. */
export interface Stand extends Pick<RawTable, 'sheet' | 'row' | 'column' | 'isClosed'> {
  readonly height: number;
  readonly width: number;
  readonly offsets: readonly number[];
}

const offsetsUnder = ({ columns }: RegisterTable, header: readonly Held[]): readonly number[] =>
  columnsUnder(
    header,
    columns.map(([, { title }]) => title),
  );

/** Nothing where one of our columns is gone. */
export function standOf(table: RegisterTable, { values, ...where }: RawTable): Stand | undefined {
  const [header = []] = values;
  const offsets = offsetsUnder(table, header);
  if (offsets.includes(-1)) return undefined;
  return { ...where, height: values.length, width: header.length, offsets };
}

export const anchorOf = (table: RegisterTable, { sheet, row, column, height, width }: Stand): Anchor => ({
  name: table.name,
  sheet,
  at: { row, column, rows: height, columns: width },
});

/** The rows that are a table to Excel. */
export const bodyOf = (table: RegisterTable, stand: Stand): Anchor => ({
  sheet: stand.sheet,
  table: table.table,
  at: { ...anchorOf(table, stand).at, row: stand.row + 1, rows: bodyRows(stand.height, stand.isClosed) },
});

/** The other cells of a row of the table, as it stands. */
export const cellsIn = (table: RegisterTable, { column, offsets }: Stand, row: number): CellOf =>
  cellsOfRow((id) => column + (offsets[columnAt(table, id)] ?? 0), row);

/** A table from its header on, whose rows may not have been read. */
export type TableOnSheet = Pick<RawSheet, 'sheet' | 'row' | 'column'> & {
  readonly header: readonly Held[];
  readonly height: number;
};

export type RegisterTables = Readonly<Record<'requests' | 'cases', TableOnSheet | undefined>>;

/** Columns as formulas elsewhere write them: from the header to the closing row, so that rows inserted anywhere belong to them. */
export const referencesIn =
  ({ requests, cases }: RegisterTables): ReferenceOf =>
  (table, id) => {
    const own = table === requestTable ? requests : cases;
    const offset = own ? (offsetsUnder(table, own.header)[columnAt(table, id)] ?? -1) : -1;
    if (!own || offset < 0) return GONE;
    const at = { row: own.row, column: own.column + offset, rows: own.height, columns: 1 };
    return onSheet(own.sheet, absoluteAddress(at));
  };

/** The columns of formulas that a table lacks; nothing where it lacks one that people fill in, which may bear another name. */
function lackingIn(table: RegisterTable, header: readonly Held[]): (LackingColumn & { id: SheetColumn })[] {
  const lacking = table.columns.filter(([, { title }]) => !header.includes(title));
  const isOurs = lacking.every(([id]) => formulasOf(table)[id] !== undefined);
  return isOurs
    ? lacking.map(([id, { title }]) => ({
        id,
        title,
        isHidden: (helperIds as readonly SheetColumn[]).includes(id),
      }))
    : [];
}

function planTable(table: RegisterTable, raw: RawTable | undefined): Patch {
  const [header = []] = raw?.values ?? [];
  const lacking = lackingIn(table, header);
  if (!raw || lacking.length === 0) return [];
  const after = completedHeader(header, lacking);
  const stand = {
    ...raw,
    height: raw.values.length,
    width: header.length,
    offsets: offsetsUnder(table, after),
  };
  const body = bodyOf(table, stand);
  return planColumns(body, lacking, ({ id }) =>
    Array.from({ length: body.at.rows }, (_, row): Content => {
      const formula = formulasOf(table)[id];
      return formula ? { formula: formula(cellsIn(table, stand, body.at.row + row)) } : '';
    }),
  );
}

/** The patch that gives a register the columns of formulas that it lacks, as one does that an older version made. */
export const planOlderRegister = ({ requests, cases }: RawRegister): Patch => [
  ...planTable(requestTable, requests),
  ...planTable(caseTable, cases),
];
