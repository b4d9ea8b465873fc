/** A row that somebody has deleted from a table that stands otherwise as it was made: it can be put back. */
import { gridOf } from '../../../form';
import type { SheetKey } from '../../../locales/workbook';
import type { RawRange } from '../../patch';
import type { PlacedBlock } from '../layout';
import { isHeaded } from './findByLabels';

export interface Gap {
  readonly key: SheetKey;
  /** The row of the sheet that it stood in, where the next one of the table stands now. */
  readonly row: number;
  /** What the form prints beside its figures from the outermost, or above them where nothing is beside. */
  readonly labels: readonly string[];
  /** All that stands on its sheet. */
  readonly range: RawRange;
}

const isEmptyRow = ({ values, row }: RawRange, at: number): boolean =>
  values[at - row]?.every((value) => value === '') ?? true;

/** The gap in a block that was looked for on its sheet; nothing unless all labels but the row's own are where they belong. */
export function gapIn(block: PlacedBlock, sheet: RawRange): Gap | undefined {
  const grid = gridOf(block.table);
  const own = grid.blocks.find((one) => one.block === block.block);
  if (!own) return undefined;
  const [top, left] = [block.at.row - own.row, block.at.column - own.column];
  const labels = grid.labels.map((label) => ({
    ...label,
    row: top + label.row,
    column: left + label.column,
  }));
  const isAsMade = (missing: number): boolean =>
    labels.every(({ row, column, text }) => {
      const now = row > missing ? row - 1 : row;
      return row === missing || isHeaded(sheet, text, column - sheet.column, [now - sheet.row]);
    });
  const isLabelled = (row: number): boolean => labels.some((label) => label.row === row);
  // A row without a label leaves nothing where it stood; its formulas beside it would be there.
  const missing = own.cells
    .map((_, r) => block.at.row + r)
    .find((row) => isAsMade(row) && (isLabelled(row) || isEmptyRow(sheet, row)));
  if (missing === undefined) return undefined;
  const { rows } = block.block;
  return {
    key: block.sheet,
    row: missing,
    labels: (isLabelled(missing) && rows[missing - block.at.row]?.labels) || [
      [...new Set(rows.map(({ labels: [first] }) => first))].join('、'),
    ],
    range: sheet,
  };
}
