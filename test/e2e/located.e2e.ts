/** The wrong cell where totals are computed: issue 15. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, isFlagged, type WorkbenchPage } from '../../tools/browser';
import { MISTYPED, mistypedExample } from '../../tools/documents/mistyped';
import { describeInBrowser } from './support/suite';

const { sheet, cell, figure, published } = MISTYPED;
/** Its row's total and its column's, and what is handled in all: formulas all three. */
const TOTALS = ['J8', 'D27', 'J27'];

describeInBrowser('A figure mistyped where totals are formulas', (open) => {
  async function checked(hasWords: boolean): Promise<WorkbenchPage> {
    const workbench = await open({ book: 'blank' });
    const path = join(mkdtempSync(join(tmpdir(), 'ogi-')), 'mistyped.xlsx');
    writeFileSync(path, await mistypedExample(hasWords));
    await workbench.page.locator('.title-bar input[type=file]').setInputFiles(path);
    await workbench.tab(sheet).click();
    await workbench.pane.getByRole('button', { name: '校验', exact: true }).click();
    return workbench;
  }

  const figures = async ({ cell: at }: WorkbenchPage): Promise<string[]> =>
    Promise.all([cell, ...TOTALS].map((address) => at(address).innerText()));

  test('[15] the words tell which: the cell stands out, its figure is adopted, and the totals follow by their formulas', async () => {
    const workbench = await checked(true);
    const adopt = workbench.pane.getByRole('button', { name: `采用 ${published}` });
    await adopt.waitFor();
    await eventually(() => isFlagged(workbench, cell), true);
    expect(await figures(workbench)).toEqual(Array(4).fill(String(figure)));
    await adopt.click();
    await eventually(() => figures(workbench), Array<string>(4).fill(String(published)));
    for (const total of TOTALS) {
      await workbench.cell(total).click();
      const formula = workbench.page.locator('#formula');
      await eventually(async () => (await formula.inputValue()).startsWith('='), true);
    }
    await workbench.pane.getByText('2 处错误').waitFor({ state: 'hidden' });
  });

  test('[15] without words it is told as what is likeliest, not as found', async () => {
    const workbench = await checked(false);
    await workbench.pane.getByText('最可能是下面这种情况，但依据不足').waitFor();
    await workbench.pane.getByText(`${figure} → ${published}`).waitFor();
  });
});
