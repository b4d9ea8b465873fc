/** C-1 to C-4: what the sections told in words have to hold, and how their points are numbered. */
import { forms } from '../../form';
import type { Report, TextSection } from '../../report';
import type { Finding, Quote, TextRuleId } from '../model';

/** Words that show an aspect of section 1 to be covered; generous, since bodies use headings of their own. */
const aspectWords: Readonly<Record<string, RegExp>> = {
  主动公开: /主动公开|公开内容|发布|公布|公示/,
  依申请公开: /申请/,
  政府信息管理: /信息管理|规范性文件|保密|审查|审核|信息资源|公开属性|动态调整|规范化|制度|规章/,
  政府信息公开平台建设: /平台|网站|门户|新媒体|公众号|专栏|专区|公开栏|渠道/,
  监督保障: /监督|保障|考核|评议|培训|问责|责任追究|检查|领导小组|组织领导/,
};

/** Spaces and points are no words. */
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

const NOTHING = /^(?:本年度?|我[局委办])*(?:暂时?)?(?:无|没有)?$/;
const PROCESSING_FEE = /信息处理费|收取[^。]{0,16}费|收费|费用/;

function finding(
  rule: TextRuleId,
  severity: Finding['severity'],
  quote: Quote,
  topic: string,
  params: Finding['message']['params'] = {},
): Finding {
  const figures = { cells: [], expected: null, found: null, difference: null };
  return { rule, severity, outcome: 'broken', ...figures, quote, topic, message: { key: rule, params } };
}

/** A finding about a section as a whole is placed at its beginning. */
const wholeOf = (section: TextSection): Quote => ({ section, paragraph: 0, text: '', from: 0, to: 0 });

/** C-1 and C-2 are asked for by the form of 2021, C-3 by the law. */
function checkCoverage({ texts, edition }: Report): Finding[] {
  const findings: Finding[] = [];
  const missing = forms[edition].aspectsOfSection1.filter(
    (aspect) => !(aspectWords[aspect] ?? new RegExp(aspect)).test(texts['1'] ?? ''),
  );
  if (missing.length > 0) {
    findings.push(finding('C-1', 'warning', wholeOf('1'), 'aspects', { aspects: missing.join('、') }));
  }
  if (NOTHING.test(bare(texts['5'] ?? ''))) findings.push(finding('C-3', 'warning', wholeOf('5'), 'empty'));
  if (edition !== '2019' && !PROCESSING_FEE.test(texts['6'] ?? '')) {
    findings.push(finding('C-2', 'warning', wholeOf('6'), 'fee'));
  }
  return findings;
}

const NUMERALS = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
];

/** At the beginning of a paragraph or a sentence: `第二十条第（一）项` is no numbering. */
const POINT = /(?:^|(?<=[。；;：:！？]))\s*[（(]([一二三四五六七八九十]{1,3})[）)]/g;

/** C-4: after （n） comes （n＋1）, or （一） where a new list begins; said at the first gap of a section. */
function checkNumbering(section: TextSection, text: string): Finding[] {
  let last = 0;
  for (const [paragraph, line] of text.split('\n').entries()) {
    for (const match of line.matchAll(POINT)) {
      const number = NUMERALS.indexOf(match[1] ?? '') + 1;
      const next = NUMERALS[last] ?? '';
      if (number > 1 && number !== last + 1) {
        const [point] = match;
        const sentence = /^[^。]*。?/.exec(line.slice(match.index))?.[0] ?? point;
        const quote = { section, paragraph, text: sentence, from: 0, to: point.length };
        return [finding('C-4', 'hint', quote, 'numbering', { found: match[1] ?? '', next })];
      }
      last = number;
    }
  }
  return [];
}

export const checkContent = (report: Report): Finding[] => [
  ...checkCoverage(report),
  ...(['1', '5', '6'] as const).flatMap((section) => checkNumbering(section, report.texts[section] ?? '')),
];
