/** A clause word by word: its counts, each with what is said around it. */
import { pairOf } from './marks';
import type { WrittenNumber } from './numbers';
import { AND, ELSEWHERE, NEUTRAL, Said, UNKNOWN, wordAt, type WordMeaning } from './quantities';
import { type Clause, FIELDS_END, type Sentence, WAYS_END } from './sentences';

export interface Count {
  readonly number: WrittenNumber;
  readonly unit: string;
  readonly words: Said;
}

export interface ReadClause {
  readonly counts: readonly Count[];
  /** All its words, and those before its first number. */
  readonly words: Said;
  /** The parts that 和, 及 and the like divide it into, up to its first number. */
  readonly names: readonly Said[];
}

const UNIT = /(?:件次|条次|人次|[件条宗起份个例项次元部篇期家场名人])/y;
/** A number before these is no count. */
const DATE = /(?:月份?|日|号|[.．])/y;
const YEAR = /年度?/y;
/** What may follow a count in its clause, unless it has a unit. */
const END = /(?:左右|上下|以上|以下|以内)?$/y;

/** All ways together in which something came: no part of it. */
const CHANNELS = new RegExp(`通过[^，。；：（）#]{1,60}?${WAYS_END}`, 'y');

/** What all requests together are about, told of those that came in. */
const FIELDS = new RegExp(`(?<=共(?:收到|受理|接到))涉及[^，。；：（）#]{1,60}?${FIELDS_END}`, 'y');

/** Where a pattern that stands at a place ends; nothing where it does not stand there. */
const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

const ASIDE = pairOf('aside');

function endOfAside(shape: string, at: number): number | undefined {
  if (shape.startsWith('通过', at)) return endOf(CHANNELS, shape, at);
  return shape.startsWith('涉及', at) ? endOf(FIELDS, shape, at) : undefined;
}

const LAST_YEAR: WordMeaning = ['lastYear'];
const NEXT_YEAR: WordMeaning = ['nextYear'];
const OTHER_YEAR: WordMeaning = [ELSEWHERE];

const yearWord = (said: number, year: number): WordMeaning => {
  if (said === year) return NEUTRAL;
  if (said === year - 1) return LAST_YEAR;
  return said === year + 1 ? NEXT_YEAR : OTHER_YEAR;
};

const NONE: readonly Count[] = [];

const [COUNT, PERCENTAGE] = ['#'.charCodeAt(0), '%'.charCodeAt(0)];

/** Does this character of a shape stand for one of a number's? */
function isOfNumber(shape: string, at: number): boolean {
  const code = shape.charCodeAt(at);
  return code === COUNT || code === PERCENTAGE;
}

const NOTHING = Said.of([]);

/** What is said word by word, up to where somebody asks. */
class Telling {
  /** Since the last count. */
  own = NOTHING;
  /** Since the count before that. */
  withLast = NOTHING;
  all = NOTHING;
  readonly names: Said[] = [];
  private name = NOTHING;
  private isNaming = true;

  say(word: WordMeaning): void {
    if (word === NEUTRAL) return;
    // Up to the first count they are all one.
    const { own, withLast, all } = this;
    this.own = own.then(word);
    this.withLast = withLast === own ? this.own : withLast.then(word);
    this.all = all === withLast ? this.withLast : all.then(word);
    if (!this.isNaming) return;
    if (word === AND) this.endName();
    else this.name = this.name.then(word);
  }

  /** A count stands here: no name is behind the first. */
  count(): void {
    this.end();
    this.withLast = this.own;
    this.own = NOTHING;
  }

  end(): void {
    if (this.isNaming) this.endName();
    this.isNaming = false;
  }

  private endName(): void {
    if (this.name.concepts.size > 0) this.names.push(this.name);
    this.name = NOTHING;
  }
}

interface Found {
  readonly number: WrittenNumber;
  readonly unit: string;
  /** What is said since the count before it. */
  readonly before: Said;
}

export function readClause({ shape, from, pairs }: Clause, { numbers }: Sentence, year: number): ReadClause {
  const told = new Telling();
  const found: Found[] = [];
  const mayDigress = (pairs & ASIDE) !== 0;
  let at = 0;
  while (at < shape.length) {
    const number = isOfNumber(shape, at) ? numbers.get(from + at) : undefined;
    if (!number) {
      const aside = mayDigress ? endOfAside(shape, at) : undefined;
      if (aside !== undefined) {
        at = aside;
        continue;
      }
      const word = wordAt(shape, at);
      told.say(word?.meaning ?? UNKNOWN);
      at += word?.length ?? 1;
      continue;
    }
    at = number.to - from;
    if (number.isPercent) {
      told.say(UNKNOWN);
      continue;
    }
    const unit = endOf(UNIT, shape, at);
    const date = unit === undefined ? endOf(DATE, shape, at) : undefined;
    const age = unit === undefined && date === undefined ? endOf(YEAR, shape, at) : undefined;
    if (age !== undefined) told.say(yearWord(number.value, year));
    else if (unit !== undefined || (date === undefined && endOf(END, shape, at) !== undefined)) {
      found.push({ number, unit: shape.slice(at, unit ?? at), before: told.own });
      told.count();
    } else if (date === undefined) told.say(UNKNOWN);
    at = unit ?? date ?? age ?? at;
  }
  told.end();
  if (found.length === 0) return { counts: NONE, words: told.all, names: told.names };
  const isNumberFirst = found[0]?.before === NOTHING;
  const counts = found.map(({ number, unit, before }, index): Count => {
    const isLast = index === found.length - 1;
    if (found.length === 1 || (isLast && !isNumberFirst)) return { number, unit, words: told.withLast };
    return { number, unit, words: isNumberFirst ? (found[index + 1]?.before ?? told.own) : before };
  });
  return { counts, words: told.all, names: told.names };
}
