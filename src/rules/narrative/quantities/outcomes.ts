/** What requests came to, the reasons given, and who applied. */
import type { Sum } from '../sums';
import {
  after,
  type Family,
  N,
  PROCESSED,
  type Quantity,
  RECEIVED,
  RECEIVED_AND_CARRIED_IN,
  START,
} from './model';

/** What may introduce an outcome, and what may stand between it and its number. */
const LEAD =
  '(?:其中|包括|分为|已|有|作出?|做出?|决定|给予|答复|告知|办理结果|结果|属于?|按照?|另|以|全年|本年度?|年度|依法|共|均|为|是|申请)*';
const LINK = '(?:申请|政府|信息|答复|决定|告知|事项|处理|类|数|量|共|合|计|的|为|有)*';

/** Of what a share of an outcome may be given. */
const OUTCOME_OF: readonly Sum[] = [PROCESSED, RECEIVED, RECEIVED_AND_CARRIED_IN];

/** Behind applicants an outcome is that of their requests alone. */
const NOT_OF_APPLICANTS: readonly (Family | 'nothing')[] = [
  'nothing',
  'requests',
  'outcomes',
  'reviews',
  'lawsuits',
  'regulations',
  'normativeDocuments',
  'decisions',
  'fees',
];

const outcome = (id: string, key: string, words: string, ...sums: Sum[]): Quantity => ({
  id,
  rule: 'N-1',
  keys: [key],
  family: 'outcomes',
  sums,
  said: after(
    NOT_OF_APPLICANTS,
    `${START}${LEAD}${words}${LINK}${N}`,
    `${START}${LEAD}${N}${LINK}(?:属于?|系|作出|做出|予以|均)*${words}(?:$|的|答复|决定|类|处理)`,
  ),
  shareOf: OUTCOME_OF,
});

const GRANTED: Sum = ['requests.granted.total'];
const PARTLY: Sum = ['requests.partlyGranted.total'];

const outcomes: readonly Quantity[] = [
  outcome('granted', '公开', '(?:(?:予以|准予|同意)(?:全部|全文)?公开|全部公开)', GRANTED),
  outcome('partlyGranted', '部分', '(?:予以|同意|作出)?部分(?:予以)?公开', PARTLY),
  outcome('publicised', '部分', '予以公开(?:和|及|与|或|以及)(?:予以)?部分公开', [...GRANTED, ...PARTLY]),
  outcome('refused', '公开', '不(?:予|同意)公开', ['requests.refused.*.total']),
  outcome('unavailable', '提供', '(?:无法|不能)提供', ['requests.unavailable.*.total']),
  outcome('declined', '处理', '不予处理', ['requests.declined.*.total']),
  outcome('other', '其他处理', '其他处理', ['requests.other.total'], ['requests.other.*.total']),
];

/** What may stand before a reason, and between it and its number. */
const BECAUSE = '(?:其中|因|由于|以|属于?|涉及|系|为|是|申请人?|对|针对|另|有|的|信息|被|经|共)*';
const THEREFORE =
  '(?:等|类|而|的|为|有|申请|信息|政府|原因|理由|情形|情况|不予公开|无法提供|不予处理|不再处理|行政机关|、|公开|予以|告知|作出|决定|答复|共|计|其)*';
const THEREFORE_LAST = '(?:等|类|而|的|申请|信息|政府|原因|不予公开|无法提供|不予处理|不再处理)*$';

/** The rows that give reasons, in the words of narratives and with what these cannot be said without. */
const reasonWords = {
  refused: {
    stateSecret: { keys: ['国家秘密'], words: '国家秘密' },
    prohibitedByLaw: { keys: ['禁止公开'], words: '(?:其他)?法律、?行政法规禁止公开' },
    threeSecurities: { keys: ['三安全'], words: '(?:危及)?三安全一稳定' },
    thirdPartyRights: { keys: ['第三方'], words: '(?:保护)?第三方(?:的)?(?:合法)?权益' },
    internalAffairs: { keys: ['内部事务'], words: '(?:三类)?内部事务(?:性)?' },
    processInformation: { keys: ['过程性'], words: '(?:四类)?过程性' },
    enforcementFile: { keys: ['执法案卷'], words: '(?:行政)?执法案卷' },
    administrativeInquiry: { keys: ['行政查询'], words: '行政查询(?:事项)?' },
  },
  unavailable: {
    notHeld: {
      keys: ['掌握'],
      words: '(?:本机关|本单位|我[局委办])?(?:不|未)掌握(?:相关|该|所申请)?(?:的)?(?:政府)?信息',
    },
    needsCreation: { keys: ['制作'], words: '(?:没有现成信息、?)?(?:需要?)?(?:另行|重新)制作' },
    stillUnclear: { keys: ['明确'], words: '(?:补正后)?(?:的)?(?:申请)?内容(?:仍|仍然)?不明确' },
  },
  declined: {
    petition: { keys: ['投诉'], words: '信访、?(?:举报、?)?投诉(?:、?举报)?(?:类|事项)' },
    repeated: { keys: ['重复'], words: '(?<!反复|大量)重复(?=申请)' },
    publication: { keys: ['公开出版物'], words: '(?:要求)?(?:提供)?公开出版物' },
    massRepeated: { keys: ['反复'], words: '(?:无正当理由)?大量反复(?=申请)' },
    confirmation: {
      keys: ['已获取'],
      words: '(?:要求)?(?:行政机关)?(?:确认|重新出具|确认或(?:者)?重新出具)(?:其)?(?:已获取)(?:的)?',
    },
  },
  other: {
    notCorrected: { keys: ['补正'], words: '(?:无正当理由)?逾期(?:不|未)补正' },
    feeUnpaid: { keys: ['逾期'], words: '逾期(?:不|未)(?:按收费通知要求)?(?:缴纳|缴费|交费)(?:费用)?' },
  },
} as const;

