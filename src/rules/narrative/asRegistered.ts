/** N-9: what the words say of ways of applying, of replies in time and of fees is what the register tells; one list for check and draft. */
import { type Report, valueAt } from '../../report';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import type { Subject } from '../subject';
import { type Told, toldOfFees } from './fees';
import { ofWordsAndFigures } from './ofWords';
import { scopeOf } from './scope';
import { quoteOf, type Sentence } from './sentences';
import type { Words } from './words';

/** The requests that the register tells it of, by the row of the table that counts them. */
type Whole = 'received' | 'processed';

export interface Registered {
  /** As the draft calls it. */
  readonly id: string;
  readonly of: Whole;
  readonly unit: '件' | '%';
  /** What it may mean, the first as the draft tells it. */
  readonly figures: (told: Record<string, number>, whole: number) => readonly (number | undefined)[];
  /** In a clause's shape, the number as the group `n`; without one it says that there was no other. */
  readonly said: readonly RegExp[];
}

/** What may stand between a way and its number. */
const HOW =
  '(?:方式|渠道|途径|形式|系统|提交|提出|递交|申请|公开|政府|信息|依|收到|接收|受理|的|为|共|有|计)*';

const came = (words: string): RegExp[] => [
  new RegExp(`(?:${words})${HOW}(?<n>#+)[件宗份条]`, 'd'),
  new RegExp(
    `(?<n>#+)[件宗份条](?:${HOW})(?:通过|以|系|是|由)+(?:${words})(?:方式|渠道|途径)?(?:提交|提出|递交|申请)`,
    'd',
  ),
];

const IN_TIME = '(?:按[期时]|及时|(?:法定|规定)(?:期限|时限)内?)';
const ANSWERED = '(?:答复|办结|回复|办理)+';

/** What a register tells beside the tables. */
export const registered: readonly Registered[] = [
  ...(
    [
      ['inPerson', '当面|现场|窗口'],
      ['ordinaryPost', '平常信函|普通信函|平信'],
      ['web', '网络|网上|网站|在线|线上|互联网|网页'],
      ['fax', '传真'],
      ['none', '未登记方式'],
    ] as const
  ).map(([id, words]): Registered => ({
    id: `ways.${id}`,
    of: 'received',
    unit: '件',
    figures: (told) => [told[`ways.${id}`]],
    said: came(words),
  })),
  {
    id: 'ways.signedPost',
    of: 'received',
    unit: '件',
    // Few tell the two kinds of post apart.
    figures: ({ 'ways.signedPost': signed, 'ways.ordinaryPost': ordinary = 0 }) => [
      signed,
      signed === undefined ? undefined : signed + ordinary,
    ],
    said: came('(?<!平常|普通)(?:邮寄|邮政|信函|书信)'),
  },
  {
    id: 'inTime',
    of: 'processed',
    unit: '%',
    figures: ({ answered = 0, inTime }) => [
      answered === 0 || inTime === undefined ? undefined : (100 * inTime) / answered,
    ],
    said: [
      new RegExp(`(?:${IN_TIME}${ANSWERED}|${ANSWERED}${IN_TIME})率(?:均?[为达是]到?)?(?<n>%+)`, 'd'),
      new RegExp(`(?:全部|均|都)[^，。#%]{0,6}?${IN_TIME}[^，。#%]{0,4}?${ANSWERED}`, 'd'),
    ],
  },
  {
    id: 'inTimeCount',
    of: 'processed',
    unit: '件',
    // What was closed without a reply is mostly counted with those in time.
    figures: ({ answered = 0, inTime }, processed) => [
      answered === 0 ? undefined : inTime,
      inTime === undefined ? undefined : inTime + processed - answered,
    ],
    said: [new RegExp(`按[期时]${ANSWERED}(?:申请|的|了|为|共)*(?<n>#+)[件宗份条]`, 'd')],
  },
];

/**
 * What it may mean in a report; nothing where its register tells nothing of it, or the tables have others than the register
 * has: their parts would not add up.
 */
export function registeredFigures({ of, figures }: Registered, report: Report): readonly number[] {
  const { registerTold, register, values } = report;
  const whole = valueAt(register, `requests.${of}.total`);
  if (!registerTold || typeof whole !== 'number' || whole === 0) return [];
  if (valueAt(values, `requests.${of}.total`) !== whole) return [];
  return figures(registerTold, whole).filter((figure) => figure !== undefined);
}

interface Said {
  readonly of: Registered;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const ALL = { value: 100, low: 100, high: 100 } as const;
const ABOUT_REQUESTS = /申请/;

function saidIn(sentence: Sentence, words: Words): Said[] {
  return scopeOf(sentence, words).own.flatMap((clause) =>
    registered.flatMap((of): Said[] => {
      const match = of.said.map((pattern) => pattern.exec(clause.shape)).find((found) => found);
      if (!match) return [];
      const at = match.indices?.groups?.n?.[0];
      const number = at === undefined ? ALL : sentence.numbers.get(clause.from + at);
      const from = clause.from + match.index;
      if (!number) return [];
      const { value, low, high } = number;
      return [{ of, sentence, from, to: from + match[0].length, value, low, high }];
    }),
  );
}

/** None of it is said without these. */
const WORTH_READING = /\d.*[件宗份条]|率|[期时]/;

interface Read {
  readonly said: readonly Said[];
  readonly fees: readonly Told[];
}

const read = (words: Words): Read => ({
  said: words.sentences
    .filter((sentence) => WORTH_READING.test(sentence.words) && sentence.aboutFrom(ABOUT_REQUESTS) < Infinity)
    .flatMap((sentence) => saidIn(sentence, words)),
  fees: toldOfFees(words),
});

/** As many digits after the point as a share is told with. */
const shown = (figure: number): number => Number(figure.toFixed(1));

function contradicted({ of, sentence, from, to, value, low, high }: Said, report: Report): Finding[] {
  const figures = registeredFigures(of, report);
  const [expected] = figures;
  if (expected === undefined || figures.some((figure) => figure >= low && figure <= high)) return [];
  const quote = quoteOf(sentence, from, to);
  return [
    finding(asRegistered, of.unit === '%' ? 'N-9.share' : 'N-9.count', {
      expected: shown(expected),
      found: value,
      difference: shown(value - expected),
      quote,
      topic: `registered ${of.id}`,
      params: { said: quote.text.slice(quote.from, quote.to) },
    }),
  ];
}

function feeContradicted({ kind, sentence, from, to, fee }: Told, report: Report): Finding[] {
  const paid = report.registerTold?.['paid'];
  const isFee = kind === 'fee' || kind === 'noFee';
  if (paid === undefined || !isFee || !fee || (paid >= fee.low && paid <= fee.high)) return [];
  const quote = quoteOf(sentence, from, to);
  return [
    finding(asRegistered, 'N-9.fee', {
      expected: paid,
      found: fee.value,
      difference: fee.value - paid,
      quote,
      topic: 'registered paid',
      params: { said: quote.text.slice(quote.from, quote.to) },
    }),
  ];
}

const compare = ({ said, fees }: Read, { report }: Subject): Finding[] => [
  ...said.flatMap((one) => contradicted(one, report)),
  ...fees.flatMap((one) => feeContradicted(one, report)).slice(0, 1),
];

const check = ofWordsAndFigures(read, compare);

export const asRegistered = rule({
  id: 'N-9',
  basis: ['practice'],
  editions: everyEdition,
  verdicts: { 'N-9.count': 'warning', 'N-9.share': 'warning', 'N-9.fee': 'warning' },
  // Without a register no words are read for it.
  check: (subject) => (subject.report.registerTold ? check(subject) : []),
});
