/** A damaged report (issue 14.12): what cannot be bound is an error by its official label, and exit code 2. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { tabulate } from '../../cli/cells';
import { checkFiles, fillReport, printDraft, printReport } from '../../cli/commands';
import { exportReport } from '../../cli/export';
import { readInput } from '../../cli/input';
import type { ExitCode, Output } from '../../cli/output';
import { sumFiles } from '../../cli/sum';
import { checkReport, readReport } from '../../src/excel';
import { describe as inWords, zhCN } from '../../src/locales';
import { forms } from '../../src/form';
import { formatReport } from '../../src/report';
import { examine } from '../../src/rules';
import { console } from '../cli/support';
import { cellsIn, checkIn, type OpenWorkbook, openReport, totalsToFormulas, valueOf } from '../support/excel';
import { report } from '../support/reports';

const REQUESTS = '三、依申请公开';

// Reading a file starts a thread of its own: on a busy machine that takes longer than a test is given.
jest.setTimeout(5 * 60_000);

const fresh = { unit: '某局', year: 2024, edition: '2021' } as const;

const change = ({ run }: OpenWorkbook, sheet: string, what: (sheet: Excel.Worksheet) => void) =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    what(worksheet);
    await context.sync();
  });

/** What is said of the workbook, in words, and the cells that anything is said of. */
async function toldOf({ run }: OpenWorkbook) {
  const reading = valueOf(await run(readReport));
  const found = reading.report ? examine(reading.report, reading).findings : [];
  return {
    errors: found
      .filter(({ severity }) => severity === 'error')
      .map((finding) => inWords(finding, forms['2021'], zhCN).message),
    warnings: found
      .filter(({ rule }) => rule === 'F-3')
      .map((finding) => inWords(finding, forms['2021'], zhCN).message),
    cells: found.flatMap(({ cells }) => cells),
    values: reading.report?.values,
    messages: reading.messages.map(({ code }) => code),
  };
}

describe('a damaged table of the report', () => {
  const filled = report('2021', { 'requests.received.person': 21, 'requests.received.total': 5 });
  it.each([
    ['blank', fresh],
    ['filled', filled],
  ])(
    '[14.12] a deleted row is named by its official label, and nothing is said of the table’s cells (%s)',
    async (_, seed) => {
      const opened = await openReport(seed);
      await change(opened, REQUESTS, (sheet) => sheet.getRange('12:12').delete('Up'));
      const { errors, cells } = await toldOf(opened);
      expect(errors).toEqual([
        expect.stringContaining('三、本年度办理结果 / （三）不予公开 / 3.危及“三安全一稳定”'),
      ]);
      expect(errors.join()).not.toMatch(/requests|prior/);
      expect(cells.filter((cell) => cell.startsWith('requests.'))).toEqual([]);
    },
  );

  it('[14.12] a row deleted and another inserted: figures are not read one row off', async () => {
    const opened = await openReport(report('2021', { 'requests.refused.internalAffairs.person': 7 }));
    await change(opened, REQUESTS, (sheet) => {
      sheet.getRange('12:12').delete('Up');
      sheet.getRange('20:20').insert('Down');
    });
    const { errors, values } = await toldOf(opened);
    expect(errors).toEqual([expect.stringContaining('3.危及“三安全一稳定”')]);
    expect(values?.['requests.refused.processInformation.person']).toBeUndefined();
  });

  it('[14.12] a deleted column is named by its official label', async () => {
    const opened = await openReport(fresh);
    await change(opened, REQUESTS, (sheet) => sheet.getRange('F:F').delete('Left'));
    expect((await toldOf(opened)).errors).toEqual([expect.stringContaining('科研机构')]);
  });

  it('[14.12] a deleted sheet is told by the official title of its table', async () => {
    const opened = await openReport(fresh);
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem(REQUESTS).delete();
      await context.sync();
    });
    expect((await toldOf(opened)).errors).toEqual([
      expect.stringContaining('三、收到和处理政府信息公开申请情况'),
    ]);
  });

  it.each([
    ['三、依申请公开', 'C12', '3.危及“三安全一稳定”', 'requests.refused.threeSecurities.person', 'D12'],
    ['三、依申请公开', 'F5', '科研机构', 'requests.received.research', 'F6'],
    ['四、复议诉讼', 'B4', '结果纠正', 'appeals.review.corrected', 'B6'],
  ])(
    '[14.12] on %s the overwritten label %s is told, its figures are read',
    async (sheet, at, label, cell, entry) => {
      const opened = await openReport(report('2021'));
      await change(opened, sheet, (worksheet) => {
        worksheet.getRange(at).values = [['随便写的']];
        worksheet.getRange(entry).values = [[4]];
      });
      const { warnings, values } = await toldOf(opened);
      expect(warnings).toEqual([expect.stringContaining(label)]);
      expect(values?.[cell]).toBe(4);
    },
  );

  it('[14.12] a damaged 上年数据 is said, and is no error of this year’s report', async () => {
    const opened = await openReport(report('2021'));
    await change(opened, '上年数据', (sheet) => sheet.getRange('40:40').delete('Up'));
    const { errors, messages } = await toldOf(opened);
    expect(errors).toEqual([]);
    expect(messages).toContain('workbook.priorNotFound');
  });
});

