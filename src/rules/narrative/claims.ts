/** What the narrative claims: every number that is plainly one of the quantities, with the sentence it stands in. */
import { gathered } from '../gathered';
import type { Report } from '../../report';
import { type Claim, claimOf } from './claim';
import { bitOf, marksAt, pairOf } from './marks';
import {
  type Before,
  ELSEWHERE,
  familyOf,
  type Meaning,
  mayTell,
  meaningsOf,
  ofListed,
  type Quantity,
  Said,
} from './quantities';
import { type Count, readClause, type ReadClause } from './reading';
import { type Remark, remarksIn } from './remarks';
import { isComparison, type Scope, scopeOf } from './scope';
import type { Clause, Sentence } from './sentences';

export interface Claims {
  readonly counts: readonly Claim[];
  readonly remarks: readonly Remark[];
}

const NONE = { value: 0, low: 0, high: 0, isExact: true, isNone: true } as const;

/** Most clauses say nothing of what the number before them holds. */
const HOLDS = bitOf('holds');
/** What follows says that the number holds something else as well, or that only a part of it is about disclosure. */
const INCLUDES = /^(?:其中)?(?:包含|包括|含)|^其中[^#]*(?:信息公开|依申请)/;
/** What follows says that the number holds what was carried in. */
const INCLUDES_CARRIED_IN =
  /^(?:其中)?(?:包含|包括|含)(?:了|有)?(?:上年|上一年|去年|\d+年)度?(?:未办结|遗留)?(?:的)?(?:结转|转[结至入到]|顺延|延续|移)/;
/** The number of a point, between brackets. */
const isListNumber = ({ shape }: Clause): boolean => shape === '#' || shape === '##';
/** A clause that says what those behind it are about. */
const HEADING = /(?:方面|情况|上|中|里|看|后)$/;

/** Is it about what the quantity is, by the words up to a place? What comes later is about a part of it. */
function isOnTopic(sentence: Sentence, { of, way }: Meaning, upTo: number): boolean {
  const topic = way.topic ?? of.topic;
  return topic === undefined || sentence.aboutFrom(topic) <= upTo;
}

/** The count as the clause behind it has it: nothing where that says that it holds something else. */
function including(claim: Claim, next: string): Claim[] {
  const { of } = claim;
  if (!(marksAt(next, 0) & HOLDS)) return [claim];
  if (INCLUDES_CARRIED_IN.test(next))
    return of.withCarriedIn ? [{ ...claim, of: { ...of, sums: of.withCarriedIn } }] : [];
  return INCLUDES.test(next) && !of.mayInclude ? [] : [claim];
}

const AMONG = Said.of(['among']);

/** A clause that says which are most, before their number. */
const MOST = '为主';

const OPEN = bitOf('open');
const CLOSE = bitOf('close');
const BRACKETS = OPEN | CLOSE;

const NONE_WORDS = /未|没有|无|零/;

/** Reads a sentence from its first clause to its last, remembering what it speaks of. */
class Reader {
  readonly found: Claim[] = [];
  /** What is told of the year before. */
  readonly past: Claim[] = [];
  private before: Before = 'nothing';
  /** Names that a list has named before its number. */
  private names: Said[] = [];
  /** What the count before an opened bracket is about: behind the bracket it is what is told of again. */
  private outside: Before = 'nothing';
  /** 其中 stands by itself before a clause. */
  private isAmong = false;
  /** Of whom or what the clause before says that most are (以自然人为主). */
  private most: Said | undefined;
  private knownScope: Scope | undefined;

  constructor(
    private readonly sentence: Sentence,
    private readonly of: Pick<Report, 'unit' | 'year'>,
  ) {}

  /** Asked only where something is understood: most clauses tell of no figure of the tables. */
  private get scope(): Scope {
    return (this.knownScope ??= scopeOf(this.sentence, this.of));
  }

  private isOwn(clause: Clause): boolean {
    return this.scope.own.includes(clause);
  }

  /** Is the clause about the reporting body, in whichever year? */
  isOfOwnBody(clause: Clause): boolean {
    return this.scope.ofOwnBody.includes(clause);
  }

  read(): Claim[] {
    const { clauses } = this.sentence;
    const read = clauses.map((clause) => readClause(clause, this.sentence, this.of.year));
    let place = 0;
    while (place < clauses.length) place += this.readAt(clauses, read, place);
    return this.found;
  }

  /** @returns how many clauses were read */
  private readAt(clauses: readonly Clause[], read: readonly ReadClause[], place: number): number {
    const clause = clauses[place] as Clause;
    const { counts, words, names } = read[place] as ReadClause;
    if (this.sentence.has(BRACKETS)) this.passBrackets(place > 0 ? clauses[place - 1] : undefined, clause);
    if (clause.mark !== '、') this.names = [];
    const { most } = this;
    this.most = clause.shape.endsWith(MOST) ? words : undefined;
    if (counts.length === 0) {
      this.readWords(clause, words, names, clauses[place + 1]);
      return 1;
    }
    if (isListNumber(clause) || isComparison(clause)) return 1;
    const next = clauses[place + 1]?.words ?? '';
    const list = this.names.length > 0 ? [...this.names, ...names] : names;
    this.names = [];
    if (words.concepts.has('respectively')) {
      const follow = read
        .slice(place + 1)
        .findIndex((one) => one.counts.length !== 1 || one.words.concepts.size > 0);
      const values = read
        .slice(place, follow < 0 ? undefined : place + 1 + follow)
        .map(({ counts: [count] }) => count);
      if (values.length === list.length) {
        list.forEach((name, at) =>
          this.count(
            clauses[place + at] as Clause,
            values[at] as Count,
            name.without('respectively'),
            clause,
            '',
          ),
        );
      } else this.before = undefined;
      return values.length;
    }
    const [only] = counts;
    if (
      (words.concepts.has('each') || only?.number.value === 0) &&
      only &&
      counts.length === 1 &&
      list.length > 1
    ) {
      for (const name of list) this.count(clause, only, name.without('each'), clause, next);
      return 1;
    }
    for (const count of counts) {
      const isList = list.length > names.length && count === only;
      const said = isList
        ? [...list.slice(0, -names.length || undefined), count.words].reduce((all, one) => all.and(one))
        : count.words;
      const isBare = most !== undefined && said.isNothing;
      this.count(clause, count, isBare ? most : said.without('each'), clause, next);
    }
    return 1;
  }

  private passBrackets(last: Clause | undefined, clause: Clause): void {
    let passed = 0;
    for (let at = last ? last.from + last.shape.length : 0; at < clause.from; at++)
      passed |= marksAt(this.sentence.shape, at);
    if (last && passed & CLOSE) this.before = this.outside;
    if (passed & OPEN) this.outside = this.before;
  }

  private readWords(clause: Clause, words: Said, names: readonly Said[], next: Clause | undefined): void {
    this.isAmong = words.concepts.size === 1 && words.concepts.has('among');
    const isZero = words.concepts.has('zero');
    if (isZero || words.concepts.has('none')) {
      for (const name of [...this.names, ...names])
        this.none(clause, name.without('none', 'zero', 'each'), isZero);
      return;
    }
    if (next?.mark === '：' || next?.mark === ':' || HEADING.test(clause.shape)) {
      const isElsewhere = words.concepts.has(ELSEWHERE);
      this.before = isElsewhere ? undefined : (familyOf(words) ?? this.before);
    }
    if (names.length > 0 && !clause.shape.includes('%')) this.names.push(...names);
  }

  meaning(words: Said, clause: Clause, unit: string, before: Before): Meaning | undefined {
    const end = clause.from + clause.shape.length;
    for (const one of meaningsOf(words, unit, before)) if (isOnTopic(this.sentence, one, end)) return one;
    return undefined;
  }

  /** @param teller the clause that says whose figure it is */
  private count(clause: Clause, { number, unit }: Count, said: Said, teller: Clause, next: string): void {
    const words = this.isAmong ? said.and(AMONG) : said;
    this.isAmong = false;
    if (words.isNothing) return;
    const isPast = words.concepts.has('lastYear') && !this.isOwn(teller);
    const of = this.meaning(isPast ? words.without('lastYear') : words, clause, unit, this.before)?.of;
    if (of && isPast) this.past.push(claimOf(of, this.sentence, clause, number));
    if (isPast) return;
    const isOwn = of !== undefined && this.isOwn(teller);
    // What follows from a number that is not understood is not understood either.
    this.before = isOwn ? of.family : undefined;
    if (!isOwn) return;
    const exactly = ofListed(this.behind(of), () => this.reasons);
    this.found.push(...including(claimOf(exactly, this.sentence, clause, number), next));
  }

  /** The ids of the reasons that it has told so far. */
  private get reasons(): string[] {
    return this.found.filter(({ of }) => of.family === 'reasons').map(({ of }) => of.id);
  }

  private behind(of: Quantity): Quantity {
    if (!of.behind) return of;
    const whole = this.found.findLast((claim) => claim.of.family === 'requests')?.of;
    const sums = whole?.withCarriedIn === whole?.sums ? undefined : of.behind[whole?.id ?? ''];
    return sums ? { ...of, sums } : of;
  }

  /** @param isZero a number that is named, though in words */
  private none(clause: Clause, words: Said, isZero: boolean): void {
    const meaning = this.meaning(words, clause, '件', this.before);
    if (!meaning || (!meaning.way.mayBeNone && !isZero) || !this.isOwn(clause)) return;
    const { of } = meaning;
    const { shape } = clause;
    const from = clause.from + (isZero ? 0 : Math.max(0, shape.search(NONE_WORDS)));
    this.found.push({ of, sentence: this.sentence, clause, from, to: clause.from + shape.length, ...NONE });
  }
}

/** That there was none of what may be said so. */
const NONE_OF_IT =
  /(?:未|没有|无|零).*(?:申请|复议|诉讼|规章|规范性|许可|处罚|强制)|(?:申请|结转|复议|诉讼|规章|规范性|许可|处罚|强制).*[无零]/;
const NOTHING: Claims = { counts: [], remarks: [] };

/** A number that is neither a year nor a date. */
const FIGURE = pairOf('number', 'hanNumber');
const NONE_WORD = bitOf('none');
const COUNTED = bitOf('counted');

function claimsOf(sentence: Sentence, { unit, year }: Pick<Report, 'unit' | 'year'>): Claims {
  const mayTellOfNone = sentence.has(NONE_WORD) && sentence.has(COUNTED);
  if (!sentence.hasPair(FIGURE) && !(mayTellOfNone && NONE_OF_IT.test(sentence.words))) return NOTHING;
  if (!mayTell(sentence.words)) return NOTHING;
  const reader = new Reader(sentence, { unit, year });
  const counts = reader.read();
  const told = remarksIn(sentence, counts, year, (clause, words) => {
    const of = reader.meaning(words, clause, '', 'nothing')?.of;
    return of && reader.isOfOwnBody(clause) ? of : undefined;
  });
  // What is told of last year alone may be of another scope; beside this year's it is a comparison.
  const past = reader.past
    .filter(({ of, clause }) => counts.some((count) => count.of.id === of.id) && reader.isOfOwnBody(clause))
    .map((claim): Remark => ({ ...claim, kind: 'before' }));
  return {
    counts: told.counts.length === 0 ? counts : [...counts, ...told.counts].sort((a, b) => a.from - b.from),
    remarks: [...past, ...told.remarks],
  };
}

/** What is told once at most: of a sentence, or of all. */
const keyOf = ({ of, sentence: { section, paragraph, text } }: Claim): string =>
  of.once === 'in a sentence' ? [of.id, section, paragraph, text].join('|') : of.id;

/** Without what is told in several parts that the form does not have. */
function withoutParts(counts: readonly Claim[]): readonly Claim[] {
  const those = counts.filter(({ of }) => of.once);
  if (those.length < 2) return counts;
  const times = new Map<string, number>();
  for (const claim of those) times.set(keyOf(claim), (times.get(keyOf(claim)) ?? 0) + 1);
  return counts.filter((claim) => !claim.of.once || times.get(keyOf(claim)) === 1);
}

interface Narrative extends Pick<Report, 'unit' | 'year'> {
  readonly sentences: readonly Sentence[];
}

/** Everything the narrative claims, in its order. */
export function claimsIn(told: Narrative): Claims {
  const found = told.sentences.map((sentence) => claimsOf(sentence, told));
  return {
    counts: withoutParts(gathered(found, ({ counts }) => counts)),
    remarks: gathered(found, ({ remarks }) => remarks),
  };
}
