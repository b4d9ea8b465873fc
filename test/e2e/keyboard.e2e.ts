/** The product worked by the keyboard alone. */
import { eventually, isFlagged, selected, tabTo } from '../../tools/browser';
import { describeInBrowser } from './support/suite';

const SHEET = '三、依申请公开';

describeInBrowser('By the keyboard alone', (open) => {
  test('a cell is reached, corrected and left with the keys of the grid', async () => {
    const workbench = await open();
    const { page } = workbench;
    await tabTo(workbench, workbench.cell('D8'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('70');
    await page.keyboard.press('Enter');
    await eventually(() => isFlagged(workbench, 'J6'), true);
    expect(await selected(workbench)).toBe(`${SHEET}!D7`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    expect(await selected(workbench)).toBe(`${SHEET}!E6`);
  });

  test('one gets from the cells to the pane, makes a report there, and presses a finding', async () => {
    const workbench = await open({ book: 'blank' });
    const { page, pane } = workbench;
    await page.keyboard.press('F6');
    await tabTo(workbench, pane.getByLabel('单位名称'));
    await page.keyboard.type('某某市某某局');
    await page.keyboard.press('Enter');
    await pane.getByText(/^某某市某某局 \d{4}\s年度$/).waitFor();
  });

  test('a finding in the pane is reached by Tab, opened by Enter, gone to by G, adopted by Ctrl+Enter', async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    const row = pane.getByRole('region', { name: '错误' }).locator('[data-row]').first();
    await row.waitFor();
    await workbench.tab('封面').click();
    await page.keyboard.press('F6');
    await tabTo(workbench, row);
    await page.keyboard.press('Enter');
    await eventually(() => row.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('g');
    await eventually(() => selected(workbench), `${SHEET}!D8`);
    await page.keyboard.press('Control+Enter');
    await eventually(() => workbench.cell('D8').innerText(), '2');
  });
});
