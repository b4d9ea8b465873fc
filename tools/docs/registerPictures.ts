/** Draws the sheets of the register for docs/sheets, in the workbench and as LibreOffice prints them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerSheetNames } from '../../src/locales/workbook';
import { dayOf } from '../../src/register';
import { caseTable, requestTable } from '../../src/workbook/register';
import { withWorkbench } from '../browser';
import { convert, drawPage, pagesOf } from '../libreoffice';
import { writeRegisterExample } from './registerExample';

const FOLDER = 'docs/sheets';
const DOTS_PER_INCH = '64';

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
const folder = mkdtempSync(join(tmpdir(), 'ogi-pictures-'));
const file = join(folder, 'register.xlsx');
const seed = { unit: '青山县水务局', year: now.getFullYear(), edition: '2021' } as const;
const bytes = await writeRegisterExample(file, seed, today);

/** The pages from the one that begins with a title on. */
const [pdf] = convert([bytes], 'pdf');
const pages = pagesOf(pdf!).map(({ firstLine }) => firstLine);
const printed = {
  'register-printed-1': pages.indexOf(requestTable.title) + 1,
  'register-printed-2': pages.indexOf(caseTable.title),
  'cases-printed': pages.indexOf(caseTable.title) + 1,
};
for (const [name, page] of Object.entries(printed)) {
  const path = `${FOLDER}/${name}.png`;
  writeFileSync(path, drawPage(pdf!, page, '-png', '-r', DOTS_PER_INCH));
  console.log(path);
}

try {
  await withWorkbench(async (open) => {
    const { page, pane, tab } = await open({ book: 'blank' });
    await page.locator('.title-bar input[type=file]').setInputFiles(file);
    await pane.locator('header').waitFor({ timeout: 60_000 });
    for (const [name, sheet] of [
      ['register', registerSheetNames.requests],
      ['cases', registerSheetNames.cases],
    ] as const) {
      await tab(sheet).click();
      await page.mouse.move(0, 0);
      const path = `${FOLDER}/${name}.png`;
      await page.screenshot({ path });
      console.log(path);
    }
  });
} finally {
  rmSync(folder, { recursive: true });
}
