/** Documents as people have them in the pane (issue 10.7 to 10.9): .doc, .wps, .xls, .et, .ofd, and a zip of them, with their true figures. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport, readSummaryBook } from '../../src/excel';
import type { Report } from '../../src/report';
import { writeDocument } from '../../src/documents/write';
import { press } from '../../tools/browser';
import { documents } from '../../tools/documents/corpus';
import { distinctReport } from '../../tools/documents/reports';
import { inGb18030, writeArchive } from '../support/archives';
import { valueOf } from '../support/excel';
import { openSaved, saveFile } from './support/files';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

jest.setTimeout(60_000);

const FIXTURES = join(__dirname, '../fixtures');

/** The report that a fixture was made from. */
function reportOf(source: string): Report {
  const found = documents.find(({ file }) => file === source);
  if (!found) throw new Error(`${source} is none of the corpus`);
  return found.report;
}

const READING = { timeout: 30_000 };

describeInBrowser('Documents as people have them', (open) => {
  test.each([
    ['old/word-2019.doc', 'word-2019.docx'],
    ['old/word-2021.wps', 'word-2021.docx'],
    ['old/sheet-2019.xls', 'sheet-2019.xlsx'],
    ['old/sheet-2021.et', 'sheet-2021.xlsx'],
    ['ofd/word-2021-strokes.ofd', 'word-2021.pdf'],
  ])('[10.7, 10.8] the pane makes a report of %s with its figures', async (path, source) => {
    const workbench = await open({ book: 'blank' });
    const { pane } = workbench;
    await pane.getByRole('button', { name: /^导入一份报告/ }).click();
    await pane.locator('input[type=file]').first().setInputFiles(join(FIXTURES, path));
    const expected = reportOf(source);
    await pane.getByLabel('单位名称').fill(expected.unit, READING);
    await pane.getByLabel('报告年度').fill(String(expected.year));
    await pane.getByRole('button', { name: '按此建立年报' }).click();
    await workbench.tab('三、依申请公开').waitFor(READING);
    await pane.getByText(`${expected.unit} ${expected.year} 年度`).waitFor(READING);
    const saved = await openSaved(await saveFile(workbench));
    const { report } = valueOf(await saved.run(readReport));
    expect(report?.values).toEqual(expected.values);
  });

  test('[10.9] a zip of reports is gathered: folders stay the paths of its files, names may be GB18030, figures are summed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ogi-zip-'));
    const other = distinctReport('2021', 2023, '城关镇人民政府');
    const archive = await writeArchive(
      join(folder, '各单位.zip'),
      {
        '城关镇/年报.docx': await writeDocument(other, 'docx'),
        '水务局/年报.wps': readFileSync(join(FIXTURES, 'old/word-2021.wps')),
      },
      inGb18030,
    );
    const workbench = await open({ book: 'blank' });
    const { pane } = workbench;
    await press(workbench, 'summary');
    await pane.getByLabel('选择文件…').and(pane.locator('input')).setInputFiles(archive);
    await pane.getByText('读出 2 份，读不出 0 份').waitFor(READING);
    await keepPicture(workbench, 'zip');
    await pane.getByRole('button', { name: '建立汇总' }).click();
    await pane.getByText('计入 2 个单位').waitFor(READING);
    const saved = await openSaved(await saveFile(workbench));
    rmSync(folder, { recursive: true });
    const book = valueOf(await saved.run(readSummaryBook));
    expect(book.roster.map(({ unit, isCounted, files }) => [unit, isCounted, files])).toEqual([
      ['城关镇人民政府', true, ['各单位.zip/城关镇/年报.docx']],
      ['云溪县水务局', true, ['各单位.zip/水务局/年报.wps']],
    ]);
    const figures = (unit: string) => book.details.find((line) => line.unit === unit)?.figures;
    expect(figures('城关镇人民政府')).toEqual(Object.values(other.values));
    expect(figures('云溪县水务局')).toEqual(Object.values(reportOf('word-2021.docx').values));
  });
});
