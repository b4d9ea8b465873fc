/**
 * The words in which people say outcomes, kinds of applicant and other choices in registers of their own. What stands here
 * is what has one meaning: `法人` may be any of five kinds, `不予公开` any of eight outcomes, and neither is here.
 */
import { applicantTypes, caseKinds, caseResults, type Choice, deliveries, outcomes, ways } from '../choices';

/** By choice, the words beside its own label. */
const said: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  type: {
    person: ['公民', '个人', '公民个人', '居民', '村民'],
    business: ['企业', '公司', '企业法人', '有限公司', '商业企业'],
    research: ['科研院所', '科研单位', '科研'],
    welfare: ['公益组织', '社会公益'],
    legalService: ['律师事务所', '律所', '法律服务'],
    otherOrganisation: ['其他'],
  },
  outcome: {
    granted: [
      '公开',
      '同意公开',
      '全部公开',
      '全部予以公开',
      '已公开',
      '已主动公开',
      '属于已主动公开',
      '已予公开',
    ],
    partlyGranted: ['区分处理', '部分同意公开', '同意部分公开'],
    'refused.stateSecret': ['国家秘密', '涉及国家秘密', '涉密'],
    'refused.prohibitedByLaw': ['法律禁止公开', '法律法规禁止公开', '其他法律行政止公开'],
    'refused.threeSecurities': ['三安全一稳定'],
    'refused.thirdPartyRights': [
      '商业秘密',
      '个人隐私',
      '涉及商业秘密',
      '涉及个人隐私',
      '第三方合法权益',
      '第三方权益',
    ],
    'refused.internalAffairs': ['内部事务信息', '内部事务', '属于内部事务信息'],
    'refused.processInformation': ['过程性信息', '属于过程性信息'],
    'refused.enforcementFile': ['行政执法案卷', '执法案卷', '行政执法案卷信息'],
    'refused.administrativeInquiry': ['行政查询事项', '行政查询'],
    'unavailable.notHeld': [
      '信息不存在',
      '政府信息不存在',
      '不存在',
      '不掌握',
      '本机关不掌握',
      '非本机关掌握',
      '不属于本机关',
      '不属于本机关公开',
      '不属于本机关负责公开',
      '不属于本行政机关负责公开',
      '本机关不掌握相关信息',
    ],
    'unavailable.needsCreation': ['没有现成信息', '需要另行制作', '需另行制作', '需加工分析', '无现成信息'],
    'unavailable.stillUnclear': ['补正后仍不明确', '补正后内容仍不明确'],
    'declined.petition': ['信访', '信访投诉举报', '信访举报投诉', '信访举报投诉类', '投诉举报', '信访类'],
    'declined.repeated': ['重复'],
    'declined.publication': ['公开出版物'],
    'declined.massRepeated': ['大量反复申请', '大量申请'],
    'declined.confirmation': ['要求确认', '重新出具', '要求确认或重新出具'],
    'other.notCorrected': ['逾期不补正', '逾期未补正', '未补正', '无正当理由逾期不补正'],
    'other.feeUnpaid': ['逾期未缴费', '逾期未缴纳费用', '未缴费', '未缴纳费用'],
    'other.rest': ['撤回', '撤回申请', '申请人撤回', '申请人撤回申请', '主动撤回', '自愿撤回'],
  },
  delivery: {
    post: [
      '邮政',
      '挂号信',
      '挂号',
      'EMS',
      '特快专递',
      '邮政快递',
      '快递',
      '信函',
      '邮寄送达',
      '邮政特快专递',
      '邮寄挂号信',
    ],
    inPerson: ['当面', '自取', '当面送达', '直接送达', '现场领取'],
    email: ['邮箱', '电子邮箱', 'Email'],
    web: ['网络', '网上', '平台', '网站'],
    fax: [],
  },
  way: {
    inPerson: ['当面', '现场', '现场提交', '当面申请', '窗口'],
    signedPost: ['挂号信', 'EMS', '特快专递', '邮政快递', '邮寄', '快递'],
    ordinaryPost: ['平信', '信函', '普通信函'],
    web: ['网上', '网站', '在线', '在线申请', '网络平台', '互联网', '网上申请', '电子邮件', '邮箱'],
    fax: [],
  },
  kind: {
    review: ['复议', '行政复议案件'],
    litigationDirect: ['直接起诉', '未经复议直接诉讼', '行政诉讼未经复议直接起诉'],
    litigationAfterReview: ['复议后诉讼', '经复议起诉', '行政诉讼复议后起诉'],
  },
  result: {
    upheld: ['维持', '维持原行政行为'],
    corrected: ['纠正', '撤销', '确认违法', '责令履行', '败诉', '责令重新答复'],
    other: ['其他', '撤回', '终止', '驳回', '驳回起诉', '驳回诉讼请求', '驳回复议申请', '撤诉', '不予受理'],
  },
};

const ofColumns: Readonly<Record<string, readonly Choice[]>> = {
  type: applicantTypes,
  outcome: outcomes,
  delivery: deliveries,
  way: ways,
  kind: caseKinds,
  result: caseResults,
};

/** A column's choices with the words for each. */
export const wordsOfChoices = (column: string): readonly (Choice & { readonly words: readonly string[] })[] =>
  (ofColumns[column] ?? []).map((choice) => ({ ...choice, words: said[column]?.[choice.id] ?? [] }));
