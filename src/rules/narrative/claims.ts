/** What the narrative claims: every number that is plainly one of the quantities, with the sentence it stands in. */
import type { Report } from '../../report';
import { type Family, keyedIn, pattern, quantities, type Quantity, type Saying } from './quantities';
import { isComparison, ownClauses } from './scope';
import { mayHoldNumber } from './numbers';
import type { Clause, Sentence } from './sentences';

/** Everything from `low` to `high` agrees with the claim. */
export interface Claim {
  readonly of: Quantity;
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** The part of the sentence's shape that says it. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isExact: boolean;
  /** Said in words that name no number. */
  readonly isNone?: true;
}

/** What is said of a quantity just counted: `upheld`, that no review or lawsuit ended otherwise. */
export interface Remark extends Claim {
  readonly kind: 'share' | 'growth' | 'decline' | 'more' | 'fewer' | 'same' | 'upheld';
}

export interface Claims {
  readonly counts: readonly Claim[];
  readonly remarks: readonly Remark[];
}

const NONE = { value: 0, low: 0, high: 0, isExact: true, isNone: true } as const;

/** Numbers told in one breath for several things cannot be told apart. */
const TOGETHER = /分别|依次/;
/** What follows says that the number holds something else as well, or that only a part of it is about disclosure. */
const INCLUDES = /^(?:其中)?(?:包含|包括|含)|^其中[^#]*(?:信息公开|依申请)/;
/** What follows says that the number holds what was carried in. */
const INCLUDES_CARRIED_IN =
  /^(?:其中)?(?:包含|包括|含)(?:了|有)?(?:上年|上一年|去年|\d+年)度?(?:未办结|遗留)?(?:的)?结转/;
/** Whoever may apply: no kind of applicant. */
const EVERYBODY = /(?:自然人|公民)、?法人(?:和|及|或|与|以及|或者)?、?(?:其他|非法人)?组织/g;

/** Is the clause the end of a list whose number is that of all its parts? */
const endsList = (clause: Clause, before: Clause | undefined): boolean =>
  clause.mark === '、' && before !== undefined && !/[#%]/.test(before.shape);

/** Is it about what the quantity is, by the words up to a place? What comes later is about a part of it. */
const isOnTopic = ({ before, words }: Sentence, { topic }: Quantity, upTo: number): boolean =>
  topic === undefined || topic.test(before + words.slice(0, upTo));

/** What the count before is about; undefined where it was not understood. */
type Before = Family | 'nothing' | undefined;

const follows = ({ after }: Saying, before: Before): boolean =>
  after === undefined || (before !== undefined && after.has(before));

function isOfItsYears({ yearsAway }: Quantity, words: string, year: number): boolean {
  if (yearsAway === undefined) return true;
  return [...words.matchAll(/(\d{4})年/g)].every(([, digits]) => Number(digits) === year + yearsAway);
}

function countIn(sentence: Sentence, clause: Clause, of: Quantity, before: Before, year: number): Claim[] {
  const { from, shape, words } = clause;
  if (of.unless?.test(words.replace(EVERYBODY, ''))) return [];
  for (const saying of of.said) {
    const match = follows(saying, before) ? saying.pattern.exec(shape) : null;
    const place = match?.indices?.groups?.n;
    const number = place && sentence.numbers.get(from + place[0]);
    if (!match || !number) continue;
    const said = words.slice(match.index, match.index + match[0].length);
    if (isOnTopic(sentence, of, from + shape.length) && isOfItsYears(of, said, year))
      return [{ of, sentence, clause, ...number }];
  }
  return [];
}

function noneIn(sentence: Sentence, own: readonly Clause[], of: Quantity): Claim[] {
  const match = isOnTopic(sentence, of, sentence.words.length) && of.saidNone?.exec(sentence.shape);
  if (!match) return [];
  const from = match.index;
  const clause = own.findLast((one) => one.from <= from);
  const isOwn = clause !== undefined && from < clause.from + clause.shape.length;
  if (!isOwn || of.unless?.test(clause.words.replace(EVERYBODY, ''))) return [];
  return [{ of, sentence, clause, from, to: from + match[0].length, ...NONE }];
}

/** The count as the clause behind it has it: nothing where that says that it holds something else. */
function including(claim: Claim, next: string): Claim[] {
  const { of } = claim;
  if (INCLUDES_CARRIED_IN.test(next))
    return of.withCarriedIn ? [{ ...claim, of: { ...of, sums: of.withCarriedIn } }] : [];
  return INCLUDES.test(next) && !of.mayInclude ? [] : [claim];
}

const NONE_WORDS = /未|没有|无/;
const nones = quantities.filter(({ saidNone }) => saidNone);

/** A number of things, whatever they are. */
const COUNTED = /#[件条宗起份个例项次人部家篇期场]/;

/** The quantities whose words stand in a clause with a number. */
const candidatesIn = ({ shape }: Clause): readonly Quantity[] => (shape.includes('#') ? keyedIn(shape) : []);

function countsIn(sentence: Sentence, { unit, year }: Pick<Report, 'unit' | 'year'>): Claim[] {
  const mayBeNone = NONE_WORDS.test(sentence.words);
  if (!mayBeNone && !mayHoldNumber(sentence.words)) return [];
  const { clauses } = sentence;
  const candidates = clauses.map(candidatesIn);
  if (!mayBeNone && candidates.every((found) => found.length === 0)) return [];
  const own = ownClauses(sentence, { unit, year });
  const none = mayBeNone ? nones.flatMap((of) => noneIn(sentence, own, of)) : [];
  let before: Before = 'nothing';
  const counts = clauses.flatMap((clause, at): Claim[] => {
    if (!clause.shape.includes('#') || isComparison(clause)) return [];
    const isOwn = own.includes(clause) && !TOGETHER.test(clause.words) && !endsList(clause, clauses[at - 1]);
    // What follows from a number that is not understood is not understood either.
    const known = before;
    if (COUNTED.test(clause.shape)) before = undefined;
    if (!isOwn) return [];
    const taken = new Set<number>();
    const found = (candidates[at] ?? [])
      .flatMap((of) => countIn(sentence, clause, of, known, year))
      .filter(({ from }) => !taken.has(from) && taken.add(from));
    before = found.at(-1)?.of.family ?? before;
    return found.flatMap((claim) => including(claim, clauses[at + 1]?.words ?? ''));
  });
  return [...none, ...counts].sort((a, b) => a.from - b.from);
}

/** Without what is told in several parts that the form does not have. */
function withoutParts(counts: readonly Claim[]): Claim[] {
  const times = new Map<string, number>();
  for (const { of } of counts) times.set(of.id, (times.get(of.id) ?? 0) + 1);
  return counts.filter(({ of }) => !of.once || times.get(of.id) === 1);
}

const SINCE = '(?:同比|(?:[比较]|与)(?:上年|上一年|去年|#+年)度?(?:同期)?(?:相比)?)';
const WITH_LAST_YEAR = '[与同和](?:上年|上一年|去年|#+年)度?(?:同期)?(?:相比)?';
const MORE = '(?:增长|增加|上升|提高|多)(?:了)?';
const FEWER = '(?:下降|减少|降低|回落|少)(?:了)?';

const remarkPatterns: readonly {
  readonly kind: Remark['kind'];
  readonly said: RegExp;
  /** The mark before the clause, where it is no remark without. */
  readonly mark?: RegExp;
}[] = [
  {
    kind: 'share',
    said: pattern(
      '占(?:比|例|重|总|全部|全年|申请|办结|办理|答复|政府|信息|公开|件|数|量|的|为|达)*(?<n>%+)',
    ),
  },
  { kind: 'share', said: pattern('^约?(?<n>%+)$'), mark: /[（(]/ },
  { kind: 'more', said: pattern(`${SINCE}(?:的#+[件宗起份个项])?${MORE}(?<n>#+)[件宗起份个项]`) },
  { kind: 'fewer', said: pattern(`${SINCE}(?:的#+[件宗起份个项])?${FEWER}(?<n>#+)[件宗起份个项]`) },
  { kind: 'growth', said: pattern(`${SINCE}(?:增长|增加|上升|提高|增幅)(?:了|为|达)?(?<n>%+)`) },
  { kind: 'growth', said: pattern('^(?:增幅|增长率)(?:约|为|达到?)*(?<n>%+)') },
  { kind: 'decline', said: pattern('^(?:降幅|下降率)(?:约|为|达到?)*(?<n>%+)') },
  { kind: 'same', said: pattern(`^${WITH_LAST_YEAR}持平`) },
  { kind: 'decline', said: pattern(`${SINCE}(?:下降|减少|降低|回落|降幅)(?:了|为|达)?(?<n>%+)`) },
  { kind: 'upheld', said: pattern('(?:均|全部)(?:获得?|被|予以)?维持|结果均?为维持') },
];

/** What no remark is without. */
const MAY_REMARK = /[%比较与维平]/;

/** A remark is about what its own clause counts; if that has no number, the one before, comparisons left out. */
function countBefore(clauses: readonly Clause[], at: number, counts: readonly Claim[]): Claim | undefined {
  const clause = clauses[at];
  if (clause?.shape.includes('#') && !isComparison(clause)) {
    return counts.findLast((count) => count.clause === clause);
  }
  let before = at - 1;
  while (before > 0 && isComparison(clauses[before] as Clause)) before -= 1;
  return counts.findLast((count) => count.clause === clauses[before]);
}

function remarksIn(sentence: Sentence, counts: readonly Claim[]): Remark[] {
  const { clauses, numbers } = sentence;
  if (!MAY_REMARK.test(sentence.shape)) return [];
  return clauses.flatMap((clause, at) => {
    return remarkPatterns.flatMap(({ kind, said, mark }): Remark[] => {
      const isRemark = !TOGETHER.test(clause.words) && (mark === undefined || mark.test(clause.mark));
      const match = isRemark ? said.exec(clause.shape) : null;
      const counted = match && countBefore(clauses, at, counts);
      if (!counted) return [];
      const place = { from: clause.from + match.index, to: clause.from + match.index + match[0].length };
      const written = match.indices?.groups?.n;
      const number = written ? numbers.get(clause.from + written[0]) : { ...NONE, ...place };
      return number ? [{ ...counted, ...number, clause, kind }] : [];
    });
  });
}

interface Told extends Pick<Report, 'unit' | 'year'> {
  readonly sentences: readonly Sentence[];
}

/** Everything the narrative claims, in its order. */
export function claimsIn(told: Told): Claims {
  const found = told.sentences.map((sentence) => {
    const counts = countsIn(sentence, told);
    return { counts, remarks: counts.length > 0 ? remarksIn(sentence, counts) : [] };
  });
  return {
    counts: withoutParts(found.flatMap(({ counts }) => counts)),
    remarks: found.flatMap(({ remarks }) => remarks),
  };
}
