/** The words printed in the workbook. They are Chinese in every language of Excel, as the form is. */

import { forms, type TableId } from '../form';
import { tableTitles } from '../register';
import type { TextSection } from '../report';
import type { LinearRuleId } from '../rules';

type SectionSheet = `section${TextSection}`;

export type SheetKey = 'cover' | SectionSheet | TableId | 'prior' | 'findings';

const sectionSheets: readonly (readonly [key: SectionSheet, section: number, name: string])[] = [
  ['section1', 1, '一、总体情况'],
  ['section5', 5, '五、问题及改进'],
  ['section6', 6, '六、其他事项'],
];

const tableSheets = Object.values(forms).flatMap(({ tables }) =>
  tables.map(({ id, section, sheet }) => [id, section, sheet.name] as const),
);

/** What each table is called for short. */
export const tableNames = Object.fromEntries(tableSheets.map(([id, , name]) => [id, name])) as Readonly<
  Record<TableId, string>
>;

/** The worksheets of a report in their order, by key; a table has the name that the newest edition gives it. */
export const sheetNames = Object.fromEntries([
  ['cover', '封面'],
  ...[...sectionSheets, ...tableSheets]
    .sort(([, a], [, b]) => a - b)
    .map(([key, , name]) => [key, name] as const),
  ['prior', '上年数据'],
  ['findings', '校验结果'],
]) as Readonly<Record<SheetKey, string>>;

/** Those of a register beside a report, by what they hold. */
export const registerSheetNames = { ...tableTitles, lists: '台账参数' } as const;

export const workbookTexts = {
  coverTitle: '政府信息公开工作年度报告',
  coverUnit: '单位名称：',
  coverYear: '报告年度：',
  coverEdition: '报告格式：',
  /** The edition cell: the document that fixes the form, shown after the edition's own number. */
  editionFormat: (document: string) => `@"版（${document}）"`,
  yearFormat: '0"年"',
  coverNote:
    '填写顺序：先核对本页，再依次填写各表。白色格可填，总计自动求和；没有的数填 0，不要留空。表外“核对”一栏显示“✓”即相符，不相符的写明差多少，请核对标色的格。',
  /** Beside 封面: each part of the report, and how it stands. */
  coverMargin: {
    heading: '各部分　这一栏不打印',
    filled: '✓ 已填完',
    unfilled: '□ ',
    cells: ' 格未填',
    written: '✓ 已写 ',
    paragraphs: ' 段',
    unwritten: '□ 未写',
    priorThere: '✓ 已放入',
    priorMissing: '□ 未放入',
    error: { mark: '✕ ', count: ' 处错误' },
    warning: { mark: '▲ ', count: ' 处提醒' },
    time: 'h:mm',
    notChecked: '尚未校验',
    unchanged: ' 校验后没有改过',
    changed: ' 校验后改过，请再校验一遍',
  },
  /** Beside the sections told in words: what belongs there, and whether it has been written. */
  prompts: {
    heading: '虚线右边供您参考，不打印、不进入报告',
    belongs: '应写到的内容',
    problem: '本页的问题',
    told: '✓ ',
    untold: '□ ',
    howTo: '一段写一格。',
    sections: {
      '1': { points: [], note: '写全年政府信息公开工作的总体情况。' },
      '5': {
        points: [
          ['存在的主要问题', ['问题', '不足', '有待', '短板', '薄弱']],
          ['改进情况', ['改进', '整改', '下一步', '完善', '加强']],
        ],
        note: '写上年提出的问题改得怎样、今年还有什么问题。',
      },
      '6': { points: [], note: '没有其他事项的，也写明“无”。' },
    },
    fee: ['收取信息处理费的情况，没有收的也写明', ['信息处理费', '收费', '费用']],
  },
  priorTitle: (year: number) => `上年数据（${year}年度报告）`,
  priorNote:
    '照抄上一年度报告的三张表，用于核对结转数和上年数；没有的可以不填。上年的文字存在表的右侧，只用来查雷同，不打印。',
  findingsTitle: '校验结果',
  findingsNote: '点“位置”转到那一格。提醒核实无误的，在“说明”里写明原因，再次校验时保留；浅黄的还没有写。',
  /** How many there are, above the table; as number formats. None is nothing to worry about: black. */
  findingsCounts: {
    error: '"✕ "0" 处错误";;[Black]"没有错误"',
    warning: '"▲ "0" 处提醒";;[Black]"没有提醒"',
    hint: '"○ "0" 处提示";;[Black]"没有提示"',
  },
  /** When it was checked, and by which rules: a text in a formula follows each of them. */
  checkedTime: 'yyyy"年"m"月"d"日" h:mm',
  checkedAt: ' 校验　规则 ',
  rulesOf: (year: string, month: string) => `${year}年${month}月版`,
  notChecked: '尚未校验。填好后，在功能区“公开年报”点“校验”。',
  unchanged: '校验后没有改过。',
  figuresChanged: '此后表中数字改过，请再校验一遍。',
  wordsChanged: '此后文字改过，请再校验一遍。',
  findingsColumns: {
    severity: '级别',
    place: '位置',
    message: '问题',
    found: '现为',
    expected: '应为',
    suggestion: '怎么办',
    explanation: '说明',
    rule: '规则',
    key: '定位',
    link: '链接',
    placeName: '位置名称',
    aside: '旁注',
    quote: '原句',
    standing: '仍在的定位',
  },
  severity: { error: '错误', warning: '提醒', hint: '提示', resolved: '已消除' },
  /** On 校验结果 a level is told by its shape too. */
  marked: { error: '✕ 错误', warning: '▲ 提醒', hint: '○ 提示', resolved: '✓ 已消除' },
  /** Instead of possibilities that have no room in a row. */
  moreInPane: '还有其他可能，见“公开年报”面板。',
  /** What is found at a cell, beside its row. */
  asides: { change: '可能 {places}。', one: '{address} 应为 {to}', separator: '、' },
} as const;

