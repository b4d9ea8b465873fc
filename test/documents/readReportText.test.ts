import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReportText } from '../../src/documents/recognise';
import { type CellId, cellsOf, type EditionId, forms } from '../../src/form';
import type { CellValue, Message, Report } from '../../src/report';
import { flattenReport } from '../../tools/documents/flatten';
import { numberedReport, numberedValues } from './numbered';

const fixture = (name: string): string =>
  readFileSync(join(__dirname, '../fixtures/text', `${name}.txt`), 'utf8');

function readText(text: string): { report: Report; messages: readonly Message[] } {
  const { value, messages } = readReportText(text);
  if (!value) throw new Error(`The text was not read: ${JSON.stringify(messages)}`);
  // The cells that a message says are unread are specified where they matter, in tables.test.ts.
  return { report: value, messages: messages.map(({ code, params }) => ({ code, params })) };
}

const read = (name: string): ReturnType<typeof readText> => readText(fixture(name));

/** The numbered values with some cells changed, and the cells of some rows taken away. */
function numbered(edition: EditionId, changes: Record<CellId, CellValue> = {}, missing: string[] = []) {
  const values = Object.entries({ ...numberedValues(edition), ...changes });
  return Object.fromEntries(values.filter(([id]) => !missing.some((row) => id.startsWith(row))));
}

const blankRow = (edition: EditionId, row: string): Record<CellId, null> =>
  Object.fromEntries(
    [...cellsOf(forms[edition]).keys()].filter((id) => id.startsWith(`${row}.`)).map((id) => [id, null]),
  );

const row = (code: string, params: Message['params']): Message => ({ code, params });

describe('a report laid out plainly', () => {
  it.each([
    ['plain-2019', '2019', 2019],
    ['plain-2021', '2021', 2023],
  ] as const)('%s is read cell by cell, without a message', (name, edition, year) => {
    const { report, messages } = read(name);
    expect(report).toEqual(numberedReport(edition, year));
    expect(messages).toEqual([]);
  });
});

describe('accidents of layout that are worth no message', () => {
  it('rows between tabs, a byte order mark and CRLF: an empty cell between tabs is blank', () => {
    const { report, messages } = read('tabs-bom-crlf-2021');
    const blank = {
      'requests.received.business': null,
      'requests.received.total': null,
      'disclosure.licences.decisions': null,
      'disclosure.regulations.inForce': null,
      'appeals.review.other': null,
    };
    expect(report).toEqual({ ...numberedReport('2021', 2023), values: numbered('2021', blank) });
    expect(messages).toEqual([]);
  });

  it.each([
    ['labels broken, spaced, in other brackets, quotes and widths', 'split-labels-2019', '2019', 2019],
    ['a header repeated after a page break', 'page-break-2021', '2021', 2023],
    ['a table of contents', 'contents-list-2021', '2021', 2023],
  ] as const)('%s', (_, name, edition, year) => {
    const { report, messages } = read(name);
    expect(report).toEqual(numberedReport(edition, year));
    expect(messages).toEqual([]);
  });
});

describe('labels in the narrative', () => {
  it('are words, even in lines of their own', () => {
    const { report, messages } = read('mentions-2021');
    expect(report.values).toEqual(numbered('2021'));
    expect(report.texts['1']?.split('\n')).toHaveLength(8);
    expect(messages).toEqual([]);
  });
});

describe('a real report’s figures and layout', () => {
  const { report, messages } = readText(readFileSync('workbench/example/zhenhai-2020.txt', 'utf8'));

  it('knows the unit, the year and the edition', () => {
    expect(report).toMatchObject({ unit: '宁波市镇海区综合行政执法局', year: 2020, edition: '2019' });
    expect(messages).toEqual([]);
  });

  it('reads what is not 0, across an empty line within a row', () => {
    const notZero = Object.entries(report.values).filter(([, value]) => value !== 0 && value !== null);
    expect(Object.fromEntries(notZero)).toEqual({
      'disclosure.licences.lastYearItems': 51,
      'disclosure.licences.change': -5,
      'disclosure.licences.decisions': 1548,
      'disclosure.otherServices.lastYearItems': 18,
      'disclosure.otherServices.change': -5,
      'disclosure.otherServices.decisions': 28,
      'disclosure.penalties.lastYearItems': 378,
      'disclosure.penalties.decisions': 1018,
      'disclosure.compulsoryMeasures.lastYearItems': 2,
      'disclosure.fees.lastYearItems': 2,
      'requests.received.person': 2,
      'requests.received.total': 2,
      'requests.granted.person': 2,
      'requests.granted.total': 2,
      'requests.processed.person': 2,
      'requests.processed.total': 2,
    });
  });

  const published = '../shared/examples/zhenhai-2020.txt';
  (existsSync(published) ? it : it.skip)('are those of the report as published', () => {
    const { value, messages } = readReportText(readFileSync(published, 'utf8'));
    expect(value?.values).toEqual(report.values);
    expect(messages).toEqual([]);
  });

  it('keeps blank cells blank and has every cell of the form', () => {
    const blank = Object.entries(report.values).filter(([, value]) => value === null);
    const parts = ['person', 'business', 'research', 'welfare', 'legalService', 'otherOrganisation'];
    expect(blank.map(([id]) => id)).toEqual(parts.map((part) => `requests.carriedOut.${part}`));
    expect(Object.keys(report.values)).toEqual([...cellsOf(forms['2019']).keys()]);
  });

  it('takes sections 一, 五 and 六 in paragraphs', () => {
    expect(report.texts['1']?.split('\n')).toHaveLength(4);
    expect(report.texts['1']).toContain('行政处罚决定1018条，行政许可决定1548条');
    expect(report.texts['1']).toMatch(/^（三）/m);
    expect(report.texts['5']?.split('\n')).toHaveLength(6);
    expect(report.texts['6']).toBe('本年度没有其他需要说明的情况。');
  });
});

