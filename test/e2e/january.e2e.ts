/** A clerk's January, one day after the other: each takes up the file that the day before left. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { readDocument } from '../../src/documents/read';
import { writeDocument } from '../../src/documents/write';
import { type City, listedName, planted, soundReport, writeCity } from '../../tools/documents/city';
import {
  type Choice,
  eventually,
  isFlagged,
  press,
  type,
  type WorkbenchPage,
  write,
} from '../../tools/browser';
import { report } from '../support/reports';
import { openFile, saveFile } from './support/files';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

jest.setTimeout(120_000);

const UNIT = '某某区档案局';
const OTHERS = 60;
const REQUESTS = '三、依申请公开';
const READING = { timeout: 100_000 };
/** An Excel in which the add-in cannot run: the sheets are by themselves there. */
const BARE = { excelApi: '1.7' } as const;

const lastYear = report(
  '2021',
  {
    'disclosure.normativeDocuments.inForce': 2,
    'disclosure.licences.decisions': 10,
    'disclosure.penalties.decisions': 300,
    'requests.received.person': 9,
    'requests.received.total': 9,
    'requests.granted.person': 8,
    'requests.granted.total': 8,
    'requests.processed.person': 8,
    'requests.processed.total': 8,
    'requests.carriedOut.person': 1,
    'requests.carriedOut.total': 1,
  },
  { unit: UNIT, year: 2023 },
);

/** What the clerk types, sheet by sheet; all that is not here did not happen. */
const typed = {
  '二、主动公开': { B6: '1', D6: '3', B9: '12', B12: '30', B16: '1.5' },
  '三、依申请公开': { D18: '2', D30: '1' },
  '四、复议诉讼': { A6: '1' },
} as const;
/** What the clerk copies from the register's table: received, carried in, granted, partly granted; people and companies. */
const copied = '12\t2\r\n1\t0\r\n8\t1\r\n2\t1\r\n';

const button = ({ pane }: WorkbenchPage, name: string | RegExp) => pane.getByRole('button', { name });

/** What the browser saves after a press: its name, and what is in it. */
async function downloaded({ page }: WorkbenchPage, act: () => Promise<void>) {
  const coming = page.waitForEvent('download');
  await act();
  const file = await coming;
  const path = join(mkdtempSync(join(tmpdir(), 'ogi-')), 'downloaded');
  await file.saveAs(path);
  return { name: file.suggestedFilename(), bytes: readFileSync(path) };
}

/** As from another program: text on the clipboard, and Ctrl+V. */
async function paste({ page, cell }: WorkbenchPage, at: string, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await cell(at).click();
  await page.keyboard.press('Control+v');
}

