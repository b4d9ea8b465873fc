import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { EditionId } from '../../src/form';
import { readReportText } from '../../src/documents/recognise';
import type { CellValue, Report } from '../../src/report';
import { check, type Finding } from '../../src/rules';
import { identityOf } from '../../src/workbook/report';
import { anyReport, report } from '../support/reports';

/** A year's requests: 25 received, 2 carried in, 26 processed, 1 carried out. */
const requests = {
  'requests.received.total': 25,
  'requests.carriedIn.total': 2,
  'requests.granted.total': 9,
  'requests.partlyGranted.total': 4,
  'requests.refused.stateSecret.total': 1,
  'requests.refused.internalAffairs.total': 5,
  'requests.unavailable.notHeld.total': 3,
  'requests.declined.repeated.total': 2,
  'requests.processed.total': 26,
  'requests.carriedOut.total': 1,
  'appeals.review.total': 3,
  'appeals.review.upheld': 2,
  'appeals.review.corrected': 1,
  'appeals.litigationDirect.total': 1,
  'appeals.litigationAfterReview.total': 1,
  'appeals.litigationDirect.upheld': 1,
  'appeals.litigationAfterReview.upheld': 1,
  'disclosure.licences.decisions': 1548,
  'disclosure.penalties.decisions': 12,
};

const of2021 = { 'requests.other.rest.total': 2, 'disclosure.fees.amount': 25.1 };

const telling = (text: string, values: Record<string, CellValue> = {}, more: Partial<Report> = {}): Report =>
  report('2021', { ...requests, ...of2021, ...values }, { texts: { '1': text }, ...more });

const found = (rule: Finding['rule'], subject: Report): Finding[] =>
  check(subject).filter((finding) => finding.rule === rule);

/** What is marked in the sentence, and what the table says. */
const askedBy = (rule: Finding['rule'], subject: Report) =>
  found(rule, subject).map(({ quote, expected }) => [quote?.text.slice(quote.from, quote.to), expected]);

