/** C-5: no prompt of the template, no blank of a draft and no dummy is left in the words. */
import { gathered } from '../gathered';
import { textSections } from '../../report';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { matchesOf } from './matches';
import { ofWords } from './ofWords';
import type { Words } from './words';

const UNIT = '[年月日件份条个项次元万%]';

/** As the template prints them, as drafts leave them, and as clerks mark what is still to come. */
const PROMPT = new RegExp(
  [
    '[（(【\\[][^（(）)】\\]\\n]{0,6}(?:文字描述|文字说明|此处|请填写|填写|待补|待填|待核|待定|待确认)[^（(）)】\\]\\n]{0,40}[）)】\\]]',
    '此处(?:填写|填报|插入|补充)',
    '[_＿]{2,}',
    `(?:[×✕╳]+|(?<![A-Za-z])[xX]{1,4}|[*＊]{1,4}|[○〇□]{2,}|…{1,2}|[?？]{2,3})(?=${UNIT})`,
    '[×✕╳]{2,}|(?<![A-Za-z])[xX]{2,4}(?=[局委办厅市县区镇乡省])',
  ].join('|'),
  'g',
);

/** None of them is without one of these. */
const MAY_BE_PROMPT = /[_＿×✕╳xX*＊○〇□…?？]|此处|文字描述|文字说明|填写|待[补填核定确]/;

function checkPrompts({ texts }: Words): Finding[] {
  return gathered(textSections, (section) => {
    const text = texts[section] ?? '';
    if (!MAY_BE_PROMPT.test(text)) return [];
    const left = text.split('\n').flatMap((line, paragraph) =>
      matchesOf(PROMPT, line).map(({ index, 0: said }) => {
        const start = line.lastIndexOf('。', index) + 1;
        const end = line.indexOf('。', index + said.length);
        const text = line.slice(start, end < 0 ? line.length : end + 1);
        return { section, paragraph, text, from: index - start, to: index - start + said.length };
      }),
    );
    const [quote] = left;
    if (!quote) return [];
    const params = { said: quote.text.slice(quote.from, quote.to), count: left.length };
    const key = left.length > 1 ? 'C-5.several' : 'C-5';
    return [finding(noPromptLeft, key, { quote, topic: 'prompt', params })];
  });
}

export const noPromptLeft = rule({
  id: 'C-5',
  basis: ['P', 'X'],
  editions: everyEdition,
  verdicts: { 'C-5': 'error', 'C-5.several': 'error' },
  check: ofWords(checkPrompts),
});
