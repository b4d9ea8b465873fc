/** Registers as offices keep them, with their habits: made with ExcelJS, most of them then saved by LibreOffice. */
import ExcelJS from 'exceljs';
import { officeFile } from './pdf';

type Cell = string | number | Date | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Number formats by column letter, from the row given on. */
  readonly formats?: Readonly<Record<string, string>>;
}

const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

async function workbookOf(sheets: readonly Sheet[], date1904 = false): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  for (const { name, rows, merges = [], hiddenRows = [], formats = {} } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
    for (const merge of merges) sheet.mergeCells(merge);
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
    for (const [column, format] of Object.entries(formats)) sheet.getColumn(column).numFmt = format;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same, as LibreOffice writes it. */
const savedElsewhere = async (sheets: readonly Sheet[], kind: 'xlsx' | 'xls' = 'xlsx', date1904 = false) =>
  officeFile(await workbookOf(sheets, date1904), 'xlsx', kind);

/** A county bureau's: a title, headings over two rows, its own words, sums of months, merged and hidden rows, remarks. */
const habits: Sheet = {
  name: '依申请公开登记表',
  rows: [
    ['青山县水务局2024年依申请公开登记表'],
    [
      '序号',
      '申请编号',
      '申请人姓名',
      '申请主体',
      '收到申请时间',
      '申请公开事项',
      '征求第三方意见',
      null,
      '答复时间',
      '送达方式',
      '送达时间',
      '处理结果',
      '承办科室',
      '备注',
    ],
    [null, null, null, null, null, null, '起', '止', null, null, null, null, null, null],
    [
      1,
      '水申〔2024〕1号',
      '王小明',
      '公民',
      '2024年1月5日',
      '水库除险加固',
      null,
      null,
      '2024年1月25日',
      '邮寄送达',
      '2024.1.26',
      '公开',
      '办公室',
      null,
    ],
    [
      2,
      '水申〔2024〕2号',
      '青山商贸有限公司',
      '企业',
      '2024/1/8',
      '河道采砂许可',
      '2024-01-10',
      '2024-01-17',
      '2024-02-18',
      '当面',
      null,
      '信息不存在',
      '水政科',
      null,
    ],
    ['1月小计', null, null, null, null, null, null, null, null, null, null, 2],
    [
      3,
      '水申〔2024〕3号',
      '李大红',
      '公民',
      '24.3.6',
      '移民后扶资金',
      null,
      null,
      null,
      null,
      null,
      null,
      '移民科',
      '两位年份',
    ],
    [
      4,
      '水申〔2024〕4号',
      '县某协会',
      '法人',
      '2024-03-11',
      '城区供水水质',
      null,
      null,
      '2024-03-29',
      '邮箱',
      null,
      '不予公开',
      '供水科',
      null,
    ],
    [
      5,
      '水申〔2024〕5号',
      '赵小兰',
      '公民',
      '2024.3.12',
      '一、取水许可',
      null,
      null,
      '2024.4.2',
      '网络',
      null,
      '部分公开',
      '水政科',
      null,
    ],
    [null, null, null, null, null, '二、水资源费', null, null, null, null, null, null, null, null],
    [
      6,
      '水申〔2024〕6号',
      '钱多多',
      '个人',
      '20240418',
      '防汛预案',
      null,
      null,
      '/',
      null,
      '/',
      null,
      '防汛办',
      '在办',
    ],
    ['合计', null, null, null, null, null, null, null, null, null, null, 6],
    ['填表人：孙某'],
  ],
  merges: ['A1:N1', 'G2:H2', 'A9:A10', 'B9:B10', 'C9:C10', 'D9:D10', 'E9:E10', 'I9:I10', 'L9:L10'],
  hiddenRows: [5],
};

const plainHeader = ['登记编号', '收到日期', '申请人', '申请人类型', '答复日期', '办结日期', '办理结果'];

const row = (
  number: string,
  received: string,
  type: string | null,
  closed: string | null,
  outcome: string | null,
) => [
  number,
  utc(received),
  `申请人${number}`,
  type,
  closed === null ? null : utc(closed),
  closed === null ? null : utc(closed),
  outcome,
];

const year2023: Sheet = {
  name: '2023年台账',
  rows: [
    plainHeader,
    row('2023-1', '2023-03-01', '自然人', '2023-03-20', '（一）予以公开'),
    row('2023-2', '2023-12-25', '商业企业', null, null),
    row('2023-3', '2023-12-28', '自然人', null, null),
  ],
  formats: { B: 'yyyy-mm-dd', E: 'yyyy-mm-dd', F: 'yyyy-mm-dd' },
};

/** Carried over as it stood, and again as it ended. */
const year2024: Sheet = {
  name: '2024年台账',
  rows: [
    plainHeader,
    row('2023-3', '2023-12-28', '自然人', null, null),
    row('2024-1', '2024-02-01', '法律服务机构', '2024-02-28', '（三）不予公开：5.属于三类内部事务信息'),
    row('2024-2', '2024-06-03', '自然人', '2024-06-20', '重复申请'),
  ],
  formats: { B: 'yyyy/m/d', E: 'yyyy/m/d', F: 'yyyy/m/d' },
};

const cases: Sheet = {
  name: '复议诉讼',
  rows: [
    ['关联登记编号', '案件类型', '立案日期', '结案时间', '审理结果'],
    ['2024-1', '行政复议', utc('2024-04-01'), utc('2024-05-30'), '维持'],
    ['2024-2', '复议后起诉', utc('2024-08-01'), null, null],
  ],
  formats: { C: 'yyyy"年"m"月"d"日"', D: 'yyyy"年"m"月"d"日"' },
};

const withoutTypes: Sheet = {
  name: 'Sheet1',
  rows: [
    ['编号', '收到日期', '办理结果', '办结日期'],
    ['1', '2024-01-03', '予以公开', '2024-01-20'],
    ['2', '2024-01-05', '予以公开', '2024-01-22'],
  ],
};

const half: Sheet = {
  name: '台账',
  rows: [
    plainHeader,
    ['1', utc('2024-01-03'), null, null, null, null, null],
    [null, utc('2024-01-04'), '某某', '自然人', null, null, null],
    ['3', null, '某某', '自然人', null, null, null],
    ['4', utc('2024-01-05'), '某某', '自然人', null, utc('2024-01-20'), null],
    ['5', utc('2024-01-05'), '某某', '自然人', null, null, '予以公开'],
    [null, null, null, null, null, null, null],
    ['6', utc('2024-01-08'), '某某', '自然人', utc('2024-01-22'), null, '予以公开'],
  ],
  formats: { B: 'yyyy-mm-dd', E: 'yyyy-mm-dd', F: 'yyyy-mm-dd' },
};

const csv = [
  '﻿登记编号,收到日期,申请人类型,办结日期,办理结果',
  '1,2024-1-5,自然人,2024-1-20,（一）予以公开',
  '2,2024-12-30,商业企业,,',
].join('\r\n');

export const registers = [
  { file: 'habits.xlsx', make: () => savedElsewhere([habits]) },
  { file: 'two-years.xlsx', make: () => savedElsewhere([year2023, year2024, cases]) },
  { file: 'days-from-1904.xlsx', make: () => workbookOf([year2023], true) },
  { file: 'habits.xls', make: () => savedElsewhere([habits], 'xls') },
  { file: 'days-from-1904.xls', make: () => savedElsewhere([year2023], 'xls', true) },
  { file: 'without-types.xlsx', make: () => savedElsewhere([withoutTypes]) },
  { file: 'half-filled.xlsx', make: () => savedElsewhere([half]) },
  { file: 'register.csv', make: () => Promise.resolve(Buffer.from(csv, 'utf8')) },
];
