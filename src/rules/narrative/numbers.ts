/** Numbers as prose writes them: 1,548, ３４００, 一百二十三, 1.2万, 近3400, 3—5, 33.3%; each an interval that it may stand for. */

import { bitOf, marksAt, marksUpTo, pairOf } from './marks';
import { matchesOf } from './matches';

/** A number in a text; every value from `low` to `high` is what it may mean. */
export interface WrittenNumber {
  readonly from: number;
  readonly to: number;
  /** The number itself; of a range its first. Of a percentage the per cent. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isPercent: boolean;
  /** Written to the last digit: neither rounded nor approximate. */
  readonly isExact: boolean;
}

/** Words that make a number approximate, and the multiples of it between which the true one lies. */
const approximations: readonly { readonly words: RegExp; readonly low: number; readonly high: number }[] = [
  { words: /^(?:近|将近|接近)/, low: 0.9, high: 1 },
  { words: /^(?:大约|约)|(?:左右|上下)$/, low: 0.95, high: 1.05 },
  { words: /^(?:超过|超|逾)|以上$/, low: 1, high: Number.POSITIVE_INFINITY },
  { words: /[余多]/, low: 1, high: 2 },
  { words: /^(?:不足|不到)|以[内下]$/, low: 0, high: 1 },
];

const UNIT = '[件条宗起份个例项部元]';
/** Those that stand before it, found by their end, and those that stand behind its unit. */
const BEFORE = /(?:将近|接近|近|大约|约为|约|超过|超|逾|不足|不到)$/;
const BEHIND = new RegExp(`${UNIT}?(左右|上下|以上|以内|以下)`, 'y');
const ARABIC = String.raw`(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const HAN = '零〇一二两三四五六七八九十百千';

/** What is no number behind these: 第二十条, 〔2020〕, and the rest of one that is none. */
const NONE_AFTER_ARABIC = String.raw`[第\d.〔]`;
const NONE_AFTER_HAN = `[第${HAN}万亿]`;

/** Arabic numbers with their percent signs or ranges, then Chinese percentages, then Chinese numbers, known by their unit. */
const NUMBER = new RegExp(
  [
    `(?=\\d)(?<!${NONE_AFTER_ARABIC})(${ARABIC})(?:(%)|([千万亿]*)(?:[—－~～-]+(${ARABIC}[千万亿]*))?(?:[余多][万亿]?)?)`,
    `百分之([${HAN}点]+)`,
    `(?=[${HAN}])(?<!${NONE_AFTER_HAN})([${HAN}][${HAN}万亿]*)(?:[余多][万亿]?)?(?=${UNIT})`,
  ].join('|'),
  'g',
);
const ENDS_IN_NO_NUMBER = {
  arabic: new RegExp(`${NONE_AFTER_ARABIC}$`),
  han: new RegExp(`${NONE_AFTER_HAN}$`),
};

const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (digit, value) => [digit, value])),
  〇: 0,
  两: 2,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 一百二十三 → 123, 二〇二〇 → 2020, 三万五千 → 35000. */
function hanNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const place = places[character];
    const myriad = myriads[character];
    if (myriad) {
      total = (total + section + digit) * myriad;
      section = digit = 0;
    } else if (place) {
      section += (digit || 1) * place;
      digit = 0;
    } else digit = digit * 10 + (digits[character] ?? 0);
  }
  return total + section + digit;
}

interface Read {
  readonly value: number;
  /** The worth of the last digit that is written. */
  readonly step: number;
}

function readHan(text: string): Read {
  const [whole = '', decimals = ''] = text.split('点');
  const fraction = Array.from(decimals, (digit) => digits[digit] ?? 0).join('');
  return { value: Number(`${hanNumber(whole)}.${fraction || 0}`), step: 10 ** -fraction.length };
}

function readArabic(text: string): Read {
  const whole = Number(text);
  if (Number.isInteger(whole) && !text.includes('.')) return { value: whole, step: 1 };
  const multiple = Array.from(text.replace(/[^千万亿]/g, '')).reduce(
    (product, unit) => product * (myriads[unit] ?? places[unit] ?? 1),
    1,
  );
  const plain = text.replace(/[^\d.]/g, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain) * multiple, step: multiple * 10 ** -decimals };
}

/** Without any word that makes it approximate. */
const PLAIN = /^\d+%?$/;

/** Room for what binary fractions cannot hold. */
const EPSILON = 1e-10;

const WIDE = /[０-９．％]/g;

/** Full-width digits and signs as half-width ones, every character in its place. */
export const plainDigits = (text: string): string =>
  text.replace(WIDE, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** The words before a number that make it approximate; none where they belong to what is no number. */
function wordsBefore(text: string, from: number, kind: keyof typeof ENDS_IN_NO_NUMBER): string {
  const before = text.slice(Math.max(0, from - 3), from);
  const words = BEFORE.exec(before)?.[0] ?? '';
  return ENDS_IN_NO_NUMBER[kind].test(before.slice(0, before.length - words.length)) ? '' : words;
}

/** Without any of them in a text none of its numbers is approximate, or in Chinese. */
const ROUGH = pairOf('rough');
const HAN_NUMBERS = pairOf('hanNumber');
const MAY_BE_ROUGH = bitOf('rough');

function roughly(said: string): (typeof approximations)[number] | undefined {
  return PLAIN.test(said) ? undefined : approximations.find(({ words }) => words.test(said));
}

function readNumber(match: RegExpExecArray, mayBeRough: boolean): WrittenNumber {
  const [text, first, percent, multiple = '', last, hanPercent, han] = match;
  const { index, input } = match;
  const to = index + text.length;
  const before = mayBeRough ? wordsBefore(input, index, han === undefined ? 'arabic' : 'han') : '';
  const { value, step } =
    first === undefined ? readHan(hanPercent ?? han ?? '') : readArabic(first + multiple);
  const highest = last === undefined ? value : readArabic(last).value;
  BEHIND.lastIndex = to;
  const approximate = mayBeRough ? roughly(before + text + (BEHIND.exec(input)?.[1] ?? '')) : undefined;
  // What is not approximate is rounded to its last digit; that a count is whole makes it exact.
  const half = step / 2 + EPSILON * value;
  return {
    from: index - before.length,
    to,
    value,
    low: approximate ? value * approximate.low : value - half,
    high: approximate ? highest * approximate.high : highest + half,
    isPercent: percent !== undefined || hanPercent !== undefined,
    isExact: !approximate && highest === value && step === 1,
  };
}

const DIGIT = bitOf('digit');
const NO_NUMBER = bitOf('noNumber');
const GOES_ON = bitOf('goesOn');
const NUMBER_HERE = new RegExp(NUMBER.source, 'y');

/** Most sentences have but counts in digits: they are found by these alone. */
function arabicNumbersIn(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  let to = 0;
  while (to < text.length) {
    const from = to;
    while (to < text.length && marksAt(text, to) & DIGIT) to += 1;
    if (to === from) {
      to += 1;
      continue;
    }
    if (from > 0 && marksAt(text, from - 1) & NO_NUMBER) continue;
    if (to < text.length && marksAt(text, to) & GOES_ON) {
      NUMBER_HERE.lastIndex = from;
      const match = NUMBER_HERE.exec(text);
      if (!match) continue;
      to = NUMBER_HERE.lastIndex;
      found.push(readNumber(match, false));
    } else {
      const value = Number(text.slice(from, to));
      const half = 0.5 + EPSILON * value;
      found.push({ from, to, value, low: value - half, high: value + half, isPercent: false, isExact: true });
    }
  }
  return found;
}

/** @param text with plain digits */
export function numbersIn(text: string, { kinds, pairs } = marksUpTo(text, 0, 0)): WrittenNumber[] {
  const mayBeRough = (kinds & MAY_BE_ROUGH) !== 0 || (pairs & ROUGH) !== 0;
  if (!mayBeRough && !(pairs & HAN_NUMBERS)) return arabicNumbersIn(text);
  return matchesOf(NUMBER, text).map((match) => readNumber(match, mayBeRough));
}