/** The number format of a margin: how much the first side has over the second. */
export const marginFormat = '"多 "General;"少 "General;"平"';

/** Headings of the margins, by rule: what is compared with what. */
export const marginTitles: Readonly<Record<LinearRuleId, string>> = {
  'T3-1': '（新收＋上年结转）与（办理总计＋结转下年）之差',
  'T3-2': '（七）总计与各项结果之和之差',
  'T3-3': '总计与各类申请人之和之差',
  'T4-1': '总计与各项结果之和之差',
  'Y-1': '上年结转与上年报告“结转下年度”之差',
  'Y-2': '现行有效件数与“上年有效＋制发－废止”之差',
  'Y-3': '上一年项目数量与上年报告推算数之差',
  'S-1': '不应小于 0 的差额',
  'S-2': '公开总数少于本年新公开的差额',
};

/** What is said beside the rows of a table: by rule, by how much one side has more; the same told of several columns. */
export const noteWords: {
  readonly [
    key in 'heading' | 'holds' | 'more' | 'less' | 'notNumbers' | 'blanks' | 'negative' | 'fraction' | 'error'
  ]: string;
} & {
  readonly rules: Readonly<Record<LinearRuleId, Readonly<Record<'more' | 'less' | 'across', string>>>>;
} = {
  heading: '核对（不打印）',
  holds: '✓',
  more: '多 ',
  less: '少 ',
  notNumbers: ' 格不是数字。',
  blanks: ' 格未填。',
  negative: '有负数。',
  fraction: '有小数。',
  error: '有格显示错误值。',
  rules: {
    'T3-1': {
      more: '新收加上年结转比办理加结转下年多 ',
      less: '新收加上年结转比办理加结转下年少 ',
      across: '新收加上年结转，比办理加结转下年：',
    },
    'T3-2': {
      more: '（七）总计多 ',
      less: '（七）总计少 ',
      across: '（七）总计比各项结果之和：',
    },
    'T3-3': { more: '总计多 ', less: '总计少 ', across: '总计比各类申请人之和：' },
    'T4-1': { more: '总计多 ', less: '总计少 ', across: '总计比各项结果之和：' },
    'Y-1': {
      more: '比上年报告的结转下年多 ',
      less: '比上年报告的结转下年少 ',
      across: '与上年报告的结转下年比，请核对：',
    },
    'Y-2': {
      more: '现行有效比“上年有效＋制发－废止”多 ',
      less: '现行有效比“上年有效＋制发－废止”少 ',
      across: '现行有效与上年推算比：',
    },
    'Y-3': {
      more: '上一年项目数比上年报告推算多 ',
      less: '上一年项目数比上年报告推算少 ',
      across: '上一年项目数与上年报告推算比：',
    },
    'S-1': { more: '多 ', less: '比增减数要求的少 ', across: '不应小于 0：' },
    'S-2': { more: '多 ', less: '公开总数比本年新公开少 ', across: '公开总数比本年新公开：' },
  },
};

