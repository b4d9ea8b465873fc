/** N-8: the numbers of one sentence add up: what is 合计, what 其中 is part of, what is left over, what grew to what. */
import { gathered } from '../gathered';
import type { Report } from '../../report';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';
import type { Claim } from './claim';
import { bitOf, marksAt, pairOf } from './marks';
import { ofWordsAndFigures } from './ofWords';
import { isComparison } from './scope';
import { type Clause, quoteOf, type Sentence } from './sentences';
import { tabledCount } from './tabled';
import type { Words } from './words';

interface Counted {
  readonly clause: Clause;
  readonly value: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** What stands before it, after the count before it in its clause. */
  readonly said: string;
}

const UNIT = /件次|人次|[件份宗起条项次期篇个场]/y;

/** The counts of a sentence that are written to the last digit. */
function countsOf({ clauses, numbers, shape }: Sentence): Counted[] {
  const counts: Counted[] = [];
  let [place, read] = [0, 0];
  for (const { from, to, value, isExact, isPercent } of numbers.values()) {
    UNIT.lastIndex = to;
    const unit = isPercent ? undefined : UNIT.exec(shape)?.[0];
    if (unit === undefined) continue;
    while (from >= (clauses[place + 1]?.from ?? Number.POSITIVE_INFINITY)) place += 1;
    const clause = clauses[place] as Clause;
    const said = shape.slice(Math.max(read, clause.from), from);
    read = to + unit.length;
    // Behind another number it is no more than a part of one.
    if (isExact && !said.endsWith('#')) counts.push({ clause, value, unit, from, to, said });
  }
  return counts;
}

/** More numbers make some sum agree by chance. */
const MOST_PARTS = 10;

/** All sums of two or more of the numbers. */
function sumsOf(values: readonly number[]): ReadonlySet<number> {
  const sums = new Set<number>();
  for (let chosen = 3; chosen < 2 ** values.length; chosen++) {
    if ((chosen & (chosen - 1)) === 0) continue;
    sums.add(values.reduce((sum, value, at) => (chosen & (1 << at) ? sum + value : sum), 0));
  }
  return sums;
}

const add = (parts: readonly Counted[]): number => parts.reduce((sum, { value }) => sum + value, 0);

interface Wrong {
  /** All the numbers it was worked out from. */
  readonly of: readonly { readonly from: number }[];
  readonly key: 'N-8.sum' | 'N-8.more' | 'N-8.parts' | 'N-8.change';
  readonly at: Counted;
  readonly found: number;
  readonly expected: number;
}

