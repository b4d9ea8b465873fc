import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles, fillReport, newReport, printDraft, printReport } from '../../cli/commands';
import JSZip from 'jszip';
import { openXlsx } from 'office-js-simulator/xlsx';
import { commandLineLocales } from '../../src/locales/commandLine';
import { sheetNames } from '../../src/locales/workbook';
import { readReport } from '../../src/excel';
import { colored, openBook, valueOf } from '../support/excel';
import { report } from '../support/reports';
import { console } from './support';

const example = 'workbench/example/zhenhai-2020.txt';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ogi-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content?: string | object): string => {
  const path = join(folder, name);
  if (content !== undefined)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const reportIn = async (path: string) => {
  const { run } = await openBook(await openXlsx(readFileSync(path)));
  return valueOf(await run(readReport)).report;
};

describe('ogi new', () => {
  it('makes an empty report of the edition that the year calls for', async () => {
    const path = file('new.xlsx');
    const { output } = console();
    expect(await newReport({ unit: '某局', year: 2020, output: path }, output)).toBe(0);
    expect(await reportIn(path)).toMatchObject({ unit: '某局', year: 2020, edition: '2019', texts: {} });
    const book = await openXlsx(readFileSync(path));
    expect(book.snapshot().sheets.map(({ name }) => name)).toEqual(Object.values(sheetNames));
  });

  it('[14.7] leaves no mark of an add-in in the file, and authors of comments keep their names', async () => {
    const path = file('plain.xlsx');
    expect(await newReport({ unit: '某局', year: 2024, output: path }, console().output)).toBe(0);
    const zip = await JSZip.loadAsync(readFileSync(path));
    const parts = Object.keys(zip.files);
    expect(parts).toContain('xl/workbook.xml');
    expect(parts.filter((name) => /webextension|custom\.xml/.test(name))).toEqual([]);
    for (const name of parts.filter((part) => /\.(xml|rels)$/.test(part)))
      expect(await zip.file(name)?.async('string')).not.toMatch(/filterPrivacy|AutoShowTaskpane/);
  });
});

describe('ogi fill', () => {
  it('puts every figure of a published report into its cell, blank as blank, without an error', async () => {
    const path = file('filled.xlsx');
    const { output, printed } = console();
    expect(await fillReport(example, { output: path }, output)).toBe(0);
    expect(printed.join('\n')).toContain('错误 0，提醒 1');
    const read = await reportIn(path);
    expect(read?.values).toMatchObject({
      'disclosure.licences.lastYearItems': 51,
      'disclosure.licences.change': -5,
      'disclosure.licences.decisions': 1548,
      'disclosure.penalties.lastYearItems': 378,
      'disclosure.penalties.change': 0,
      'disclosure.penalties.decisions': 1018,
      'requests.received.person': 2,
      'requests.granted.total': 2,
      'requests.carriedOut.person': null,
      'requests.carriedOut.total': 0,
      'appeals.litigationAfterReview.total': 0,
    });
    const book = await openXlsx(readFileSync(path));
    expect(colored(book, '三、依申请公开').sort()).toEqual(['D28', 'E28', 'F28', 'G28', 'H28', 'I28']);
  });

  it('flags the right cells when one figure of the text is changed', async () => {
    const label = '一、本年新收政府信息公开申请数量';
    const changed = readFileSync(example, 'utf8').replace(new RegExp(`(${label}\\n\\s*)2`), '$112');
    const path = file('filled.xlsx');
    const { output, printed } = console();
    expect(await fillReport(file('changed.txt', changed), { output: path }, output)).toBe(0);
    expect(printed.join('\n')).toContain('错误 1，提醒 2');
    const book = await openXlsx(readFileSync(path));
    const flags = book.flags('三、依申请公开');
    const fill = (cell: string) => flags.get(cell)?.[0]?.style.fill;
    // The row's total is wrong for certain; of the column it cannot be told, its 结转 being blank.
    expect(fill('J6')).toBe('#FFC7CE');
    for (const cell of ['D7', 'D27', 'D28']) expect(fill(cell)).toBe('#FFEB9C');
    // Both are upset by one cell.
    expect(fill('D6')).toBe('#C00000');
    expect(printed.join('\n')).toContain('自然人 可能应为 2（现为 12，多填一位数字），改后 2 处差额消失。');
    expect(colored(book, '三、依申请公开').sort()).toEqual(
      ['D27', 'D28', 'D6', 'D7', 'E28', 'F28', 'G28', 'H28', 'I28', 'J6'].sort(),
    );
  });

  it('writes no workbook of a file that is no report, and says so in one line', async () => {
    const { output, complained, printed } = console();
    expect(await fillReport(file('junk.txt', '没有表'), { output: file('out.xlsx') }, output)).toBe(2);
    expect(complained).toHaveLength(1);
    expect(printed).toEqual([]);
    expect(() => readFileSync(file('out.xlsx'))).toThrow();
  });

  it('says where it cannot write', async () => {
    const { output, complained } = console('en-US');
    expect(await fillReport(example, { output: file('no/such/folder/out.xlsx') }, output)).toBe(2);
    expect(complained[0]).toMatch(/cannot be written/);
  });
});

describe('ogi read', () => {
  it('gives the same report from JSON, from its workbook and from its text', async () => {
    const path = file('filled.xlsx');
    const { output, printed } = console();
    await printReport(example, output);
    const ofText: unknown = JSON.parse(printed[0] ?? '');
    await fillReport(example, { output: path }, console().output);
    const again = console();
    expect(await printReport(path, again.output)).toBe(0);
    expect(JSON.parse(again.printed[0] ?? '')).toEqual(ofText);
    const json = console();
    expect(await printReport(file('report.json', ofText as object), json.output)).toBe(0);
    expect(json.printed).toEqual(again.printed);
  });

  it.each([
    ['utf-16le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ])('reads text saved as %s', async (_, encode) => {
    const path = file('text.txt');
    writeFileSync(path, encode(readFileSync(example, 'utf8')));
    const { output, printed } = console();
    expect(await printReport(path, output)).toBe(0);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ year: 2020, edition: '2019' });
  });
});

