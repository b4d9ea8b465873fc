/**
 * The words of a report as sentences and clauses, with the numbers in them.
 *
 * A sentence is searched in its shape: without spaces and quotation marks, every digit of a number a `#`, of a
 * percentage a `%`, a colon before them 为. A pattern then speaks of words only, and a place in the shape is a place in the words.
 */
import { gathered } from '../gathered';
import { type Report, type TextSection, textSections } from '../../report';
import type { Quote } from '../finding';
import { bitOf, type Marks, marksAt, marksUpTo } from './marks';
import { numbersIn, plainDigits, type WrittenNumber } from './numbers';

export interface Clause {
  readonly shape: string;
  /** The same part of the sentence with its digits. */
  readonly words: string;
  /** Where in the sentence's shape it begins. */
  readonly from: number;
  /** The mark before it; empty at the beginning of the sentence. */
  readonly mark: string;
  /** Which pairs of characters its words have. */
  readonly pairs: number;
}

const CLAUSE = bitOf('clause');
const END = bitOf('end');
const UNREAD = bitOf('unread');
const WIDE = bitOf('wide');

/** What is so much longer than a sentence is none, and not worth the time. */
const LONGEST_SENTENCE = 1000;

/** The end of a list of ways in which something came: 等多种渠道. */
export const WAYS_END = '(?:等|[两二三四五]种)(?:多种)?(?:渠道|方式|途径|形式)';

/** At its end a sentence says what all of it is about: 均因信息公开引发. */
const ALL_ABOUT = /均(?:因|为|系|属|指|由|涉)[^，。；]{0,6}信息公开/;

/** The end of a list of what requests are about: 等领域的. */
export const FIELDS_END = '等(?:多个)?(?:领域|方面|类别|内容|事项)的?';

