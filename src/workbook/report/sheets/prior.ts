/** 上年数据: last year's three tables, one under another, and its words beside them. */
import { workbookTexts } from '../../../locales/workbook';
import { priorFormOf } from '../../../form';
import { cellRect, type Operation } from '../../patch';
import { locked, merged, named, printed, styles, subtitleOperations, titleOperations } from '../../sheet';
import { begin, type ReportSeed, temporaryName } from './begin';
import { cellsIn, placedBlocks, type PlacedTable, stackBreaks, stackedWidths, traceColumn } from '../layout';
import { tableOperations } from './table';
import { priorTextOperations } from './text';
import { traceOperations } from './trace';

export function priorOperations(seed: ReportSeed, tables: readonly PlacedTable[]): Operation[] {
  const sheet = temporaryName('prior');
  const own = tables.filter(({ year }) => year === 'prior');
  const blocks = placedBlocks(own);
  const form = priorFormOf(seed);
  const columns = Math.max(...own.map(({ column, grid }) => column + grid.columns));
  const rows = Math.max(...own.map(({ row, grid }) => row + grid.rows));
  const note = { row: 1, column: 0, rows: 1, columns };
  const subtitles = own.flatMap(({ row, table }) =>
    subtitleOperations(sheet, row - 1, form.sections[table.section - 1] ?? ''),
  );
  return [
    ...begin('prior', stackedWidths(form)),
    ...titleOperations(sheet, workbookTexts.priorTitle(seed.year - 1), columns),
    ...merged(sheet, note),
    { op: 'write', sheet, at: cellRect(1, 0), content: [[workbookTexts.priorNote]] },
    { op: 'style', sheet, at: note, style: styles.note },
    { op: 'rowHeight', sheet, row: 1, rows: 1, height: 30 },
    ...subtitles,
    ...own.flatMap((table) =>
      tableOperations(
        sheet,
        table,
        blocks.filter((block) => block.table === table.table),
        { values: seed.prior },
        [],
      ),
    ),
    ...blocks.map(({ name, at }) => named(name, sheet, at)),
    ...priorTextOperations(seed),
    ...traceOperations(sheet, traceColumn(own), blocks.flatMap(cellsIn)),
    printed(sheet, { row: 0, column: 0, rows, columns }, 'width', {
      orientation: 'Landscape',
      breaksAbove: stackBreaks(own),
    }),
    locked(sheet),
  ];
}
