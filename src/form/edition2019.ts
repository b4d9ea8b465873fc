/** The form for the report years 2019 and 2020. */
import type { EditionOf } from './model';
import {
  appealsTable,
  clauseBlock,
  disclosureTable,
  type Entry,
  otherAsOne,
  requestRows,
  requestsTable,
  sections,
} from './parts';

const items: Entry[] = [
  ['lastYearItems', '上一年项目数量'],
  ['change', '本年增/减', 'signedCount'],
];
const itemsAndDecisions: Entry[] = [...items, ['decisions', '处理决定数量']];

export const edition2019 = {
  edition: '2019',
  firstYear: 2019,
  document: '国办公开办函〔2019〕60号',
  sections,
  aspectsOfSection1: [],
  asksForProcessingFee: false,
  tables: [
    disclosureTable([
      clauseBlock(
        '1',
        '第二十条第（一）项',
        [
          ['made', '本年新制作数量'],
          ['published', '本年新公开数量'],
          ['totalPublished', '对外公开总数量'],
        ],
        [
          ['regulations', '规章'],
          ['normativeDocuments', '规范性文件'],
        ],
      ),
      clauseBlock('5', '第二十条第（五）项', itemsAndDecisions, [
        ['licences', '行政许可'],
        ['otherServices', '其他对外管理服务事项'],
      ]),
      clauseBlock('6', '第二十条第（六）项', itemsAndDecisions, [
        ['penalties', '行政处罚'],
        ['compulsoryMeasures', '行政强制'],
      ]),
      clauseBlock('8', '第二十条第（八）项', items, [['fees', '行政事业性收费']]),
      clauseBlock(
        '9',
        '第二十条第（九）项',
        [
          ['items', '采购项目数量'],
          ['amount', '采购总金额', 'amount'],
        ],
        [['procurement', '政府集中采购']],
      ),
    ]),
    requestsTable(requestRows(otherAsOne)),
    appealsTable,
  ],
} as const satisfies EditionOf<string, string>;
