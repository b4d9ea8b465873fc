import { readFileSync } from 'node:fs';
import { forms } from '../../src/form';
import { readReportText } from '../../src/documents/recognise';
import type { Report, TextSection } from '../../src/report';
import {
  check,
  findAll,
  findingsOfReading,
  groupOf,
  groups,
  messagesOnReading,
  type RuleId,
} from '../../src/rules';
import { findingsOf, report } from '../support/reports';

const overview = [
  '（一）主动公开。发布信息 30 条。',
  '（二）依申请公开。收到申请 0 件。',
  '（三）政府信息管理。加强保密审查。',
  '（四）平台建设。维护好门户网站。',
  '（五）监督保障。开展培训和考核。',
].join('\n');

/** A report whose words are as they should be, but for the given ones. */
const telling = (texts: Partial<Record<TextSection, string>>, more: Partial<Report> = {}): Report =>
  report(
    '2021',
    {},
    {
      texts: {
        '1': overview,
        '5': '问题是更新不够及时，下一步将加强督促。',
        '6': '没有收取信息处理费。',
        ...texts,
      },
      ...more,
    },
  );

const about = (rule: RuleId, texts: Partial<Record<TextSection, string>>) => findingsOf(rule, telling(texts));

it('a report whose words are as they should be has no finding', () => {
  expect(check(telling({}))).toEqual([]);
});

describe('[C-1] section 1 covers five aspects', () => {
  it('[C-1] names those that are missing, at the beginning of the section', () => {
    const [finding, ...others] = about('C-1', { '1': '主动公开信息 30 条，收到申请 0 件。' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      cells: [],
      quote: { section: '1', paragraph: 0, text: '' },
      message: { params: { aspects: '政府信息管理、政府信息公开平台建设、监督保障' } },
    });
  });

  it('[C-1] is asked for by the edition of 2021 only', () => {
    expect(findingsOf('C-1', report('2019', {}, { texts: { '1': '无' } }))).toEqual([]);
  });
});

describe('[C-2] section 6 reports the fees for handling information', () => {
  it.each(['本年度未收取信息处理费。', '信息处理费 200 元。', '收取政府信息公开费用 0 元。'])(
    '[C-2] holds for %s',
    (text) => {
      expect(about('C-2', { '6': text })).toEqual([]);
    },
  );

  it.each(['本年度无其他需要报告的事项。', ''])('[C-2] warns of “%s”', (text) => {
    expect(about('C-2', { '6': text })).toMatchObject([{ severity: 'warning', quote: { section: '6' } }]);
  });

  it('[C-2] is asked for by the edition of 2021 only', () => {
    expect(findingsOf('C-2', report('2019', {}, { texts: { '6': '无' } }))).toEqual([]);
  });
});

describe('[C-3] section 5 is not empty', () => {
  it('[C-3] holds for a section that says something', () => {
    expect(about('C-3', { '5': '无专人负责，已配备。' })).toEqual([]);
  });

  it.each(['', '无', ' 无。', '本年度无', '暂无。'])('[C-3] warns of “%s”', (text) => {
    expect(about('C-3', { '5': text })).toMatchObject([{ severity: 'warning', quote: { section: '5' } }]);
  });
});

describe('[C-4] points are numbered without gaps', () => {
  it.each([
    '（一）甲。\n（二）乙。\n(三) 丙。',
    '（一）甲。（二）乙。\n（三）丙。',
    '一、问题\n（一）甲。\n（二）乙。\n二、改进\n（一）丙。',
    '依照第二十条第（五）项，公开许可。',
    '没有序号。',
    Array.from('一二三四五六七八九十', (number) => `（${number}）甲。`).join('\n') + '\n（十一）乙。',
  ])('[C-4] holds for %s', (text) => {
    expect(about('C-4', { '5': text })).toEqual([]);
  });

  it.each([
    ['（三）甲。', '（三）', '（一）'],
    ['（一）甲。\n（三）乙。\n（四）丙。', '（三）', '（二）'],
    ['（一）甲。\n（二）乙。\n（二）丙。', '（二）', '（三）'],
  ])('[C-4] hints at %s', (text, marked, next) => {
    const [finding, ...others] = about('C-4', { '5': text });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'hint', message: { params: { next } } });
    expect(finding?.quote?.text.slice(finding.quote.from, finding.quote.to)).toBe(marked);
  });
});