/** Enumerations that are one thing go on over their marks. */
const ONE_THING = new RegExp(
  `(?:(?<=通过[^，。；：（）#]{1,30})、(?=[^，。；：（）#]{1,30}${WAYS_END})|(?<=[比较与](?:上年|上一年|去年|#+年)度?)[（(](?=#+[件宗起份]+[）)])|(?<=[比较与](?:上年|上一年|去年|#+年)度?[（(]#+[件宗起份]+)[）)]|(?<=公开类?)[（(](?=含部分公开[）)])|(?<=公开类?[（(]含部分公开)[）)]|(?<=共(?:收到|受理|接到)涉及[^，。；：（）#]{1,30})、(?=[^，。；：（）#]{1,30}${FIELDS_END})|(?<=法律)、(?=行政法规)|(?<=信访|举报)、(?=举报|投诉)|(?<=公民|自然人|法人)、(?=法人|其他组织)|(?<=不补正)、(?=行政机关)|(?<=现成信息)、(?=需要?另行)|(?<=(?:街道|乡镇|镇街|镇乡|[镇乡]|部门|单位|政府|办公室)(?:办事处)?)、(?=各|[省市县区]直|[省市县区](?:人民)?政府|乡镇|街道|部门|镇街))`,
  'y',
);
const NOT_READ = /[\s“”"‘’\u200B-\u200D\u2060\uFEFF]/g;

const MAY_GO_ON = bitOf('oneThing');

/** Does a clause end with this mark? It may be part of a number, or of one thing. */
function endsClause(shape: string, at: number): boolean {
  const marks = marksAt(shape, at);
  if (!(marks & CLAUSE)) return false;
  if (!(marks & MAY_GO_ON)) return true;
  ONE_THING.lastIndex = at;
  return !ONE_THING.test(shape);
}

function clausesOf(shape: string, words: string): Clause[] {
  const clauses: Clause[] = [];
  for (let from = 0; from < words.length;) {
    let { to, pairs } = marksUpTo(words, from, CLAUSE);
    if (to < words.length && !endsClause(shape, to)) {
      do ({ to } = marksUpTo(words, to + 1, CLAUSE));
      while (to < words.length && !endsClause(shape, to));
      ({ pairs } = marksUpTo(words.slice(from, to), 0, 0));
    }
    if (to > from) {
      const mark = from > 0 ? shape.charAt(from - 1) : '';
      clauses.push({ shape: shape.slice(from, to), words: words.slice(from, to), from, mark, pairs });
    }
    from = to + 1;
  }
  return clauses;
}

/** A part of a line, with what its characters are. */
interface Part extends Marks {
  readonly from: number;
}

const COLON = bitOf('colon');

/** Read as far as somebody asks: most sentences tell of no figure of the tables. */
export class Sentence {
  private knownWords: string | undefined;
  private knownNumbers: ReadonlyMap<number, WrittenNumber> | undefined;
  private knownShape: string | undefined;
  private knownClauses: readonly Clause[] | undefined;
  private topics: Map<RegExp, number> | undefined;
  private before: string | undefined;

  constructor(
    readonly section: TextSection,
    readonly paragraph: number,
    private readonly line: string,
    private readonly part: Part,
    /** What stands before its paragraph and may say what it is about: a heading, the last sentence. */
    private readonly above: string,
  ) {}

  /** As it stands. */
  get text(): string {
    const whole = this.line.slice(this.part.from, this.part.to);
    // Spaces are unread: without any there is nothing to trim.
    return this.has(UNREAD) ? whole.trim() : whole;
  }

  /** Without spaces and quotation marks, digits plain. */
  get words(): string {
    if (this.knownWords === undefined) {
      const read = this.has(UNREAD) ? this.text.replace(NOT_READ, '') : this.text;
      this.knownWords = this.has(WIDE) ? plainDigits(read) : read;
    }
    return this.knownWords;
  }

  /** Has it a character of any of these kinds? */
  has(bits: number): boolean {
    return (this.part.kinds & bits) !== 0;
  }

  /** Does any of these pairs of characters stand in it? */
  hasPair(bits: number): boolean {
    return (this.part.pairs & bits) !== 0;
  }

  /** By their place in the shape. */
  get numbers(): ReadonlyMap<number, WrittenNumber> {
    if (!this.knownNumbers) {
      const numbers = new Map<number, WrittenNumber>();
      for (const number of numbersIn(this.words, this.part)) numbers.set(number.from, number);
      this.knownNumbers = numbers;
    }
    return this.knownNumbers;
  }

  get shape(): string {
    if (this.knownShape === undefined) {
      let [shape, read] = ['', 0];
      for (const { from, to, isPercent } of this.numbers.values()) {
        // A colon before a number says 为.
        const isColon = from > read && (marksAt(this.words, from - 1) & COLON) !== 0;
        const between = isColon ? `${this.words.slice(read, from - 1)}为` : this.words.slice(read, from);
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
    let place = topics.get(topic);
    if (place === undefined) {
      place = this.isSaidBefore(topic) ? 0 : this.saidFrom(topic);
      topics.set(topic, place);
    }
    return place;
  }

  private isSaidBefore(topic: RegExp): boolean {
    this.before ??= this.above + this.line.slice(0, this.part.from);
    return topic.test(this.before);
  }

  private saidFrom(topic: RegExp): number {
    const match = topic.exec(this.words);
    if (!match) return Number.POSITIVE_INFINITY;
    return topic.test(ALL_ABOUT.exec(this.words)?.[0] ?? '') ? 0 : match.index + match[0].length;
  }

  get clauses(): readonly Clause[] {
    return (this.knownClauses ??= clausesOf(this.shape, this.words));
  }
}

/** A line that is a heading: short, and no sentence. */
const HEADING = /^[^。；;]{1,30}[。：:]?$/;

/** The sentences of a line, each with the marks that end it; what is too long for one is left out. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < line.length) {
    const from = at;
    const { to, kinds, pairs } = marksUpTo(line, from, END);
    for (at = to; at < line.length && marksAt(line, at) & END;) at += 1;
    if (to > from && at - from <= LONGEST_SENTENCE) parts.push({ from, to: at, kinds, pairs });
  }
  return parts;
}

function sentencesOf(section: TextSection, text: string): Sentence[] {
  let [heading, last] = ['', ''];
  return gathered(text.split('\n'), (line, paragraph) => {
    const above = heading + last;
    const parts = partsOf(line);
    if (HEADING.test(line.trim())) heading = line;
    const end = parts.at(-1);
    if (end) last = line.slice(end.from, end.to);
    return parts.map((part) => new Sentence(section, paragraph, line, part, above));
  });
}

/** All sentences, in the order of the sections. */
export const sentencesIn = ({ texts }: Pick<Report, 'texts'>): Sentence[] =>
  gathered(textSections, (section) => sentencesOf(section, texts[section] ?? ''));

/** The sentence with a part of its shape marked. */
export function quoteOf(sentence: Sentence, from: number, to: number): Quote {
  const { section, paragraph, text } = sentence;
  if (!sentence.has(UNREAD)) return { section, paragraph, text, from, to };
  // Where each character of the shape stands in the text.
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => text.charAt(index).search(NOT_READ) < 0,
  );
  return { section, paragraph, text, from: at[from] ?? 0, to: (at[to - 1] ?? -1) + 1 };
}
