/** Whose figures, and of which time, a clause speaks of: only the report's own are in its tables. */
import type { Report } from '../../report';
import { bodyOf } from '../body';
import { latest } from './latest';
import { pairOf } from './marks';
import { matchesOf } from './matches';
import type { Clause, Sentence } from './sentences';

const LEVELS = '省|市|县|区|旗|州|盟|乡|镇|街道';

/** Other bodies than the reporting one: 我县 is not the county's bureau. */
const OTHERS = new RegExp(
  `(?<!安)[全我](?:国|${LEVELS}|系统)|各(?:级|地|${LEVELS}|部门|单位|科|处|委办局|责任)|(?:所属|下属|直属|基层|本级|机关各)|(?:某|其他|有关)(?:部门|单位)|政府办|(?:${LEVELS})(?:人民)?政府(?!信息|网|门户|公开|规章|采购)|司法机关|法院(?!判决|裁定|维持|驳回|审理)`,
);
const OWN_BODY = /我[局委办厅院所馆队处中]|我单位|本(?:局|委|办|厅|院|所|单位|机关|镇|乡|街道)/;

/** A body by its name, which does something: 区司法局收到. */
const NAMED = new RegExp(
  `(?:(?:[省市县区旗州盟])(?<department>[\\u4e00-\\u9fa5]{2,10}?(?:局|委员会|委|厅|办|中心|支队|大队))|(?<town>[\\u4e00-\\u9fa5]{1,4}(?<![我本全各该])(?:镇|乡|街道)(?:人民政府|政府|办事处)?))(?=(?:全年|本年度?|今年|共计?|新)*(?:收|受理|接[收到受]|办[理结]|答复|作出|承办))`,
);

/** Is every character of a name in the other, in its order? 住建局 is 住房和城乡建设局. */
function isShortFor(name: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === name[at]) at += 1;
  return at === name.length;
}

function namesOther(words: string, unit: string): boolean {
  const { department, town } = NAMED.exec(words)?.groups ?? {};
  const name = department ?? town;
  return name !== undefined && !isShortFor(name, unit);
}

/** Other times than the report year. What is carried in comes from last year and still is this year's figure. */
const OTHER_TIMES =
  /(?<!结转)(?:上年|上一年|去年|往年)(?!度?(?:未办结|遗留|结转|转入|转结|顺延|延续))|同期|历年|历史|(?<!全年|年度|本年|今年)累计|(?<!年)以来|前年|半年|季度|当月|每[年月季]|[十〇一二三四五六七八九\d]月(?!\d+日|至|到|[-—])|截[至止]|五年|三年|规划/;
const OWN_TIME = /今年|本年|全年|年度内|年内/;
const YEAR =
  /(?<!(?:结转|顺延|[延转]|延续)(?:至|到|入)?|将[于在])(?<!\d)((?:19|20)\d\d)年(?!度?(?:未办结|遗留)?(?:结转|转[入至到结]|顺延|延续|移))/g;
/** The whole report year, named by its first and last day or month. */
const WHOLE_YEAR =
  /1月(?:1日)?起?[至到~—－-]+(?:\d{4}年)?12月(?:31日|底)?止?|截[至止]到?(?:\d{4}年)?12月(?:31日|底)|截[至止]到?(?:本年|年|\d{4}年)年?[底末]/g;

/** A comparison gives figures of two years. */
const COMPARISON = /同比|持平|环比|相比|[比较](?:上年|上一年|去年|前年|往年|\d{4}年)/;

/** Whether documents are to be public is decided for each as it is made: no request is answered by that. */
const OF_DOCUMENTS = /公开属性|属性审[查核]|属性认定/;

const COMPARED = pairOf('compared');

export const isComparison = ({ words, pairs }: Clause): boolean =>
  (pairs & COMPARED) !== 0 && COMPARISON.test(words);

