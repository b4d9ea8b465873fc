/** The tables of a report that a register says something of. */
import { type CellId, tableOfCell } from '../form';

export const isCountedTable = (table: string): boolean => table === 'requests' || table === 'appeals';

/** Is it a figure that a register counts? */
export const isCounted = (cell: CellId): boolean => isCountedTable(tableOfCell(cell));
