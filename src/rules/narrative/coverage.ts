/** C-1 to C-3: what the sections told in words have to hold. */
import type { TextSection } from '../../report';
import type { Finding, Quote } from '../finding';
import { everyEdition, finding, rule } from '../rule';
import { ofWords } from './ofWords';
import type { Words } from './words';

/** Words that show an aspect of section 1 to be covered; generous, since bodies use headings of their own. */
const aspectWords: Readonly<Record<string, string>> = {
  主动公开: '主动公开|公开内容|发布|公布|公示',
  依申请公开: '申请',
  政府信息管理: '信息管理|规范性文件|保密|审查|审核|信息资源|公开属性|动态调整|规范化|制度|规章',
  政府信息公开平台建设: '平台|网站|门户|新媒体|公众号|专栏|专区|公开栏|渠道',
  监督保障: '监督|保障|考核|评议|培训|问责|责任追究|检查|领导小组|组织领导',
};

const wordsByAspect: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(aspectWords).map(([aspect, words]) => [aspect, words.split('|')]),
);

/** The words any of which shows an aspect to be covered. */
export const wordsOfAspect = (aspect: string): readonly string[] => wordsByAspect[aspect] ?? [aspect];

/** Spaces and points are no words. */
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

/** Whoever writes more has something to tell. */
const LONGEST_NOTHING = 30;
const NOTHING = /^(?:本年度?|我[局委办])*(?:暂时?)?(?:无|没有)?$/;
export const PROCESSING_FEE = /信息处理费|收取[^。]{0,16}费|收费|费用/;

/** A finding about a section as a whole is placed at its beginning. */
const wholeOf = (section: TextSection): Quote => ({ section, paragraph: 0, text: '', from: 0, to: 0 });

function checkAspects({ form, texts }: Words): Finding[] {
  const missing = form.aspectsOfSection1.filter(
    (aspect) => !wordsOfAspect(aspect).some((word) => texts['1']?.includes(word)),
  );
  if (missing.length === 0) return [];
  const params = { aspects: missing.join('、') };
  return [finding(aspectsCovered, 'C-1', { quote: wholeOf('1'), topic: 'aspects', params })];
}

const checkFee = ({ texts }: Words): Finding[] =>
  PROCESSING_FEE.test(texts['6'] ?? '')
    ? []
    : [finding(feeTold, 'C-2', { quote: wholeOf('6'), topic: 'fee' })];

/** Words that name a problem, and those that say what is done about one; a wish is a problem still. */
const PROBLEM =
  /问题|不足|不够|有待|短板|欠缺|薄弱|差距|不高|不强|不深|滞后|不及时|不到位|不全面|不完善|偏[少低慢]|缺乏|单一/;
const WISH =
  /(?:有待|亟[待需]|[还尚仍]需|需要?|存在)[^，。；]*?(?:加强|提[高升]|完善|改进|规范|优化|提升空间|深化|拓展|丰富|强化)/g;
/** The section's own title, repeated in it. */
const HEADING = /(?:存在的?)?(?:主要)?问题(?:及|和|与)(?:其)?改进(?:情况|措施)/g;
const IMPROVEMENT =
  /改[进善正]|整改|下一步|下步|将|加[强大快]|措施|今后|完善|提[升高]|推[进动]|强化|优化|健全|规范|着力|深化|已|拓[宽展]|丰富|解决|组织|开展|配备|建立|制定|明确|落实|培训|督促|约谈|通报|调整|增[加设强]/;
const NO_PROBLEM = /(?:未|没有|无|不存在)(?:发现|出现|存在)?[^，。；]{0,12}(?:问题|不足)/g;

/** Nothing wrong is known only where no other words tell of something. */
function problemsKey(text: string): 'C-3' | 'C-3.noProblems' | 'C-3.noImprovement' | undefined {
  if (text.length <= LONGEST_NOTHING && NOTHING.test(bare(text))) return 'C-3';
  const others = text.replace(NO_PROBLEM, '');
  if (others !== text && !PROBLEM.test(others.replace(HEADING, ''))) return 'C-3.noProblems';
  return PROBLEM.test(text) && !IMPROVEMENT.test(text.replace(HEADING, '').replace(WISH, ''))
    ? 'C-3.noImprovement'
    : undefined;
}

const checkProblems = ({ texts }: Words): Finding[] => {
  const key = problemsKey(texts['5'] ?? '');
  return key === undefined ? [] : [finding(problemsTold, key, { quote: wholeOf('5'), topic: 'empty' })];
};

const aspectsCovered = rule({
  id: 'C-1',
  basis: ['practice', 'X'],
  editions: ({ aspectsOfSection1 }) => aspectsOfSection1.length > 0,
  verdicts: { 'C-1': 'warning' },
  check: ofWords(checkAspects),
});

const feeTold = rule({
  id: 'C-2',
  basis: ['P'],
  editions: ({ asksForProcessingFee }) => asksForProcessingFee,
  verdicts: { 'C-2': 'warning' },
  check: ofWords(checkFee),
});

const problemsTold = rule({
  id: 'C-3',
  basis: ['L', 'X'],
  editions: everyEdition,
  verdicts: { 'C-3': 'warning', 'C-3.noProblems': 'warning', 'C-3.noImprovement': 'warning' },
  check: ofWords(checkProblems),
});

export const coverageRules = [aspectsCovered, feeTold, problemsTold] as const;
