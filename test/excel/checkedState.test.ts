/** 校验结果 says whether it was checked, when, by which rules, and by formula whether that still holds (issue 12.5). */
import { forms } from '../../src/form';
import { examine } from '../../src/rules';
import { planFindings } from '../../src/workbook/report';
import { textHeight } from '../../src/workbook/sheet';
import { checkReport, clearFlags } from '../../src/excel';
import { cellsIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';

const results = '校验结果';
const flawed = report(
  '2021',
  {
    'requests.granted.person': 21,
    'requests.carriedIn.person': 1,
    'requests.received.person': 20,
    'disclosure.fees.amount': '18000元',
  },
  {
    texts: { '1': '全年收到申请16件。', '6': '没有收取信息处理费。' },
    prior: { 'requests.carriedOut.person': 2 },
  },
);

const at = (opened: OpenWorkbook, cell: string) => cellsIn(opened, results, cell).then(([row]) => row?.[0]);
const status = (opened: OpenWorkbook) => at(opened, 'A3');
const counts = (opened: OpenWorkbook) => cellsIn(opened, results, 'A2:C2').then(([row]) => row);
const checkAt = ({ run }: OpenWorkbook, time: Date) =>
  run((context) => checkReport(context, null, undefined, time)).then(valueOf);

const notChecked = expect.stringContaining('尚未校验');
/** An empty 校验结果. */
const nothing = {
  anchor: { sheet: results, at: { row: 5, column: 0, rows: 1, columns: 12 }, table: 'OGI_findings' },
  offsets: Array.from({ length: 12 }, (_, at) => at),
  rows: [null],
};
const time = new Date(2026, 0, 12, 10, 32, 40);

describe('校验结果', () => {
  let opened: OpenWorkbook;
  beforeAll(async () => {
    opened = await openReport(flawed);
  });

  it('says 尚未校验 before any check, and counts nothing', async () => {
    expect(await status(opened)).toEqual(notChecked);
    expect(await counts(opened)).toEqual(['', '', '']);
    expect(await at(opened, 'G2')).toBe('');
  });

  it('says when it was checked and by which edition of the rules, and how much was found', async () => {
    const { examination } = await checkAt(opened, time);
    expect(await at(opened, 'G2')).toMatch(/^2026年1月12日 10:32 校验　规则 \d{4}年\d{1,2}月版$/);
    const found = (level: string) => examination.findings.filter(({ severity }) => severity === level).length;
    expect(await counts(opened)).toEqual(['error', 'warning', 'hint'].map(found));
    expect(await status(opened)).toBe('校验后没有改过。');
    expect([...opened.book.flags(results).keys()]).not.toContain('A3');
  });

  it.each([
    ['二、主动公开', 'B5', '7', '此后表中数字改过，请再校验一遍。'],
    // A blank is not 0, and words in a figure's place are told apart.
    ['三、依申请公开', 'E9', '', '此后表中数字改过，请再校验一遍。'],
    ['三、依申请公开', 'E9', '/', '此后表中数字改过，请再校验一遍。'],
    ['四、复议诉讼', 'A6', '3', '此后表中数字改过，请再校验一遍。'],
    ['一、总体情况', 'A2', '全年收到申请17件。', '此后文字改过，请再校验一遍。'],
    ['五、问题及改进', 'A40', '一点不足。', '此后文字改过，请再校验一遍。'],
  ])(
    'tells an edit of %s %s into “%s” by formula, and that it was taken back',
    async (sheet, cell, typed, says) => {
      const before = await cellsIn(opened, sheet, cell).then(([row]) => String(row?.[0] ?? ''));
      opened.book.edit(sheet, cell, typed);
      expect(await status(opened)).toBe(says);
      expect([...opened.book.flags(results).keys()]).toContain('A3');
      opened.book.edit(sheet, cell, before);
      expect(await status(opened)).toBe('校验后没有改过。');
    },
  );

  it('tells an edit of last year’s figures too, and two that cancel each other', async () => {
    const edits = [
      ['D6', '19'],
      ['D7', '2'],
    ] as const;
    for (const [cell, typed] of edits) opened.book.edit('三、依申请公开', cell, typed);
    expect(await status(opened)).toContain('数字改过');
    opened.book.edit('三、依申请公开', 'D6', '20');
    opened.book.edit('三、依申请公开', 'D7', '1');
    expect(await status(opened)).toBe('校验后没有改过。');
    await opened.run(async (context) => {
      context.workbook.names.getItem('OGI.prior.requests').getRange().getCell(0, 0).values = [[99]];
      await context.sync();
    });
    expect(await status(opened)).toContain('数字改过');
  });

  it('is up to date again after another check, at another time', async () => {
    await checkAt(opened, new Date(2026, 0, 13, 9, 5));
    expect(await status(opened)).toBe('校验后没有改过。');
    expect(await at(opened, 'G2')).toMatch(/^2026年1月13日 9:05 /);
  });

  it('lists errors, warnings, hints, by cause, with shape and word; unexplained warnings are yellow', async () => {
    const rows = (await cellsIn(opened, results, 'A6:G40')).filter(([level]) => level !== '');
    const levels = rows.map(([level]) => level);
    expect(levels).toEqual(
      ['✕ 错误', '▲ 提醒', '○ 提示'].flatMap((level) => levels.filter((own) => own === level)),
    );
    const flags = opened.book.flags(results);
    const firstWarning = 6 + levels.indexOf('▲ 提醒');
    expect(flags.get(`G${firstWarning}`)?.[0]?.style.fill).toBe('#FFF4CE');
    opened.book.edit(results, `G${firstWarning}`, '统计范围不同');
    expect(opened.book.flags(results).has(`G${firstWarning}`)).toBe(false);
    expect(flags.has('G6')).toBe(false);
  });

  it('says 尚未校验 after 清除标记', async () => {
    valueOf(await opened.run(clearFlags));
    expect(await status(opened)).toEqual(notChecked);
    expect(await counts(opened)).toEqual(['', '', '']);
  });

  it('never says that nothing was changed where a sheet it was about is gone', async () => {
    await checkAt(opened, time);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('四、复议诉讼').delete();
      await context.sync();
    });
    expect(await status(opened)).toContain('改过，请再校验');
  });

  it('[14.2] is left as it is where somebody has put a column between its cells, and the check is made', async () => {
    const other = await openReport(report('2021', { 'requests.received.person': 2 }));
    await checkAt(other, time);
    other.book.shift('insert', results, 'I:I');
    await checkAt(other, new Date(2026, 0, 13, 9, 5));
    expect(await at(other, 'G2')).not.toMatch(/^2026年1月13日/);
  });

  it('gives no finding more than some six lines, however many causes there may be', async () => {
    const many = examine(
      report('2021', {
        'appeals.review.total': 4,
        'appeals.review.upheld': 3,
        'requests.received.person': null,
      }),
    );
    const [appeals] = many.findings.filter(({ rule }) => rule === 'T4-1');
    const { patch } = planFindings(
      many,
      forms['2021'],
      { places: new Map(), textAreas: new Map() },
      nothing,
      time,
    );
    const rows = patch.flatMap((operation) => (operation.op === 'change' ? operation.content : []));
    const advice = rows.map((row) => String(row[5]));
    expect(appeals).toBeDefined();
    expect(advice.some((text) => text.includes('见“公开年报”面板'))).toBe(true);
    for (const text of [...advice, ...rows.map((row) => String(row[2]))]) {
      expect(textHeight(text, 41, 10.5)).toBeLessThanOrEqual(6 * 10.5 * 1.35 + 4);
    }
  });
});
