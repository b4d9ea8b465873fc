/** Finding the form's labels in a stream of cells, whole or broken over several cells. */
import { trimSpaces } from '../../../report';
import type { Cell, Place } from '../cells';
import { type Beginning, beginningOf, labelKey, nameOfLabel, START } from './lexicon';

/** A label in the cells `from` up to `to`. */
export interface FoundLabel {
  /** The same for all wordings of a label; compare with `labelName`. */
  readonly name: string;
  readonly found: string;
  readonly line: Place;
  readonly from: number;
  readonly to: number;
}

const MOST_PARTS = 4;

/** Twice the longest label, which leaves room for spaces; a longer cell is prose and costs nothing. */
const LONGEST_PART = 120;

/** `1` is a value and begins no label, even when a label whose number Word makes follows it; `1.` may, or `1` before `.`. */
const isValueBefore = (first: string, next: string): boolean =>
  /^\s*\d+\s*$/.test(first) && !/^\s*[.．、]/.test(next);

/** What the filled cells up to an index say together. */
const saidBy = (cells: readonly Cell[]): string =>
  cells.map(({ text, kind }) => (kind === 'filled' ? trimSpaces(text) : '')).join('');

/** The longest label that begins at the cell, its parts taken from filled cells only. */
function labelAt(cells: readonly Cell[], from: number): FoundLabel | undefined {
  const first = cells[from];
  if (!first) return undefined;
  let at: Beginning | undefined = START;
  let name: string | undefined;
  let to = from;
  for (let index = from, parts = 0; index < cells.length && parts < MOST_PARTS; index++) {
    const cell = cells[index];
    if (!cell || cell.text.length > LONGEST_PART) break;
    if (cell.kind !== 'filled') continue;
    if (parts === 1 && isValueBefore(trimSpaces(first.text), cell.text)) break;
    const part = labelKey(cell.text);
    // A lone `/` or `-` is a value, and would complete any label.
    if (part === '') break;
    at = beginningOf(part, at);
    if (at === undefined) break;
    parts += 1;
    const ended = nameOfLabel(at);
    if (ended === undefined) continue;
    name = ended;
    to = index + 1;
  }
  return name === undefined
    ? undefined
    : { name, found: saidBy(cells.slice(from, to)), line: first.line, from, to };
}

/** All labels in reading order. A label must fill its cells: a sentence that mentions one is not one. */
export function findLabels(cells: readonly Cell[]): FoundLabel[] {
  const labels: FoundLabel[] = [];
  let index = 0;
  while (index < cells.length) {
    const label = cells[index]?.kind === 'filled' ? labelAt(cells, index) : undefined;
    if (label) labels.push(label);
    index = label?.to ?? index + 1;
  }
  return labels;
}
