/** A clause word by word: its counts, each with what is said around it. */
import type { WrittenNumber } from './numbers';
import { AND, ELSEWHERE, type Told, wordAt } from './quantities';
import type { Clause, Sentence } from './sentences';

/** Words between two numbers: what they mean, and where unknown ones stand. */
export interface Words {
  readonly concepts: ReadonlySet<string>;
  readonly unknown: Told['unknown'];
}

export interface Count {
  readonly number: WrittenNumber;
  readonly unit: string;
  readonly words: Words;
}

export interface ReadClause {
  readonly counts: readonly Count[];
  /** All its words, and those before its first number. */
  readonly words: Words;
  /** The parts that 和, 及 and the like divide it into, up to its first number. */
  readonly names: readonly Words[];
}

type Piece = readonly string[] | 'unknown' | 'and';

const UNIT = /(?:件次|条次|人次|[件条宗起份个例项次元部篇期家场名人])/y;
/** A number before these is no count. */
const DATE = /(?:月份?|日|号|[.．])/y;
const YEAR = /年度?/y;
/** What may follow a count in its clause, unless it has a unit. */
const END = /(?:左右|上下|以上|以下|以内)?$/y;

const standsAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const yearWord = (said: number, year: number): Piece => {
  if (said === year) return [];
  if (said === year - 1) return ['lastYear'];
  return said === year + 1 ? ['nextYear'] : [ELSEWHERE];
};

function wordsOf(pieces: readonly Piece[]): Words {
  const concepts = new Set<string>();
  let unknown: Words['unknown'] = 'nowhere';
  for (const piece of pieces) {
    if (piece === 'unknown')
      unknown = concepts.size > 0 ? 'anywhere' : unknown === 'nowhere' ? 'before' : unknown;
    else if (piece !== 'and') for (const concept of piece) concepts.add(concept);
  }
  return { concepts, unknown };
}

function namesOf(pieces: readonly Piece[]): Words[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === 'and') parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts.map(wordsOf).filter(({ concepts }) => concepts.size > 0);
}

const hasWords = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece !== 'and' && piece.length > 0);

export function readClause({ shape, from }: Clause, { numbers }: Sentence, year: number): ReadClause {
  const between: Piece[][] = [[]];
  const found: { number: WrittenNumber; unit: string }[] = [];
  const put = (piece: Piece): void => {
    between.at(-1)?.push(piece);
  };
  let at = 0;
  while (at < shape.length) {
    const number = numbers.get(from + at);
    if (number) {
      at = number.to - from;
      const date = standsAt(DATE, shape, at);
      const age = standsAt(YEAR, shape, at);
      const unit = standsAt(UNIT, shape, at);
      if (number.isPercent) put('unknown');
      else if (date !== undefined) put([]);
      else if (age !== undefined) put(yearWord(number.value, year));
      else if (unit !== undefined || standsAt(END, shape, at) !== undefined) {
        found.push({ number, unit: unit ?? '' });
        between.push([]);
      } else put('unknown');
      at += (date ?? age ?? unit ?? '').length;
      continue;
    }
    const word = wordAt(shape, at);
    put(word ? (word.concepts === AND ? 'and' : word.concepts) : 'unknown');
    at += word?.text.length ?? 1;
  }
  const [first = [], ...rest] = between;
  const isNumberFirst = !hasWords(first) && found.length > 0;
  const counts = found.map((one, index): Count => {
    const before = between[index] ?? [];
    const behind = between[index + 1] ?? [];
    const isLast = index === found.length - 1;
    const own =
      found.length === 1 || (isLast && !isNumberFirst)
        ? [...before, ...behind]
        : isNumberFirst
          ? behind
          : before;
    return { ...one, words: wordsOf(own) };
  });
  return { counts, words: wordsOf([...first, ...rest.flat()]), names: namesOf(first) };
}
