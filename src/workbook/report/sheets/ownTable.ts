/** A sheet with one of this year's tables: its margins, its flags, one printed page. */
import { forms } from '../../../form';
import { sheetFlags } from './flags';
import { marginLines, marginWidths } from './margins';
import { locked, named, printed, titleOperations } from '../../sheet';
import { begin, type ReportSeed, temporaryName } from './begin';
import type { Operation } from '../../patch';
import { cellsIn, placedBlocks, type PlacedTable, placesOf, traceColumn } from '../layout';
import { tableOperations } from './table';
import { rowNoteOperations } from './rowNotes';
import { traceOperations } from './trace';

export function tableSheetOperations(
  seed: ReportSeed,
  table: PlacedTable,
  tables: readonly PlacedTable[],
): Operation[] {
  const sheet = temporaryName(table.sheet);
  const allBlocks = placedBlocks(tables);
  const blocks = allBlocks.filter((block) => block.sheet === table.sheet);
  const places = { this: placesOf(allBlocks, 'this'), prior: placesOf(allBlocks, 'prior') };
  const lines = marginLines(seed, tables, places, temporaryName).filter((line) => line.sheet === table.sheet);
  const isImported = Object.keys(seed.values ?? {}).length > 0;
  const { row, column, grid } = table;
  return [
    ...begin(table.sheet, [...table.widths, ...marginWidths]),
    ...titleOperations(sheet, forms[seed.edition].sections[table.table.section - 1] ?? '', grid.columns),
    { op: 'rowHeight', sheet, row: 1, rows: 1, height: 34 },
    ...tableOperations(sheet, table, blocks, isImported ? seed : {}, lines),
    ...rowNoteOperations(sheet, seed, table, blocks, lines),
    ...sheetFlags(sheet, blocks, lines, forms[seed.edition]),
    ...blocks.map(({ name, at }) => named(name, sheet, at)),
    ...traceOperations(sheet, traceColumn([table]), blocks.flatMap(cellsIn)),
    printed(sheet, { row: 0, column: 0, rows: row + grid.rows, columns: column + grid.columns }, 'page'),
    locked(sheet),
  ];
}
