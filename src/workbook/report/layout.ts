/** Where everything stands: the sheets in order, the tables on them, and the names that bind cells to the form. */
import {
  type Block,
  type CellId,
  type Form,
  forms,
  type Grid,
  gridOf,
  type Table,
  type TableId,
} from '../../form';
import { sheetNames } from '../../locales/workbook';
import { priorFormOf } from '../../rules';
import type { Report, TextSection } from '../../report';
import { cellRect, type Rect } from '../patch';

export type SheetKey = keyof typeof sheetNames;

export const sheetKeys = Object.keys(sheetNames) as SheetKey[];

/** Column widths in characters of the standard font, from column A. */
export const columnWidths: Readonly<Record<SheetKey, readonly number[]>> = {
  cover: [24, 62],
  section1: [88],
  disclosure: [26, 19, 19, 19, 3, 17, 17, 17],
  requests: [7, 15, 29, ...Array<number>(7).fill(8.6), 3, 17],
  appeals: Array<number>(15).fill(5.5),
  section5: [88],
  section6: [88],
  prior: [7, 15, 29, ...Array<number>(15).fill(8.6)],
  findings: [8, 34, 52, 11, 14, 9, 26, 34, 7, 12, 12, 12],
};

/** Which year's figures a table holds. */
export type Year = 'this' | 'prior';

/** A printed table on a sheet, its top left corner at (row, column). */
export interface TablePlace {
  readonly table: Table;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** Those of the sheet's columns. */
  readonly widths: readonly number[];
}

export interface PlacedTable extends TablePlace {
  readonly sheet: SheetKey;
  readonly year: Year;
}

/** A row for the section's title and one for the margins' headings stand above each table. */
const TABLE_TOP = 2;

/** Where each table starts when all stand on one sheet, so that all entries begin in the same column. */
const stackedColumn: Readonly<Record<TableId, number>> = { disclosure: 2, requests: 0, appeals: 3 };

/** The first row of the first table then, and the rows between tables. */
const STACK_TOP = 4;
const STACK_GAP = 2;

/** A form's tables one under another on a sheet with the columns of 上年数据. */
export function stackedTables(form: Form): TablePlace[] {
  let row = STACK_TOP;
  return form.tables.map((table) => {
    const grid = gridOf(table);
    const place = { table, grid, row, column: stackedColumn[table.id], widths: columnWidths.prior };
    row += grid.rows + STACK_GAP;
    return place;
  });
}

/** The tables of a report's workbook: this year's on sheets of their own, last year's one under another. */
export function placedTables(report: Pick<Report, 'year' | 'edition'>): PlacedTable[] {
  const own = forms[report.edition].tables.map((table) => ({
    sheet: table.id,
    year: 'this' as const,
    table,
    grid: gridOf(table),
    row: TABLE_TOP,
    column: 0,
    widths: columnWidths[table.id],
  }));
  const prior = stackedTables(priorFormOf(report)).map((place) => ({
    sheet: 'prior' as const,
    year: 'prior' as const,
    ...place,
  }));
  return [...own, ...prior];
}

/** A block of entry cells on a sheet, bound to the form by its defined name. */
export interface BlockPlace {
  readonly name: string;
  readonly block: Block;
  readonly table: Table;
  readonly at: Rect;
  /** The cell ids of the rectangle. */
  readonly cells: readonly (readonly CellId[])[];
}

export interface PlacedBlock extends BlockPlace {
  readonly sheet: SheetKey;
  readonly year: Year;
}

/** The blocks of a table, whose names begin with the prefix. */
export const blocksOf = ({ table, grid, row, column }: TablePlace, prefix: string): BlockPlace[] =>
  grid.blocks.map(({ block, cells, ...corner }) => ({
    name: `${prefix}${block.id}`,
    block,
    table,
    at: {
      row: row + corner.row,
      column: column + corner.column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    },
    cells,
  }));

export const placedBlocks = (tables: readonly PlacedTable[]): PlacedBlock[] =>
  tables.flatMap((placed) =>
    blocksOf(placed, placed.year === 'this' ? 'OGI.' : 'OGI.prior.').map((block) => ({
      sheet: placed.sheet,
      year: placed.year,
      ...block,
    })),
  );

/** Where a block's cells stand on their sheet. */
export const placesIn = ({ at, cells }: BlockPlace): [CellId, Rect][] =>
  cells.flatMap((line, r) =>
    line.map((cell, c): [CellId, Rect] => [cell, cellRect(at.row + r, at.column + c)]),
  );

/** Where the cells of one year stand. */
export function placesOf(
  blocks: readonly PlacedBlock[],
  year: Year,
): Map<CellId, { sheet: SheetKey; at: Rect }> {
  const own = blocks.filter((placed) => placed.year === year);
  return new Map(
    own.flatMap((block) => placesIn(block).map(([cell, at]) => [cell, { sheet: block.sheet, at }])),
  );
}

/** The sections told in words: one paragraph a row, with room for more. */
export const textSheets: Readonly<Record<TextSection, { sheet: SheetKey; name: string; at: Rect }>> = {
  '1': { sheet: 'section1', name: 'OGI.text.1', at: { row: 1, column: 0, rows: 60, columns: 1 } },
  '5': { sheet: 'section5', name: 'OGI.text.5', at: { row: 1, column: 0, rows: 60, columns: 1 } },
  '6': { sheet: 'section6', name: 'OGI.text.6', at: { row: 1, column: 0, rows: 60, columns: 1 } },
};

/** The cells of 封面 that say whose report it is. */
export const coverCells = {
  unit: { name: 'OGI.unit', at: cellRect(3, 1) },
  year: { name: 'OGI.year', at: cellRect(4, 1) },
  edition: { name: 'OGI.edition', at: cellRect(5, 1) },
} as const;

/** 校验结果: the table's header row, its name, and the name of the column that conditional formats look up. */
export const findingsSheet = { headerRow: 4, table: 'OGI_findings', flags: 'OGI.flags' } as const;

/** Each sheet is known to be ours by a name that refers into it, whatever the sheet is called at the moment. */
export const anchorNames: Readonly<Record<SheetKey, string>> = {
  cover: coverCells.unit.name,
  section1: textSheets['1'].name,
  disclosure: 'OGI.disclosure.1',
  requests: 'OGI.requests',
  appeals: 'OGI.appeals',
  section5: textSheets['5'].name,
  section6: textSheets['6'].name,
  prior: 'OGI.prior.requests',
  findings: findingsSheet.flags,
};

/** The form of a table's year. */
export const formOfYear = (report: Pick<Report, 'year' | 'edition'>, year: Year): Form =>
  year === 'this' ? forms[report.edition] : priorFormOf(report);
