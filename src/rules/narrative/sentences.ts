/**
 * The words of a report as sentences and clauses, with the numbers in them.
 *
 * A sentence is searched in its shape: without spaces and quotation marks, every digit of a number a `#`, of a
 * percentage a `%`. A pattern then speaks of words only, and a place in the shape is a place in the words.
 */
import { type Report, type TextSection, textSections } from '../../report';
import type { Quote } from '../finding';
import { latest } from './latest';
import { numbersIn, plainDigits, type WrittenNumber } from './numbers';

export interface Clause {
  readonly shape: string;
  /** The same part of the sentence with its digits. */
  readonly words: string;
  /** Where in the sentence's shape it begins. */
  readonly from: number;
  /** The mark before it; empty at the beginning of the sentence. */
  readonly mark: string;
}

export interface Sentence {
  readonly section: TextSection;
  readonly paragraph: number;
  /** As it stands. */
  readonly text: string;
  /** Without spaces and quotation marks, digits plain. */
  readonly words: string;
  /** The sentence before it in the section, a heading perhaps: it may say what this one is about. */
  readonly before: string;
  readonly shape: string;
  readonly clauses: readonly Clause[];
  /** By their place in the shape. */
  readonly numbers: ReadonlyMap<number, WrittenNumber>;
  /** Where each character of the shape stands in the text. */
  readonly at: readonly number[];
}

/** What is so much longer than a sentence is none, and not worth the time. */
const LONGEST_SENTENCE = 1000;

const SENTENCE = /[^。！？!?]+[。！？!?]*/g;
/** Enumerations that are one thing go on over their marks. */
const CLAUSE =
  /(?:[^，,；;、：:（）()。！？!?]|(?<=法律)、(?=行政法规)|(?<=信访|举报)、(?=举报|投诉)|(?<=公民|自然人|法人)、(?=法人|其他组织)|(?<=不补正)、(?=行政机关)|(?<=现成信息)、(?=需要?另行))+/g;
const NOT_READ = /[\s“”"‘’\u200B-\u200D\u2060\uFEFF]/;

function clausesOf(shape: string, words: string): Clause[] {
  return [...shape.matchAll(CLAUSE)].map((match) => ({
    shape: match[0],
    words: words.slice(match.index, match.index + match[0].length),
    from: match.index,
    mark: shape.charAt(match.index - 1),
  }));
}

function readSentence(section: TextSection, paragraph: number, text: string, before: string): Sentence {
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !NOT_READ.test(text.charAt(index)),
  );
  const words = plainDigits(at.map((index) => text.charAt(index)).join(''));
  const numbers = numbersIn(words);
  let shape = words;
  for (const { from, to, isPercent } of numbers) {
    shape = shape.slice(0, from) + (isPercent ? '%' : '#').repeat(to - from) + shape.slice(to);
  }
  return {
    section,
    paragraph,
    text,
    words,
    before,
    shape,
    clauses: clausesOf(shape, words),
    numbers: new Map(numbers.map((number) => [number.from, number])),
    at,
  };
}

/** All sentences, in the order of the sections. */
export const sentencesOf = latest(
  ({ texts }: Pick<Report, 'texts'>) => textSections.map((section) => texts[section]),
  ({ texts }): readonly Sentence[] =>
    textSections.flatMap((section) => {
      const sentences = (texts[section] ?? '')
        .split('\n')
        .flatMap((line, paragraph) => (line.match(SENTENCE) ?? []).map((text) => ({ paragraph, text })))
        .filter(({ text }) => text.length <= LONGEST_SENTENCE);
      return sentences.map(({ paragraph, text }, index) =>
        readSentence(section, paragraph, text.trim(), sentences[index - 1]?.text ?? ''),
      );
    }),
);

/** The sentence with a part of its shape marked. */
export const quoteOf = ({ section, paragraph, text, at }: Sentence, from: number, to: number): Quote => ({
  section,
  paragraph,
  text,
  from: at[from] ?? 0,
  to: (at[to - 1] ?? -1) + 1,
});
