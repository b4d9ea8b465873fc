/** Takes pictures of the pane in each of its states, in docs/pane: at three widths, light and dark, in both languages. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Choice, reach, type, withWorkbench, type WorkbenchPage } from '../browser';
import { dayOf } from '../../src/register';
import { writeCity } from '../documents/city';
import { writeRegisterExample } from './registerExample';
import { inPalette } from './palettePng';
import { finished, halfWritten, lacking, reportFile, written } from './pictured';

const FOLDER = 'docs/pane';

const WIDTHS = [250, 320, 420] as const;

/** What the pane is drawn out by takes of its width. */
const EDGE = 5;

/** Which Office the pane is in, how wide it is, one width beside another, and what the reader's eyes need. */
interface Look {
  readonly name: string;
  readonly widths: readonly number[];
  readonly choice: Choice;
  /** Only of these states. */
  readonly of?: readonly string[];
  readonly needs?: 'contrast' | 'zoom';
}

const looks: readonly Look[] = [
  { name: 'zh', widths: WIDTHS, choice: {} },
  { name: 'en', widths: WIDTHS, choice: { lang: 'en-US' } },
  { name: 'zh-dark', widths: WIDTHS, choice: { theme: 'dark' } },
  { name: 'en-dark', widths: WIDTHS, choice: { theme: 'dark', lang: 'en-US' } },
  { name: 'zh-600', widths: [600], choice: {}, of: ['findings', 'summary'] },
  {
    name: 'zh-contrast',
    widths: [350],
    choice: {},
    of: ['findings', 'filling', 'letter'],
    needs: 'contrast',
  },
  { name: 'zh-zoom', widths: [640], choice: {}, of: ['findings', 'settings'], needs: 'zoom' },
];

interface State {
  readonly choice?: Choice;
  readonly act?: (workbench: WorkbenchPage) => Promise<void>;
}

async function make({ pane }: WorkbenchPage): Promise<void> {
  await pane.locator('input').first().fill('青山县水务局');
  await pane.locator('form button[type=submit]').click();
  await pane.locator('header').waitFor({ timeout: 60_000 });
}

/** Some figures of two tables are there. */
async function begin(workbench: WorkbenchPage): Promise<void> {
  await make(workbench);
  await workbench.tab('二、主动公开').click();
  for (const cell of ['B5', 'C5', 'D5']) await type(workbench, cell, '3');
  await workbench.tab('三、依申请公开').click();
  for (const cell of ['D6', 'E6', 'F6', 'G6']) await type(workbench, cell, '0');
  await workbench.pane.getByText(/159/).waitFor();
}

/** By the menu at the foot, from the bottom. */
async function choose({ pane }: WorkbenchPage, fromBottom: number): Promise<void> {
  await pane.locator('footer button[aria-haspopup]').click();
  await pane.getByRole('menuitem').nth(-fromBottom).click();
}

async function importExample({ page, ribbon, pane }: WorkbenchPage, file: string): Promise<void> {
  await reach(page, 'OGI.Prepare.Import');
  await ribbon('OGI.Prepare.Import').click();
  await pane.locator('input[type=file]').first().setInputFiles(file);
  await pane.locator('h2').nth(1).waitFor();
}

const folder = mkdtempSync(join(tmpdir(), 'ogi-pictures-'));
const city = await writeCity(folder);

/** A city's reports, read. */
async function gather({ ribbon, pane }: WorkbenchPage): Promise<void> {
  await ribbon('OGI.Summary.OpenSummary').click();
  await pane.locator('input[webkitdirectory]').setInputFiles(city.folder);
  await pane.getByText(/读出 194 份|read: 194/).waitFor({ timeout: 120_000 });
  const roster = pane.getByRole('button', { name: /^(应报单位|Expected units)/ });
  await roster.click();
  await pane.locator('textarea').fill(readFileSync(city.roster, 'utf8'));
  await pane.getByText(/还有 5 个单位没读到|not read yet: 5/).waitFor({ timeout: 120_000 });
  await roster.click();
}

/** The summary of the city, a figure of it selected. */
async function sumUp(workbench: WorkbenchPage): Promise<void> {
  await gather(workbench);
  await workbench.pane.getByRole('button', { name: /^(建立汇总|Make the summary)$/ }).click();
  await workbench.pane.getByText(/计入 190 个单位|counted: 190/).waitFor({ timeout: 120_000 });
  await workbench.pane.getByRole('button', { name: /^(关闭|Close)$/ }).click();
  await workbench.cell('D18').click();
  await workbench.pane.getByText('93.71').first().waitFor();
}

const findings = async ({ pane }: WorkbenchPage): Promise<void> => pane.locator('table').waitFor();

const blank: Choice = { book: 'blank' };

const needs: Readonly<Record<'contrast' | 'zoom', (workbench: WorkbenchPage) => Promise<void>>> = {
  contrast: ({ page }) => page.emulateMedia({ forcedColors: 'active' }),
  // The pane's own page at twice its size, as a browser zooms it.
  zoom: async (workbench) => {
    await (await workbench.paneFrame()).evaluate(() => (document.documentElement.style.zoom = '2'));
  },
};

/** Twelve errors in three tables. */
async function spoil(workbench: WorkbenchPage): Promise<void> {
  await findings(workbench);
  await workbench.tab('三、依申请公开').click();
  for (const cell of ['E8', 'F9', 'G11', 'H14', 'D18', 'E21', 'I24']) await type(workbench, cell, '7');
  await workbench.tab('四、复议诉讼').click();
  for (const cell of ['E6', 'O6']) await type(workbench, cell, '9');
  await workbench.pane
    .getByText(/出自 \d 个原因|causes/)
    .first()
    .waitFor();
  await workbench.tab('三、依申请公开').click();
}

