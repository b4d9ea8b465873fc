/** A city's two hundred reports summed up in the pane, and the summary used. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { sumFiles } from '../../cli/sum';
import { console } from '../cli/support';
import { errorsIn, expectedErrors, expectedRoster, rosterIn } from '../support/city';
import { type City, listedName, planted, writeCity } from '../../tools/documents/city';
import { cellsIn, type OpenWorkbook } from '../support/excel';
import { violationsIn } from './support/axe';
import { cutOff } from './support/cutOff';
import { eventually, press, selected, type, type WorkbenchPage } from '../../tools/browser';
import { openFile, openSaved, saveFile } from './support/files';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

jest.setTimeout(180_000);

const SHEETS = ['汇总表', '明细', '单位名单', '问题清单'];
/** The files of the city: a copy and another version beside the 200, five missing. */
const FILES = 197;
const READING = { timeout: 120_000 };

const folderOf = ({ pane }: WorkbenchPage): Locator => pane.locator('input[webkitdirectory]');
const filesOf = ({ pane }: WorkbenchPage): Locator => pane.getByLabel('选择文件…').and(pane.locator('input'));
const button = ({ pane }: WorkbenchPage, name: string): Locator => pane.getByRole('button', { name });

/**
 * Every cell of a summary's sheets, without the folder that the files lay in, and without the line in which a
 * browser, but not every Node, finds an error in JSON.
 */
function cellsOfSheets({ book }: OpenWorkbook, folder: string): unknown {
  const { sheets } = book.snapshot();
  return SHEETS.map((name) =>
    Object.entries(sheets.find((sheet) => sheet.name === name)?.cells ?? {}).map(([address, cell]) => [
      address,
      typeof cell.value === 'string'
        ? cell.value.replaceAll(folder, '').replace(/ \(line \d+ column \d+\)/, '')
        : cell.value,
      cell.formula,
    ]),
  );
}

