/** Takes the pictures of the workbench for the documents, in docs/, as a person with an ordinary screen sees it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Choice,
  chromium,
  eventually,
  findChromium,
  flagged,
  launchOptions,
  MISSING,
  openWorkbench,
  startSite,
  type WorkbenchPage,
} from '../browser';
import { writeCity } from '../documents/city';
import { inPalette } from './palettePng';

interface Picture {
  readonly name: string;
  readonly choice?: Choice;
  /** What is done before the picture is taken. */
  readonly act?: (workbench: WorkbenchPage) => Promise<void>;
}

const settled = async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.findings.first().waitFor();
  await eventually(async () => (await flagged(workbench)).length > 0, true);
};

const folder = mkdtempSync(join(tmpdir(), 'ogi-pictures-'));
const city = await writeCity(folder);

/** A city's reports, chosen in the pane and read. */
async function gather({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole('button', { name: /^汇总各单位的报告/ }).click();
  await pane.locator('input[webkitdirectory]').setInputFiles(city.folder);
  await pane.getByRole('button', { name: '应报单位' }).click();
  await pane.getByLabel('应报单位，每行一个').fill(readFileSync(city.roster, 'utf8'));
  await pane.getByText(/单位名单中还有 5 个单位没读到/).waitFor({ timeout: 120_000 });
}

const pictures: readonly Picture[] = [
  { name: 'findings', act: settled },
  { name: 'first-run', choice: { book: 'blank' } },
  { name: 'dark', choice: { theme: 'dark' }, act: settled },
  { name: 'en', choice: { lang: 'en-US' }, act: settled },
  {
    name: 'import',
    choice: { book: 'blank' },
    act: async ({ pane }) => {
      await pane.getByRole('button', { name: /^导入一份报告/ }).click();
      await pane.locator('input[type=file]').setInputFiles('test/fixtures/documents/word-2021.docx');
      await pane.getByRole('button', { name: '按此建立年报' }).waitFor();
    },
  },
  { name: 'gathering', choice: { book: 'blank' }, act: gather },
  {
    name: 'summary',
    choice: { book: 'blank' },
    act: async (workbench) => {
      await gather(workbench);
      await workbench.pane.getByRole('button', { name: '建立汇总' }).click();
      await workbench.pane.getByRole('button', { name: '关闭' }).click({ timeout: 120_000 });
      await workbench.cell('D18').click();
      await workbench.pane.getByText(/^合计/).waitFor();
    },
  },
  {
    name: 'selected',
    act: async (workbench) => {
      await settled(workbench);
      await workbench.cell('J8').click();
      await workbench.pane.getByRole('region', { name: '所选格' }).waitFor();
    },
  },
];

const executable = findChromium();
if (!executable) throw new Error(MISSING);
const site = await startSite();
const browser = await chromium.launch(launchOptions(executable));
try {
  for (const { name, choice, act } of pictures) {
    const workbench = await openWorkbench(browser, site.address, choice);
    await act?.(workbench);
    // Nothing is to look pointed at.
    await workbench.page.mouse.move(0, 0);
    const path = `docs/workbench-${name}.png`;
    writeFileSync(path, inPalette([await workbench.page.screenshot()]));
    console.log(path);
    await workbench.page.close();
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
