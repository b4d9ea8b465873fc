/** Where everything stands: the sheets in order, the tables on them, and the names that bind cells to the form. */
import {
  type Block,
  type CellId,
  type Form,
  forms,
  type Grid,
  gridOf,
  priorFormOf,
  type Table,
} from '../../form';
import type { SheetKey } from '../../locales/workbook';
import type { Report, TextSection } from '../../report';
import { cellRect, type Rect } from '../patch';

/** Column widths of the sheets without tables, in characters of the standard font, from column A. */
export const columnWidths = {
  cover: [24, 62, 20, 20, 20],
  section1: [88, 3, 44],
  section5: [88, 3, 44],
  section6: [88, 3, 44],
  findings: [12, 27, 41, 10, 10, 41, 28, 7, 12, 12, 12, 12, 12, 12],
} as const;

/** Which year's figures a table holds. */
export const years = ['this', 'prior'] as const;

export type Year = (typeof years)[number];

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

/** The columns of a table's row labels. */
const labelColumns = ({ sheet }: Table): number => sheet.widths.labels.length;

const entryColumns = (table: Table): number => gridOf(table).columns - labelColumns(table);

const widthsOf = ({ sheet: { widths } }: Table, entries: number): number[] => [
  ...widths.labels,
  ...Array<number>(entries).fill(widths.entry),
];

/** The table whose row labels are the most deeply nested: it has the left edge of a sheet to itself. */
const widestLabels = ({ tables }: Form): Table =>
  tables.reduce((widest, table) => (labelColumns(table) > labelColumns(widest) ? table : widest));

/** The columns of a sheet where all tables of a form stand one under another, their entries beginning in the same one. */
export const stackedWidths = (form: Form): number[] =>
  widthsOf(widestLabels(form), Math.max(...form.tables.map(entryColumns)));

/** The first row of the first table then, and the rows between tables. */
const STACK_TOP = 4;
const STACK_GAP = 2;

/** A form's tables one under another on one sheet. */
export function stackedTables(form: Form): TablePlace[] {
  let row = STACK_TOP;
  const labels = labelColumns(widestLabels(form));
  const widths = stackedWidths(form);
  return form.tables.map((table) => {
    const grid = gridOf(table);
    const place = { table, grid, row, column: labels - labelColumns(table), widths };
    row += grid.rows + STACK_GAP;
    return place;
  });
}

/** The rows of their titles but the first's: each table is printed on a page of its own. */
export const stackBreaks = (tables: readonly TablePlace[]): number[] =>
  tables.slice(1).map(({ row }) => row - 1);

/** The tables of a report's workbook: this year's on sheets of their own, last year's one under another. */
export function placedTables(report: Pick<Report, 'year' | 'edition'>): PlacedTable[] {
  const own = forms[report.edition].tables.map((table) => ({
    sheet: table.id,
    year: 'this' as const,
    table,
    grid: gridOf(table),
    row: TABLE_TOP,
    column: 0,
    widths: widthsOf(table, entryColumns(table)),
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

const prefixes: Readonly<Record<Year, string>> = { this: 'OGI.', prior: 'OGI.prior.' };

/** What the names of blocks begin with that a register in the workbook is counted into. */
export const COUNTED_PREFIX = 'OGI.register.';

/** The name of what such a register tells that no cell is for: its ids, and a figure beside each. */
export const TOLD_NAME = `${COUNTED_PREFIX}told`;

/** The name of a block's entry cells in a report's workbook. */
export const nameOfBlock = (id: Block['id'], year: Year): string => `${prefixes[year]}${id}`;

export const placedBlocks = (tables: readonly PlacedTable[]): PlacedBlock[] =>
  tables.flatMap((placed) =>
    blocksOf(placed, prefixes[placed.year]).map((block) => ({
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

/** A block's cells, row by row. */
export const cellsIn = (block: BlockPlace): Rect[] => placesIn(block).map(([, at]) => at);

/** The first column that nothing of a sheet's tables is printed in. */
export const traceColumn = (tables: readonly TablePlace[]): number =>
  Math.max(...tables.map(({ column, grid }) => column + grid.columns));

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

/** Where a section told in words stands, bound by its defined name. */
export interface TextPlace {
  readonly sheet: SheetKey;
  readonly name: string;
  readonly at: Rect;
}

/** The sections told in words: one paragraph a row, with room for more. */
export const textSheets: Readonly<
  Record<TextSection, TextPlace & { readonly sheet: `section${TextSection}` }>
> = {
  '1': { sheet: 'section1', name: 'OGI.text.1', at: { row: 1, column: 0, rows: 40, columns: 1 } },
  '5': { sheet: 'section5', name: 'OGI.text.5', at: { row: 1, column: 0, rows: 40, columns: 1 } },
  '6': { sheet: 'section6', name: 'OGI.text.6', at: { row: 1, column: 0, rows: 40, columns: 1 } },
};

/** The names of last year's words. */
export const priorTextNames: Readonly<Record<TextSection, string>> = {
  '1': 'OGI.prior.text.1',
  '5': 'OGI.prior.text.5',
  '6': 'OGI.prior.text.6',
};

/** Last year's words, beside its tables: a section a column, none of which is printed. */
export function priorTextPlaces(report: Pick<Report, 'year' | 'edition'>): Record<TextSection, TextPlace> {
  const first = 1 + traceColumn(placedTables(report).filter(({ year }) => year === 'prior'));
  const place = (section: TextSection, column: number): TextPlace => ({
    sheet: 'prior',
    name: priorTextNames[section],
    at: { row: STACK_TOP, column: first + column, rows: 40, columns: 1 },
  });
  return { '1': place('1', 0), '5': place('5', 1), '6': place('6', 2) };
}

/** The column beside them. */
export const priorTextTrace = (report: Pick<Report, 'year' | 'edition'>): number =>
  1 + priorTextPlaces(report)['6'].at.column;

/** The cells of 封面 that say whose report it is. */
export const coverCells = {
  unit: { name: 'OGI.unit', at: cellRect(3, 1) },
  year: { name: 'OGI.year', at: cellRect(4, 1) },
  edition: { name: 'OGI.edition', at: cellRect(5, 1) },
} as const;

/**
 * 校验结果: the table's header row and name, the columns that conditional formats and margins look up, and the cells that
 * say when it was checked.
 */
export const findingsSheet = {
  headerRow: 4,
  table: 'OGI_findings',
  flags: 'OGI.flags',
  asides: 'OGI.asides',
  checked: 'OGI.checked',
} as const;

/** The sheet that each defined name leads to that a report's workbook of any edition may have, but for 校验结果. */
export const homes: ReadonlyMap<string, SheetKey> = new Map<string, SheetKey>([
  ...Object.values(coverCells).map(({ name }) => [name, 'cover'] as const),
  ...Object.values(textSheets).map(({ name, sheet }) => [name, sheet] as const),
  ...Object.values(priorTextNames).map((name) => [name, 'prior'] as const),
  ...years.flatMap((year) =>
    Object.values(forms).flatMap(({ tables }) =>
      tables.flatMap(({ id, blocks }) =>
        blocks.map((block) => [nameOfBlock(block.id, year), year === 'this' ? id : 'prior'] as const),
      ),
    ),
  ),
]);

/** The defined names on 校验结果. */
export const findingsNames: readonly string[] = [
  findingsSheet.flags,
  findingsSheet.asides,
  findingsSheet.checked,
];

/** What stands in all cells that are filled in, each as one text: of figures, last year's too, and of words. */
export const traceNames = { figures: 'OGI.figures', words: 'OGI.words' } as const;