describe('[D-1] the report is due after the end of its year', () => {
  const dueOf = (unit: string, today: string | undefined) =>
    check(report('2021', {}, { unit }), today === undefined ? {} : { today }).map(
      ({ rule, severity, message: { key, params } }) => [`${rule} ${severity}`, key, params.due, params.days],
    );

  it.each([
    ['没有日期', '某局', undefined],
    ['reports long past', '某局', '2026-03-01'],
    ['a report of which nothing can be done any more', '某局', '2025-03-10'],
    ['a government by its title alone before March', '东宝区', '2025-02-10'],
    ['a city by its title', '上海市', '2025-02-10'],
    ['a year that is not over', '某局', '2024-12-31'],
    ['the first days of January', '某局', '2025-01-10'],
    ['a government before March', '某某县人民政府', '2025-02-10'],
    ['a report without a name', '', '2025-02-10'],
  ])('[D-1] says nothing of %s', (_, unit, today) => {
    expect(dueOf(unit, today)).toEqual([]);
  });

  it.each([
    ['某局', '2025-01-31', 'D-1.near', '2025-01-31', 0],
    ['某局', '2025-01-21', 'D-1.near', '2025-01-31', 10],
    ['某局', '2025-02-01', 'D-1.past', '2025-01-31', 1],
    ['某镇人民政府', '2025-02-01', 'D-1.past', '2025-01-31', 1],
    ['某某县人民政府', '2025-03-31', 'D-1.near', '2025-03-31', 0],
    ['某某县人民政府', '2025-04-02', 'D-1.past', '2025-03-31', 2],
  ])('[D-1] hints, for %s on %s', (unit, today, key, due, days) => {
    expect(dueOf(unit, today)).toEqual([['D-1 hint', key, due, days]]);
  });
});

describe('what the readers of documents say of the form', () => {
  const verdicts = (path: string) =>
    findingsOfReading(readReportText(readFileSync(`test/fixtures/text/${path}`, 'utf8')).messages).map(
      ({ rule, severity, message }) => `${rule} ${severity} ${message.key}`,
    );

  it('[F-2] [F-3] [F-4] hold for a document in the prescribed form', () => {
    expect(verdicts('plain-2021.txt')).toEqual([]);
  });

  it('[F-2] is an error where a row is missing, repeated or out of order', () => {
    expect(verdicts('missing-row-2021.txt')).toContain('F-2 error text.rowNotFound');
    expect(verdicts('repeated-row-2021.txt')).toContain('F-2 error text.rowTwice');
    const moved = { code: 'text.rowOrder', params: { line: 3, place: '三（一）予以公开' } };
    expect(findingsOfReading([moved])).toMatchObject([{ rule: 'F-2', severity: 'error' }]);
  });

  it('[F-2] [10] is silent on a row that may be among what the reader lost', () => {
    const missing = { code: 'text.rowNotFound', params: { place: '三（一）予以公开' } };
    expect(findingsOfReading([missing])).toMatchObject([{ rule: 'F-2' }]);
    for (const code of ['text.leftOut', 'text.rowCells', 'text.figuresApart', 'document.tooManyPages']) {
      const lost = { code, params: { line: 3 } };
      expect(findingsOfReading([missing, lost])).toEqual([]);
      expect(messagesOnReading([missing, lost])).toEqual([missing, lost]);
    }
  });

  it('[F-3] is a warning where a label is worded otherwise', () => {
    expect(verdicts('variants-2021.txt')).toContain('F-3 warning text.labelVariant');
  });

  it('[F-4] is all that is said of a section that is missing', () => {
    const title = forms['2021'].sections[4] ?? '';
    const messages = [{ code: 'text.sectionNotFound', params: { section: title } }];
    const found = findAll(telling({ '5': '' }), { messages });
    expect(found.map(({ rule }) => rule)).toEqual(['F-4']);
  });

  it('[F-4] is an error where a section is missing, a warning where it is moved or renamed', () => {
    expect(verdicts('reordered-2021.txt')).toContain('F-4 warning text.sectionOrder');
    const message = (code: string, params: Record<string, string | number>) => ({ code, params });
    const [title = ''] = forms['2021'].sections;
    const findings = findingsOfReading([
      message('text.sectionNotFound', { section: title }),
      message('text.sectionOrder', { section: title, line: 3 }),
      message('text.labelVariant', { official: title, found: '一、概述', line: 3 }),
      message('workbook.sectionNotFound', { section: title }),
    ]);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'F-4 error',
      'F-4 warning',
      'F-4 warning',
      'F-4 error',
    ]);
    expect(new Set(findings.map(({ topic }) => topic)).size).toBe(4);
  });

  it('messages about reading alone are no findings', () => {
    const message = { code: 'text.leftOut', params: { line: 1, found: '页脚' } };
    expect(findingsOfReading([message])).toEqual([]);
    expect(messagesOnReading([message])).toEqual([message]);
  });
});

describe('the parts that findings are listed under', () => {
  it('follow the form: the report, then section by section, words or table', () => {
    const subject = telling(
      { '1': `${overview}\n（七）收到政府信息公开申请 9 件。`, '5': '无', '6': '无' },
      {
        year: 2020,
        values: { ...telling({}).values, 'appeals.review.total': 1, 'requests.granted.person': 1 },
      },
    );
    const parts = check(subject).map(groupOf);
    expect([...new Set(parts)]).toEqual(['report', '1', 'requests', 'appeals', '5', '6']);
    expect(parts.map((part) => groups.indexOf(part))).toEqual(
      parts.map((part) => groups.indexOf(part)).sort((a, b) => a - b),
    );
  });
});
