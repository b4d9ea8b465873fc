/** C-4: the points of a section are numbered （一）（二）（三） and 一是、二是、三是 without gaps. */
import { gathered } from '../gathered';
import { type TextSection, textSections } from '../../report';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { matchesOf } from './matches';
import { ofWords } from './ofWords';
import type { Words } from './words';

export const NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

/** At the beginning of a paragraph or a sentence: `第二十条第（一）项` is no numbering. */
export const POINT = /[（(](?<=(?:^|[。；;：:！？])\s*[（(])([一二三四五六七八九十]{1,3})[）)]/gm;

interface Way {
  /** No such number is without one of them. */
  readonly marks: readonly string[];
  readonly number: RegExp;
}

/** The ways to number: `（二）`, and `二是` at the beginning of a clause. */
const WAYS: readonly Way[] = [
  { marks: ['）', ')'], number: POINT },
  { marks: ['是'], number: /([一二三四五六七八九十])是(?<=(?:^|[。；;：:，,！？\s])..)(?!否|日|年|月)/gm },
];

/** After （n） comes （n＋1）, or （一） where a new list begins; said at the first gap of a section. */
function firstGap(section: TextSection, text: string, pattern: RegExp): Finding[] {
  let last = 0;
  for (const { index, 0: point, 1: numeral = '' } of matchesOf(pattern, text)) {
    const number = NUMERALS.indexOf(numeral) + 1;
    if (number > 1 && number !== last + 1) {
      const paragraph = text.slice(0, index).split('\n').length - 1;
      const sentence = /^[^。\n]*。?/.exec(text.slice(index))?.[0] ?? point;
      const quote = { section, paragraph, text: sentence, from: 0, to: point.length };
      const params = { found: point, next: point.replace(numeral, NUMERALS[last] ?? '') };
      return [finding(numbering, 'C-4', { quote, topic: 'numbering', params })];
    }
    last = number;
  }
  return [];
}

const checkNumbering = ({ texts }: Words): Finding[] =>
  gathered(textSections, (section) => {
    const text = texts[section] ?? '';
    return gathered(WAYS, ({ marks, number }) =>
      marks.some((mark) => text.includes(mark)) ? firstGap(section, text, number) : [],
    );
  });

export const numbering = rule({
  id: 'C-4',
  basis: ['X'],
  editions: everyEdition,
  verdicts: { 'C-4': 'hint' },
  check: ofWords(checkNumbering),
});
