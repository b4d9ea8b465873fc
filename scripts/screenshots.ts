/** Takes the pictures of the workbench for the documents, in docs/, as a person with an ordinary screen sees it. */
import { chromium, findChromium, launchOptions, MISSING } from '../test/e2e/support/chromium';
import { eventually } from '../test/e2e/support/eventually';
import { flagged, selected } from '../test/e2e/support/handling';
import { startSite } from '../test/e2e/support/site';
import { openWorkbench, type Choice, type WorkbenchPage } from '../test/e2e/support/workbenchPage';

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

const pictures: readonly Picture[] = [
  { name: 'findings', act: settled },
  { name: 'first-run', choice: { book: 'blank' } },
  { name: 'dark', choice: { theme: 'dark' }, act: settled },
  { name: 'en', choice: { lang: 'en-US' }, act: settled },
  {
    name: 'import',
    choice: { book: 'blank' },
    act: async ({ pane }) => {
      await pane.getByRole('button', { name: '已有报告，从文件导入…' }).click();
      await pane.locator('input[type=file]').setInputFiles('test/fixtures/documents/word-2021.docx');
      await pane.getByRole('button', { name: '按此建立年报' }).waitFor();
    },
  },
  {
    name: 'selected',
    act: async (workbench) => {
      await settled(workbench);
      const before = await selected(workbench);
      await workbench.findings.filter({ hasText: '错误' }).first().getByRole('button').first().click();
      await eventually(async () => (await selected(workbench)) !== before, true);
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
    await workbench.page.screenshot({ path });
    console.log(path);
    await workbench.page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