describeInBrowser('The summary of a city', (open) => {
  let folder: string;
  let city: City;
  const summary = (): string => join(folder, 'summary.xlsx');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ogi-city-'));
    city = await writeCity(folder);
    await sumFiles([city.folder], { output: summary(), roster: city.roster }, console().output);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The workbench with the summary that the command line made. */
  async function openSummary(): Promise<WorkbenchPage> {
    const workbench = await open({ book: 'blank' });
    await openFile(workbench, summary());
    await workbench.pane.getByText('计入 190 个单位').waitFor(READING);
    return workbench;
  }

  test('is the same as the command line’s, with every planted defect in its unit and cell, and no other', async () => {
    const workbench = await open({ book: 'blank' });
    await press(workbench, 'summary');
    const start = performance.now();
    await folderOf(workbench).setInputFiles(city.folder);
    await workbench.pane.getByText('读出 194 份，读不出 3 份').waitFor(READING);
    const read = performance.now();
    await button(workbench, '应报单位').click();
    await workbench.pane.getByLabel('应报单位，每行一个').fill(readFileSync(city.roster, 'utf8'));
    await workbench.pane.getByText(/单位名单中还有 5 个单位没读到/).waitFor();
    await keepPicture(workbench, 'summary-gathered');
    expect(await violationsIn(await workbench.paneFrame())).toEqual([]);
    const asked = performance.now();
    await button(workbench, '建立汇总').click();
    await workbench.pane.getByText('计入 190 个单位').waitFor(READING);
    const seconds = [read - start, performance.now() - asked].map((time) => (time / 1000).toFixed(1));
    process.stdout.write(`${FILES} files: read in ${seconds[0]} s, the summary made in ${seconds[1]} s\n`);
    const made = await openSaved(await saveFile(workbench));
    expect(await rosterIn(made)).toEqual(expectedRoster());
    expect(await errorsIn(made)).toEqual(expectedErrors());
    const onDisk = await openSaved(summary());
    expect(cellsOfSheets(made, '')).toEqual(cellsOfSheets(onDisk, `${folder}/`));
  });

  test('can be stopped half-way: what was read stays, and the rest is read when one goes on', async () => {
    const workbench = await open({ book: 'blank' });
    await press(workbench, 'summary');
    await folderOf(workbench).setInputFiles(city.folder);
    await workbench.pane.getByText(/^正在读第 \d\d+ 份/).waitFor(READING);
    await button(workbench, '停下').click();
    const stopped = workbench.pane.getByText(/^已停在/);
    await stopped.waitFor();
    const [, read, chosen] = /(\d+)\/(\d+)/.exec(await stopped.innerText()) ?? [];
    expect(Number(chosen)).toBe(FILES);
    expect(Number(read)).toBeLessThan(FILES);
    expect(await button(workbench, '建立汇总').isEnabled()).toBe(true);
    await keepPicture(workbench, 'summary-stopped');
    await button(workbench, '接着读').click();
    await workbench.pane.getByText('读出 194 份，读不出 3 份').waitFor(READING);
    expect(await stopped.count()).toBe(0);
  });

  test('tells which units make up the figure that is selected, goes to them, and follows a correction there', async () => {
    const workbench = await openSummary();
    await workbench.cell('D18').click();
    const shares = workbench.pane.getByRole('region', { name: '构成所选数字的单位' });
    await shares.getByText(/^合计 93\.71/).waitFor();
    await keepPicture(workbench, 'summary-figure');
    const first = shares.getByRole('listitem').first();
    const [unit, figure] = (await first.innerText()).split('\n');
    await first.getByRole('button').click();
    await eventually(async () => (await selected(workbench)).split('!')[0], '明细');
    const at = (await selected(workbench)).split('!')[1] ?? '';
    expect(await workbench.cell(at).innerText()).toBe(figure);
    expect(await workbench.cell(`A${at.replace(/\D/g, '')}`).innerText()).toBe(unit);
    await type(workbench, at, '1000');
    const corrected = Number((93.71 - Number(figure) + 1000).toFixed(2));
    await shares.getByText(`合计 ${corrected}，`).waitFor();
  });

  test('takes a corrected file for its unit and leaves all others alone', async () => {
    const workbench = await openSummary();
    const at = planted.wrongTotals[0] ?? 0;
    const before = await openSaved(summary());
    const counted = city.counted.find(({ values }) => values['appeals.review.total'] === 99);
    const sum = ['upheld', 'corrected', 'other', 'pending'].reduce(
      (total, column) => total + Number(counted?.values[`appeals.review.${column}`]),
      0,
    );
    const corrected = join(folder, 'corrected.json');
    writeFileSync(
      corrected,
      JSON.stringify({ ...counted, values: { ...counted?.values, 'appeals.review.total': sum } }),
    );
    await button(workbench, '收更正件').click();
    await filesOf(workbench).setInputFiles([corrected, join(city.folder, `${planted.wrongYear}.csv`)]);
    await workbench.pane.getByText('读出 2 份，读不出 0 份').waitFor(READING);
    await button(workbench, '更新到工作簿').click();
    await workbench.pane.getByText(`已更新 1 个单位：${listedName(at)}。`).waitFor(READING);
    await workbench.pane.getByText(`${listedName(planted.wrongYear)}：年度不符。`).waitFor();
    await keepPicture(workbench, 'summary-updated');
    const after = await openSaved(await saveFile(workbench));
    expect(await errorsIn(after)).toEqual(expectedErrors().slice(1));
    expect(await rosterIn(after)).toEqual(expectedRoster());
    const details = async (opened: OpenWorkbook) => cellsIn(opened, '明细', 'A5:GZ194');
    const [old, now] = [await details(before), await details(after)];
    const changed = now.flatMap((row, line) =>
      JSON.stringify(row) === JSON.stringify(old[line]) ? [] : [row[0]],
    );
    expect(changed).toEqual([listedName(at)]);
  });

  const looks = { light: ['zh-CN', '收更正件'], dark: ['en-US', 'Take corrections'] } as const;
  test.each(['light', 'dark'] as const)(
    'looks well in %s: axe finds nothing, nothing is cut off',
    async (theme) => {
      const [lang, update] = looks[theme];
      const workbench = await open({ book: 'blank', theme, lang });
      await openFile(workbench, summary());
      await workbench.pane
        .getByRole('heading', { name: /^(15 个单位要退回|Reports to send back: 15)/ })
        .waitFor(READING);
      await workbench.cell('D18').click();
      await workbench.pane.getByText('93.71').first().waitFor();
      await button(workbench, update).click();
      const frame = await workbench.paneFrame();
      expect(await violationsIn(frame)).toEqual([]);
      expect(await cutOff(frame)).toEqual([]);
      await keepPicture(workbench, `summary-${theme}`);
    },
  );
});
