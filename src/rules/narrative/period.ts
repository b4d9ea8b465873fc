/** N-6: the statistics period of a report is its year, from the first of January to the last of December. */
import { gathered } from '../gathered';
import type { Finding } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { bitOf } from './marks';
import { ofWords } from './ofWords';
import type { Words } from './words';
import { quoteOf } from './sentences';

/** What tells the period of the statistics from that of a campaign or a plan. */
export const ABOUT_STATISTICS = /统计(?:期|时|起|的?数据)|(?:数据|报告)[^，。]{0,8}(?:统计|期限|时限|时间)/;

const MONTH_AND_DAY = String.raw`(\d{1,2})月(?:(\d{1,2})日)?`;
const MONTH = bitOf('month');
const PERIOD = new RegExp(
  String.raw`(\d{4})年${MONTH_AND_DAY}起?(?:开始)?[至到~～—－-]+(?:(\d{4})年)?(?:当年)?${MONTH_AND_DAY}`,
);

/** Nothing where the report's year is not known. */
function checkPeriod({ sentences, year }: Words): Finding[] {
  return gathered(sentences, (sentence): Finding[] => {
    if (!sentence.has(MONTH)) return [];
    const match = ABOUT_STATISTICS.test(sentence.words) ? PERIOD.exec(sentence.words) : null;
    if (!match || year === 0) return [];
    const [said, firstYear, firstMonth, firstDay = '1', lastYear = firstYear, lastMonth, lastDay = '31'] =
      match;
    const whole = [year, 1, 1, year, 12, 31];
    const written = [firstYear, firstMonth, firstDay, lastYear, lastMonth, lastDay].map(Number);
    if (written.every((part, at) => part === whole[at])) return [];
    const expected = `${year}年1月1日至${year}年12月31日`;
    return [
      finding(statisticsPeriod, 'N-6', {
        expected,
        found: said,
        quote: quoteOf(sentence, match.index, match.index + said.length),
        topic: 'period',
      }),
    ];
  });
}

export const statisticsPeriod = rule({
  id: 'N-6',
  basis: ['X'],
  editions: everyEdition,
  verdicts: { 'N-6': 'warning' },
  check: ofWords(checkPeriod),
});