describe('what is odd is said', () => {
  it('accepted wordings, with the prescribed one and the line', () => {
    const { report, messages } = read('variants-2021');
    expect(report).toEqual(numberedReport('2021', 2023));
    const variants = messages.filter(({ code }) => code === 'text.labelVariant');
    expect(variants.map(({ params }) => [params['official'], params['found'], params['line']])).toEqual([
      ['三、收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开的申请情况', 38],
      [
        '四、政府信息公开行政复议、行政诉讼情况',
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        256,
      ],
      ['五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题及改进情况', 292],
      ['六、其他需要报告的事项', '六、其他要说明的情况', 294],
      ['行政规范性文件', '规范性文件', 16],
      ['行政事业性收费', '行政事业型收费', 35],
      ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开', 92],
    ]);
  });

  it('an organisation’s header printed twice', () => {
    const params = { place: '三、收到和处理政府信息公开申请情况', label: '商业企业', line: 39 };
    expect(read('variants-2021').messages).toContainEqual({ code: 'text.columnTwice', params });
  });

  it('numbers are read as they show and words stay as they stand', () => {
    const { report, messages } = read('numbers-as-written-2019');
    const changes = {
      'disclosure.regulations.made': 22,
      'disclosure.regulations.published': 1234,
      'disclosure.regulations.totalPublished': 12,
      'disclosure.normativeDocuments.made': '22（其中修订16件）',
      'disclosure.licences.lastYearItems': '/',
      'disclosure.licences.change': '减4',
    };
    expect(report.values).toEqual(numbered('2019', changes));
    expect(report.asWritten).toEqual({
      'disclosure.regulations.made': '２2',
      'disclosure.regulations.published': '1,234',
      'disclosure.regulations.totalPublished': '1 2',
    });
    expect(messages).toEqual([]);
  });

  it('the year asks for another edition than the tables are of', () => {
    const { report, messages } = read('edition-differs-2020');
    expect(report).toEqual(numberedReport('2021', 2020));
    expect(messages).toEqual([
      row('text.editionDiffers', { year: 2020, edition: '2021', editionOfYear: '2019' }),
    ]);
  });

  it('sections in another order', () => {
    const { report, messages } = read('reordered-2021');
    expect(report).toEqual(numberedReport('2021', 2023));
    expect(messages).toEqual([
      row('text.sectionOrder', { section: '三、收到和处理政府信息公开申请情况', line: 42 }),
    ]);
  });
});

