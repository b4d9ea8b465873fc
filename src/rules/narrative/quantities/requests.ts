/** Requests as a whole: received, carried over, processed. */
import { N, plainly, PROCESSED, type Quantity, RECEIVED, RECEIVED_AND_CARRIED_IN, START } from './model';

/** 政府信息公开申请, in its many wordings. */
const REQUESTS =
  '(?:依申请公开|各类|公众|群众|社会|公民|法人|其他|组织|申请人|提交|提出|要求|政府|政务|信息|公开|事项|、|和|或者?|的)*(?:依申请公开|申请)(?:公开|政府|信息|事项|申请|件|数|量|总|合|共|计|为|的)*';

/** A part of all requests (by the way they came, by who applied), or other business that is received and answered. */
const NO_REQUESTS =
  /其中(?!新收|我|本)|网|平台|系统|信函|信件|来信|邮|当面|现场|线上|线下|在线|传真|窗口|渠道|自然人|法人|企业|组织|公民|律师|书面|含|包括|电话|建议|提案|留言|咨询|投诉|举报|信访|工单|热线|案件|复议|诉讼|舆情|意见|补正|延期/;

const LAST_YEAR = '(?:上年|上一年|去年|#+年)度?';
const NEXT_YEAR = '(?:下一?年|次年|明年|来年|#+年)度?';
/** Carried over; 跨年度 says already whither. */
const CARRIED = `(?:(?:结转|顺延|延续|延|转)(?:至|到|入)?${NEXT_YEAR}|跨年度?)`;

const RECEIVE = '(?:新收|收到|接收|接到)(?:到|了)?';

export const requests: readonly Quantity[] = [
  {
    id: 'received',
    rule: 'N-1',
    keys: ['收', '接', '新'],
    family: 'requests',
    sums: [RECEIVED],
    said: plainly(
      `${RECEIVE}${REQUESTS}${N}`,
      `${RECEIVE}${N}(?:的)?${REQUESTS}`,
      `新收(?:到|的)?${N}`,
      `${START}(?:全年|本年度?|#+年度?|我[局委办]|共)*新(?:收|增)${REQUESTS}${N}`,
    ),
    saidNone:
      /(?:未|没有|无)(?:收到|接到|接收到?|新收)[^#，,；;。]{0,24}?(?:信息公开|公开信息|依申请公开)的?(?:申请(?:件|事项)?)?(?:的?情况)?(?=$|[，,；;。])|(?:没有|无)(?:政府信息|依申请)公开申请(?:件|事项)?(?=$|[，,；;。])/,
    topic: /公开/,
    unless: NO_REQUESTS,
    withCarriedIn: [RECEIVED_AND_CARRIED_IN],
  },
  {
    id: 'accepted',
    rule: 'N-1',
    keys: ['理'],
    family: 'requests',
    sums: [RECEIVED, RECEIVED_AND_CARRIED_IN, PROCESSED],
    said: plainly(
      `(?:受理|办理|处理)(?:了)?${REQUESTS}${N}`,
      `(?:受理|办理|处理)(?:了)?${N}(?:的)?${REQUESTS}`,
    ),
    topic: /公开/,
    unless: NO_REQUESTS,
    withCarriedIn: [RECEIVED_AND_CARRIED_IN, PROCESSED],
  },
  {
    id: 'carriedIn',
    rule: 'N-1',
    keys: ['结转'],
    family: 'requests',
    sums: [['requests.carriedIn.total']],
    yearsAway: -1,
    said: plainly(
      `${LAST_YEAR}(?:未办结|遗留)?结转(?:至|到)?(?:本年度?|今年)?(?:办理|的)?(?:${REQUESTS})?(?:为|共)?${N}`,
      `结转${LAST_YEAR}(?:的)?(?:${REQUESTS})?${N}`,
    ),
  },
  {
    id: 'processed',
    rule: 'N-1',
    keys: ['办结', '答复', '办理'],
    family: 'requests',
    sums: [PROCESSED, [...PROCESSED, '-requests.carriedIn.total']],
    said: plainly(
      `${START}(?:全年|本年度?|年度|年内|我[局委办]|#+年度?|并|已经?|均|全部|共计?|按时|按期|及时|依法|依规|规范)*(?:办理答复|办结|答复|办理完毕)(?:了)?(?:申请人)?(?:${REQUESTS})?${N}`,
      `${START}(?:全年|共|已|另)*${N}(?:申请)?(?:均|全部|已经?|按[时期]|依法|及时)*(?:办结|答复|办理完毕)(?:完毕)?$`,
    ),
    topic: /申请/,
    unless: NO_REQUESTS,
    withCarriedIn: [PROCESSED],
  },
  {
    id: 'carriedOut',
    rule: 'N-1',
    keys: ['转', '延', '跨'],
    family: 'requests',
    sums: [['requests.carriedOut.total']],
    yearsAway: 1,
    said: plainly(
      `${CARRIED}(?:继续)?(?:办理|处理|答复)?(?:的)?(?:${REQUESTS})?(?:为|共)?${N}`,
      `${START}(?:其余|剩余|尚有|另有|还有|其中|未办结的?|尚未办结的?|有)*${N}(?:申请)?(?:未办结|尚未办结|正在办理|尚在办理)?(?:的)?${CARRIED}`,
    ),
  },
];
