/** The pieces that editions share, and the short notations in which the editions are written down. */
import type { Block, CellType, Column, Row, TableOf } from './model';

export const sections = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** `[id, label]`, with the type where it is not a count. */
export type Entry = readonly [id: string, label: string, type?: CellType];

/** A block of section 2 under its clause: columns and rows as `[id, label]`. */
export function clauseBlock(
  id: string,
  clause: string,
  columns: readonly Entry[],
  rows: readonly Entry[],
): Block {
  return {
    id: `disclosure.${id}`,
    clause,
    columns: columns.map(([column, label, type = 'count']) => ({ id: column, label, type })),
    rows: rows.map(([row, label]) => ({ id: row, labels: [label] })),
  };
}

export const disclosureTable = (blocks: readonly Block[]): TableOf<'disclosure'> => ({
  id: 'disclosure',
  section: 2,
  arrangement: 'clauses',
  sheet: { name: '二、主动公开', widths: { labels: [26], entry: 19 } },
  document: { widths: { labels: [28], entry: 24 }, text: 'normal' },
  charts: [],
  blocks,
});

const outcome = (id: string, ...labels: string[]): Row => ({
  id,
  labels: ['三、本年度办理结果', ...labels],
  tag: 'outcome',
});

const outcomeGroup = (id: string, label: string, rows: readonly Entry[]): Row[] =>
  rows.map(([row, rowLabel]) => outcome(`${id}.${row}`, label, rowLabel));

/** The rows of section 3; the editions differ only in what （六）其他处理 consists of. */
export function requestRows(otherOutcomes: readonly Row[]): Row[] {
  return [
    { id: 'received', labels: ['一、本年新收政府信息公开申请数量'] },
    { id: 'carriedIn', labels: ['二、上年结转政府信息公开申请数量'] },
    outcome('granted', '（一）予以公开'),
    outcome('partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
    ...outcomeGroup('refused', '（三）不予公开', [
      ['stateSecret', '1.属于国家秘密'],
      ['prohibitedByLaw', '2.其他法律行政法规禁止公开'],
      ['threeSecurities', '3.危及“三安全一稳定”'],
      ['thirdPartyRights', '4.保护第三方合法权益'],
      ['internalAffairs', '5.属于三类内部事务信息'],
      ['processInformation', '6.属于四类过程性信息'],
      ['enforcementFile', '7.属于行政执法案卷'],
      ['administrativeInquiry', '8.属于行政查询事项'],
    ]),
    ...outcomeGroup('unavailable', '（四）无法提供', [
      ['notHeld', '1.本机关不掌握相关政府信息'],
      ['needsCreation', '2.没有现成信息需要另行制作'],
      ['stillUnclear', '3.补正后申请内容仍不明确'],
    ]),
    ...outcomeGroup('declined', '（五）不予处理', [
      ['petition', '1.信访举报投诉类申请'],
      ['repeated', '2.重复申请'],
      ['publication', '3.要求提供公开出版物'],
      ['massRepeated', '4.无正当理由大量反复申请'],
      ['confirmation', '5.要求行政机关确认或重新出具已获取信息'],
    ]),
    ...otherOutcomes,
    { id: 'processed', labels: ['三、本年度办理结果', '（七）总计'] },
    { id: 'carriedOut', labels: ['四、结转下年度继续办理'] },
  ];
}

/** （六）其他处理 as one row (2019) … */
export const otherAsOne: Row[] = [outcome('other', '（六）其他处理')];

/** … or broken down (2021). */
export const otherInThree: Row[] = outcomeGroup('other', '（六）其他处理', [
  ['notCorrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['feeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['rest', '3.其他'],
]);

/** A column that adds up to the total. */
const part = (id: string, label: string, group?: string): Column => ({
  id,
  label,
  type: 'count',
  ...(group && { group }),
  tag: 'part',
});

const total: Column = { id: 'total', label: '总计', type: 'count' };

export const organisation = (id: string, label: string): Column => part(id, label, '法人或其他组织');

export function requestsTable(rows: readonly Row[]): TableOf<'requests'> {
  return {
    id: 'requests',
    section: 3,
    arrangement: 'nested',
    sheet: { name: '三、依申请公开', widths: { labels: [7, 15, 29], entry: 8.6 } },
    document: { widths: { labels: [6, 10, 34.3], entry: 7.1 }, text: 'small' },
    charts: [
      { id: 'outcomes', bars: { rows: 'outcome', column: 'total' } },
      { id: 'applicants', bars: { row: 'received', allColumnsBut: 'total' } },
    ],
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    columnGroup: '申请人情况',
    blocks: [
      {
        id: 'requests',
        rows,
        columns: [
          part('person', '自然人'),
          organisation('business', '商业企业'),
          organisation('research', '科研机构'),
          organisation('welfare', '社会公益组织'),
          organisation('legalService', '法律服务机构'),
          organisation('otherOrganisation', '其他'),
          total,
        ],
      },
    ],
  };
}

export const appealsTable: TableOf<'appeals'> = {
  id: 'appeals',
  section: 4,
  arrangement: 'line',
  sheet: { name: '四、复议诉讼', widths: { labels: [], entry: 5.5 } },
  document: { widths: { labels: [], entry: 1 }, text: 'small' },
  charts: [],
  blocks: [
    {
      id: 'appeals',
      rows: [
        { id: 'review', labels: ['行政复议'] },
        { id: 'litigationDirect', labels: ['行政诉讼', '未经复议直接起诉'] },
        { id: 'litigationAfterReview', labels: ['行政诉讼', '复议后起诉'] },
      ],
      columns: [
        part('upheld', '结果维持'),
        part('corrected', '结果纠正'),
        part('other', '其他结果'),
        part('pending', '尚未审结'),
        total,
      ],
    },
  ],
};
