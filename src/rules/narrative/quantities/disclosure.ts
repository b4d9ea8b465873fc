/** What section 2 counts: documents, decisions, fees. */
import { after, type Family, plainly, type Quantity, START } from './model';

const DOCUMENTS = '(?<n>#+)[件个份部]';
/** Decisions have no 项: those are the matters that a licence is given for. */
const DECISIONS = '(?<n>#+)[件条宗起份个例]';

/** What may introduce a count of section 2. */
const DONE = `${START}(?:其中|全年|本年度?|#+年度?|年度|我[局委办]|共计?|作出|做出|依法|累计|办理|办结|实施|采取|完成|发布|公开|公示|主动|新增|现有|的)*`;

const decisions = (id: string, key: string, words: string, cell: string): Quantity => ({
  id,
  rule: 'N-2',
  keys: [key],
  family: 'decisions',
  sums: [[cell]],
  said: plainly(
    `${DONE}${words}(?:处理)?(?:决定书?|案件|案)?(?:数量|结果)?(?:共|计|为|有)*${DECISIONS}`,
    `${DONE}${words}事项(?:共|计)*(?<n>#+)[件宗]`,
    `${DONE}${DECISIONS}(?:的)?${words}(?:处理)?(?:决定书?|案件)?$`,
  ),
});

const MADE = '(?:新制定|制定|新制发|制发|新制作|制作|新出台|出台|印发)(?:了|的)?';
const REPEALED = '废止(?:了|的)?';
const IN_FORCE = '现行有效(?:的)?';
/** Behind a number of such documents: what of them is meant need not be said again. */
const OF_THESE = `${START}(?:其中|包含|包括|含|本年度?|全年|当年|另|年内)*`;

const documents = (kind: 'regulations' | 'normativeDocuments', words: string): Quantity[] => {
  const of = (what: string): Pick<Quantity, 'id' | 'rule' | 'family' | 'keys' | 'mayInclude'> => ({
    id: `${kind}${what}`,
    rule: 'N-2',
    keys: ['制', '定', '印', '出', '废止', '现行'],
    family: kind,
    mayInclude: true,
  });
  const same: readonly Family[] = [kind];
  return [
    {
      ...of('Made'),
      sums: [[`disclosure.${kind}.made`], [`disclosure.${kind}.published`]],
      said: [
        ...plainly(
          `${DONE}${MADE}${words}(?:共|计)*${DOCUMENTS}`,
          `${DONE}${MADE}${DOCUMENTS}(?:的)?${words}$`,
        ),
        ...after(same, `${OF_THESE}${MADE}${DOCUMENTS}`),
      ],
    },
    {
      ...of('Repealed'),
      sums: [[`disclosure.${kind}.repealed`]],
      said: [
        ...plainly(`${DONE}${REPEALED}${words}(?:共|计)*${DOCUMENTS}`),
        ...after(same, `${OF_THESE}${REPEALED}${DOCUMENTS}`),
      ],
    },
    {
      ...of('InForce'),
      sums: [[`disclosure.${kind}.inForce`]],
      said: [
        ...plainly(
          `${DONE}${IN_FORCE}${words}(?:共|计|数量|为)*${DOCUMENTS}`,
          `${DONE}${words}${IN_FORCE}(?:共|计|数量|为)*${DOCUMENTS}`,
        ),
        ...after(same, `${OF_THESE}${IN_FORCE}(?:共|计|数量|为)*${DOCUMENTS}`),
      ],
    },
  ];
};

export const disclosure: readonly Quantity[] = [
  decisions('licences', '许可', '行政许可', 'disclosure.licences.decisions'),
  decisions('penalties', '处罚', '行政处罚', 'disclosure.penalties.decisions'),
  decisions(
    'compulsoryMeasures',
    '强制',
    '行政强制(?:措施|执行)?',
    'disclosure.compulsoryMeasures.decisions',
  ),
  ...documents('regulations', '(?:地方政府|[省市州]政府|政府|部门)?规章'),
  ...documents('normativeDocuments', '(?:行政)?规范性文件'),
  {
    id: 'fees',
    rule: 'N-2',
    keys: ['收费'],
    family: 'fees',
    sums: [['disclosure.fees.amount']],
    // The table counts in 万元, the narrative is read in 元.
    worth: 10_000,
    said: plainly('行政事业性?收费(?:收入)?(?:总?金额|总额)?(?:合|共|计|为)*(?<n>#+)元'),
    unless: /减免|免征|免收|降低|停征|取消|退还/,
  },
];
