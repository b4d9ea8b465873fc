/** Takes the pictures of the workbench for the documents, in docs/, as a person with an ordinary screen sees it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Choice, eventually, flagged, withWorkbench, type WorkbenchPage } from '../browser';
import { writeCity } from '../documents/city';
import { mistypedExample } from '../documents/mistyped';
import { inPalette } from './palettePng';

interface Picture {
  readonly name: string;
  readonly choice?: Choice;
  /** What is done before the picture is taken. */
  readonly act?: (workbench: WorkbenchPage) => Promise<void>;
  /** What is pictured, side by side; absent: the window. */
  readonly shots?: (workbench: WorkbenchPage) => Promise<Buffer[]>;
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

/** The example in a new form, a figure mistyped: the cell at fault selected. */
async function mistyped({ page, pane, cell, tab }: WorkbenchPage, hasWords: boolean): Promise<void> {
  const path = join(folder, 'mistyped.xlsx');
  writeFileSync(path, await mistypedExample(hasWords));
  await page.locator('.title-bar input[type=file]').setInputFiles(path);
  await tab('三、依申请公开').click();
  await pane.getByRole('button', { name: '校验', exact: true }).click();
  await cell('D8').click();
  await pane.locator('li[aria-current=true]').waitFor();
}

const menus = [
  'OGI.Prepare.ImportMenu',
  'OGI.Prepare.FillMenu',
  'OGI.Send.ExportMenu',
  'OGI.Pane.MoreMenu',
] as const;

/** The ribbon, and each of its menus opened. */
async function ribbonAndMenus({ page, ribbon }: WorkbenchPage): Promise<Buffer[]> {
  const shots = [await page.locator('.ribbon').screenshot()];
  for (const menu of menus) {
    await ribbon(menu).click();
    shots.push(await page.locator('.ribbon .items:visible').screenshot());
    await page.keyboard.press('Escape');
  }
  return shots;
}

const pictures: readonly Picture[] = [
  { name: 'located', choice: { book: 'blank' }, act: (workbench) => mistyped(workbench, false) },
  { name: 'located-by-words', choice: { book: 'blank' }, act: (workbench) => mistyped(workbench, true) },
  { name: 'findings', act: settled },
  {
    name: 'first-run',
    choice: { book: 'blank' },
    act: ({ pane }) => pane.locator('form button[type=submit]').waitFor(),
  },
  { name: 'dark', choice: { theme: 'dark' }, act: settled },
  { name: 'en', choice: { lang: 'en-US' }, act: settled },
  { name: 'ribbon', shots: ribbonAndMenus },
  { name: 'ribbon-dark', choice: { theme: 'dark' }, shots: ribbonAndMenus },
  { name: 'ribbon-en', choice: { lang: 'en-US' }, shots: ribbonAndMenus },
  { name: 'ribbon-en-dark', choice: { theme: 'dark', lang: 'en-US' }, shots: ribbonAndMenus },
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

/** Only those that are named, or all. */
const wanted = new Set(process.argv.slice(2));

try {
  await withWorkbench(async (open) => {
    for (const { name, choice, act, shots } of pictures) {
      if (wanted.size > 0 && !wanted.has(name)) continue;
      const workbench = await open(choice);
      await act?.(workbench);
      // Nothing is to look pointed at.
      await workbench.page.mouse.move(0, 0);
      const path = `docs/workbench-${name}.png`;
      const taken = await (shots?.(workbench) ?? workbench.page.screenshot());
      writeFileSync(path, await inPalette([taken].flat()));
      console.log(path);
      await workbench.page.close();
    }
  });
} finally {
  rmSync(folder, { recursive: true });
}