const TOTAL = /^(?:以上|两项|三项|各项)?(?:合计|共计|总计|总共)[^#]{0,6}(?:#|$)/;

/** `a 件、b 件，合计 c 件`: some of the numbers before have to make the total. */
function wrongTotal(counts: readonly Counted[]): Wrong[] {
  const at = counts.findIndex(({ said }) => TOTAL.test(said));
  const total = counts[at];
  if (!total) return [];
  const parts = counts
    .slice(0, at)
    .filter(({ unit, clause }) => unit === total.unit && !isComparison(clause));
  const values = parts.map(({ value }) => value);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return sumsOf(values).has(total.value)
    ? []
    : [{ key: 'N-8.sum', of: [...parts, total], at: total, found: total.value, expected: add(parts) }];
}

/** Parts that do not overlap, and are all there are where each is named. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/自然人|公民|个人/, /法人|组织|单位/],
  [/维持/, /纠正/, /其他/, /未审结|未办结/],
  [/予以公开|全部公开/, /部分公开/, /不予公开/, /无法提供/, /不予处理/, /其他/],
  [/^其余|^剩余|^余下|^其他/],
  [/网络|网上|在线|线上|平台|邮箱|电子邮件/, /信函|邮寄|书面|来信/, /当面|现场|窗口/],
];

/** Parts that do not overlap; of any others one thing may be counted twice. */
const APART: typeof WHOLES = [
  ...WHOLES,
  [/自然人|公民|个人/, /企业|公司/, /律师|律所|法律服务/],
  [/主办|分办/, /协办|会办/],
  [/建议/, /提案/],
];

const OPEN = bitOf('open');
const CLOSE = bitOf('close');

/** Where the clause before this one is, brackets left out. */
function before(sentence: Sentence, at: number): number {
  const { clauses } = sentence;
  let place = at - 1;
  if (place < 0 || !isClosedBehind(sentence, clauses[place] as Clause)) return place;
  while (place >= 0 && !opens(clauses[place] as Clause)) place -= 1;
  return place - 1;
}

/** All that is counted in one unit in the clauses that end here: what is told of them may be of any, or of all. */
function countedUpTo(sentence: Sentence, counts: readonly Counted[], at: number, unit: string): Counted[] {
  const all: Counted[] = [];
  for (let place = at; place >= 0; place = before(sentence, place)) {
    const clause = sentence.clauses[place];
    const own = counts.filter((one) => one.clause === clause && one.unit === unit);
    if (own.length === 0 || !clause || isComparison(clause)) break;
    all.push(...own);
  }
  return all;
}

const opens = ({ mark }: Clause): boolean => (marksAt(mark, 0) & OPEN) !== 0;
/** A list in brackets that is no 其中: the parts of the whole before it if their names do not overlap. */
const INCLUDING = /^(?:其中|含|包括|包含|另)/;

const isClosedBehind = ({ shape }: Sentence, clause: Clause): boolean =>
  (marksAt(shape, clause.from + clause.shape.length) & CLOSE) !== 0;

/** The words of a clause that names a part, without 其中. */
const nameOf = ({ clause: { words } }: Counted): string =>
  words.startsWith('其中') ? words.slice(2) : words;

const isAnyOf = (names: readonly RegExp[], part: Counted): boolean =>
  names.some((name) => name.test(nameOf(part)));

const isOneOf = (parts: readonly Counted[], name: RegExp): boolean =>
  parts.some((part) => name.test(nameOf(part)));

/** `共 n 件，其中 a 件、b 件`, or in brackets by names that do not overlap: the parts of one list are not more than the whole, and the whole where they are all. */
function wrongParts(sentence: Sentence, counts: readonly Counted[]): Wrong[] {
  const { clauses } = sentence;
  return gathered(clauses, (first, at): Wrong[] => {
    const isBracketed = opens(first);
    if (isBracketed ? INCLUDING.test(first.words) : !first.words.startsWith('其中')) return [];
    const place = before(sentence, at);
    if (place < 0) return [];
    const whole = counts.findLast(({ clause }) => clause === clauses[place]);
    if (!whole || isComparison(whole.clause)) return [];
    const most = add(countedUpTo(sentence, counts, place, whole.unit));
    const parts: Counted[] = [];
    for (const clause of clauses.slice(at)) {
      const [part, ...more] = counts.filter((one) => one.clause === clause);
      if (clause === first && first.words === '其中') continue;
      const goesOn =
        parts.length === 0 || clause.mark === '、' || clause.mark === '，' || clause.mark === ',';
      if (!part || more.length > 0 || part.unit !== whole.unit || !goesOn || isComparison(clause)) break;
      if (clause !== first && clause.words.startsWith('其中')) break;
      if (TOTAL.test(clause.shape)) break;
      parts.push(part);
      if (isBracketed && isClosedBehind(sentence, clause)) break;
    }
    const [part] = parts;
    if (!part) return [];
    if (isBracketed && (parts.length < 2 || !APART.some((all) => parts.every((one) => isAnyOf(all, one)))))
      return [];
    const of = [...parts, whole];
    const isSum = add(parts) === whole.value || add(parts) === most;
    if (parts.length > 1 && !isSum && WHOLES.some((all) => all.every((name) => isOneOf(parts, name)))) {
      return [{ key: 'N-8.parts', of, at: whole, found: whole.value, expected: add(parts) }];
    }
    const tooMany = parts.find(({ value }) => value > most);
    if (tooMany) return [{ key: 'N-8.more', of, at: tooMany, found: tooMany.value, expected: whole.value }];
    // No selection of them is more where all together are not.
    if (add(parts) <= most) return [];
    const sum = Math.max(...APART.map((all) => add(parts.filter((one) => isAnyOf(all, one)))));
    return sum > most ? [{ key: 'N-8.more', of, at: part, found: sum, expected: whole.value }] : [];
  });
}

const CHANGE =
  /[由从](?:上年|去年)?的?(?<before>#+)[件份宗起条项次]?(?:增加|增长|上升|减少|下降|降低|提高|增|减|降)[至到为](?:今年的?)?(?<now>#+)[件份宗起条项次][，,](?:同比)?(?:增加|增长|净增|减少|下降|增|减)了?(?<by>#+)[件份宗起条项次]/d;

/** `由 a 件增至 b 件，增加 c 件`. */
function wrongChange({ shape, numbers }: Sentence, clauses: readonly Clause[]): Wrong[] {
  const groups = CHANGE.exec(shape)?.indices?.groups;
  const [before, now, by] = ['before', 'now', 'by'].map((name) => numbers.get(groups?.[name]?.[0] ?? -1));
  const clause = by && clauses.findLast(({ from }) => from <= by.from);
  if (!before || !now || !by || !clause) return [];
  const expected = Math.abs(now.value - before.value);
  if (expected === by.value) return [];
  return [
    {
      key: 'N-8.change',
      of: [before, now, by],
      at: { clause, unit: '', said: '', ...by },
      found: by.value,
      expected,
    },
  ];
}

const FIGURE = pairOf('number', 'hanNumber');
const TOTALS = pairOf('total');
const PARTS = pairOf('parts');
const FROM = bitOf('from');
const CHANGES = bitOf('change');

interface WrongSentence {
  readonly sentence: Sentence;
  readonly wrong: readonly Wrong[];
  readonly claims: readonly Claim[];
}

/** The sentences whose numbers do not add up, with what they claim of the tables. */
const readSentences = ({ sentences, claims }: Words): WrongSentence[] =>
  gathered(sentences, (sentence) => {
    if (!sentence.hasPair(FIGURE)) return [];
    const [hasTotal, hasParts] = [sentence.hasPair(TOTALS), sentence.hasPair(PARTS)];
    const counts = hasTotal || hasParts ? countsOf(sentence) : [];
    const wrong = [
      ...(hasTotal ? wrongTotal(counts) : []),
      ...(hasParts ? wrongParts(sentence, counts) : []),
      ...(sentence.has(FROM) && sentence.has(CHANGES) ? wrongChange(sentence, sentence.clauses) : []),
    ];
    if (wrong.length === 0) return [];
    return [{ sentence, wrong, claims: claims.counts.filter((claim) => claim.sentence === sentence) }];
  });

const placesOf = (claims: readonly Claim[]): ReadonlySet<number> => new Set(claims.map(({ from }) => from));

const isContradicted = (claim: Claim, report: Report): boolean =>
  !tabledCount(claim, report).figures.some((figure) => figure === undefined || figure === claim.value);

/** Nothing of numbers that the tables judge, nor of a sum with one that they contradict. */
const tellWrong = (read: readonly WrongSentence[], { report }: Subject): Finding[] =>
  gathered(read, ({ sentence, wrong, claims }) => {
    const judged = claims.filter((claim) => tabledCount(claim, report).figures[0] !== undefined);
    const known = placesOf(judged);
    const wrongKnown = placesOf(judged.filter((claim) => isContradicted(claim, report)));
    return wrong
      .filter(({ of }) => of.some(({ from }) => !known.has(from)))
      .filter(({ of }) => !of.some(({ from }) => wrongKnown.has(from)))
      .map(({ key, at, found, expected }) =>
        finding(sentenceAddsUp, key, {
          expected,
          found,
          difference: found - expected,
          quote: quoteOf(sentence, at.from, at.to),
          topic: key,
        }),
      );
  });

export const sentenceAddsUp = rule({
  id: 'N-8',
  basis: ['A', 'X'],
  editions: everyEdition,
  verdicts: {
    'N-8.sum': 'warning',
    'N-8.more': 'warning',
    'N-8.parts': 'warning',
    'N-8.change': 'warning',
  },
  check: ofWordsAndFigures(readSentences, tellWrong),
});
