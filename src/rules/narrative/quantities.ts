/**
 * What the narrative can speak of, as data: a sum of cells, and the ways in which people write it (N-1, N-2).
 *
 * A pattern is a regular expression over a clause's shape (see `sentences`), its number in the group `n`. The words
 * that may stand around a number are listed rather than left open: what is put in other words is better not
 * understood than misunderstood. No two words of such a list make up a third: what can be read in two ways takes
 * exponential time.
 */
import type { Sum } from './sums';

export interface Quantity {
  readonly id: string;
  readonly rule: 'N-1' | 'N-2';
  /** What it may mean; the first that the form has is what is compared, any other is accepted too. */
  readonly sums: readonly Sum[];
  /** What one of the cells' unit is worth in the unit of the narrative; 1 where not given. */
  readonly worth?: number;
  readonly said: readonly RegExp[];
  /** Searched in the whole sentence: it says that there was none. */
  readonly saidNone?: RegExp;
  /** Words before or in the clause, or of the sentence before, without which it is about something else. */
  readonly topic?: RegExp;
  /** Words of the clause with which it is about a part, or about something else. */
  readonly unless?: RegExp;
  /** Shares are given of it: it is one of the outcomes. */
  readonly isOutcome?: true;
}

/** With the places of its groups: a pattern may have other numbers beside its own, as in 结转2024年. */
export const pattern = (source: string): RegExp => new RegExp(source, 'd');

const N = '(?<n>#+)[件条宗起份个例]';
const DOCUMENTS = '(?<n>#+)[件个份部]';
/** 政府信息公开申请, in its many wordings. */
const REQUESTS =
  '(?:(?:依申请公开|各类|公众|群众|社会|申请人|提交|提出|要求|政府|政务|信息|公开|事项|的)*申请|依申请公开)(?:公开|政府|信息|事项|申请|件|数|量|总|合|共|计|为|的)*';
/** What may introduce an outcome, and what may stand between it and its number. */
const LEAD =
  '(?:其中|包括|分为|已|有|作出|做出|决定|给予|答复|告知|办理结果|结果|属于?|按照?|另|以|全年|本年度?|年度|依法|共|均|为|是)*';
const LINK = '(?:申请|政府|信息|答复|决定|告知|事项|处理|类|数|量|共|计|的|为|有)*';

const outcome = (id: string, words: string, ...sums: Sum[]): Quantity => ({
  id,
  rule: 'N-1',
  sums,
  said: [
    pattern(`^${LEAD}${words}${LINK}${N}`),
    pattern(`^${LEAD}${N}${LINK}(?:属于?|系|作出|做出|予以|均)*${words}(?:$|的|答复|决定|类|处理)`),
  ],
  isOutcome: true,
});

/** A part of all requests (by the way they came, by who applied), or other business that is received and answered. */
const NO_REQUESTS =
  /其中(?!新收|我|本)|网|平台|系统|信函|信件|来信|邮|当面|现场|线上|线下|在线|传真|窗口|渠道|自然人|法人|企业|组织|公民|律师|书面|含|包括|电话|建议|提案|留言|咨询|投诉|举报|信访|工单|热线|案件|复议|诉讼|舆情|意见/;

const RECEIVED: Sum = ['requests.received.total'];
const RECEIVED_AND_CARRIED_IN: Sum = ['requests.received.total', 'requests.carriedIn.total'];
const PROCESSED: Sum = ['requests.processed.total'];

/** Of what a share of an outcome may be given. */
export const shareBases: readonly Sum[] = [PROCESSED, RECEIVED, RECEIVED_AND_CARRIED_IN];

