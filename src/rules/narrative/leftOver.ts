/** C-6: nothing is left over from last year's report, or from the one of another body that was used as a pattern. */
import { gathered } from '../gathered';
import { bodyOf } from '../body';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { bitOf, pairOf } from './marks';
import { ofWords } from './ofWords';
import type { Words } from './words';
import { quoteOf, type Sentence } from './sentences';

type Key = 'C-6.year' | 'C-6.pronoun' | 'C-6.unit';

/** A sentence that begins with a year and goes on to tell what was done in it. */
const YEAR_OF_WORK =
  /^(?:[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．、])?(20\d\d)年(?:度|全年)?[，,]?(?:我|本[局委办厅院单机镇乡街县市区省]|全[局年市县区镇省]|共|新收|收到|未收到|主动公开|在[^，。]{2,20}领导下|以)/;
const TITLE_OF_REPORT =
  /(?:编制|公布|发布|形成)(?:了)?(?:的)?(?:本)?[^，。]{0,20}?(20\d\d)年度?政府信息公开(?:工作)?年度报告/;
/** Then two years are compared, or what came of the year before is told. */
const OF_TWO_YEARS =
  /同比|相比|[比较](?:上年|上一年|去年|20\d\d)|上年|去年|考核|评估|测评|排名|评议|表彰|结转|整改|以来|起[，,]/;

/** The year that a sentence tells of, where it is another than the report's. */
function wrongYear({ words }: Sentence, { year }: Words): readonly [from: number, to: number] | undefined {
  if (!words.includes(String(year - 1))) return undefined;
  const match = YEAR_OF_WORK.exec(words) ?? TITLE_OF_REPORT.exec(words);
  const said = match?.[1];
  if (!match || said === undefined || Number(said) !== year - 1) return undefined;
  if (OF_TWO_YEARS.test(words) || words.includes(String(year))) return undefined;
  const from = match.index + match[0].indexOf(said);
  return [from, from + said.length + 1];
}

/** What bodies call themselves, by what has to be in their names for that. */
const pronouns: Readonly<Record<string, RegExp>> = {
  我局: /局/,
  本局: /局/,
  我委: /委/,
  本委: /委/,
  我厅: /厅/,
  本厅: /厅/,
  我办: /办|政府|街道|处/,
  我馆: /馆/,
  我镇: /镇/,
  我乡: /乡/,
};
const PRONOUN = new RegExp(Object.keys(pronouns).join('|'));

function wrongPronoun({ words }: Sentence, { unit }: Words): readonly [from: number, to: number] | undefined {
  const match = PRONOUN.exec(words);
  if (!match || pronouns[match[0]]?.test(unit)) return undefined;
  return [match.index, match.index + match[0].length];
}

/** A body named in full, which does something that is told of oneself. */
const NAMED =
  /(?:^|[，,])(?:20\d\d年度?[，,]?)?([\u4e00-\u9fa5]{1,8}?[省市县区州盟旗][\u4e00-\u9fa5]{2,14}?(?:局|委员会|办公室|厅|中心))(?:认真贯彻|严格按照|严格执行|深入贯彻|坚持以|高度重视|积极推进|全面贯彻|主动公开|新收|收到|未收到|共收到|编制|根据)/;
const PLACES = /^.*[省市县区州盟旗](?=[\u4e00-\u9fa5]{2,})/;

/** Do two names mean one body? Its short name and its full one share most of their characters in pairs. */
function isSameBody(name: string, unit: string): boolean {
  const core = name.replace(PLACES, '').replace(/(?:局|委员会|办公室|厅|中心)$/, '');
  const pairs = Array.from({ length: Math.max(1, core.length - 1) }, (_, at) => core.slice(at, at + 2));
  return pairs.filter((pair) => unit.includes(pair)).length * 2 >= pairs.length;
}

function wrongUnit({ words }: Sentence, { unit }: Words): readonly [from: number, to: number] | undefined {
  const match = NAMED.exec(words);
  const name = match?.[1];
  if (!match || name === undefined || bodyOf(unit).kind !== 'department' || isSameBody(name, unit))
    return undefined;
  const from = match.index + match[0].indexOf(name);
  return [from, from + name.length];
}

const A_YEAR = pairOf('year');
const SELF = pairOf('self');
const A_NAME = bitOf('named');

/** Each with what a sentence has that it may find something in. */
const searches: readonly (readonly [Key, (sentence: Sentence) => boolean, typeof wrongYear])[] = [
  ['C-6.year', (sentence) => sentence.hasPair(A_YEAR), wrongYear],
  ['C-6.pronoun', (sentence) => sentence.hasPair(SELF), wrongPronoun],
  ['C-6.unit', (sentence) => sentence.has(A_NAME), wrongUnit],
];

/** Of each kind the first: who copied a page left it over in every paragraph. */
function checkLeftOver(words: Words): Finding[] {
  const { sentences, unit, year } = words;
  if (unit.trim() === '' || year === 0) return [];
  return gathered(searches, ([key, isWorth, search]) => {
    for (const sentence of sentences) {
      if (!isWorth(sentence)) continue;
      const place = search(sentence, words);
      if (!place) continue;
      const quote = quoteOf(sentence, ...place);
      const params = { said: quote.text.slice(quote.from, quote.to), unit, year };
      return [finding(nothingLeftOver, key, { quote, topic: key, params })];
    }
    return [];
  });
}

export const nothingLeftOver = rule({
  id: 'C-6',
  basis: ['practice', 'X'],
  editions: everyEdition,
  verdicts: { 'C-6.year': 'warning', 'C-6.pronoun': 'warning', 'C-6.unit': 'warning' },
  check: ofWords(checkLeftOver),
});
