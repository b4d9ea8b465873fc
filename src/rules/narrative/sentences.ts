/**
 * The words of a report as sentences and clauses, with the numbers in them.
 *
 * A sentence is searched in its shape: without spaces and quotation marks, every digit of a number a `#`, of a
 * percentage a `%`, a colon before them 为. A pattern then speaks of words only, and a place in the shape is a place in the words.
 */
import { type Report, type TextSection, textSections } from '../../report';
import type { Quote } from '../finding';
import { matchesOf } from './matches';
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

/** What is so much longer than a sentence is none, and not worth the time. */
const LONGEST_SENTENCE = 1000;

const SENTENCE = /[^。！？!?]+[。！？!?]*/g;
const MARK = /[，,；;、：:（）()。！？!?]|$/g;
/** The end of a list of ways in which something came: 等多种渠道. */
export const WAYS_END = '(?:等|[两二三四五]种)(?:多种)?(?:渠道|方式|途径|形式)';

/** Enumerations that are one thing go on over their marks. */
const ONE_THING = new RegExp(
  `(?:(?<=通过[^，。；：（）#]{1,30})、(?=[^，。；：（）#]{1,30}${WAYS_END})|(?<=[比较与](?:上年|上一年|去年|#+年)度?)[（(](?=#+[件宗起份]+[）)])|(?<=[比较与](?:上年|上一年|去年|#+年)度?[（(]#+[件宗起份]+)[）)]|(?<=法律)、(?=行政法规)|(?<=信访|举报)、(?=举报|投诉)|(?<=公民|自然人|法人)、(?=法人|其他组织)|(?<=不补正)、(?=行政机关)|(?<=现成信息)、(?=需要?另行)|(?<=(?:街道|乡镇|镇街|镇乡|[镇乡]|部门|单位|政府|办公室)(?:办事处)?)、(?=各|[省市县区]直|[省市县区](?:人民)?政府|乡镇|街道|部门|镇街))`,
  'y',
);
const NOT_READ = /[\s“”"‘’\u200B-\u200D\u2060\uFEFF]/g;

function goesOn(shape: string, at: number): boolean {
  ONE_THING.lastIndex = at;
  return ONE_THING.test(shape);
}

function clausesOf(shape: string, words: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index: at } of matchesOf(MARK, shape)) {
    if (goesOn(shape, at)) continue;
    if (at > from)
      clauses.push({
        shape: shape.slice(from, at),
        words: words.slice(from, at),
        from,
        mark: shape.charAt(from - 1),
      });
    from = at + 1;
  }
  return clauses;
}

const ANY_NOT_READ = new RegExp(NOT_READ, '');

const bareOf = (text: string): string =>
  plainDigits(ANY_NOT_READ.test(text) ? text.replace(NOT_READ, '') : text);

/** Read as far as somebody asks: most sentences tell of no figure of the tables. */
export class Sentence {
  /** Without spaces and quotation marks, digits plain. */
  readonly words: string;
  private knownNumbers: ReadonlyMap<number, WrittenNumber> | undefined;
  private knownShape: string | undefined;
  private knownClauses: readonly Clause[] | undefined;
  private topics: Map<RegExp, number> | undefined;

  constructor(
    readonly section: TextSection,
    readonly paragraph: number,
    /** As it stands. */
    readonly text: string,
    /** What stands before it and may say what it is about: a heading, the sentences of its paragraph, the last one. */
    readonly before: string,
  ) {
    this.words = bareOf(text);
  }

  /** By their place in the shape. */
  get numbers(): ReadonlyMap<number, WrittenNumber> {
    return (this.knownNumbers ??= new Map(numbersIn(this.words).map((number) => [number.from, number])));
  }

  get shape(): string {
    if (this.knownShape === undefined) {
      let [shape, read] = ['', 0];
      for (const { from, to, isPercent } of this.numbers.values()) {
        // A colon before a number says 为.
        const between = this.words.slice(read, from).replace(/[：:]$/, '为');
        shape += between + (isPercent ? '%' : '#').repeat(to - from);
        read = to;
      }
      this.knownShape = shape + this.words.slice(read);
    }
    return this.knownShape;
  }

  /** Up to where it has to be read to know that it is about a topic, by its words or those before; Infinity where it is not. */
  aboutFrom(topic: RegExp): number {
    const topics = (this.topics ??= new Map());
    const known = topics.get(topic);
    if (known !== undefined) return known;
    const match = topic.exec(this.words);
    const end = match ? match.index + match[0].length : Number.POSITIVE_INFINITY;
    const place = topic.test(this.before) ? 0 : end;
    topics.set(topic, place);
    return place;
  }

  get clauses(): readonly Clause[] {
    return (this.knownClauses ??= clausesOf(this.shape, this.words));
  }
}

/** A line that is a heading: short, and no sentence. */
const HEADING = /^[^。；;]{1,30}[。：:]?$/;

function sentencesOf(section: TextSection, text: string): Sentence[] {
  let [heading, last] = ['', ''];
  return text.split('\n').flatMap((line, paragraph) => {
    const all = (line.match(SENTENCE) ?? []).filter((one) => one.length <= LONGEST_SENTENCE);
    let before = heading + last;
    const sentences = all.map((one) => {
      const sentence = new Sentence(section, paragraph, one.trim(), before);
      before += one;
      return sentence;
    });
    if (HEADING.test(line.trim())) heading = line;
    last = all.at(-1) ?? last;
    return sentences;
  });
}

/** All sentences, in the order of the sections. */
export const sentencesIn = ({ texts }: Pick<Report, 'texts'>): Sentence[] =>
  textSections.flatMap((section) => sentencesOf(section, texts[section] ?? ''));

/** The sentence with a part of its shape marked. */
export function quoteOf({ section, paragraph, text }: Sentence, from: number, to: number): Quote {
  // Where each character of the shape stands in the text.
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => text.charAt(index).search(NOT_READ) < 0,
  );
  return { section, paragraph, text, from: at[from] ?? 0, to: (at[to - 1] ?? -1) + 1 };
}
