/** N-7: what section 6 tells of 信息处理费 agrees with itself, and with the requests closed because a fee was not paid. */
import { gathered } from '../gathered';
import type { CellId } from '../../form';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';
import { bitOf } from './marks';
import { ofWordsAndFigures } from './ofWords';
import type { WrittenNumber } from './numbers';
import { scopeOf } from './scope';
import { quoteOf, type Sentence } from './sentences';
import type { Words } from './words';

const UNPAID: CellId = 'requests.other.feeUnpaid.total';

const FEE = '(?:政府)?(?:信息)?(?:公开)?(?:信息)?(?:处理)?(?:费用|费)';
/** Who is not charged, or when: whatever stands between the verb and the fee. */
const OF_WHOM = '[^#%]{0,16}?';

/** What may be said of fees and of notices that ask for them; `n` is the number said. */
const said = {
  noFee: new RegExp(
    `(?:未|没有|无|不)(?:曾)?(?:${OF_WHOM})?(?:收取|产生|发生|收到)${OF_WHOM}${FEE}|免费提供|^[^#]*处理费[^#]*?(?<n>#+)元`,
  ),
  fee: new RegExp(`(?<!未|没有|不|未曾)(?:收取|收缴|收到)${OF_WHOM}(?<n>#+)元|处理费${OF_WHOM}(?<n2>#+)元`),
  noNotice:
    /(?:未|没有|无)(?:曾)?[^#]{0,16}?(?:发出|发放|下达|开具|送达)[^#]{0,10}收费通知|收费通知[^#]{0,10}(?<n>#+)[件份]/,
  notice:
    /收费通知[^#]{0,10}(?<n>#+)[件份]|(?<!未|没有)(?:发出|发放|下达|开具|送达)[^#]{0,8}?(?<n2>#+)[件份][^#]{0,6}收费通知/,
} as const;

/** None of it is said without these. */
const ABOUT_FEES = bitOf('fee');
/** Without an amount or a notice there is nothing to contradict. */
const MAY_CONTRADICT = /费[^]*元|元[^]*费|收费通知/;

export interface Told {
  readonly kind: keyof typeof said;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** How much was taken, where it is said; nothing was where it is said that there was none. */
  readonly fee?: Pick<WrittenNumber, 'value' | 'low' | 'high'>;
}

const NO_FEE = { value: 0, low: 0, high: 0 } as const;

/** A number of 0 says that there was nothing, any other that there was something. */
function toldIn(sentence: Sentence, words: Words): Told[] {
  return gathered(scopeOf(sentence, words).own, (clause) =>
    gathered(Object.keys(said) as Told['kind'][], (kind): Told[] => {
      const match = said[kind].exec(clause.shape);
      if (!match) return [];
      const written = match.groups?.n ?? match.groups?.n2;
      const at = clause.from + match.index + (written === undefined ? 0 : match[0].lastIndexOf(written));
      const number = written === undefined ? undefined : sentence.numbers.get(at);
      const isNone = kind === 'noFee' || kind === 'noNotice';
      if (written !== undefined && (number?.value === 0) !== isNone) return [];
      const from = clause.from + match.index;
      const fee = number ?? (kind === 'noFee' ? NO_FEE : undefined);
      return [{ kind, sentence, from, to: from + match[0].length, ...(fee && { fee }) }];
    }),
  );
}

const OPPOSITE = [
  ['noFee', 'fee'],
  ['noNotice', 'notice'],
  ['noNotice', 'fee'],
] as const;

const wordsOf = ({ sentence, from, to }: Told): string => {
  const quote = quoteOf(sentence, from, to);
  return quote.text.slice(quote.from, quote.to);
};

/** What section 6 tells of them. */
export function toldOfFees(words: Words): Told[] {
  if (!words.texts['6']?.includes('费')) return [];
  return words.sentences
    .filter((sentence) => sentence.section === '6' && sentence.has(ABOUT_FEES))
    .flatMap((sentence) => toldIn(sentence, words));
}

const read = (words: Words): Told[] => (MAY_CONTRADICT.test(words.texts['6'] ?? '') ? toldOfFees(words) : []);

function compare(told: readonly Told[], { report }: Subject): Finding[] {
  if (told.length === 0) return [];
  const of = (kind: Told['kind']): Told | undefined => told.find((one) => one.kind === kind);
  for (const [none, some] of OPPOSITE) {
    const first = of(none);
    const second = of(some);
    if (!first || !second) continue;
    const quote = quoteOf(second.sentence, second.from, second.to);
    const params = { first: wordsOf(first), second: wordsOf(second) };
    return [finding(feesAgree, 'N-7.contradictory', { quote, topic: 'fees', params })];
  }
  const unpaid = report.values[UNPAID];
  const none = of('noNotice');
  if (!none || of('notice') || typeof unpaid !== 'number' || unpaid <= 0) return [];
  const quote = quoteOf(none.sentence, none.from, none.to);
  return [
    finding(feesAgree, 'N-7.notice', {
      cells: [UNPAID],
      expected: 0,
      found: unpaid,
      quote,
      topic: 'notice',
      params: { said: wordsOf(none) },
    }),
  ];
}

export const feesAgree = rule({
  id: 'N-7',
  basis: ['P', 'X'],
  editions: everyEdition,
  verdicts: { 'N-7.contradictory': 'warning', 'N-7.notice': 'warning' },
  check: ofWordsAndFigures(read, compare),
});
