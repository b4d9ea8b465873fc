/** Putting back a row that was deleted from a table: its labels, its total, and what stands beside it; blank otherwise. */
import type { Report } from '../../report';
import { sheetNames } from '../../locales/workbook';
import { cellRect, type Content, type Operation, type Patch, type Protection } from '../patch';
import { merged, styles } from '../sheet';
import { cellsIn, type PlacedTable, placedBlocks, placedTables, placesOf, traceColumn } from './layout';
import type { Gap } from './reading/gap';
import { marginOperations } from './sheets/marginCells';
import { marginLines } from './sheets/margins';
import { rowNoteOperations } from './sheets/rowNotes';
import { heightOperations, totalFormulas } from './sheets/table';
import { traceOperations } from './sheets/trace';

const writeCell = (sheet: string, row: number, column: number, content: Content): Operation => {
  const at = cellRect(row, column);
  return { op: 'change', in: { sheet, at }, at, content: [[content]] };
};

/** What the patch that makes a sheet does in one row, as changes of that row alone. */
const inRow = (sheet: string, row: number, operations: readonly Operation[]): Operation[] =>
  operations.flatMap((operation): Operation[] => {
    if (operation.op === 'rowHeight') {
      const isOwn = operation.row <= row && row < operation.row + operation.rows;
      return isOwn ? [{ ...operation, row, rows: 1 }] : [];
    }
    if (operation.op !== 'write') return [];
    const { at, content } = operation;
    return (content[row - at.row] ?? []).flatMap((held, c) =>
      held === null ? [] : [writeCell(sheet, row, at.column + c, held)],
    );
  });

/** The row's own labels; and what its group of rows shares is one cell again. */
const labelOperations = ({ sheet, row }: Gap, table: PlacedTable): Operation[] =>
  table.grid.labels.flatMap((label): Operation[] => {
    const at = {
      row: table.row + label.row,
      column: table.column + label.column,
      rows: label.rowSpan,
      columns: label.columnSpan,
    };
    if (row < at.row || row >= at.row + at.rows) return [];
    const isOwn = at.row === row;
    return [
      ...merged(sheet, at),
      ...(isOwn
        ? [
            writeCell(sheet, row, at.column, label.text),
            { op: 'style', sheet, at, style: { ...styles.table, ...styles.rowHeader } } as const,
          ]
        : []),
    ];
  });

/**
 * The patch that puts the row back where it stood, while the rows around it are as they were read.
 * @param protection how the sheet is protected, if it is
 */
export function planRow(
  gap: Gap,
  report: Pick<Report, 'year' | 'edition'>,
  protection: Protection | undefined,
): Patch {
  const { sheet, row, between } = gap;
  const tables = placedTables(report);
  const all = placedBlocks(tables);
  const block = all.find(({ name }) => name === gap.block);
  const table = tables.find((one) => one.year === 'this' && one.table === block?.table);
  if (!block || !table) return [];
  const places = { this: placesOf(all, 'this'), prior: placesOf(all, 'prior') };
  const lines = marginLines(report, tables, places, (key) => sheetNames[key]).filter(
    (line) => line.sheet === table.sheet,
  );
  const own = all.filter((one) => one.year === 'this' && one.table === block.table);
  const total = block.cells[row - block.at.row]?.at(-1) ?? '';
  const sum = totalFormulas(lines).get(total);
  const lastColumn = block.at.column + block.at.columns - 1;
  return [
    { op: 'expect', in: between, holds: gap.holds },
    ...(protection ? [{ op: 'open', in: between } as const] : []),
    { op: 'insertRows', in: between, rows: 1 },
    ...labelOperations(gap, table),
    ...inRow(sheet, row, [
      ...heightOperations(sheet, table),
      ...marginOperations(sheet, table, lines),
      ...rowNoteOperations(sheet, report, table, own, lines),
    ]),
    ...(gap.isSummed && sum !== undefined ? [writeCell(sheet, row, lastColumn, { formula: sum })] : []),
    // It named every cell of the sheet one by one.
    ...inRow(sheet, 0, traceOperations(sheet, traceColumn([table]), own.flatMap(cellsIn))),
    ...(protection ? [{ op: 'close', in: between, protection } as const] : []),
  ];
}