describe('ogi draft', () => {
  it('prints what the tables give and the words lack, under their sections’ titles, numbered on', async () => {
    const { output, printed } = console('en-US');
    expect(await printDraft(example, {}, output)).toBe(0);
    expect(printed[0]).toMatch(/^一、总体情况\n本报告[^]*（四）主动公开情况[^]*六、其他需要报告的事项\n/);
    // Told already.
    expect(printed[0]).not.toContain('行政许可决定1548件');
  });

  it('says so where there is nothing to draft from', async () => {
    const { output, printed } = console();
    expect(await printDraft(file('empty.json', { ...report('2021'), values: {} }), {}, output)).toBe(0);
    expect(printed).toEqual([commandLineLocales['zh-CN'].cli.draftNothing]);
  });

  it('is refused while the tables have errors (issue 9)', async () => {
    const { output, printed, complained } = console();
    const wrong = report('2021', { 'requests.received.total': 3 });
    expect(await printDraft(file('wrong.json', wrong), {}, output)).toBe(1);
    expect(printed).toEqual([]);
    expect(complained).toEqual(['表中还有 2 处错误，先改正再起草文字。']);
  });
});

describe('ogi check', () => {
  it('shows the sentence of a finding on words with its number marked, in the list and as JSON', async () => {
    const path = file('words.json', report('2021', {}, { texts: { '1': '收到 政府信息公开申请９件。' } }));
    const list = console();
    await checkFiles([path], 'text', list.output);
    expect(list.printed[0]).toContain('\n      收到 政府信息公开申请⟦９⟧件。');
    const json = console();
    await checkFiles([path], 'json', json.output);
    const quote = { section: '1', paragraph: 0, text: '收到 政府信息公开申请９件。', from: 11, to: 12 };
    expect(JSON.parse(json.printed.join('\n'))).toMatchObject([
      { findings: expect.arrayContaining([expect.objectContaining({ rule: 'N-1', quote })]) as unknown },
    ]);
  });

  it('lists what the reader says of the form as findings, and does not say it twice', async () => {
    const { output, printed, complained } = console();
    expect(await checkFiles(['test/fixtures/text/missing-row-2021.txt'], 'text', output)).toBe(1);
    expect(printed[0]).toContain('[错误 F-2] 没有找到“');
    expect(complained).toEqual([]);
  });

  it('speaks of the deadline when it knows the date', async () => {
    const { output, printed } = console();
    const path = file('sound.json', report('2021'));
    await checkFiles([path], 'text', { ...output, today: '2025-02-03' });
    await checkFiles([path], 'text', output);
    expect(printed[0]).toContain('[提示 D-1]');
    expect(printed[1]).not.toContain('D-1');
  });

  const sound = report('2021');
  const wrong = report('2021', { 'appeals.review.total': 2 });

  it('answers 0 for sound reports, 1 where errors are found, 2 where a file cannot be read; all are checked', async () => {
    const files = { sound: file('a.json', sound), wrong: file('b.json', wrong), missing: file('c.json') };
    expect(await checkFiles([files.sound], 'text', console().output)).toBe(0);
    expect(await checkFiles([files.wrong, files.sound], 'text', console().output)).toBe(1);
    const { output, printed, complained } = console();
    expect(await checkFiles([files.missing, files.wrong, files.sound], 'text', output)).toBe(2);
    expect(printed).toHaveLength(2);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain('c.json');
  });

  it('prints findings as JSON in the documented shape', async () => {
    const path = file('b.json', wrong);
    const { output, printed } = console();
    await checkFiles([path], 'json', output);
    expect(JSON.parse(printed.join('\n'))).toMatchObject([
      {
        file: path,
        findings: [
          {
            rule: 'T4-1',
            severity: 'error',
            outcome: 'broken',
            cells: ['appeals.review.total'],
            expected: 0,
            found: 2,
            difference: 2,
            message: '“行政复议”的总计为 2，四种结果之和为 0，相差 2。',
          },
        ],
      },
    ]);
  });

  it('groups the readable list by table and speaks English when asked', async () => {
    const { output, printed } = console('en-US');
    const both = report('2021', { 'appeals.review.total': 2, 'requests.granted.total': 1 });
    await checkFiles([file('b.json', both)], 'text', output);
    const lines = (printed[0] ?? '').split('\n');
    expect(lines[0]).toContain('errors 3');
    expect(lines.filter((line) => /^ {2}\S/.test(line))).toEqual([
      '  3 Requests',
      '  4 Reviews and litigation',
    ]);
  });

  it.each([
    ['a broken workbook', 'PK\u0003\u0004junk'],
    ['an unknown id', '{"unit":"","year":2024,"edition":"2021","values":{"x":1},"texts":{}}'],
    ['cut JSON', '{"unit":'],
    ['nothing at all', ''],
    ['junk', '<html>\u0000\u0001'.repeat(1000)],
  ])('tells %s in one line, without a stack trace', async (_, content) => {
    const { output, complained, printed } = console();
    expect(await checkFiles([file('bad', content)], 'text', output)).toBe(2);
    expect(printed).toEqual([]);
    expect(complained).toHaveLength(1);
    expect(complained[0]).not.toMatch(/\n|\bat \S+:\d+/);
  });
});