describe('the command line and a damaged report', () => {
  let folder: string;
  let path: string;
  let sound: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ogi-'));
    path = join(folder, 'damaged.xlsx');
    sound = join(folder, 'sound.json');
    writeFileSync(sound, formatReport(report('2021', {}, { unit: '乙局' })));
    const opened = await openReport(report('2021', { 'requests.received.person': 21 }));
    await change(opened, REQUESTS, (sheet) => sheet.getRange('12:12').delete('Up'));
    writeFileSync(path, await saveXlsx(opened.book));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const said = ({ printed, complained }: ReturnType<typeof console>): string =>
    [...printed, ...complained].join('\n');

  it('[14.12] check ends with 2 and names the row', async () => {
    const shown = console();
    expect(await checkFiles([path], 'text', shown.output)).toBe(2);
    expect(said(shown)).toContain('3.危及“三安全一稳定”');
    expect(said(shown)).not.toMatch(/requests|prior|161/);
  });

  it.each<[string, (output: Output) => Promise<ExitCode>]>([
    ['read', (output) => printReport(path, output)],
    ['draft', (output) => printDraft(path, {}, output)],
    ['fill', (output) => fillReport(path, { output: join(folder, 'filled.xlsx') }, output)],
    ['export', (output) => exportReport(path, { output: join(folder, 'printed.html') }, output)],
  ])('[14.12] %s ends with 2, names the row, and makes nothing of it', async (_, run) => {
    const shown = console();
    expect(await run(shown.output)).toBe(2);
    expect(shown.printed).toEqual([]);
    expect(said(shown)).toContain('3.危及“三安全一稳定”');
    expect(said(shown)).not.toMatch(/requests|prior/);
    expect(readdirSync(folder).sort()).toEqual(['damaged.xlsx', 'sound.json']);
  });

  it('[14.12] cells ends with 2, names the row, and has rows of the other reports alone', async () => {
    const shown = console();
    const output = join(folder, 'cells.csv');
    expect(await tabulate([path, sound], { output }, shown.output)).toBe(2);
    expect(said(shown)).toContain('3.危及“三安全一稳定”');
    const rows = readFileSync(output, 'utf8');
    expect(rows).toContain('乙局');
    expect(rows).not.toContain('某局');
    rmSync(output);
  });

  it('[14.12] sum ends with 2, names the row, and adds up the others', async () => {
    const shown = console();
    const output = join(folder, 'summary.xlsx');
    expect(await sumFiles([path, sound], { output }, shown.output)).toBe(2);
    expect(said(shown)).toContain('3.危及“三安全一稳定”');
    const { report: sums } = await readInput(output);
    expect(sums?.values['requests.received.person']).toBe(0);
    rmSync(output);
  });
});

describe('a deleted 封面', () => {
  it('[14.12] is told as what it is, and nothing is guessed', async () => {
    const opened = await openReport(report('2021'));
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('封面').delete();
      await context.sync();
    });
    const reading = valueOf(await opened.run(readReport));
    expect(reading.report).toBeNull();
    expect(reading.messages).toEqual([{ code: 'workbook.coverNotFound', params: {} }]);
  });
});

describe('a deleted 校验结果', () => {
  const remove = ({ run }: OpenWorkbook) =>
    run(async (context) => {
      context.workbook.worksheets.getItem('校验结果').delete();
      await context.sync();
    });

  it('[14.12] is made again by a check, and colours the cells as before', async () => {
    const opened = await openReport(report('2021', { 'disclosure.fees.amount': '251000元' }));
    const before = await checkIn(opened);
    const colours = opened.book.snapshot().sheets.map(({ name }) => name);
    await remove(opened);
    const after = await checkIn(opened);
    expect(after.findings.rows).toEqual(before.findings.rows);
    expect(opened.book.snapshot().sheets.map(({ name }) => name)).toEqual(colours);
    const [[key]] = (await cellsIn(opened, '校验结果', 'I6')) as [[unknown]];
    expect(key).toContain('disclosure');
  });

  it('[14.12] is not needed for totals to become formulas', async () => {
    const opened = await openReport(report('2021', { 'requests.received.total': 5 }));
    await remove(opened);
    expect((await totalsToFormulas(opened)).ok).toBe(true);
  });

  it('[14.12] leaves another sheet of that name alone, and says so', async () => {
    const opened = await openReport(report('2021'));
    await remove(opened);
    await opened.run(async (context) => {
      context.workbook.worksheets.add('校验结果');
      await context.sync();
    });
    expect(await opened.run((context) => checkReport(context))).toMatchObject({
      ok: false,
      failure: { code: 'alreadyThere', detail: '校验结果', isUndone: true },
    });
  });
});
