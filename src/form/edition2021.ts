/** The form for the report years from 2021 on. */
import type { EditionOf } from './model';
import {
  appealsTable,
  clauseBlock,
  disclosureTable,
  type Entry,
  otherInThree,
  requestRows,
  requestsTable,
  sections,
} from './parts';

const decisions: Entry[] = [['decisions', '本年处理决定数量']];

export const edition2021 = {
  edition: '2021',
  firstYear: 2021,
  document: '国办公开办函〔2021〕30号',
  sections,
  aspectsOfSection1: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
  asksForProcessingFee: true,
  tables: [
    disclosureTable([
      clauseBlock(
        '1',
        '第二十条第（一）项',
        [
          ['made', '本年制发件数'],
          ['repealed', '本年废止件数'],
          ['inForce', '现行有效件数'],
        ],
        [
          ['regulations', '规章'],
          ['normativeDocuments', '行政规范性文件'],
        ],
      ),
      clauseBlock('5', '第二十条第（五）项', decisions, [['licences', '行政许可']]),
      clauseBlock('6', '第二十条第（六）项', decisions, [
        ['penalties', '行政处罚'],
        ['compulsoryMeasures', '行政强制'],
      ]),
      clauseBlock(
        '8',
        '第二十条第（八）项',
        [['amount', '本年收费金额（单位：万元）', 'amount']],
        [['fees', '行政事业性收费']],
      ),
    ]),
    requestsTable(requestRows(otherInThree)),
    appealsTable,
  ],
} as const satisfies EditionOf<string, string>;