type Group = keyof typeof reasonWords;

const reasonsOf = (group: Group): Quantity[] =>
  Object.entries(reasonWords[group]).map(([row, { keys, words }]) => ({
    id: `${group}.${row}`,
    rule: 'N-1',
    keys,
    family: 'outcomes',
    sums: [[`requests.${group}.${row}.total`]],
    said: after(
      NOT_OF_APPLICANTS,
      `${START}${BECAUSE}${words}${THEREFORE}${N}`,
      `${START}${BECAUSE}${N}${BECAUSE}${words}${THEREFORE_LAST}`,
    ),
    topic: /申请|公开|提供|处理/,
    shareOf: OUTCOME_OF,
  }));

/** All, one or two of some rows: what a reason in words of one's own may stand for. */
function anyOf(group: Group): Sum[] {
  const rows = Object.keys(reasonWords[group]).map((row) => `requests.${group}.${row}.total`);
  const pairs = rows.flatMap((row, at) => rows.slice(at + 1).map((other): Sum => [row, other]));
  return [[`requests.${group}.*.total`], ...rows.map((row): Sum => [row]), ...pairs];
}

const forSomeReason = (group: Group, words: string): Quantity => ({
  id: `${group}ForReason`,
  rule: 'N-1',
  keys: ['因', '由于'],
  family: 'outcomes',
  sums: anyOf(group),
  said: after(NOT_OF_APPLICANTS, `${START}(?:其中)?(?:因|由于)[^#%]{2,30}?${words}${LINK}${N}`),
  once: true,
});

/** The columns of who applied, in the words of narratives. */
const applicantWords = {
  person: { keys: ['自然人', '公民', '个人'], words: '(?:自然人|公民|个人)' },
  organisations: { keys: ['法人'], words: '法人(?:(?:和|及|或|与|以及)?(?:其他|非法人)组织)?' },
  business: { keys: ['企业'], words: '(?:商业)?企业' },
  research: { keys: ['科研机构'], words: '科研机构' },
  welfare: { keys: ['社会公益组织'], words: '社会公益组织' },
  legalService: { keys: ['法律服务机构'], words: '法律服务机构' },
} as const;

const applicant = (id: keyof typeof applicantWords): Quantity => {
  const of = (row: string): Sum =>
    id === 'organisations' ? [`requests.${row}.total`, `-requests.${row}.person`] : [`requests.${row}.${id}`];
  const { keys, words } = applicantWords[id];
  return {
    id,
    rule: 'N-1',
    keys,
    family: 'applicants',
    sums: [of('received'), [...of('received'), ...of('carriedIn')], of('processed')],
    said: after(
      ['nothing', 'requests', 'applicants'],
      `${START}(?:其中|收到|新收|来自|由|有)*${words}(?:提出|提交|申请人?|的|政府|信息|公开|有|为|共|计|类|件|数|量)*${N}`,
      `${START}(?:其中|有)*${N}(?:申请)?(?:是|为|由|来自)+${words}(?:提出|提交|申请|的)*$`,
    ),
    topic: /申请/,
    shareOf: [RECEIVED, RECEIVED_AND_CARRIED_IN],
  };
};

export const answers: readonly Quantity[] = [
  ...outcomes,
  ...(Object.keys(reasonWords) as Group[]).flatMap(reasonsOf),
  forSomeReason('refused', '不予公开'),
  forSomeReason('unavailable', '无法提供'),
  forSomeReason('declined', '不予处理'),
  ...(Object.keys(applicantWords) as (keyof typeof applicantWords)[]).map(applicant),
];