const files = {
  wordless: await reportFile(folder, 'wordless', { ...written, texts: {} }),
  clear: await reportFile(folder, 'clear', written),
  broken: await reportFile(folder, 'broken', written, '12:12'),
  'broken-prior': await reportFile(folder, 'broken-prior', written, '26:26', '上年数据'),
  half: await reportFile(folder, 'half', halfWritten),
  lacking: await reportFile(folder, 'lacking', lacking),
  finished: await reportFile(folder, 'finished', finished),
  register: join(folder, 'register.xlsx'),
};
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
await writeRegisterExample(files.register, written, today);

/** A workbook opened from a file, whatever the pane says of it. */
const opened =
  (file: string) =>
  async ({ page, pane }: WorkbenchPage): Promise<void> => {
    await page.locator('.title-bar input[type=file]').setInputFiles(file);
    await pane.locator('header').waitFor({ timeout: 60_000 });
  };

/** The register of a workbook that has one. */
async function toRegister(workbench: WorkbenchPage): Promise<void> {
  await opened(files.register)(workbench);
  await workbench.pane.getByRole('tab').nth(1).click();
  await workbench.pane.locator('h1').waitFor();
}

const states: Readonly<Record<string, State>> = {
  register: { choice: blank, act: toRegister },
  link: {
    choice: blank,
    act: async (workbench) => {
      await toRegister(workbench);
      await workbench.pane.getByRole('button', { name: /^(随台账计算|Follow the register)$/ }).click();
      await workbench.pane.getByText(/格的数会变$|figures that change/).waitFor();
    },
  },
  wordless: { choice: blank, act: opened(files.wordless) },
  clear: { choice: blank, act: opened(files.clear) },
  broken: { choice: blank, act: opened(files.broken) },
  'put-back': {
    choice: blank,
    act: async (workbench) => {
      await opened(files.broken)(workbench);
      await workbench.pane.getByRole('button', { name: /^(补上这一行|Put the row back)$/ }).click();
      await workbench.pane.getByRole('button', { name: /^(撤销|Undo)$/ }).waitFor();
    },
  },
  'broken-prior': { choice: blank, act: opened(files['broken-prior']) },
  half: { choice: blank, act: opened(files.half) },
  lacking: { choice: blank, act: opened(files.lacking) },
  finished: {
    choice: blank,
    act: async (workbench) => {
      await opened(files.finished)(workbench);
      await workbench.pane.getByRole('button', { name: /与上年报告相同|in last year’s report/ }).click();
      await workbench.pane.getByRole('table').waitFor();
    },
  },
  'first-run': { choice: blank, act: ({ pane }) => pane.locator('form').waitFor() },
  untouched: { choice: blank, act: make },
  filling: { choice: blank, act: begin },
  undo: {
    choice: blank,
    act: async (workbench) => {
      await begin(workbench);
      await workbench.pane
        .getByRole('button', { name: /填 0$|with 0$/ })
        .first()
        .click();
      await workbench.pane.getByRole('button', { name: /^(撤销|Undo)$/ }).waitFor();
    },
  },
  findings: { act: findings },
  selected: {
    act: async (workbench) => {
      await findings(workbench);
      await workbench.cell('J8').click();
      await workbench.pane.locator('li[aria-current=true]').waitFor();
    },
  },
  gather: { choice: blank, act: gather },
  summary: { choice: blank, act: sumUp },
  letter: {
    choice: blank,
    act: async (workbench) => {
      await gather(workbench);
      await workbench.pane.getByRole('button', { name: /^(写退回通知|Write letters)/ }).click();
      await workbench.pane.getByRole('article').waitFor();
    },
  },
  many: { act: spoil },
  gathering: {
    choice: blank,
    act: async ({ ribbon, pane }) => {
      await ribbon('OGI.Summary.OpenSummary').click();
      await pane.locator('input[webkitdirectory]').setInputFiles(city.folder);
      const stop = pane.getByRole('button', { name: /^(停下|Stop)$/ });
      await pane.getByText(/正在读第 \d\d+ 份|Reading \d\d+ of/).waitFor({ timeout: 120_000 });
      await stop.waitFor();
    },
  },
  // A report of 2024 into one of 2025.
  import: {
    choice: blank,
    act: async (workbench) => {
      await make(workbench);
      await importExample(workbench, files.clear);
    },
  },
  settings: {
    act: async (workbench) => {
      await findings(workbench);
      await choose(workbench, 1);
    },
  },
};

/** The pane at a width, once it is drawn so. */
async function picture({ page }: WorkbenchPage, width: number): Promise<Buffer> {
  const pane = page.locator('aside');
  await pane.evaluate(async (element, wide) => {
    element.style.width = `${wide}px`;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, width + EDGE);
  return pane.screenshot();
}

/** Only the states that are named, or all. */
const wanted = new Set(process.argv.slice(2));

mkdirSync(FOLDER, { recursive: true });
try {
  await withWorkbench(async (open) => {
    for (const [state, { choice, act }] of Object.entries(states)) {
      if (wanted.size > 0 && !wanted.has(state)) continue;
      for (const look of looks) {
        if (look.of && !look.of.includes(state)) continue;
        const workbench = await open({ ...choice, ...look.choice });
        await act?.(workbench);
        if (look.needs) await needs[look.needs](workbench);
        await workbench.page.mouse.move(0, 0);
        const screenshots: Buffer[] = [];
        for (const width of look.widths) screenshots.push(await picture(workbench, width));
        const path = `${FOLDER}/${state}-${look.name}.png`;
        writeFileSync(path, await inPalette(screenshots));
        console.log(path);
        await workbench.page.close();
      }
    }
  });
} finally {
  rmSync(folder, { recursive: true });
}