describe('[N-1] a count in the narrative agrees with the requests table', () => {
  it.each([
    '2024年，我局共收到政府信息公开申请25件，上年结转2件。共办结26件，结转下年度1件。',
    '新收政府信息公开申请 25 件，2023年结转2件，办理完毕26件，其余1件结转下年度继续办理。',
    '全年受理依申请公开信息27件，其中予以公开9件、部分公开4件、不予公开六件、无法提供３件、不予处理两件、其他处理2件。',
    '收到政府信息公开申请近26件，答复20余件。',
    '收到政府信息公开申请20—30件。',
    '收到政府信息公开申请25件左右，约25件，不足30件。',
    '办结政府信息公开申请24件（不含上年结转）。',
  ])('[N-1] holds for %s', (text) => {
    expect(found('N-1', telling(text))).toEqual([]);
  });

  it.each([
    ['收到政府信息公开申请258件。', '258', 25],
    ['新收政府信息公开申请二十八件。', '二十八', 25],
    ['共收到依申请公开件 ２，５８０ 件。', '２，５８０', 25],
    ['上年结转政府信息公开申请3件。', '3', 2],
    ['2023年度结转3件。', '3', 2],
    ['收到政府信息公开申请25件，办结27件。', '27', 26],
    ['收到政府信息公开申请25件，结转2025年继续办理2件。', '2', 1],
    ['其中，予以公开8件。', '8', 9],
    ['作出部分公开答复5件。', '5', 4],
    ['5件不予公开。', '5', 6],
    ['无法提供4件（占15.4%）。', '4', 3],
    ['不予处理3件。', '3', 2],
    ['其中收到自然人政府信息公开申请20件。', '20', 0],
    ['其他处理1件。', '1', 2],
    ['收到政府信息公开申请近300件。', '近300', 25],
    ['收到政府信息公开申请30余件。', '30余', 25],
    ['收到政府信息公开申请约40件。', '约40', 25],
    ['收到政府信息公开申请3—5件。', '3—5', 25],
    ['全年未收到政府信息公开申请。', '未收到政府信息公开申请', 25],
    ['本年度无依申请公开申请。', '无依申请公开申请', 25],
  ])('[N-1] asks about %s', (text, said, expected) => {
    expect(askedBy('N-1', telling(text))).toEqual([[said, expected]]);
  });

  it('[N-1] knows 其他处理 of the edition of 2019, which is one row', () => {
    const told = (count: number) =>
      report('2019', { 'requests.other.total': 2 }, { texts: { '1': `其他处理${count}件。` } });
    expect(found('N-1', told(2))).toEqual([]);
    expect(askedBy('N-1', told(3))).toEqual([['3', 2]]);
  });

  it.each([
    ['another year', '2023年收到政府信息公开申请20件。'],
    ['another year after this one', '2024年工作有序，而2023年收到政府信息公开申请20件，办结20件。'],
    ['last year', '去年收到政府信息公开申请20件。'],
    ['a comparison', '收到的政府信息公开申请比2023年增加5件，同比增加5件。'],
    ['half a year', '上半年收到政府信息公开申请20件。'],
    ['some months', '1月至6月收到政府信息公开申请20件。'],
    ['many years', '2019年以来累计收到政府信息公开申请200件。'],
    ['the whole county', '全县共收到政府信息公开申请500件，办结480件。'],
    ['the whole county, as its bureau calls it', '我县共收到政府信息公开申请500件。'],
    ['other offices', '各镇（街道）收到政府信息公开申请88件。'],
    ['a way of applying', '通过网站收到政府信息公开申请5件，当面收到政府信息公开申请3件。'],
    ['a kind of applicant that the table has no column for', '其中收到外地居民政府信息公开申请20件。'],
    ['a kind of request', '收到国土类政府信息公开申请7件。'],
    ['one reason', '因属于国家秘密不予公开1件。'],
    ['other business', '办结人大建议5件、政协提案3件，答复网民留言35件。'],
    ['requests for something else', '收到行政复议申请120件，受理低保申请30件。'],
    ['the government’s office, in another’s report', '县政府办收到政府信息公开申请7件，予以公开3件。'],
    ['a number of which only a part is meant', '收到公开信息等申请99件，其中政府信息公开申请25件。'],
    ['a number with another in it', '收到政府信息公开申请27件（含上年结转2件）。'],
    ['one number for two', '予以公开、部分公开13件。'],
    ['a clause of the regulation', '依照第20条第（一）项，公开政府信息30条。'],
  ])('[N-1] says nothing of %s', (_, text) => {
    expect(found('N-1', telling(text))).toEqual([]);
  });

  it('[N-1] tells numbers apart that are told together (issue 16)', () => {
    expect(askedBy('N-1', telling('予以公开、部分公开分别为3件、2件。'))).toHaveLength(1);
  });

  it('[N-1] comes back to the body and the year that it speaks of', () => {
    const text = '全县收到政府信息公开申请500件，其中我局收到政府信息公开申请24件。';
    expect(askedBy('N-1', telling(text))).toEqual([['24', 25]]);
    const years = '2023年收到政府信息公开申请20件，2024年收到政府信息公开申请24件。';
    expect(askedBy('N-1', telling(years))).toEqual([['24', 25]]);
  });

  it('[N-1] reads the whole county as the own scope of the county’s government', () => {
    for (const scope of ['全县', '我县', '各镇收到12件，全县']) {
      const county = telling(`${scope}共收到政府信息公开申请258件。`, {}, { unit: '某某县人民政府' });
      expect(askedBy('N-1', county)).toEqual([['258', 25]]);
    }
  });

  it('[N-1] says nothing where the table is blank or unreadable', () => {
    for (const value of [null, '25件']) {
      const subject = telling('收到政府信息公开申请24件。', { 'requests.received.total': value });
      expect(found('N-1', subject)).toEqual([]);
    }
  });

  it('[N-1] quotes the sentence as it stands, and names the cells of a group', () => {
    const text = '工作情况。\n（一）依申请公开。 “不予公开” 5 件。不予处理2件。';
    expect(found('N-1', telling(text))).toMatchObject([
      {
        severity: 'warning',
        found: 5,
        expected: 6,
        difference: -1,
        quote: { section: '1', paragraph: 1, text: '“不予公开” 5 件。', from: 7, to: 8 },
        cells: expect.arrayContaining(['requests.refused.internalAffairs.total']) as unknown,
      },
    ]);
  });
});

