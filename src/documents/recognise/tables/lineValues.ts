/** Which of the cells after a label are the values of its line: settled by their count, never by guessing. */
import type { Cell } from '../cells';
import { beginsLabel, labelKey } from '../labels/lexicon';

const isFilled = (cell: Cell): boolean => cell.kind === 'filled';
const isNoEmptyLine = (cell: Cell): boolean => cell.kind !== 'emptyLine';

/** A page has one number: several figures alone on their lines are cells that were torn out of their rows. */
const withoutPageNumber = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter(({ isAlone }) => isAlone).length === 1 ? cells.filter(({ isAlone }) => !isAlone) : cells;

/** What may count as a cell: first the reading that leaves nothing out, last the one that leaves out most. */
const readings: readonly ((cells: readonly Cell[]) => readonly Cell[])[] = [
  (cells) => cells,
  (cells) => cells.slice(0, cells.findLastIndex(isNoEmptyLine) + 1),
  (cells) => cells.filter(isNoEmptyLine),
  (cells) => cells.filter(isFilled),
  (cells) => withoutPageNumber(cells.filter(isFilled)),
];

const LONG_LABEL = 4;

/** Whether a label of the form, or its beginning, stands in a text: then a row, or a part of one, was taken for a cell. */
const holdsLabel = ({ text, columns }: Cell): boolean =>
  columns === undefined &&
  text.length <= 200 &&
  text.split(/[\s\d]+/).some((word) => labelKey(word).length >= LONG_LABEL && beginsLabel(labelKey(word)));

/** More digits than any count or amount has. */
const FIGURES_IN_ONE = /^\d{13,}$/;

/** Whether the spaces between the figures of a row were lost: several of them stand there as one. */
const areGlued = ({ text, columns }: Cell): boolean =>
  columns === undefined && FIGURES_IN_ONE.test(text.trim());

/** What most values are, and neither words nor too long. */
const COUNT = /^\d{1,12}$/;

function fit(cells: readonly Cell[], width: number): readonly Cell[] | undefined {
  const values = fitByCount(cells, width);
  const isNone = (cell: Cell): boolean => !COUNT.test(cell.text) && (holdsLabel(cell) || areGlued(cell));
  return values?.some(isNone) ? undefined : values;
}

function fitByCount(cells: readonly Cell[], width: number): readonly Cell[] | undefined {
  // Nothing is written: however the blank cells are counted, all values are blank.
  if (cells.length >= width && !cells.some(isFilled)) return cells.slice(0, width);
  for (const reading of readings) {
    const values = reading(cells);
    if (values.length === width) return values;
  }
  return undefined;
}

const HAN_OF_WORDS = 4;

const NOTE = /^(?:注|备注|说明)\d?[：:]/;

/** What may be a label the form does not know, a note or the narrative, and so end the line before it. */
const isWords = ({ text }: Cell): boolean =>
  NOTE.test(text) || (text.slice(0, 1000).match(/\p{Script=Han}/gu)?.length ?? 0) >= HAN_OF_WORDS;

/** What stands below the table, not in it. */
const isOutside = (cell: Cell, first: Cell | undefined): boolean =>
  first?.columns !== undefined && cell.columns === undefined;

/** The `width` values among the cells between a label and the next; none when no reading gives that many. */
export function valuesOfLine(cells: readonly Cell[], width: number): readonly Cell[] | undefined {
  const whole = fit(cells, width);
  if (whole) return whole;
  let filled = 0;
  for (let end = 0; end < cells.length && filled <= width; end++) {
    const cell = cells[end];
    if (!cell || !isFilled(cell)) continue;
    const values = isWords(cell) || isOutside(cell, cells[0]) ? fit(cells.slice(0, end), width) : undefined;
    if (values) return values;
    filled += 1;
  }
  return undefined;
}
