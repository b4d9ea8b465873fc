/** A text as cells, however its tables are laid out in it. */
import { cellsOf, forms } from '../../../form';
import type { Cell } from '../cells';
import { cellsOfAligned, mayBeAligned } from './aligned';
import { cellsOfLines } from './barred';
import { cellsOfFlowing } from './flowing';
import { linesOf } from './lines';
import { withWholeParagraphs } from './paragraphs';

export { furnitureOf, isPageNumber } from './furniture';
export { withoutRadicals } from './radicals';

/** The cells of a text whose cells are its lines, or parts of them between tabs or bars. */
export const cellsOfText = (text: string): Cell[] => cellsOfLines(linesOf(text));

/** A way of taking a text apart, and the cells that it gives. */
interface Layout {
  readonly cells: readonly Cell[];
  /** Whether it is the plainest way there is. */
  readonly isPlainest: boolean;
}

/** With fewer cells no report is whole. */
const FEWEST_CELLS = Math.min(...Object.values(forms).map((form) => cellsOf(form).size));

/** The ways of taking a text apart, the plainest first: unless it gives too few cells to be worth reading before the others. */
export function* layoutsOf(text: string): Generator<Layout> {
  const lines = withWholeParagraphs(linesOf(text));
  const plain = { cells: cellsOfLines(lines), isPlainest: true };
  const isWorthwhile = plain.cells.length >= FEWEST_CELLS;
  if (isWorthwhile) yield plain;
  if (mayBeAligned(lines)) yield { cells: cellsOfAligned(lines), isPlainest: false };
  yield { cells: cellsOfFlowing(lines), isPlainest: false };
  if (!isWorthwhile) yield plain;
}
