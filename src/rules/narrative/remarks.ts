/** What is said of a quantity just counted or named: its share, how it compares with last year's, that all was upheld. */
import type { Claim } from './claim';
import type { Said } from './quantities';
import { readClause } from './reading';
import { isComparison } from './scope';
import type { Clause, Sentence } from './sentences';

/** `before`: what last year's figure was; `upheld`: no review or lawsuit ended otherwise. */
export interface Remark extends Claim {
  readonly kind: 'share' | 'growth' | 'decline' | 'more' | 'fewer' | 'same' | 'before' | 'upheld';
}

const pattern = (source: string): RegExp => new RegExp(source, 'd');

const NONE = { value: 0, low: 0, high: 0, isExact: true, isNone: true } as const;

/** Numbers told in one breath for several things cannot be told apart. */
const TOGETHER = /分别|依次/;

const LAST_YEAR = '(?:上年|上一年|去年|#+年)度?(?:同期)?';
const SINCE = `(?:同比|(?:[比较]|与|相比|对比)${LAST_YEAR}(?:相比)?)`;
const CASES = '(?:件次|[件宗起份个项条次部])';
/** Last year's figure, where it is named. */
const OF_BEFORE = `(?:的?[（(]?#+${CASES}[）)]?)?`;
const MORE = '(?:净?增加|增长|上升|提高|提升|增多|净增|增|多出?)(?:了|约)?';
const FEWER = '(?:下降|减少|降低|回落|减|降|少)(?:了|约)?';
const UP = '(?:增长|增加|上升|提高|提升|增幅|升|增)(?:率|幅)?(?:了|约|为|达到?)*';
const DOWN = '(?:下降|减少|降低|回落|降幅|减幅|降|减)(?:率|幅)?(?:了|约|为|达到?)*';
const RATE = '率(?:分别)?(?:为|是|达到?|约)*(?<n>%+)';
/** From one year's figure to the other's. */
const CHANGED =
  '(?:增|减|降|升|提|回落|下降|上升|增加|减少|增长|提高)[加长少低高升落]?(?:至|到|为)(?:今年的?|#+年的?)?';

