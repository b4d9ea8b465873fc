/** The columns of a register's two tables, once: their headings, what they hold, and what each is to people. */
import { applicantTypes, caseKinds, caseResults, type Choice, deliveries, outcomes, ways } from './choices';

export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'date' | 'choice' | 'amount';
  readonly choices?: readonly Choice[];
  /** Others may be typed as well: nothing is counted by it. */
  readonly isOpen?: true;
  /** Says who a person is, or may say it: never leaves the workbook. */
  readonly isPrivate?: true;
  /** Follows from other columns; typed over where it does not. */
  readonly isDerived?: true;
  /** Width in characters of the standard font. */
  readonly width: number;
}

const text = (title: string, width: number, more: Partial<Column> = {}): Column => ({
  title,
  kind: 'text',
  width,
  ...more,
});
const date = (title: string, more: Partial<Column> = {}): Column => ({
  title,
  kind: 'date',
  width: 11.5,
  ...more,
});
const choice = (title: string, choices: readonly Choice[], width: number, isOpen?: true): Column => ({
  title,
  kind: 'choice',
  choices,
  width,
  ...(isOpen && { isOpen }),
});
const amount = (title: string): Column => ({ title, kind: 'amount', width: 11 });

/** 台账: a row a request. */
export const requestColumns = {
  number: text('登记编号', 12),
  received: date('收到日期'),
  applicant: text('申请人', 12, { isPrivate: true }),
  type: choice('申请人类型', applicantTypes, 13),
  way: choice('申请方式', ways, 11, true),
  content: text('申请内容', 28, { isPrivate: true }),
  correctionAsked: date('补正通知日期'),
  corrected: date('补正收到日期'),
  thirdPartyFrom: date('征求第三方意见起'),
  thirdPartyTo: date('征求第三方意见止'),
  bodyFrom: date('征求其他机关意见起'),
  bodyTo: date('征求其他机关意见止'),
  extensionTold: date('延期告知日期'),
  extendedTo: date('延长至'),
  due: date('答复到期日', { isDerived: true }),
  replied: date('答复日期'),
  delivery: choice('送达方式', deliveries, 10, true),
  delivered: date('送达或交邮日期'),
  document: text('答复文号', 20, { isPrivate: true }),
  closed: date('办结日期', { isDerived: true }),
  outcome: choice('办理结果', outcomes, 30),
  feeAsked: date('收费通知日期'),
  feeDue: amount('应收（元）'),
  feePaid: amount('实收（元）'),
  remark: text('备注', 16, { isPrivate: true }),
} as const satisfies Record<string, Column>;

/** 复议诉讼台账: a row a case. */
export const caseColumns = {
  request: text('关联登记编号', 14),
  kind: choice('类型', caseKinds, 18),
  opened: date('收案日期'),
  ended: date('结案日期'),
  result: choice('结果', caseResults, 12),
} as const satisfies Record<string, Column>;

/** What stands where something private was. */
export const WITHHELD = '（略）';

export type RequestColumn = keyof typeof requestColumns;
export type CaseColumn = keyof typeof caseColumns;

export const requestColumnIds = Object.keys(requestColumns) as RequestColumn[];
export const caseColumnIds = Object.keys(caseColumns) as CaseColumn[];
