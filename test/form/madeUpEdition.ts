/** An edition of the form that nobody has prescribed: one row, one column and one block more, from report year 2028 on. */
import { editions as prescribed } from '../../src/form/editions';
import type { Column, Row } from '../../src/form/model';

const [, edition2021] = prescribed;
const [disclosure, requests, appeals] = edition2021.tables;

const machineLearning: Row = {
  id: 'refused.modelWeights',
  labels: ['三、本年度办理结果', '（三）不予公开', '9.属于训练数据'],
  tag: 'outcome',
};

const university: Column = {
  id: 'university',
  label: '高等院校',
  type: 'count',
  group: '法人或其他组织',
  tag: 'part',
};

const subsidies = {
  id: 'disclosure.10',
  clause: '第二十条第（十）项',
  rows: [{ id: 'subsidies', labels: ['财政补贴'] }],
  columns: [{ id: 'items', label: '本年补贴项目数量', type: 'count' }],
} as const;

/** The list with a row, a column or a block put in behind the one of an id. */
const withAfter = <T extends { readonly id: string }>(list: readonly T[], id: string, more: T): T[] =>
  list.flatMap((each) => (each.id === id ? [each, more] : [each]));

const edition2028 = {
  ...edition2021,
  edition: '2028',
  firstYear: 2028,
  document: '某某函〔2028〕1号',
  tables: [
    { ...disclosure, blocks: [...disclosure.blocks, subsidies] },
    {
      ...requests,
      blocks: requests.blocks.map((block) => ({
        ...block,
        rows: withAfter<Row>(block.rows, 'refused.administrativeInquiry', machineLearning),
        columns: withAfter<Column>(block.columns, 'otherOrganisation', university),
      })),
    },
    appeals,
  ],
};

/** What src/form/editions.ts would be with it. */
export const editions = [...prescribed, edition2028];
