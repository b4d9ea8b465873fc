/** The words by which people head the columns of registers of their own. */
import { caseColumns, requestColumns, type CaseColumn, type RequestColumn } from '../columns';

/** Words that mean a column, and such as are taken for it where none of these is there, which is told. */
export interface HeaderWords {
  readonly surely: readonly string[];
  readonly else?: readonly string[];
}

export const requestWords: Readonly<Record<RequestColumn, HeaderWords>> = {
  number: {
    surely: [
      '编号',
      '登记号',
      '申请编号',
      '申请号',
      '受理编号',
      '受理号',
      '登记号码',
      '申请登记号',
      '申请单编号',
    ],
    else: ['收文编号', '收文号', '流水号', '来文号'],
  },
  received: {
    surely: [
      '收到时间',
      '收件日期',
      '收件时间',
      '接收日期',
      '接收时间',
      '收到申请日期',
      '收到申请时间',
      '收文日期',
      '收文时间',
      '申请收到日期',
    ],
    else: ['受理日期', '受理时间', '登记日期', '登记时间', '申请日期', '申请时间', '日期'],
  },
  applicant: {
    surely: [
      '申请人姓名',
      '申请人名称',
      '申请人姓名或名称',
      '申请人姓名名称',
      '姓名',
      '申请人姓名单位名称',
      '申请人(单位)',
    ],
    else: ['申请单位', '名称', '联系人'],
  },
  type: {
    surely: [
      '申请人类别',
      '申请人性质',
      '申请主体',
      '申请主体类型',
      '申请人身份',
      '申请人分类',
      '申请主体类别',
      '申请人情况',
    ],
    else: ['类型', '类别'],
  },
  way: {
    surely: ['申请途径', '提交方式', '申请渠道', '接收方式', '受理方式', '申请形式', '收件方式', '提交途径'],
    else: ['来源', '渠道', '方式'],
  },
  content: {
    surely: [
      '申请事项',
      '申请公开内容',
      '申请公开事项',
      '申请公开的信息',
      '所需信息',
      '申请信息',
      '申请公开信息内容',
      '信息内容',
      '申请信息内容',
    ],
    else: ['内容', '事项', '标题'],
  },
  correctionAsked: {
    surely: [
      '补正通知时间',
      '补正告知日期',
      '补正告知时间',
      '告知补正日期',
      '通知补正日期',
      '一次性补正日期',
    ],
    else: ['补正日期', '补正时间'],
  },
  corrected: { surely: ['补正收到时间', '收到补正日期', '收到补正时间', '补正完成日期', '申请人补正日期'] },
  thirdPartyFrom: {
    surely: [
      '征求第三方意见开始',
      '征求第三方意见日期',
      '征求第三方日期',
      '第三方意见征求日期',
      '征求第三方意见起始',
    ],
    else: ['征求意见起', '征求意见日期', '征求意见开始'],
  },
  thirdPartyTo: {
    surely: ['征求第三方意见结束', '第三方回复日期', '第三方意见收到日期', '第三方反馈日期'],
    else: ['征求意见止', '征求意见结束', '意见反馈日期'],
  },
  bodyFrom: { surely: ['征求其他机关意见开始', '会商开始', '征求其他机关意见日期', '会商起'] },
  bodyTo: { surely: ['征求其他机关意见结束', '会商结束', '其他机关回复日期', '会商止'] },
  extensionTold: {
    surely: [
      '延期告知时间',
      '延期通知日期',
      '延期通知时间',
      '延期答复告知日期',
      '告知延期日期',
      '延长告知日期',
    ],
    else: ['延期日期', '延期时间'],
  },
  extendedTo: { surely: ['延期至', '延期答复日期', '延期后到期日', '延长期限至', '延期到期日'] },
  due: {
    surely: [
      '答复期限',
      '答复截止日期',
      '到期日',
      '到期日期',
      '应答复日期',
      '办理期限',
      '截止日期',
      '法定答复期限',
      '答复到期日期',
      '应答复时间',
      '办结期限',
    ],
  },
  replied: {
    surely: [
      '答复时间',
      '回复日期',
      '回复时间',
      '书面答复日期',
      '答复书日期',
      '正式答复日期',
      '答复作出日期',
      '答复文书日期',
    ],
  },
  delivery: { surely: ['答复方式', '回复方式', '答复形式', '送达形式', '送达途径', '寄送方式'] },
  delivered: { surely: ['送达日期', '送达时间', '交邮日期', '寄出日期', '邮寄日期', '寄送日期', '邮寄时间'] },
  document: { surely: ['答复书文号', '告知书文号', '文号', '答复书编号', '答复编号', '告知书编号'] },
  closed: {
    surely: ['办结时间', '结案日期', '结案时间', '完成日期', '完成时间', '办理完成日期', '办毕日期'],
  },
  outcome: {
    surely: [
      '处理结果',
      '答复结果',
      '答复类型',
      '答复类别',
      '答复种类',
      '答复情况',
      '处理决定',
      '公开结果',
      '办理结果类型',
      '答复结论',
      '本年度办理结果',
    ],
    else: ['结果', '办理情况', '处理情况', '公开情况', '公开类型', '办理类型'],
  },
  feeAsked: { surely: ['收费通知时间', '收费告知日期', '缴费通知日期'] },
  feeDue: { surely: ['应收', '应收费用', '应收金额', '应收费', '收费金额'] },
  feePaid: { surely: ['实收', '实收费用', '实收金额', '实收费', '已收金额'] },
  remark: { surely: ['说明', '备注说明', '情况说明'] },
};

export const caseWords: Readonly<Record<CaseColumn, HeaderWords>> = {
  request: {
    surely: [
      '登记编号',
      '申请编号',
      '对应登记编号',
      '对应申请编号',
      '关联编号',
      '关联申请编号',
      '原申请编号',
    ],
  },
  kind: {
    surely: ['案件类型', '案件类别', '案由类型', '复议诉讼类型', '复议诉讼', '复议或诉讼'],
    else: ['类别'],
  },
  opened: {
    surely: [
      '收案时间',
      '立案日期',
      '立案时间',
      '受理日期',
      '受理时间',
      '收到日期',
      '收到时间',
      '收到通知日期',
      '受案日期',
    ],
  },
  ended: { surely: ['结案时间', '审结日期', '审结时间', '判决日期', '裁判日期', '办结日期', '决定日期'] },
  result: {
    surely: ['案件结果', '审理结果', '复议结果', '裁判结果', '处理结果', '复议诉讼结果', '判决结果'],
  },
};

/** Every column's own heading, by which it is known first. */
export const titlesOf = (about: 'request' | 'case'): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(about === 'request' ? requestColumns : caseColumns).map(([id, { title }]) => [id, title]),
  );
