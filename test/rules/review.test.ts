/** What the rules for the words of a report find and leave alone, each by its id (issue 9). */
import { readFileSync } from 'node:fs';
import { type CellValue, parseReport, type Report, type TextSection } from '../../src/report';
import { cellsForZero, check, type RuleId } from '../../src/rules';
import { findingsOf, report } from '../support/reports';

const caseOf = (name: string): Report => {
  const read = parseReport(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8')).value;
  if (!read) throw new Error(`${name} cannot be read`);
  return read;
};

const telling = (
  texts: Partial<Record<TextSection, string>>,
  values: Record<string, CellValue> = {},
  unit = '某某市某某局',
): Report => report('2021', values, { texts, unit });

const keysOf = (rule: RuleId, subject: Report): string[] =>
  findingsOf(rule, subject).map(({ message }) => message.key);

/** What is marked in the sentence. */
const marked = (rule: RuleId, subject: Report) =>
  findingsOf(rule, subject).map(({ quote }) => quote?.text.slice(quote.from, quote.to));

describe('[L-1] a government tells of assessment, evaluation and accountability', () => {
  it('[L-1] names what is missing', () => {
    const [finding] = findingsOf(
      'L-1',
      telling({ '1': '公开有序。将政务公开纳入绩效考核。' }, {}, '某某县人民政府'),
    );
    expect(finding?.message.params.missing).toBe('社会评议、责任追究');
  });

  it.each([
    ['某某县人民政府', '纳入年度考核，开展社会评议，全年未发生责任追究。'],
    ['某某区', '绩效考评占4分，群众满意度测评良好，没有被问责的情形。'],
    ['某某市某某局', '有序推进。有序推进。'],
    ['某某市人民政府', '主动公开、依申请公开和监督保障各项工作有序推进。'],
    ['某某镇人民政府', '有序推进。有序推进。'],
  ])('[L-1] holds for %s', (unit, text) => {
    expect(findingsOf('L-1', telling({ '1': text }, {}, unit))).toEqual([]);
  });
});

describe('[L-2] 规章 are made by few', () => {
  const made = { 'disclosure.regulations.inForce': 3 };
  it.each(['某某市某某局', '某某县人民政府', '东宝区', '某某镇人民政府', '某某省某某厅'])(
    '[L-2] not by %s',
    (unit) => {
      expect(findingsOf('L-2', telling({}, made, unit))).toHaveLength(1);
      expect(findingsOf('L-2', telling({}, {}, unit))).toEqual([]);
    },
  );

  it.each([
    '某某市人民政府',
    '某某省人民政府',
    '某某自治州人民政府',
    '某某自治区人民政府',
    '国家某某局',
    '某某部',
  ])('[L-2] by %s perhaps', (unit) => {
    expect(findingsOf('L-2', telling({}, made, unit))).toEqual([]);
  });
});

describe('[N-7] what section 6 tells of fees agrees', () => {
  it.each([
    '本年度未收取信息处理费。另收取信息处理费300元。',
    '全年收取信息处理费1200元，未发出收费通知。',
    '全年发出收费通知2件。本年度没有发出收费通知书。',
    '未收取政府信息公开费用，信息处理费共计200元。',
  ])('[N-7] is broken by %s', (text) => {
    expect(keysOf('N-7', telling({ '6': text }))).toEqual(['N-7.contradictory']);
  });

  it.each([
    '全年未收取信息处理费。',
    '全年收取信息处理费0元，未发出收费通知。',
    '发出收费通知2件，收取信息处理费300元。',
    '2023年未收取信息处理费，2024年收取信息处理费300元。',
    '本机关发出信息处理费收费通知0件，收取信息处理费0元。',
    '本年度未向申请人收取信息处理费，未发出收费通知。',
  ])('[N-7] holds for %s', (text) => {
    expect(findingsOf('N-7', telling({ '6': text }))).toEqual([]);
  });

  it('[N-7] no notice, but a request closed because its fee was not paid', () => {
    const unpaid = { 'requests.other.feeUnpaid.total': 1 };
    const text = { '6': '本年度未发出收费通知，未收取信息处理费。' };
    expect(keysOf('N-7', telling(text, unpaid))).toEqual(['N-7.notice']);
    expect(findingsOf('N-7', telling({ '6': '发出收费通知1件，未收到费用。' }, unpaid))).toEqual([]);
    expect(findingsOf('N-7', telling(text))).toEqual([]);
  });
});

describe('[N-8] the numbers of a sentence add up', () => {
  it.each([
    ['承办建议12件、提案3件，合计16件。', 'N-8.sum', '16'],
    ['网站发布120条，微信发布80条，微博发布30条，共计250条。', 'N-8.sum', '250'],
    ['共办理建议26件，其中主办20件、协办9件。', 'N-8.more', '20'],
    ['发布信息40条，其中概况类41条。', 'N-8.more', '41'],
    ['受理投诉34件，其中自然人30件，法人或其他组织5件。', 'N-8.parts', '34'],
    ['受理投诉34件，其中网上提交20件，其余12件为信函。', 'N-8.parts', '34'],
    ['发布量由30条增至34条，增加5条。', 'N-8.change', '5'],
  ])('[N-8] is broken by %s', (text, key, mark) => {
    const subject = telling({ '1': text });
    expect(keysOf('N-8', subject)).toEqual([key]);
    expect(marked('N-8', subject)).toEqual([mark]);
  });

  it.each([
    '新收12件、上年结转3件，合计15件。',
    '新收34件，其中网上10件、信函24件，上年结转2件，合计36件。',
    '受理34件，其中自然人30件，法人或其他组织4件。',
    '受理34件，其中网上提交30件，自然人申请32件。',
    '发布信息400余条，其中概况类41条、动态类380条。',
    '共办理26件，其中主办20件（含重点件3件）、协办6件。',
    '申请量由30件增至34件，增加4件。',
    '举办培训3期，培训120人次，合计投入5万元。',
    '共办理26件，其中主办20件，比上年增加30件。',
  ])('[N-8] holds for %s', (text) => {
    expect(findingsOf('N-8', telling({ '1': text }))).toEqual([]);
  });

  it('[N-8] leaves to N-1 and N-2 what the tables can judge', () => {
    const subject = telling({ '1': '收到政府信息公开申请12件，其中自然人申请13件。' });
    expect(findingsOf('N-8', subject)).toEqual([]);
    expect(findingsOf('N-1', subject)).not.toEqual([]);
  });
});

describe('[C-3] section 5 tells of problems and of what is done about them', () => {
  it.each([
    ['本年度暂未发现问题。', 'C-3.noProblems'],
    ['政府信息公开工作不存在明显问题，下一步将继续做好各项工作。', 'C-3.noProblems'],
    ['存在的主要问题：公开内容不够丰富，更新有待加强。', 'C-3.noImprovement'],
    ['解读形式单一的问题仍然存在，人员力量薄弱。', 'C-3.noImprovement'],
  ])('[C-3] %s', (text, key) => {
    expect(keysOf('C-3', telling({ '5': text }))).toEqual([key]);
  });

  it.each([
    '公开内容不够丰富。下一步将加强培训。',
    '存在问题：更新不及时。改进情况：建立了台账。',
    '解读质量有待提高，将加强培训。',
    '虽未发现重大问题，但解读形式单一，有待丰富，今后将多用图解。',
    '针对人员力量薄弱的问题，配备了专人。',
  ])('[C-3] holds for %s', (text) => {
    expect(findingsOf('C-3', telling({ '5': text }))).toEqual([]);
  });
});

describe('[C-4] 一是、二是、三是 have no gaps', () => {
  it('[C-4] says which comes next', () => {
    const [finding, ...more] = findingsOf('C-4', telling({ '1': '一是加强学习。三是强化监督。' }));
    expect(more).toEqual([]);
    expect(finding?.message.params).toEqual({ found: '三是', next: '二是' });
  });

  it.each(['一是学习；二是监督。\n一是培训，二是考核，三是问责。', '第三是非诉事项。', '三是否存在。'])(
    '[C-4] holds for %s',
    (text) => {
      expect(findingsOf('C-4', telling({ '1': text }))).toEqual([]);
    },
  );
});

describe('[C-5] nothing is left to be filled in', () => {
  it('[C-5] the prompts of the template: one finding each (case placeholder-left)', () => {
    const found = check(caseOf('placeholder-left'));
    expect(found.map(({ rule, quote }) => [rule, quote?.section])).toEqual([
      ['C-5', '5'],
      ['C-5', '6'],
    ]);
  });

  it.each([
    ['收取信息处理费＿＿元。', '＿＿'],
    ['收取信息处理费____元。', '____'],
    ['收到申请XX件。', 'XX'],
    ['收到申请××件。', '××'],
    ['（此处填写培训情况）', '（此处填写培训情况）'],
    ['公开信息…条。', '…'],
    ['公开信息？？条。', '？？'],
    ['办结（待补充）。', '（待补充）'],
    ['XX局认真贯彻。', 'XX'],
  ])('[C-5] %s', (text, mark) => {
    expect(marked('C-5', telling({ '6': text }))).toEqual([mark]);
  });

  it('[C-5] says once a section how many there are', () => {
    const [finding] = findingsOf('C-5', telling({ '1': '收到＿＿件，办结＿＿件。\n结转＿＿件。' }));
    expect(finding?.message).toMatchObject({ key: 'C-5.several', params: { count: 3, said: '＿＿' } });
  });

  it.each([
    '公开某某企业处罚信息3件。',
    '公开属性、依据、流程等……均已明确。',
    '是否公开？件件有回应。',
    '开展“1×3”公开行动，下载APPxx次数不限。',
    '发布《条例》（修订）等3件。',
  ])('[C-5] holds for %s', (text) => {
    expect(findingsOf('C-5', telling({ '1': text }))).toEqual([]);
  });
});

describe('[C-6] nothing is left over from another report', () => {
  it.each([
    ['2023年，我局认真贯彻落实条例。', 'C-6.year', '2023年'],
    ['2023年度，本单位共收到申请3件。', 'C-6.year', '2023年'],
    ['根据条例，编制2023年度政府信息公开工作年度报告。', 'C-6.year', '2023年'],
    ['我委高度重视政府信息公开工作。', 'C-6.pronoun', '我委'],
    ['2024年，某某市卫生健康委员会认真贯彻落实条例。', 'C-6.unit', '某某市卫生健康委员会'],
  ])('[C-6] %s', (text, key, mark) => {
    const subject = telling({ '1': text }, {}, '某某市教育局');
    expect(keysOf('C-6', subject)).toEqual([key]);
    expect(marked('C-6', subject)).toEqual([mark]);
  });

  it.each([
    ['某某市教育局', '2024年，我局认真贯彻落实条例。'],
    ['某某市教育局', '2023年，我局收到申请3件，2024年收到5件。'],
    ['某某市教育局', '2023年度，我局在全市政务公开考核中获评优秀。'],
    ['某某市教育局', '2024年，市教育局认真贯彻落实条例，与2023年相比增加5件。'],
    ['某某市教育局', '在某某市人民政府办公室指导下，我局开展培训。'],
    ['某某市自然资源和规划局', '2024年，某某市自然资源局认真贯彻落实条例。'],
    ['某某市发展和改革委员会', '我委高度重视。'],
    ['某某县人民政府', '我县教育局认真贯彻落实条例，我办加强指导。'],
    ['某某区某某街道办事处', '我办认真贯彻落实条例。'],
  ])('[C-6] holds for %s: %s', (unit, text) => {
    expect(findingsOf('C-6', telling({ '1': text }, {}, unit))).toEqual([]);
  });
});

describe('[V-2] [V-4] one action fills with 0 what is blank or says nothing', () => {
  it('puts right the case dashes: one finding a block, and none behind it', () => {
    const dashes = caseOf('dashes');
    const found = check(dashes);
    expect(found.length).toBeLessThanOrEqual(9);
    const cells = found.flatMap(cellsForZero);
    expect(cells.length).toBeGreaterThan(100);
    const zeros = Object.fromEntries(cells.map((cell) => [cell, 0]));
    expect(check({ ...dashes, values: { ...dashes.values, ...zeros } })).toEqual([]);
  });

  it.each(['-', '——', '/', '／', '无', '没有', '零', null])('%s', (value) => {
    const subject = report('2021', { 'requests.granted.person': value });
    expect(check(subject).flatMap(cellsForZero)).toEqual(['requests.granted.person']);
  });

  it.each(['见附件', '3件', '不详', '-3件', '#REF!'])('not %s', (value) => {
    expect(check(report('2021', { 'requests.granted.person': value })).flatMap(cellsForZero)).toEqual([]);
  });
});