describe('what cannot be settled stays blank, with the place', () => {
  it('a row that is missing', () => {
    const { report, messages } = read('missing-row-2021');
    expect(report.values).toEqual(numbered('2021', {}, ['requests.declined.repeated']));
    expect(messages).toEqual([row('text.rowNotFound', { place: '三（五）2.重复申请' })]);
  });

  it('a row whose label is not known: the row before it is whole, its own values are left out', () => {
    const { report, messages } = read('unknown-row-2021');
    expect(report.values).toEqual(numbered('2021', {}, ['requests.declined.publication']));
    expect(messages).toEqual([
      row('text.rowNotFound', { place: '三（五）3.要求提供公开出版物' }),
      row('text.leftOut', { line: 189, found: '3.要求提供公开出版品' }),
    ]);
  });

  it('a value more than there are columns, whether a number or a note', () => {
    const { report, messages } = read('extra-value-2021');
    const changes = {
      ...blankRow('2021', 'requests.refused.stateSecret'),
      'disclosure.licences.decisions': 7,
    };
    expect(report.values).toEqual(numbered('2021', changes));
    expect(messages).toEqual([
      row('text.rowCells', { place: '三（三）1.属于国家秘密', line: 84, expected: 7, found: 8 }),
      row('text.leftOut', { line: 25, found: '（计量单位：件）' }),
    ]);
  });

  it('a value less', () => {
    const { report, messages } = read('too-few-values-2019');
    expect(report.values).toEqual(
      numbered('2019', blankRow('2019', 'requests.refused.administrativeInquiry')),
    );
    expect(messages).toEqual([
      row('text.rowCells', { place: '三（三）8.属于行政查询事项', line: 162, expected: 7, found: 6 }),
    ]);
  });

  it('a blank that only an empty line shows, where empty lines stand between cells: no figure is shifted', () => {
    const subject = {
      ...numberedReport('2021', 2023),
      values: numbered('2021', { 'disclosure.regulations.repealed': null }),
    };
    const text = flattenReport(subject, { cellEnd: () => '\n\n', blank: () => '' });
    const { value, messages } = readReportText(text);
    expect(value?.values).toEqual(numbered('2021', blankRow('2021', 'disclosure.regulations')));
    expect(messages.map(({ code }) => code)).toContain('text.rowCells');
  });

  it('a blank that an empty line shows, where empty lines stand nowhere else, is blank', () => {
    const values = numbered('2021', { 'disclosure.regulations.repealed': null });
    const subject = { ...numberedReport('2021', 2023), values };
    expect(readReportText(flattenReport(subject, { blank: () => '' }))).toEqual({
      value: subject,
      messages: [],
    });
  });

  it('a row twice: the same values are taken, different ones are not', () => {
    const { report, messages } = read('repeated-row-2021');
    expect(report.values).toEqual(numbered('2021', blankRow('2021', 'requests.declined.repeated')));
    expect(messages).toEqual([
      row('text.rowTwice', { place: '三（三）1.属于国家秘密', line: 83, other: 91 }),
      row('text.rowTwice', { place: '三（五）2.重复申请', line: 189, other: 197 }),
    ]);
  });

  it('two reports in one text: the first one’s words, and only the values in which both agree', () => {
    const { report, messages } = read('two-reports-2021');
    expect(report.values).toEqual(numbered('2021', blankRow('2021', 'requests.processed')));
    expect(report.texts['5']).toBe(numberedReport('2021', 2023).texts['5']);
    expect(messages[0]).toEqual(row('text.twoReports', { line: 297 }));
    expect(messages.map(({ code }) => code)).not.toContain('text.sectionTwice');
    expect(messages.filter(({ code }) => code === 'text.rowTwice')).toHaveLength(6 + 25 + 1);
  });

  it('columns in another order', () => {
    const { report, messages } = read('swapped-columns-2021');
    const changes = {
      ...blankRow('2021', 'disclosure.regulations'),
      ...blankRow('2021', 'disclosure.normativeDocuments'),
    };
    expect(report.values).toEqual(numbered('2021', changes));
    const label = '本年制发件数、本年废止件数、现行有效件数';
    const place = '二、主动公开政府信息情况 第二十条第（一）项';
    expect(messages).toEqual([row('text.columnOrder', { place, label, line: 7 })]);
  });

  it('a table and a section that are not there', () => {
    const { report, messages } = read('no-requests-table-2021');
    expect(report.values).toEqual(numbered('2021', {}, ['requests']));
    expect(Object.keys(report.texts)).toEqual(['1', '6']);
    expect(messages).toEqual([
      row('text.sectionNotFound', { section: '五、存在的主要问题及改进情况' }),
      row('text.blockNotFound', { place: '三、收到和处理政府信息公开申请情况' }),
      row('text.leftOut', { line: 39, found: '表格见附件图片。' }),
    ]);
  });
});

describe('what is no report', () => {
  it('a text without any table of the form', () => {
    expect(readReportText(fixture('no-tables'))).toEqual({
      value: null,
      messages: [row('text.notAReport', {})],
    });
  });

  it('nothing at all', () => {
    expect(readReportText('')).toEqual({ value: null, messages: [row('text.notAReport', {})] });
  });

  it.each(['\n', '\t', 'a\n', '其他\n', '本年新\n', '政府信息公开', ' ', '规章\nx\n'])(
    'megabytes of %j are no report either',
    (junk) => {
      const text = junk.repeat(Math.ceil(5_000_000 / Buffer.byteLength(junk)));
      const { value, messages } = readReportText(`${text}x`);
      expect(value).toBeNull();
      expect(messages).toEqual([row('text.notAReport', {}), row('text.tooLong', { limit: 500_000 })]);
    },
  );
});
