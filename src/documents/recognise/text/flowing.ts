/**
 * Text copied out of a PDF: rows of a label and its figures one space apart, labels broken over lines anywhere, labels of
 * groups between their parts. Words are put together to labels; blank cells do not show, so that rows that have one
 * come short, and readers say so.
 */
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';
import {
  type Beginning,
  beginningOf,
  beginsLabels,
  isGroupPart,
  isLabelKey,
  isLongRowLabel,
  isRowLabel,
  labelKey,
  labelsIn,
  nameOfLabel,
  START,
} from '../labels/lexicon';
import { sectionOf } from '../labels/titles';
import type { Line } from './lines';
import { type PlacedCell, withoutTornRows } from './torn';

/** What stands between spaces, tabs or bars. */
interface Word {
  readonly text: string;
  readonly key: string;
  readonly line: number;
  readonly isFigure: boolean;
  /** Whether nothing else is on its line. */
  readonly isAlone: boolean;
  /** Its middle on the line, in characters. */
  readonly middle: number;
}

const GAPS = /[\s|｜│┃║]+/;

/**
 * Numbers of rows run together where the labels stand close below one another, or with a figure: none is known to be
 * right.
 */
const NUMBERS = /^(?:(?:\d[.．、]){2,}|\d{2,}[.．、]$)/;

/** What most figures are. */
const COUNT = /^\d+$/;

/** A figure, or a mark that stands for one. */
const FIGURE = /^(?:[-+－＋−]?\d(?:[\d,，.．]*\d)?|[-—–－/／\\无]+)$/;

function addWords({ text, number: line }: Line, words: Word[]): void {
  const parts = text.split(GAPS).filter((part) => part !== '');
  const isAlone = parts.length === 1;
  let end = 0;
  for (const part of parts) {
    const from = text.indexOf(part, end);
    end = from + part.length;
    const isCount = COUNT.test(part);
    const word = isCount ? part : part.replace(NUMBERS, '');
    if (word === '') continue;
    const isFigure = isCount || FIGURE.test(word);
    words.push({ text: word, key: labelKey(word), line, isFigure, isAlone, middle: (from + end) / 2 });
  }
}

/** `1` is a figure and begins no label; `1.` may, or `1` before `.`. */
const isFigureBefore = ({ text, isFigure }: Word, next: Word | undefined): boolean =>
  isFigure && !(/^\d$/.test(text) && /^[.．、]/.test(next?.text ?? ''));

/** Narrow columns break a label into lines of one character. */
const MOST_WORDS = 40;

/** The words from one on that are a label, the longest, or else labels together; nothing is left over of them. */
function wordsOfLabel(words: readonly Word[], from: number): readonly Word[] {
  const first = words[from];
  if (!first || first.key === '' || isFigureBefore(first, words[from + 1])) return [];
  let at: Beginning | undefined = START;
  let key = '';
  let single = 0;
  let several = 0;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const word = words[from + count - 1];
    if (!word || (word.key === '' && word.isFigure)) break;
    key += word.key;
    at = at === undefined ? undefined : beginningOf(word.key, at);
    if (at !== undefined) {
      if (nameOfLabel(at) !== undefined) single = count;
      continue;
    }
    if (single > 0 || !beginsLabels(key)) break;
    several = labelsIn(key) ? count : 0;
    if (several > 0) break;
  }
  return words.slice(from, from + (single || several));
}

/** A label's figures may stand beside its middle, and parts of a group's label between. */
const FURTHEST = 60;
const MOST_LINES = 4;

/** The words of a label that goes on behind its figures. */
function wordsOfBrokenLabel(words: readonly Word[], from: number): readonly Word[] {
  const first = words[from];
  let at = first && !first.isFigure ? beginningOf(first.key, START) : undefined;
  if (!first || at === undefined) return [];
  const own = [first];
  let last = first.line;
  for (let index = from + 1; index < Math.min(from + FURTHEST, words.length); index++) {
    const word = words[index] as Word;
    if (word.line - last > MOST_LINES) break;
    if (word.isFigure) continue;
    const next: Beginning | undefined = word.key === '' ? undefined : beginningOf(word.key, at);
    if (next !== undefined) {
      own.push(word);
      last = word.line;
      at = next;
      if (nameOfLabel(at) !== undefined) return own;
    } else if (!isGroupPart(word.key) && !/^\d$/.test(word.key)) break;
  }
  return [];
}

/** The number of a row whose label is elsewhere. */
const ROW_NUMBER = /^\d[.．、]$/;

/** A label with the number of another row, or its own behind it: `3.没有现成信息需要另行制作`, `属于国家秘密1.`. */
function misnumbered({ text, isFigure }: Word): string | undefined {
  if (isFigure) return undefined;
  const plain = text.replace(/^[\d.．、]+|[\d.．、]+$/g, '');
  return isLongRowLabel(labelKey(plain)) ? plain : undefined;
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

/** The cells of lines in a section with tables. */
function cellsOfWords(words: readonly Word[]): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const used = new Set<Word>();
  let isBelowHeader = false;
  words.forEach((word, index) => {
    if (used.has(word)) return;
    const { text, line, middle, isFigure, isAlone } = word;
    const straight = wordsOfLabel(words, index);
    const own = straight.length > 0 ? straight : wordsOfBrokenLabel(words, index);
    for (const part of own) used.add(part);
    const label = own.length > 0 ? textOf(own) : misnumbered(word);
    if (label !== undefined) {
      const key = labelKey(label);
      for (const text of isLabelKey(key) ? [label] : (labelsIn(key) ?? [])) {
        const isRow = isRowLabel(labelKey(text));
        isBelowHeader ||= isRow;
        cells.push({ cell: { text, line, kind: 'filled' }, kind: isRow ? 'row' : 'other', middle });
      }
    } else if (isFigure) {
      const cell: Cell = { text, line, kind: 'filled', ...(isAlone && { isAlone }) };
      cells.push({ cell, kind: 'figure', middle });
    } else if (!isBelowHeader || !(ROW_NUMBER.test(text) || isGroupPart(word.key))) {
      // What is left of a group's label, and of a row's, says nothing that its rows do not say.
      cells.push({ cell: { text, line, kind: 'filled' }, kind: 'other', middle });
    }
  });
  return cells;
}

/** The cells of a text whose rows are of words with spaces between; sections told in words keep their lines. */
export function cellsOfFlowing(lines: readonly Line[]): Cell[] {
  const cells: Cell[] = [];
  let words: Word[] = [];
  const endTable = (): void => {
    for (const { cell } of withoutTornRows(cellsOfWords(words))) cells.push(cell);
    words = [];
  };
  for (const line of lines) {
    if (line.isTabular && sectionOf(line.text) === undefined) {
      addWords(line, words);
    } else {
      endTable();
      const isBlank = trimSpaces(line.text) === '';
      cells.push({ text: line.text, line: line.number, kind: isBlank ? 'emptyLine' : 'filled' });
    }
  }
  endTable();
  return cells;
}
