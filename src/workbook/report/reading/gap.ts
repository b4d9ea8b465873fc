/** A row that somebody has deleted from a table that stands otherwise as it was made: it can be put back. */
import { forms } from '../../../form';
import { equationsOf } from '../../../rules';
import { type Anchor, type Contents, contentsOf, isCalculated, type RawRange } from '../../patch';
import type { PlacedBlock } from '../layout';
import { hasLabel, isHeaded } from './findByLabels';

export interface Gap {
  readonly sheet: string;
  /** The name of the block. */
  readonly block: string;
  /** The row of the sheet that it stood in, where the next one of the table stands now. */
  readonly row: number;
  /** The labels of the rows between which it stood, and what they hold. */
  readonly between: Anchor;
  readonly holds: Contents;
  /** Is the row above added up by a formula? */
  readonly isSummed: boolean;
}

const NOWHERE = -1;

/** Which row of a block is missing while all others stand in their order where they were made, below their headers. */
function missingRow({ block, at }: PlacedBlock, sheet: RawRange): number {
  const stands = (row: number, label = ''): boolean => hasLabel(sheet, row - sheet.row, label);
  const last = (labels: readonly string[]) => labels.at(-1);
  const missing = block.rows.findIndex(({ labels }, r) => !stands(at.row + r, last(labels)));
  const isRest = block.rows.every(
    ({ labels }, r) => r === missing || stands(at.row + (r < missing ? r : r - 1), last(labels)),
  );
  const above = Array.from({ length: Math.max(0, at.row - sheet.row) }, (_, row) => row);
  const isUnderHeaders = block.columns.every(({ label }, c) =>
    isHeaded(sheet, label, at.column + c - sheet.column, above),
  );
  return isRest && isUnderHeaders ? missing : NOWHERE;
}

/**
 * Only among rows that are added up together: there Excel itself widens sums, colours and names by a row that is
 * inserted.
 */
function isAmongParts({ cells }: PlacedBlock, row: number): boolean {
  const rows = [row - 1, row, row + 1].map((each) => cells[each]?.[0]);
  return Object.values(forms).some((form) =>
    equationsOf(form, form).some(({ right }) =>
      rows.every((cell) => right.some((term) => term.year === 'this' && term.cell === cell)),
    ),
  );
}

/** The gap in a block that was looked for on its sheet; nothing where the row cannot be put back as it was. */
export function gapIn(block: PlacedBlock, sheet: RawRange): Gap | undefined {
  const missing = missingRow(block, sheet);
  if (missing === NOWHERE || !isAmongParts(block, missing)) return undefined;
  const row = block.at.row + missing;
  const between = { row: row - 1, column: 0, rows: 2, columns: block.at.column };
  const from = [between.row - sheet.row, -sheet.column] as const;
  const part = <T>(lines: readonly (readonly T[])[]): T[][] =>
    lines
      .slice(from[0], from[0] + between.rows)
      .map((line) => line.slice(from[1], from[1] + between.columns));
  const total = block.at.column + block.at.columns - 1 - sheet.column;
  const [formula, value] = [sheet.formulas[from[0]]?.[total], sheet.values[from[0]]?.[total]];
  return {
    sheet: sheet.sheet,
    block: block.name,
    row,
    between: { sheet: sheet.sheet, at: between },
    holds: contentsOf({ values: part(sheet.values), formulas: part(sheet.formulas) }),
    isSummed: isCalculated(formula, value),
  };
}
