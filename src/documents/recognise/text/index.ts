/** A text as cells, however its tables are laid out in it. */
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

/** The ways of taking a text apart, the plainest first. */
export function* layoutsOf(text: string): Generator<Cell[]> {
  const lines = withWholeParagraphs(linesOf(text));
  yield cellsOfLines(lines);
  if (mayBeAligned(lines)) yield cellsOfAligned(lines);
  yield cellsOfFlowing(lines);
}