/** All bodies of a government together: 全区各部门, 区政府及其部门、街道办事处. */
const ALL_BODIES =
  '(?:各级|各|所属|下属|其|[省市县区]直|职能|行政|工作|有关|部门|机关|单位|镇街|街镇|乡镇|镇乡|街道办事处|街道|镇|乡|、|及|和|与|以及)*';

/** Words that name other bodies elsewhere: 全县 is the own scope of the county's government, 政府办 of its office. */
const ownWordsOf = latest(
  (unit: string) => [unit],
  (unit): RegExp => {
    const { kind, level } = bodyOf(unit);
    const levels = kind === 'government' ? `|各级${ALL_BODIES}` : '';
    const all = kind === 'government' ? `(?:系统|(?:及其?|和|与)${ALL_BODIES})?` : '';
    if (level)
      return new RegExp(
        `[全我本]${level}${kind === 'government' ? ALL_BODIES : ''}|${level}(?:人民)?政府${all}${levels}`,
        'g',
      );
    return unit.includes('办公') ? new RegExp(`(?:${LEVELS})?(?:人民)?政府办(?:公[厅室])?`, 'g') : /(?!)/g;
  },
);

/** Without any of its pairs a clause has none of the words that each pattern looks for. */
const OF_BODIES = pairOf('others', 'acts', 'self', 'level');
const OF_TIMES = pairOf('otherTime', 'ownTime', 'month', 'year');
const OF_DOCUMENT = pairOf('ofDocument');
/** A clause without any of them is of the scope of the one before. */
const OF_SCOPE = OF_BODIES | OF_TIMES | OF_DOCUMENT | COMPARED;
const OTHER = pairOf('others');
const ACTS = pairOf('acts');
const SELF = pairOf('self');
const OWN = pairOf('others', 'level');
const WHOLE = pairOf('month', 'otherTime');
const OTHER_TIME = pairOf('otherTime', 'month');
const OWN_TIMES = pairOf('ownTime');
const A_YEAR = pairOf('year');

export interface Scope {
  /** The clauses that give the report's own figures; a scope lasts until another is named. */
  readonly own: readonly Clause[];
  /** The clauses about the reporting body, of whichever year. */
  readonly ofOwnBody: readonly Clause[];
}

export function scopeOf({ clauses }: Sentence, { unit, year }: Pick<Report, 'unit' | 'year'>): Scope {
  const ownWords = ownWordsOf(unit);
  const own: Clause[] = [];
  const ofOwnBody: Clause[] = [];
  let isOwnBody = true;
  let isOwnTime = true;
  for (const clause of clauses) {
    const { pairs } = clause;
    if (!(pairs & OF_SCOPE)) {
      if (isOwnBody) ofOwnBody.push(clause);
      if (isOwnBody && isOwnTime) own.push(clause);
      continue;
    }
    const words = pairs & WHOLE ? clause.words.replace(WHOLE_YEAR, '') : clause.words;
    if (pairs & OF_DOCUMENT && OF_DOCUMENTS.test(words)) break;
    if (pairs & OF_BODIES) {
      const others = pairs & OWN ? words.replace(ownWords, '') : words;
      if ((pairs & OTHER && OTHERS.test(others)) || (pairs & ACTS && namesOther(others, unit)))
        isOwnBody = false;
      else if ((pairs & SELF && OWN_BODY.test(words)) || others !== words) isOwnBody = true;
    }
    if (isOwnBody) ofOwnBody.push(clause);
    if (isComparison(clause)) continue;
    if (pairs & OF_TIMES) {
      const mayBeYear = pairs & A_YEAR && words.includes('年');
      const years = mayBeYear ? matchesOf(YEAR, clause.words).map(([, digits]) => Number(digits)) : [];
      if ((pairs & OTHER_TIME && OTHER_TIMES.test(words)) || years.some((other) => other !== year))
        isOwnTime = false;
      else if ((pairs & OWN_TIMES && OWN_TIME.test(words)) || years.length > 0) isOwnTime = true;
    }
    if (isOwnBody && isOwnTime) own.push(clause);
  }
  return { own, ofOwnBody };
}