const remarkPatterns: readonly {
  readonly kind: Remark['kind'] | 'now';
  readonly said: RegExp;
  /** The mark before the clause, where it is no remark without. */
  readonly mark?: RegExp;
  /** Said of what was compared with last year before. */
  readonly goesOn?: true;
  /** It is the member of no list. */
  readonly alone?: true;
  /** A rate of what has just been counted, if that is one of these; 100 % may mean those that were due. */
  readonly rateOf?: RegExp;
}[] = [
  {
    kind: 'share',
    said: pattern(
      '占(?:比|例|重|总|全部|全年|申请|受理|收到|收件|办结|办理|答复|复议|诉讼|案件|政府|信息|公开|件|数|量|的|为|达|约|到)*(?<n>%+)',
    ),
  },
  { kind: 'share', said: pattern('^(?:占比)?约?(?<n>%+)$'), mark: /[（(]/ },
  {
    kind: 'share',
    said: pattern(
      `(?<=(?:申请|复议|诉讼)(?:案?件)?的?(?:办结|纠正|纠错|维持)|(?:予以|部分|不予)公开)${RATE}`,
    ),
  },
  { kind: 'share', said: pattern(`^办结${RATE}`), rateOf: /^processed$/ },
  { kind: 'share', said: pattern(`^(?:纠正|纠错)${RATE}`), rateOf: /corrected$/ },
  { kind: 'share', said: pattern(`^维持${RATE}`), rateOf: /upheld$/ },
  { kind: 'before', said: pattern(`(?:[比较]|与)${LAST_YEAR}的?[（(]?(?<n>#+)${CASES}`) },
  { kind: 'before', said: pattern(`[由从](?:${LAST_YEAR}的?)?(?<n>#+)${CASES}${CHANGED}`) },
  { kind: 'now', said: pattern(`[由从](?:${LAST_YEAR}的?)?#+${CASES}${CHANGED}(?<n>#+)${CASES}`) },
  { kind: 'more', said: pattern(`${SINCE}${OF_BEFORE}${MORE}(?<n>#+)${CASES}`) },
  { kind: 'fewer', said: pattern(`${SINCE}${OF_BEFORE}${FEWER}(?<n>#+)${CASES}`) },
  { kind: 'more', said: pattern(`^${MORE}(?<n>#+)${CASES}$`), goesOn: true },
  { kind: 'fewer', said: pattern(`^${FEWER}(?<n>#+)${CASES}$`), goesOn: true },
  { kind: 'growth', said: pattern(`${SINCE}${OF_BEFORE}${UP}(?<n>%+)`) },
  { kind: 'growth', said: pattern(`^${UP}(?<n>%+)$`), goesOn: true },
  { kind: 'decline', said: pattern(`^${DOWN}(?<n>%+)$`), goesOn: true },
  { kind: 'same', said: pattern(`^[与同和]${LAST_YEAR}(?:相比)?(?:基本)?持平`) },
  { kind: 'decline', said: pattern(`${SINCE}${OF_BEFORE}${DOWN}(?<n>%+)`) },
  { kind: 'upheld', said: pattern('(?:均|全部)(?:获得?|被|予以)?维持|结果均?为维持') },
  {
    kind: 'upheld',
    said: pattern(
      '^(?:(?:复议|审理|判决)?结果|复议机关|(?:人民)?法院)(?:均|已|都|予以|决定|判决|作出|为|系)*维持(?:原.{0,8})?(?:决定|行为)?$',
    ),
    alone: true,
  },
];

/** Any of them: most clauses are no remark. */
const ANY_REMARK = new RegExp(
  remarkPatterns.map(({ said }) => said.source.replaceAll('?<n>', '?:')).join('|'),
);

/** Some cut the decimals of a share off where others round them. */
const cutOff = <N extends Pick<Claim, 'value' | 'high'>>(number: N): N => {
  const half = number.high - number.value;
  return half < 0.5 ? { ...number, high: number.high + half } : number;
};

/** Where a comparison begins. */
const COMPARING = /同比|[比较与](?:上年|上一年|去年|#)/;

/** What no remark is without. */
const MAY_REMARK = /[%比较与维平由从]/;
/** What is told of the year before in a sentence makes a bare 增加 a comparison with it. */
const COMPARED = /同比|上年|上一年|去年|\d年/;

/** What the words of a clause name; undefined where they are not understood, or of another body. */
export type Meaning = (clause: Clause, words: Said) => Claim['of'] | undefined;

/** A remark is about what its own clause counts; if that has no number, the one before, comparisons left out. */
function countBefore(
  clauses: readonly Clause[],
  at: number,
  counts: readonly Claim[],
  isChange: boolean,
): Claim | undefined {
  const clause = clauses[at];
  if (clause?.shape.includes('#') && !isComparison(clause) && !isChange) {
    return counts.findLast((count) => count.clause === clause);
  }
  let before = at - 1;
  while (before > 0 && isRemark(clauses[before] as Clause)) before -= 1;
  return counts.findLast((count) => count.clause === clauses[before]);
}

const isRemark = (clause: Clause): boolean => isComparison(clause) || ANY_REMARK.test(clause.shape);

/** The clause up to a place. */
const upTo = (clause: Clause, to?: number): Clause => ({
  ...clause,
  shape: clause.shape.slice(0, to),
  words: clause.words.slice(0, to),
});

const isPlain = ({ concepts, unknown }: Said): boolean => concepts.size > 0 && unknown === 'nowhere';

/** What a clause names up to a place: nothing where it is not plain, undefined where it counts or names something else. */
function namedIn(
  sentence: Sentence,
  clause: Clause,
  to: number | undefined,
  year: number,
  meaning: Meaning,
): Claim | 'nothing' | undefined {
  const { words, counts } = readClause(upTo(clause, to), sentence, year);
  if (counts.length > 0) return undefined;
  if (!isPlain(words)) return 'nothing';
  const of = meaning(clause, words);
  return of && { of, sentence, clause, from: 0, to: 0, ...NONE };
}

/** What the clause names before its remark, or the one before it that has no number. */
function namedBefore(
  sentence: Sentence,
  at: number,
  to: number,
  year: number,
  meaning: Meaning,
): Claim | undefined {
  const { clauses } = sentence;
  for (const [clause, end] of [
    [clauses[at], to],
    [clauses[at - 1], clauses[at - 1]?.shape.search(COMPARING)],
  ] as const) {
    if (!clause) continue;
    const named = namedIn(sentence, clause, end === -1 ? undefined : end, year, meaning);
    if (named !== 'nothing') return named;
  }
  return undefined;
}

export interface Remarks {
  /** What is said to be this year's figure. */
  readonly counts: readonly Claim[];
  readonly remarks: readonly Remark[];
}

export function remarksIn(
  sentence: Sentence,
  counts: readonly Claim[],
  year: number,
  meaning: Meaning,
): Remarks {
  const { clauses, numbers, shape, words } = sentence;
  const found: { counts: Claim[]; remarks: Remark[] } = { counts: [], remarks: [] };
  if (!MAY_REMARK.test(shape)) return found;
  let last: Claim | undefined;
  const isCompared = COMPARED.test(words);
  for (const [at, clause] of clauses.entries()) {
    if (!ANY_REMARK.test(clause.shape) || TOGETHER.test(clause.words)) continue;
    const isListed = clause.mark === '、' || clauses[at + 1]?.mark === '、';
    for (const { kind, said, mark, goesOn, alone, rateOf } of remarkPatterns) {
      if ((mark && !mark.test(clause.mark)) || (goesOn && !isCompared) || (alone && isListed)) continue;
      const match = said.exec(clause.shape);
      if (!match) continue;
      const own =
        kind === 'share' && !rateOf ? namedIn(sentence, clause, match.index, year, meaning) : undefined;
      const about: Claim | undefined =
        (own === 'nothing' ? undefined : own) ??
        countBefore(clauses, at, counts, kind === 'before' || kind === 'now') ??
        namedBefore(sentence, at, match.index, year, meaning) ??
        (goesOn ? last : undefined);
      if (!about || (rateOf && !rateOf.test(about.of.id))) continue;
      last = about;
      const place = { from: clause.from + match.index, to: clause.from + match.index + match[0].length };
      const written = match.indices?.groups?.n;
      const number = written ? numbers.get(clause.from + written[0]) : { ...NONE, ...place };
      if (!number || (match[0].includes('率') && number.value === 100)) continue;
      const claim: Claim = {
        of: about.of,
        sentence,
        clause,
        ...(kind === 'share' ? cutOff(number) : number),
      };
      if (kind === 'now') found.counts.push(claim);
      else found.remarks.push({ ...claim, kind });
    }
  }
  return found;
}