/** What the sheet says when an entry cell is selected, and when something else is typed into it; by cell type. */
export const entryTexts = {
  count: {
    prompt: { title: '填写件数', message: '填 0 或正整数，只填数字，不加单位和备注。没有的填 0，不要留空。' },
    alert: { title: '这里只能填整数', message: '请填 0 或正整数，不要加单位、文字、小数或负号。' },
  },
  signedCount: {
    prompt: { title: '填写增减数', message: '增加填正整数，减少填负整数（如 -5），没有变化填 0。' },
    alert: { title: '这里只能填整数', message: '增加填正整数，减少填负整数（如 -5），不要写“增”“减”。' },
  },
  amount: {
    prompt: { title: '填写金额', message: '以万元为单位，可填小数，只填数字。没有的填 0，不要留空。' },
    alert: { title: '这里只能填金额数字', message: '请填 0 或正数，以万元为单位，不要加“元”“万元”等字。' },
  },
} as const;

/** Selecting a total tells how it is made up. */
export const totalPrompt = {
  title: '总计',
  message: '等于各分项之和。表外显示“✓”为相符，不相符的写明差多少。',
};

/** The worksheets of a summary in their order, by key. */
export const summarySheetNames = {
  totals: '汇总表',
  details: '明细',
  roster: '单位名单',
  problems: '问题清单',
  changes: '与上年对比',
  charts: '图表',
} as const;

export const summaryTexts = {
  title: '政府信息公开工作年度报告汇总表',
  note: '每一格都是“明细”表中同一列之和；在“明细”中改正某个单位的数，这里随之改变。',
  unit: '汇总单位：',
  year: '报告年度：',
  edition: '报告格式：',
  units: '计入单位：',
  editionFormat: '@"版"',
  unitsFormat: '0"个"',
  detailsTitle: '明细：每个单位一行',
  detailsNote: '标色的格写的不是数字，没有计入汇总。单位名单中未计入汇总的报告不在本表。',
  detailsPrint: '打印时只印本页这几行；要印全部明细，请在“页面布局”中取消打印区域。',
  rosterTitle: '单位名单：谁报了，谁没报',
  /** As workbooks made before say it. */
  formerStates: { unexpected: '不在名册' },
  rosterNote:
    '状态为“已报”的计入汇总；同一单位有几份报告的，内容一致时计入一份，不一致时都不计入。“应报”列写“是”的是应报单位，都不写则谁报都收。',
  rosterColumns: {
    unit: '单位',
    state: '状态',
    counted: '计入汇总',
    expected: '应报',
    ownName: '报告上的名称',
    errors: '错误',
    warnings: '提醒',
    changed: '文件时间',
    file: '文件',
    note: '备注',
  },
  yes: '是',
  candidates: (names: string) => `可能是：${names}`,
  problemsTitle: '问题清单：各单位报告中的问题',
  problemsNote: '可按单位、表、级别筛选后发回各单位核对。',
  changesTitle: (year: number) => `与上年对比（${year}年度）`,
  changesNote:
    '“突出”列是变化最大的五项（总计和它的分项只取其一），按“差额的绝对值 ÷ 两年之和的平方根”排序。上年格式中没有对应栏目的不列。',
  changesColumns: {
    table: '表',
    cell: '项目',
    now: '本年',
    then: '上年',
    difference: '差额',
    ratio: '本年÷上年',
    rank: '突出',
  },
  amountUnit: '（万元）',
  chartsTitle: '图表：供图解和文稿使用',
  chartsNote: '点选图表，复制后粘贴到图解或文稿中。图表随“汇总表”中的数变化。',
  charts: {
    outcomes: {
      name: '办理结果',
      title: (year: number) => `${year}年政府信息公开申请办理结果（单位：件）`,
    },
    applicants: {
      name: '申请来源',
      title: (year: number) => `${year}年新收政府信息公开申请来源（单位：件）`,
    },
    changes: {
      name: '变化最大的项目',
      title: (year: number, before: number, count: number) =>
        `${year}年与${before}年相比变化最大的${count}项`,
    },
  },
  chartFigures: '件数',
  chartOrder: '按报告中的顺序',
  chartRank: '位次',
  chartYear: (year: number) => `${year}年`,
} as const;
