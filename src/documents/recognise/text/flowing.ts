/**
 * Text copied out of a PDF: rows of a label and its figures one space apart, labels broken over lines anywhere, labels of
 * groups between their parts. Words are put together to labels; blank cells do not show, so that rows that have one
 * come short, and readers say so.
 */
import { trimSpaces } from '../../../report';
import type { Cell } from '../cells';
import {
  beginsLabel,
  beginsLabels,
  isGroupPart,
  isLabelKey,
  isLongRowLabel,
  isRowLabel,
  labelKey,
  labelsIn,
} from '../labels/lexicon';
import { sectionOf } from '../labels/titles';
import type { Line } from './lines';
import { type PlacedCell, withoutTornRows } from './torn';

/** What stands between spaces, tabs or bars. */
interface Word {
  readonly text: string;
  readonly key: string;
  readonly line: number;
  /** Whether nothing else is on its line. */
  readonly isAlone: boolean;
  /** Its middle on the line, in characters. */
  readonly middle: number;
}

const WORD = /[^\s|｜│┃║]+/g;

/**
 * Numbers of rows run together where the labels stand close below one another, or with a figure: none is known to be
 * right.
 */
const NUMBERS = /^(?:(?:\d[.．、]){2,}|\d{2,}[.．、]$)/;

function wordsOf({ text, number }: Line): Word[] {
  const found = [...text.matchAll(WORD)];
  return found.flatMap((match): Word[] => {
    const word = match[0].replace(NUMBERS, '');
    if (word === '') return [];
    const middle = match.index + match[0].length / 2;
    return [{ text: word, key: labelKey(word), line: number, isAlone: found.length === 1, middle }];
  });
}

/** A figure, or a mark that stands for one. */
const FIGURE = /^(?:[-+－＋−]?\d(?:[\d,，.．]*\d)?|[-—–－/／\\无]+)$/;

const isFigure = ({ text }: Word): boolean => FIGURE.test(text);

/** `1` is a figure and begins no label; `1.` may, or `1` before `.`. */
const isFigureBefore = (word: Word, next: Word | undefined): boolean =>
  isFigure(word) && !(/^\d$/.test(word.text) && /^[.．、]/.test(next?.text ?? ''));

/** Narrow columns break a label into lines of one character. */
const MOST_WORDS = 40;

/** The words from one on that are a label, the longest, or else labels together; nothing is left over of them. */
function wordsOfLabel(words: readonly Word[], from: number): readonly Word[] {
  const first = words[from];
  if (!first || first.key === '' || isFigureBefore(first, words[from + 1])) return [];
  let key = '';
  let single = 0;
  let several = 0;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const word = words[from + count - 1];
    if (!word || (word.key === '' && isFigure(word))) break;
    key += word.key;
    if (isLabelKey(key)) single = count;
    if (beginsLabel(key)) continue;
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
  if (!first || first.key === '' || isFigure(first) || !beginsLabel(first.key)) return [];
  const own = [first];
  let { key } = first;
  for (const word of words.slice(from + 1, from + FURTHEST)) {
    if (word.line - (own.at(-1)?.line ?? 0) > MOST_LINES) break;
    if (!isFigure(word) && word.key !== '' && beginsLabel(key + word.key)) {
      own.push(word);
      key += word.key;
      if (isLabelKey(key)) return own;
    } else if (!isFigure(word) && !isGroupPart(word.key) && !/^\d$/.test(word.key)) break;
  }
  return [];
}

/** The number of a row whose label is elsewhere. */
const ROW_NUMBER = /^\d[.．、]$/;

/** A label with the number of another row, or its own behind it: `3.没有现成信息需要另行制作`, `属于国家秘密1.`. */
function misnumbered({ text }: Word): string | undefined {
  const plain = text.replace(/^[\d.．、]+|[\d.．、]+$/g, '');
  return isLongRowLabel(labelKey(plain)) ? plain : undefined;
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

/** The cells of lines in a section with tables. */
function cellsOfWords(words: readonly Word[]): PlacedCell[] {
  const used = new Set<Word>();
  let isBelowHeader = false;
  return words.flatMap((word, index): PlacedCell[] => {
    if (used.has(word)) return [];
    const { line, middle } = word;
    const straight = wordsOfLabel(words, index);
    const own = straight.length > 0 ? straight : wordsOfBrokenLabel(words, index);
    for (const part of own) used.add(part);
    const label = own.length > 0 ? textOf(own) : misnumbered(word);
    if (label !== undefined) {
      const texts = isLabelKey(labelKey(label)) ? [label] : (labelsIn(labelKey(label)) ?? []);
      isBelowHeader ||= texts.some((text) => isRowLabel(labelKey(text)));
      return texts.map((text) => ({
        cell: { text, line, kind: 'filled' },
        kind: isRowLabel(labelKey(text)) ? 'row' : 'other',
        middle,
      }));
    }
    // What is left of a group's label, and of a row's, says nothing that its rows do not say.
    const isLeft = ROW_NUMBER.test(word.text) || (!isFigure(word) && isGroupPart(word.key));
    if (isBelowHeader && isLeft) return [];
    if (!isFigure(word)) return [{ cell: { text: word.text, line, kind: 'filled' }, kind: 'other', middle }];
    const cell: Cell = { text: word.text, line, kind: 'filled', ...(word.isAlone && { isAlone: true }) };
    return [{ cell, kind: 'figure', middle }];
  });
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
      words.push(...wordsOf(line));
    } else {
      endTable();
      const isBlank = trimSpaces(line.text) === '';
      cells.push({ text: line.text, line: line.number, kind: isBlank ? 'emptyLine' : 'filled' });
    }
  }
  endTable();
  return cells;
}
