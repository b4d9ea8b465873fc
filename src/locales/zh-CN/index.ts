/** What the product says in Chinese. `{…}` is replaced; findings know row, column, cells, expected, found, difference. */
import { causes } from './causes';
import { forms, newestEdition } from '../../form';
import { textSections } from '../../report';
import type { Group } from '../../rules';
import { tableNames } from '../workbook';
import { letter } from './letter';
import { messages } from './messages';
import { pane } from './pane';
import { quantities } from './quantities';
import { register } from './register';
import { rules } from './rules';

export type LanguageId = 'zh-CN' | 'en-US';

const { sections } = forms[newestEdition];

/** A section told in words is called by its title, a table as its sheet is. */
const groupNames = {
  report: '整份报告',
  ...Object.fromEntries(textSections.map((section) => [section, sections[Number(section) - 1]])),
  ...tableNames,
} as Readonly<Record<Group, string>>;

export const zhCN = {
  id: 'zh-CN' as LanguageId,
  separator: '、',
  more: '{first}等 {count} 格',
  blank: '空白',
  also: '这一句里还有：{list}。',
  alsoOne: '{quantity}写 {said}，按表是 {expected}',
  alsoSeparator: '；',
  wholeReport: '整份报告',

  severity: { error: '错误', warning: '提醒', hint: '提示' },
  outcome: { broken: '不符', cannotTell: '无法判断' },
  unitState: {
    submitted: '已报',
    missing: '未报',
    duplicate: '重复',
    wrongYear: '年度不符',
    wrongEdition: '格式版本不符',
    unreadable: '读不出',
    unexpected: '不在单位名单',
    ambiguous: '单位不明',
  },
  passage: '本报告：“{own}”\n对方：“{other}”',
  problemColumns: {
    unit: '单位',
    severity: '级别',
    table: '表',
    row: '行',
    column: '列',
    message: '问题',
    expected: '应为',
    found: '现为',
    difference: '差额',
    rule: '规则',
    file: '文件',
  },
  table: groupNames,

  places: { line: '第 {line} 行', page: '第 {page} 页第 {line} 行' },

  rules,
  causes,
  quantities,
  letter,
  messages,
  register,
  pane,
};

/** The shape every language fills. */
export type Locale = typeof zhCN;
