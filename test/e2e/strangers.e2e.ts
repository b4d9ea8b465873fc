/** Strangers' files in the pane (issue 10.10): the page stays free whatever a library does, and the other files are read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { press, type WorkbenchPage } from '../../tools/browser';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

jest.setTimeout(180_000);

const FIXTURES = join(__dirname, '../fixtures');
const documents = (...names: string[]): string[] => names.map((name) => join(FIXTURES, 'documents', name));

async function choose(workbench: WorkbenchPage, files: readonly string[]): Promise<void> {
  await press(workbench, 'summary');
  const { pane } = workbench;
  await pane
    .getByLabel('选择文件…')
    .and(pane.locator('input'))
    .setInputFiles([...files]);
}

describeInBrowser('Documents of strangers in the pane', (open) => {
  test('are all told of, damaged or not, and none stops the others', async () => {
    const strangers = readdirSync(join(FIXTURES, 'cases/strangers'));
    const sound = documents('word-2021.docx', 'word-2021.pdf', 'plain-2021.html');
    const workbench = await open({ book: 'blank' });
    const { pane } = workbench;
    await choose(workbench, [...strangers.map((name) => join(FIXTURES, 'cases/strangers', name)), ...sound]);
    const told = pane.getByText(/^读出 \d+ 份，读不出 \d+ 份$/);
    await pane.getByText('全部清空').waitFor({ timeout: 120_000 });
    const [read, unread] = (await told.innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect((read ?? 0) + (unread ?? 0)).toBe(strangers.length + sound.length);
    for (const name of ['docx-paragraphs.docx', 'html-spans.html', 'xlsx-hang-2147483648.xlsx']) {
      expect(await pane.getByText(name, { exact: true }).locator('../..').innerText()).toMatch(
        /文件已损坏|文件太大/,
      );
    }
    for (const name of ['word-2021.docx', 'word-2021.pdf', 'plain-2021.html'])
      expect(await pane.getByText(name, { exact: true }).count()).toBe(1);
    await keepPicture(workbench, 'strangers');
  });

  test('are ended where the library under their reader spins, and the others are read', async () => {
    const workbench = await open({ book: 'blank' });
    await workbench.page
      .context()
      .route('**/pdfjs/pdf.worker.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }),
      );
    await choose(workbench, documents('word-2021.pdf', 'word-2021.docx'));
    await workbench.pane.getByText('读出 1 份，读不出 1 份').waitFor({ timeout: 120_000 });
    expect(await workbench.pane.getByText('时间或内存太多').count()).toBe(1);
  });
});
