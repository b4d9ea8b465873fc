/** What the narrative claims: every number that is plainly one of the quantities, with the sentence it stands in. */
import type { Report } from '../../report';
import { latest } from './latest';
import { pattern, quantities, type Quantity } from './quantities';
import { isComparison, ownClauses } from './scope';
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
}

/** What is said of a quantity just counted: `upheld`, that no review or lawsuit ended otherwise. */
export interface Remark extends Claim {
  readonly kind: 'share' | 'growth' | 'decline' | 'upheld';
}

export interface Claims {
  readonly counts: readonly Claim[];
  readonly remarks: readonly Remark[];
}

const NONE = { value: 0, low: 0, high: 0, isExact: true };

/** Numbers told in one breath for several things cannot be told apart. */
const TOGETHER = /分别|依次/;
/** What follows says that the number holds something else as well, or that only a part of it is about disclosure. */
const INCLUDES = /^(?:其中)?(?:包含|包括|含)|^其中[^#]*(?:信息公开|依申请)/;

/** Is the clause the end of a list whose number is that of all its parts? */
const endsList = (clause: Clause, before: Clause | undefined): boolean =>
  clause.mark === '、' && before !== undefined && !/[#%]/.test(before.shape);

/** Is it about what the quantity is, by the words up to a place? What comes later is about a part of it. */
const isOnTopic = ({ before, words }: Sentence, { topic }: Quantity, upTo: number): boolean =>
  topic === undefined || topic.test(before + words.slice(0, upTo));

function countIn(sentence: Sentence, clause: Clause, of: Quantity): Claim | undefined {
  const end = clause.from + clause.shape.length;
  if (of.unless?.test(clause.words) || !isOnTopic(sentence, of, end)) return undefined;
  for (const said of of.said) {
    const place = said.exec(clause.shape)?.indices?.groups?.n;
    const number = place && sentence.numbers.get(clause.from + place[0]);
    if (number) return { of, sentence, clause, ...number };
  }
  return undefined;
}

function noneIn(sentence: Sentence, own: readonly Clause[], of: Quantity): Claim[] {
  const match = isOnTopic(sentence, of, sentence.words.length) && of.saidNone?.exec(sentence.shape);
  if (!match) return [];
  const from = match.index;
  const clause = own.findLast((one) => one.from <= from);
  const isOwn = clause !== undefined && from < clause.from + clause.shape.length;
  if (!isOwn || of.unless?.test(clause.words)) return [];
  return [{ of, sentence, clause, from, to: from + match[0].length, ...NONE }];
}

function countsIn(sentence: Sentence, own: readonly Clause[]): Claim[] {
  const { clauses } = sentence;
  const none = quantities.flatMap((of) => noneIn(sentence, own, of));
  const counts = own.flatMap((clause) => {
    if (!clause.shape.includes('#') || TOGETHER.test(clause.words)) return [];
    const at = clauses.indexOf(clause);
    if (endsList(clause, clauses[at - 1]) || INCLUDES.test(clauses[at + 1]?.words ?? '')) return [];
    return quantities.flatMap((of) => countIn(sentence, clause, of) ?? []);
  });
  return [...none, ...counts].sort((a, b) => a.from - b.from);
}

const SINCE = '(?:同比|[比较](?:上年|上一年|去年|#+年)度?(?:同期)?)';

const remarkPatterns: readonly { readonly kind: Remark['kind']; readonly said: RegExp }[] = [
  {
    kind: 'share',
    said: pattern(
      '占(?:比|例|重|总|全部|全年|申请|办结|办理|答复|政府|信息|公开|件|数|量|的|为|达)*(?<n>%+)',
    ),
  },
  { kind: 'growth', said: pattern(`${SINCE}(?:增长|增加|上升|提高|增幅)(?:了|为|达)?(?<n>%+)`) },
  { kind: 'decline', said: pattern(`${SINCE}(?:下降|减少|降低|回落|降幅)(?:了|为|达)?(?<n>%+)`) },
  { kind: 'upheld', said: pattern('(?:均|全部)(?:获得?|被|予以)?维持|结果均?为维持') },
];

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
  return clauses.flatMap((clause, at) =>
    remarkPatterns.flatMap(({ kind, said }): Remark[] => {
      const match = TOGETHER.test(clause.words) ? null : said.exec(clause.shape);
      const counted = match && countBefore(clauses, at, counts);
      if (!counted) return [];
      const place = { from: clause.from + match.index, to: clause.from + match.index + match[0].length };
      const written = match.indices?.groups?.n;
      const number = written ? numbers.get(clause.from + written[0]) : { ...NONE, ...place };
      return number ? [{ ...counted, ...number, clause, kind }] : [];
    }),
  );
}

/** Everything the narrative claims, in its order. */
export const claimsOf = latest(
  (sentences: readonly Sentence[], { unit, year }: Pick<Report, 'unit' | 'year'>) => [sentences, unit, year],
  (sentences, report): Claims => {
    const found = sentences.map((sentence) => {
      const counts = countsIn(sentence, ownClauses(sentence, report));
      return { counts, remarks: remarksIn(sentence, counts) };
    });
    return {
      counts: found.flatMap(({ counts }) => counts),
      remarks: found.flatMap(({ remarks }) => remarks),
    };
  },
);
