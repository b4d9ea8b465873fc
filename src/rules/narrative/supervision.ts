/** L-1: a government tells how its bodies were assessed, judged by the public and held to account (条例第五十条第（四）项). */
import { bodyOf } from '../body';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { ofWords } from './ofWords';
import type { Words } from './words';

/** What the regulation asks for, and the words that show it to be told; generous, as bodies say it in many ways. */
const asked: Readonly<Record<string, RegExp>> = {
  工作考核: /考核|考评|绩效/,
  社会评议: /评议|评价|测评|第三方|满意度|社会监督/,
  责任追究: /责任追究|追究.{0,8}责任|追责|问责/,
};

/** An overview of one sentence goes into nothing: what it lacks is not this. */
const isToldInDetail = ({ sentences }: Words): boolean =>
  sentences.filter(({ section }) => section === '1').length > 1;

function checkSupervision(words: Words): Finding[] {
  const { unit, texts } = words;
  if (bodyOf(unit).kind !== 'government' || !isToldInDetail(words)) return [];
  const told = Object.values(texts).join('\n');
  const missing = Object.entries(asked).flatMap(([what, words]) => (words.test(told) ? [] : [what]));
  if (missing.length === 0) return [];
  const quote = { section: '1', paragraph: 0, text: '', from: 0, to: 0 } as const;
  return [
    finding(supervisionTold, 'L-1', { quote, topic: 'supervision', params: { missing: missing.join('、') } }),
  ];
}

export const supervisionTold = rule({
  id: 'L-1',
  basis: ['L'],
  editions: everyEdition,
  verdicts: { 'L-1': 'warning' },
  check: ofWords(checkSupervision),
});
