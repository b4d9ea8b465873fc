/** What the sheets of the register say; they are Chinese in every language, as the form is. */

import { COUNTED_TITLE } from '../register';

/** What a row says of itself by formula: it counts, or why it does not. */
export const countedWords = {
  title: COUNTED_TITLE,
  counted: '计入',
  noReceived: '缺收到日期',
  noType: '缺申请人类型',
  noClosed: '缺办结日期',
  noOutcome: '缺办理结果',
  closedEarly: '办结早于收到',
  outcomeOfOtherForm: '结果不适用',
  noKind: '缺类型',
  noOpened: '缺收案日期',
  noResult: '缺结果',
  noEnded: '缺结案日期',
  endedEarly: '结案早于收案',
} as const;

/** Said in place of a day while the period rests. */
export const STOPPED = '期限暂停';

/** Columns that only formulas look at. */
export const helperTitles = {
  start: '起算日',
  startAt: '起算序号',
  firstFrom: '征求一起',
  firstTo: '征求一止',
  secondFrom: '征求二起',
  secondTo: '征求二止',
  ordinary: '未延期到期日',
  inTime: '是否按期',
} as const;

export const registerTexts = {
  requestsTitle: '政府信息公开申请台账',
  requestsNote:
    '一行一件，各年连续登记。答复到期日、办结日期由公式得出；没有答复而办结的（其他处理第 1、2 项），办结日期直接填写。',
  requestsTally:
    '在办 {open} 件，其中超期 {overdue} 件、5 个工作日内到期 {soon} 件；不计入年报 {lacking} 行。',
  casesTitle: '政府信息公开行政复议、行政诉讼台账',
  casesNote: '一行一案，各年连续登记。没有结案日期的，计为尚未审结。',
  listsTitle: '台账用的工作日和选项，请勿改动',
  provisional: '工作日按国务院放假安排，{year} 年已公布；其后的到期日为暂定，以灰色显示。',
  workingDays: '工作日',
} as const;

/** What stands beside a cell while it is filled in. */
export const registerPrompts = {
  received:
    '当面提交的，为提交之日；邮寄并需签收的，为签收之日；平常信函、网络、传真提交的，为与申请人确认之日（条例第三十一条）。',
  correctionAsked: '自收到申请之日起 7 个工作日内一次性告知（条例第三十条）。',
  corrected: '收到补正材料之日；答复期限从这一天起重新计算。',
  thirdPartyFrom: '征求意见所需时间不计算在答复期限内（条例第三十三条）。',
  thirdPartyTo: '收到意见之日；第三方应在 15 个工作日内提出（条例第三十二条）。',
  bodyFrom: '征求意见所需时间不计算在答复期限内（条例第三十三条）。',
  bodyTo: '收到意见之日；被征求机关应在 15 个工作日内提出（条例第三十四条）。',
  extensionTold: '应在到期日前告知申请人，延长最长不超过 20 个工作日（条例第三十三条）。',
  extendedTo: '告知申请人的新期限；不填按 20 个工作日计算。',
  replied: '答复书落款之日；邮寄的，以交邮日期判断是否按时。',
  delivered: '当面领取为领取之日，邮寄为交邮之日。',
  closed: '由答复日期得出；没有答复而办结的，直接填写。',
  feeAsked: '信息处理费收费通知发出之日（国办函〔2020〕109号）。',
  opened: '收到受理通知书或应诉通知书之日。',
  ended: '收到决定书或裁判文书之日。',
  date: '写成 2024-01-05 的样子。',
  choice: '从下拉列表中选择。',
} as const;

export const registerAlerts = {
  date: { title: '不是日期', message: '请写成 2024-01-05 的样子。' },
  choice: { title: '不在选项中', message: '请从下拉列表中选择。' },
} as const;