const requests: readonly Quantity[] = [
  {
    id: 'received',
    rule: 'N-1',
    sums: [RECEIVED],
    said: [
      pattern(`(?:新收|收到|接收|接到)(?:到|了)?${REQUESTS}${N}`),
      pattern(`新收(?:到|的)?${N}`),
      pattern(`^(?:全年|本年度?|#+年度?|我[局委办]|共)*新(?:收|增)${REQUESTS}${N}`),
    ],
    saidNone:
      /(?:未|没有|无)(?:收到|接到|接收到?|新收)[^#，,；;。]{0,14}?(?:信息公开|公开信息|依申请公开)的?(?:申请(?:件|事项)?)?(?:的?情况)?(?=$|[，,；;。])|(?:没有|无)(?:政府信息|依申请)公开申请(?:件|事项)?(?=$|[，,；;。])/,
    topic: /公开/,
    unless: NO_REQUESTS,
  },
  {
    id: 'accepted',
    rule: 'N-1',
    sums: [RECEIVED, RECEIVED_AND_CARRIED_IN, PROCESSED],
    said: [pattern(`(?:受理|办理|处理)(?:了)?${REQUESTS}${N}`)],
    topic: /公开/,
    unless: NO_REQUESTS,
  },
  {
    id: 'carriedIn',
    rule: 'N-1',
    sums: [['requests.carriedIn.total']],
    said: [
      pattern(
        `(?:上年|上一年|去年|#+年)度?(?:未办结|遗留)?结转(?:至|到)?(?:本年度?|今年)?(?:办理|的)?(?:${REQUESTS})?(?:为|共)?${N}`,
      ),
      pattern(`结转(?:上年|上一年|去年|#+年)度?(?:的)?(?:${REQUESTS})?${N}`),
    ],
  },
  {
    id: 'processed',
    rule: 'N-1',
    sums: [PROCESSED, [...PROCESSED, '-requests.carriedIn.total']],
    said: [
      pattern(
        `^(?:全年|本年度?|年度|年内|我[局委办]|#+年度?|已|均|全部|共计?|按时|按期|依法|依规)*(?:办结|答复|办理完毕)(?:了)?(?:${REQUESTS})?${N}`,
      ),
    ],
    topic: /申请/,
    unless: NO_REQUESTS,
  },
  {
    id: 'carriedOut',
    rule: 'N-1',
    sums: [['requests.carriedOut.total']],
    said: [
      pattern(
        `结转(?:至|到|入)?(?:下一?年|次年|明年|#+年)度?(?:继续)?(?:办理|处理)?(?:的)?(?:${REQUESTS})?(?:为|共)?${N}`,
      ),
      pattern(
        `^(?:其余|剩余|尚有|另有|还有|其中|有)*${N}(?:申请)?(?:未办结|尚未办结|正在办理|尚在办理)?(?:的)?结转(?:至|到|入)?(?:下一?年|次年|明年|#+年)`,
      ),
    ],
  },
  outcome('granted', '予以(?:全部|全文)?公开', ['requests.granted.total']),
  outcome('partlyGranted', '(?:予以|作出)?部分(?:予以)?公开', ['requests.partlyGranted.total']),
  outcome('refused', '不予公开', ['requests.refused.*.total']),
  outcome('unavailable', '无法提供', ['requests.unavailable.*.total']),
  outcome('declined', '不予处理', ['requests.declined.*.total']),
  outcome('other', '其他处理', ['requests.other.total'], ['requests.other.*.total']),
];

/** Reviews and lawsuits of a body have many reasons; those of the table are about disclosure. */
const ABOUT_DISCLOSURE = /信息公开|公开信息|依申请|申请公开/;
const AS_REVIEWER = /承办|办理|审理|受理|审结|调解|化解|应诉|宣传|培训|立案|出庭|参加/;
const NO_CASE = (words: string): RegExp =>
  pattern(
    `(?:未(?!经)|没有|无(?!法|论|关|需|正))[^#，,；;。]{0,36}?${words}(?=$|[。，,；;、和及或与]|案件?|申请|的?情况|的?情形|事[件项])(?!申请被|案件?被)`,
  );

const appeals: readonly Quantity[] = [
  {
    id: 'reviews',
    rule: 'N-2',
    sums: [['appeals.review.total']],
    said: [
      pattern(`(?<![和及与或])行政复议(?:案件?|申请|数|量|共|计|为|的)*${N}`),
      pattern(`${N}(?:涉及)?(?:政府信息公开)?(?:类|的)?行政复议`),
    ],
    saidNone: NO_CASE('行政复议'),
    topic: ABOUT_DISCLOSURE,
    unless: AS_REVIEWER,
  },
  {
    id: 'lawsuits',
    rule: 'N-2',
    sums: [['appeals.litigationDirect.total', 'appeals.litigationAfterReview.total']],
    said: [
      pattern(`(?<![和及与或])行政诉讼(?:案件?|数|量|共|计|为|的)*${N}`),
      pattern(`${N}(?:涉及)?(?:政府信息公开)?(?:类|的)?行政诉讼`),
    ],
    saidNone: NO_CASE('行政诉讼'),
    topic: ABOUT_DISCLOSURE,
    unless: AS_REVIEWER,
  },
];

/** What may introduce a count of section 2. */
const DONE =
  '(?:其中|全年|本年度?|#+年度?|年度|我[局委办]|共计?|作出|做出|办理|办结|实施|完成|发布|公开|公示|主动|新增|的)*';

const decisions = (id: string, words: string, cell: string): Quantity => ({
  id,
  rule: 'N-2',
  sums: [[cell]],
  said: [pattern(`^${DONE}${words}(?:处理)?(?:决定书?|案件|案)?(?:数量|结果)?(?:共|计|为|有)*${N}`)],
});

const MADE = '(?:新制定|制定|新制发|制发|新制作|制作|新出台|出台|印发)(?:了|的)?';

const documents = (id: string, words: string): Quantity[] => [
  {
    id: `${id}Made`,
    rule: 'N-2',
    sums: [[`disclosure.${id}.made`], [`disclosure.${id}.published`]],
    said: [pattern(`^${DONE}${MADE}${words}(?:共|计)*${DOCUMENTS}`)],
  },
  {
    id: `${id}Repealed`,
    rule: 'N-2',
    sums: [[`disclosure.${id}.repealed`]],
    said: [pattern(`^${DONE}废止(?:了)?${words}(?:共|计)*${DOCUMENTS}`)],
  },
  {
    id: `${id}InForce`,
    rule: 'N-2',
    sums: [[`disclosure.${id}.inForce`]],
    said: [pattern(`^${DONE}现行有效(?:的)?${words}(?:共|计|数量|为)*${DOCUMENTS}`)],
  },
];

const disclosure: readonly Quantity[] = [
  decisions('licences', '行政许可', 'disclosure.licences.decisions'),
  decisions('penalties', '行政处罚', 'disclosure.penalties.decisions'),
  decisions('compulsoryMeasures', '行政强制(?:措施|执行)?', 'disclosure.compulsoryMeasures.decisions'),
  ...documents('regulations', '(?:政府|地方政府|部门)?规章'),
  ...documents('normativeDocuments', '(?:行政)?规范性文件'),
  {
    id: 'fees',
    rule: 'N-2',
    sums: [['disclosure.fees.amount']],
    // The table counts in 万元, the narrative is read in 元.
    worth: 10_000,
    said: [pattern('行政事业性?收费(?:收入)?(?:总?金额|总额)?(?:合|共|计|为)*(?<n>#+)元')],
  },
];

export const quantities: readonly Quantity[] = [...requests, ...appeals, ...disclosure];

/** What has to be 0 when all reviews or lawsuits are said to have been upheld (均获维持). */
export const otherEndings: Readonly<Record<string, Sum>> = {
  reviews: ['appeals.review.corrected', 'appeals.review.other', 'appeals.review.pending'],
  lawsuits: [
    'appeals.litigationDirect.corrected',
    'appeals.litigationDirect.other',
    'appeals.litigationDirect.pending',
    'appeals.litigationAfterReview.corrected',
    'appeals.litigationAfterReview.other',
    'appeals.litigationAfterReview.pending',
  ],
};