describe('[N-2] reviews, lawsuits and what section 2 counts', () => {
  it.each([
    '因政府信息公开被申请行政复议3件、提起行政诉讼2件。',
    '政府信息公开行政诉讼案件2起，均获维持。',
    '作出行政许可决定1,548件，行政处罚12件。',
    '行政事业性收费25.1万元，即行政事业性收费金额251000元。',
  ])('[N-2] holds for %s', (text) => {
    expect(found('N-2', telling(text))).toEqual([]);
  });

  it.each([
    ['因政府信息公开被申请行政复议2件。', '2', 3],
    ['未发生因政府信息公开引起的行政诉讼。', '未发生因政府信息公开引起的行政诉讼', 2],
    ['因政府信息公开引发行政诉讼1件。', '1', 2],
    ['因政府信息公开被申请行政复议3件，均获维持。', '均获维持', 1],
    ['公开行政许可决定1508条。', '1508', 1548],
    ['行政处罚案件十三宗。', '十三', 12],
    ['行政强制措施4件。', '4', 0],
    ['制发行政规范性文件2件。', '2', 0],
    ['废止规范性文件1件。', '1', 0],
    ['现行有效规范性文件20件。', '20', 0],
    ['制定政府规章1部。', '1', 0],
    ['行政事业性收费251万元。', '251万', 251000],
  ])('[N-2] asks about %s', (text, said, expected) => {
    expect(askedBy('N-2', telling(text))).toEqual([[said, expected]]);
  });

  it.each([
    ['reviews that the body decides itself', '承办行政复议案件120件，办理政府信息公开行政复议案件9件。'],
    ['reviews of which a part is meant', '本年行政复议案件9件，其中涉及政府信息公开的3件。'],
    ['reviews about something else', '本年行政复议案件9件。'],
    ['how reviews ended', '无政府信息公开行政复议被纠错、行政诉讼败诉情况。'],
    ['items of information', '公开行政许可信息300条，行政许可事项51项。'],
    ['rules of the house', '制定规章制度3项。'],
    ['one number for two', '公开行政许可、行政处罚12000件，政府信息公开行政复议和行政诉讼9件。'],
  ])('[N-2] says nothing of %s', (_, text) => {
    expect(found('N-2', telling(text))).toEqual([]);
  });
});

describe('[N-3] a percentage can be recomputed from the tables', () => {
  const prior = { 'requests.received.total': 20 };

  it.each([
    '予以公开9件，占比34.6%；部分公开4件（占办结总数的15.4%）。',
    '予以公开9件，占收到申请的36%。',
    '不予公开6件，占百分之二十三。',
    '收到政府信息公开申请25件，同比增长25%。',
    '收到政府信息公开申请25件，比2023年增加5件，同比增长25.0%。',
  ])('[N-3] holds for %s', (text) => {
    expect(found('N-3', telling(text, {}, { prior }))).toEqual([]);
  });

  it.each([
    ['予以公开9件，占比43.6%。', '43.6%', 34.6],
    ['予以公开9件，占34.7%。', '34.7%', 34.6],
    ['收到政府信息公开申请25件，较上年增长20%。', '20%', 25],
    ['收到政府信息公开申请25件，同比下降25%。', '25%', -25],
  ])('[N-3] asks about %s', (text, said, expected) => {
    expect(askedBy('N-3', telling(text, {}, { prior }))).toEqual([[said, expected]]);
  });

  it('[N-3] does not claim a growth without last year’s figure', () => {
    expect(found('N-3', telling('收到政府信息公开申请25件，同比增长90%。'))).toEqual([]);
  });

  it('[N-3] says nothing of percentages of something else', () => {
    expect(found('N-3', telling('收到政府信息公开申请25件，按时答复率90%，满意率占比99%。'))).toEqual([]);
    expect(found('N-3', telling('予以公开9件，自然人申请的7件占比77.8%。'))).toEqual([]);
    expect(found('N-3', telling('掌上执法平台激活率100%，抽查事项占比3%。'))).toEqual([]);
  });
});