describeInBrowser('January', (open) => {
  let folder: string;
  let city: City;
  /** The workbook as it was saved last. */
  let saved: string;
  const wrong = planted.wrongTotals.filter((at) => at < OTHERS);
  const missing = planted.missing.filter((at) => at < OTHERS);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ogi-january-'));
    city = await writeCity(folder, OTHERS);
    writeFileSync(join(folder, 'last.docx'), await writeDocument(lastYear, 'docx'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function opened(path: string, choice: Choice = {}): Promise<WorkbenchPage> {
    const workbench = await open({ book: 'blank', ...choice });
    await openFile(workbench, path);
    await workbench.page.getByText(basename(path)).waitFor();
    return workbench;
  }

  test('the 4th: a new report, with last year’s figures in', async () => {
    const workbench = await open({ book: 'blank' });
    const { pane } = workbench;
    await pane.getByLabel('单位名称').fill(UNIT);
    await pane.getByLabel('报告年度').selectOption('2024');
    await button(workbench, '新建年报').click();
    await pane.getByText('还没有填写').waitFor();
    await button(workbench, '导入上年报告').click();
    await pane.locator('input[type=file]').first().setInputFiles(join(folder, 'last.docx'));
    await pane.getByText('这是上年的报告，放入“上年数据”').waitFor();
    await button(workbench, '放入“上年数据”').click();
    await pane.getByText(/上年数据：已写入/).waitFor();
    await keepPicture(workbench, 'january-04');
    saved = await saveFile(workbench);
  });

  test('the 5th: figures typed and pasted; what did not happen is 0, a button a table', async () => {
    const workbench = await opened(saved);
    const { pane, tab, cell } = workbench;
    await pane.getByText('还没有填写').waitFor();
    for (const [sheet, cells] of Object.entries(typed)) {
      await tab(sheet).click();
      if (sheet === REQUESTS) await paste(workbench, 'D6', copied);
      for (const [at, text] of Object.entries(cells)) await type(workbench, at, text);
    }
    await pane.getByText(/^还有 \d+ 格没填$/).waitFor();
    await keepPicture(workbench, 'january-05');
    const zeros = button(workbench, /格填 0$/);
    for (const left of [2, 1, 0]) {
      await zeros.first().click();
      await eventually(() => zeros.count(), left);
    }
    await tab(REQUESTS).click();
    await eventually(() => cell('J29').innerText(), '14');
    saved = await saveFile(workbench);
  });

  test('the 8th: the words drafted from the figures; what no figure tells is written by hand', async () => {
    const workbench = await opened(saved);
    const { pane, tab } = workbench;
    await pane.getByText('三张表核对无误，文字还没写').waitFor();
    await button(workbench, '按表生成初稿').click();
    await button(workbench, '写入初稿').click();
    await pane.getByText(/^文字初稿：已写入/).waitFor();
    await pane.getByText(/^1 处错误/).waitFor();
    await tab('五、问题及改进').click();
    await write(workbench, 'A2', '存在的主要问题：栏目更新不够及时。');
    await write(workbench, 'A3', '改进情况：已安排专人每月核对一次。');
    await tab('六、其他事项').click();
    await write(workbench, 'A2', '本年度收取信息处理费0元。');
    await pane.getByText('1 处提醒要核实或说明').waitFor();
    saved = await saveFile(workbench);
  });

  test('the 10th: checked; a slip is found and its figure adopted, a doubt explained; all clear, and in Word', async () => {
    const workbench = await opened(saved);
    const { pane, tab, cell, findings } = workbench;
    await pane.getByText('1 处提醒要核实或说明').waitFor();
    await tab(REQUESTS).click();
    await type(workbench, 'D8', '3');
    await press(workbench, 'check');
    await button(workbench, '采用 8').click();
    await eventually(() => cell('D8').innerText(), '8');
    await pane.getByText('1 处提醒要核实或说明').waitFor();
    await keepPicture(workbench, 'january-10');
    await press(workbench, 'check');
    const doubt = findings.filter({ hasText: '总体情况没有写到' });
    await doubt.getByRole('button').first().click();
    await doubt.getByRole('button', { name: '写说明' }).click();
    await doubt.getByRole('textbox').fill('平台由区政府统一建设。');
    await doubt.getByRole('button', { name: '保存' }).click();
    await pane.getByText('核对无误，可以报送').waitFor();
    await keepPicture(workbench, 'january-10-clear');
    const { name, bytes } = await downloaded(workbench, () => button(workbench, '导出 Word 文件').click());
    expect(name).toBe(`${UNIT}2024年政府信息公开工作年度报告.docx`);
    const { value: exported } = await readDocument(bytes);
    expect(exported?.values).toMatchObject({
      'requests.received.total': 14,
      'requests.granted.person': 8,
      'disclosure.fees.amount': 1.5,
    });
    expect(exported?.texts['5']).toContain('栏目更新不够及时');
    saved = await saveFile(workbench);
  });

  test('the 12th: a colleague without the add-in changes a figure, is told by the sheet, and puts it right', async () => {
    const workbench = await opened(saved, BARE);
    const { page, pane, tab, cell } = workbench;
    await pane.getByText('这里的 Excel 版本太旧').waitFor();
    const unchanged = page.getByText('校验后没有改过。');
    const changed = page.getByText('此后表中数字改过，请再校验一遍。');
    await tab('校验结果').click();
    await unchanged.waitFor();
    await tab(REQUESTS).click();
    expect(await isFlagged(workbench, 'D8')).toBe(false);
    await type(workbench, 'D8', '9');
    await page
      .getByText(/比办理加结转下年/)
      .first()
      .waitFor();
    await keepPicture(workbench, 'january-12');
    await tab('校验结果').click();
    await changed.waitFor();
    await tab(REQUESTS).click();
    await type(workbench, 'D8', '8');
    await eventually(() => cell('J8').innerText(), '9');
    await tab('校验结果').click();
    await unchanged.waitFor();
    saved = await saveFile(workbench);
  });

  test('the 16th to the 26th: collected with 60 others, letters written, summed up; corrections in, a second letter', async () => {
    writeFileSync(join(city.folder, 'own.xlsx'), readFileSync(saved));
    const workbench = await open({ book: 'blank' });
    const { pane, cell, tab } = workbench;
    await press(workbench, 'summary');
    await pane.locator('input[webkitdirectory]').setInputFiles(city.folder);
    await pane.getByText('读出 60 份，读不出 0 份').waitFor(READING);
    await button(workbench, '应报单位').click();
    await pane.getByLabel('应报单位，每行一个').fill(`${readFileSync(city.roster, 'utf8')}\n${UNIT}`);
    await pane.getByText('4 份要处理。单位名单中还有 2 个单位没读到。').waitFor();

    await button(workbench, '写退回通知（4）').click();
    await keepPicture(workbench, 'january-16');
    const { name, bytes } = await downloaded(workbench, () => button(workbench, '全部打包（4）').click());
    expect(name).toBe('2024年度退回修改通知.zip');
    const letters = Object.keys((await JSZip.loadAsync(bytes)).files);
    expect(letters.sort()).toEqual(wrong.map((at) => `${listedName(at)}退回修改通知.docx`).sort());
    await button(workbench, '返回').click();

    await button(workbench, '建立汇总').click();
    await pane.getByText('4 个单位要退回修改，2 个还没报').waitFor(READING);
    await keepPicture(workbench, 'january-18');

    // All but one send what is right, and those come that were missing.
    const [still = 0, ...right] = wrong;
    const coming = [...right, ...missing].map((at) => soundReport(at));
    const again = city.counted.find(({ unit }) => unit === soundReport(still).unit)!;
    const files = await Promise.all(
      [...coming, again].map(async (each, at) => {
        const path = join(folder, `again-${at}.docx`);
        writeFileSync(path, await writeDocument(each, 'docx'));
        return path;
      }),
    );
    await button(workbench, '收更正件').click();
    await pane.getByLabel('选择文件…').and(pane.locator('input')).setInputFiles(files);
    await pane.getByText('读出 6 份，读不出 0 份').waitFor(READING);
    await button(workbench, '更新到工作簿').click();
    await pane.getByText(/^已更新 4 个单位：/).waitFor(READING);
    await pane.getByText(/^新增 2 个单位：/).waitFor();
    await pane.getByText('1 个单位要退回修改').waitFor();
    await button(workbench, '写退回通知（1）').click();
    await pane.getByText(`${listedName(still)}，第 2 次退回`).waitFor();
    await pane.getByText('上次的 1 处，已改 0 处，还有 1 处；新发现 0 处').waitFor();
    await keepPicture(workbench, 'january-26');
    await button(workbench, '返回').click();

    // What the units report of licences, and what this clerk typed.
    const reports = Array.from({ length: OTHERS }, (_, at) => soundReport(at));
    const licences = reports.reduce(
      (sum, { values }) => sum + Number(values['disclosure.licences.decisions']),
      12,
    );
    await tab('汇总表').click();
    await eventually(() => cell('D11').innerText(), String(licences));
  });
});
