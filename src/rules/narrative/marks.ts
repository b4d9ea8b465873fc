/**
 * Which kinds of characters a text has, and which of them stand side by side, seen in one pass: what lacks those that a
 * pattern needs is not searched for it.
 */

const DIGITS = '0123456789０１２３４５６７８９';
const HAN = '零〇一二两三四五六七八九十百千';
const LEVELS = '省市县区旗州盟乡镇街';

/** By what they may be part of. */
const kinds = {
  digit: DIGITS,
  han: HAN,
  none: '未没无零',
  /** Of what there may have been none: 申请, 结转, 复议, 诉讼, 规章, 规范性文件, 许可, 处罚, 强制. */
  counted: '申转诉议规许罚强',
  named: '局会室厅心',
  fee: '费元',
  month: '月',
  /** What makes a number approximate: 近, 约, 超, 余. */
  rough: '近约超逾余多',
  /** From what to what something changed. */
  from: '由从',
  change: '增减升降',
  /** Before what is no number: 第3, 〔2020〕, the rest of 1.2.3. */
  noNumber: '第.〔',
  /** Behind digits that are not all of a number. */
  goesOn: '.,，%千万亿—－~～-余多',
  /** What a clause begins with that says what the number before it holds: 其中, 包括, 含. */
  holds: '其包含',
  /** What may divide one thing: a list, or something in brackets. */
  oneThing: '、（(）)',
  colon: '：:',
  open: '（(',
  close: '）)',
  /** Divides a sentence into clauses. */
  clause: '，,；;、：:（）()。！？!?',
  /** Ends a sentence. */
  end: '。！？!?',
  /** No part of the words: spaces of all kinds, quotation marks, and what has no width. */
  unread:
    ' \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000“”"‘’\u200B\u200C\u200D\u2060\uFEFF',
  wide: '０１２３４５６７８９．％',
} as const;

/** A character of the first before one of those behind it, or before any but those. */
interface Pair {
  readonly first: string;
  readonly then?: string;
  readonly butNot?: string;
}

/** What stands side by side, unread characters left out. Some pair more than is meant: they only tell what is worth a search. */
const pairs = {
  /** A number that is no part of a date. */
  number: { first: DIGITS, butNot: `${DIGITS}年月日.．` },
  /** 三件, 百分之. */
  hanNumber: { first: `${HAN}万亿余多分`, then: '件条宗起份个例项部元之' },
  /** 不足, 左右, 以上. */
  rough: { first: '不左上以', then: '足到右下上内' },
  /** 合计, 共计, 总计, 总共. */
  total: { first: '合共总', then: '计共' },
  /** 其中, 件（. */
  parts: { first: '其件宗份起', then: '中（(' },
  /** 同比, 环比, 相比, 持平, 比上年, 较2023年. */
  compared: { first: '同环相持比较', then: `比平上去前往${DIGITS}` },
  /** 我局, 本单位. */
  self: { first: '我本', then: '局委办厅院所馆队处中单机镇乡街' },
  /** 全市, 各级, 下属, 基层, 某部门, 其他, 有关部门, 政府, 司法, 法院. */
  others: { first: '全我各所下直基本关某其有政司法', then: `国${LEVELS}系级地部单科处委责属层各他关府法院` },
  /** 本市, 市人民政府. */
  level: { first: `本${LEVELS}道`, then: `${LEVELS}人政` },
  /** 司法局收到, 街道受理. */
  acts: { first: '局会委厅办心队镇乡道府处', then: '全本今共新收受接办答作承' },
  /** 上年, 同期, 历史, 累计, 以来, 季度, 截至. */
  otherTime: { first: '上去往同历累以前半季当每截五三规', then: '年一期史计来度月季止至划' },
  /** 今年, 年度内. */
  ownTime: { first: '今本全年度', then: '年度内' },
  month: { first: `${DIGITS}${HAN}`, then: '月' },
  year: { first: DIGITS, then: '年' },
  /** 通过, 涉及: what may be told aside. */
  aside: { first: '通涉', then: '过及' },
  /** 公开属性. */
  ofDocument: { first: '属', then: '性' },
} as const satisfies Readonly<Record<string, Pair>>;

export type Mark = keyof typeof kinds;
export type PairMark = keyof typeof pairs;

const kindNames = Object.keys(kinds) as Mark[];
const pairNames = Object.keys(pairs) as PairMark[];

/** The bit that stands for a kind, or those for several. */
export const bitOf = (...marks: readonly Mark[]): number =>
  marks.reduce((bits, mark) => bits | (1 << kindNames.indexOf(mark)), 0);

/** The bit that stands for a pair, or those for several. */
export const pairOf = (...marks: readonly PairMark[]): number =>
  marks.reduce((bits, mark) => bits | (1 << pairNames.indexOf(mark)), 0);

const UNREAD = bitOf('unread');

/** The pairs that a character may be the second of. */
const secondOfPairs = (character: string): number =>
  pairOf(
    ...pairNames.filter((name) => {
      const { then = '', butNot }: Pair = pairs[name];
      return butNot === undefined ? then.includes(character) : !butNot.includes(character);
    }),
  );

/** A character in none of the lists. */
const ORDINARY = '，';

/** Characters that are the same to all lists are of one class; those in none are of the first. */
const classes = new Uint8Array(0x10000);
const kindsOf = [0];
const firstOf = [0];
const secondOf = [secondOfPairs(ORDINARY)];

const known = new Map<string, number>();
const listed = new Set(
  [
    ...Object.values(kinds),
    ...Object.values<Pair>(pairs).flatMap(({ first, then = '', butNot = '' }) => [first, then, butNot]),
  ].join(''),
);
for (const character of listed) {
  const kind = bitOf(...kindNames.filter((name) => kinds[name].includes(character)));
  const first = pairOf(...pairNames.filter((name) => pairs[name].first.includes(character)));
  const second = secondOfPairs(character);
  const key = [kind, first, second].join(' ');
  const own = known.get(key) ?? kindsOf.length;
  if (own === kindsOf.length) {
    known.set(key, own);
    kindsOf.push(kind);
    firstOf.push(first);
    secondOf.push(second);
  }
  classes[character.charCodeAt(0)] = own;
}

/** The bits of the kinds that a character is of; none behind the end. */
export const marksAt = (text: string, at: number): number =>
  at < text.length ? (kindsOf[classes[text.charCodeAt(at)] as number] as number) : 0;

export interface Marks {
  /** Where the text was read to. */
  readonly to: number;
  /** The bits of all kinds that it has. */
  readonly kinds: number;
  /** The bits of all pairs, the last character standing before what ends it. */
  readonly pairs: number;
}

/** What a text has, from a place up to the first character of the kinds that end it. */
export function marksUpTo(text: string, from: number, end: number): Marks {
  let [to, kinds, pairs, first] = [from, 0, 0, 0];
  for (; to < text.length; to++) {
    const own = classes[text.charCodeAt(to)] as number;
    const kind = kindsOf[own] as number;
    if (kind & end) break;
    kinds |= kind;
    if (kind & UNREAD) continue;
    pairs |= first & (secondOf[own] as number);
    first = firstOf[own] as number;
  }
  return { to, kinds, pairs: pairs | (first & (secondOf[0] as number)) };
}