describe('[N-4] the same quantity said twice agrees', () => {
  const twice = (first: number, second: number, values: Record<string, CellValue>): Report =>
    telling('', values, {
      texts: {
        '1': `收到政府信息公开申请${first}件。`,
        '5': `本年收到政府信息公开申请${second}件。`,
      },
    });
  const blank = { 'requests.received.total': null };

  it('[N-4] holds where both say the same, and where another year is meant', () => {
    expect(found('N-4', twice(24, 24, blank))).toEqual([]);
    const years = '2023年收到政府信息公开申请20件，2024年收到政府信息公开申请24件。';
    expect(found('N-4', telling(years, blank))).toEqual([]);
  });

  it('[N-4] asks about the second', () => {
    expect(found('N-4', twice(24, 26, blank))).toMatchObject([
      { expected: 24, found: 26, quote: { section: '5' } },
    ]);
  });

  it('[N-4] leaves it to N-1 where the table tells which is wrong', () => {
    expect(found('N-4', twice(25, 26, {}))).toEqual([]);
    expect(askedBy('N-1', twice(25, 26, {}))).toEqual([['26', 25]]);
  });
});

describe('[N-6] the statistics period is the report year', () => {
  it.each([
    '本报告所列数据的统计期限为2024年1月1日至2024年12月31日。',
    '数据统计时间为2024年1月1日起至12月31日止。',
    '2024年3月1日至2024年9月30日开展专项行动。',
  ])('[N-6] holds for %s', (text) => {
    expect(found('N-6', telling(text))).toEqual([]);
  });

  it.each([
    ['数据统计期限为2023年1月1日至2023年12月31日。', '2023年1月1日至2023年12月31日'],
    ['本报告数据统计时限：2024年1月1日—2024年12月30日。', '2024年1月1日—2024年12月30日'],
    ['统计期限自2024年1月1日至2025年12月31日。', '2024年1月1日至2025年12月31日'],
  ])('[N-6] asks about %s', (text, said) => {
    expect(askedBy('N-6', telling(text))).toEqual([[said, '2024年1月1日至2024年12月31日']]);
  });
});

describe('the words of a report', () => {
  it('give no finding where nobody has begun to write', () => {
    expect(check(report('2021', {}, { texts: {} }))).toEqual([]);
    expect(check(report('2021', {}, { texts: { '1': '', '5': ' \n', '6': '' } }))).toEqual([]);
  });

  it('agree with the tables in the published example, but for a point （三） without （一） and （二）', () => {
    const text = readFileSync('workbench/example/zhenhai-2020.txt', 'utf8');
    const { value } = readReportText(text);
    const about = value ? check(value).filter(({ quote }) => quote) : [];
    expect(about).toMatchObject([{ rule: 'C-4', quote: { section: '1', paragraph: 3, from: 0, to: 3 } }]);
    const wrong = readReportText(text.replace('决定1018条', '决定1081条')).value;
    expect(wrong && askedBy('N-2', wrong)).toEqual([['1081', 1018]]);
  });

  const pieces = [
    '收到政府信息公开申请', '办结', '上年结转', '结转下年', '予以公开', '不予公开', '行政复议', '行政诉讼', '行政许可',
    '件', '条', '，', '。', '、', '；', '（一）', '（', '）', '同比增长', '占比', '%', '均获维持', '2024年', '近', '余', '未',
    '五', '十二', '百', '万', '亿', '3', '1,548', '１２', '.', '-', '—', '全县', '我局', '\n', ' ', '“', '百分之', '|', '第', '元',
  ]; // prettier-ignore
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
  const editions = fc.constantFrom<EditionId>('2019', '2021');

  it('whatever they are, are checked without fault; every quote is a part of them; every finding is known again', () => {
    fc.assert(
      fc.property(editions.chain(anyReport), anyText, anyText, (figures, one, five) => {
        const subject = { ...figures, texts: { '1': one, '5': five }, prior: figures.values };
        const findings = check(subject);
        const identities = findings.map(identityOf);
        expect(new Set(identities).size).toBe(identities.length);
        for (const { quote, rule } of findings) {
          if (!quote) continue;
          const { section, paragraph, text, from, to } = quote;
          expect((subject.texts[section as '1' | '5'] ?? '').split('\n')[paragraph] ?? '').toContain(text);
          expect([0 <= from, from <= to, to <= text.length]).toEqual([true, true, true]);
          if (rule.startsWith('N')) expect(to).toBeGreaterThan(from);
        }
      }),
      { numRuns: 300 },
    );
  });
});
