/** A sheet of the workbench edited as clerks edit: by keyboard and clipboard (issue 12.11). */
import type { Locator } from 'playwright-core';
import { eventually, type } from '../../tools/browser';
import { describeInBrowser } from './support/suite';

describeInBrowser('The workbench is edited as a workbook is', (open) => {
  test('blocks are copied, cut, filled and deleted; formulas follow; all is taken back and done again', async () => {
    const workbench = await open({ book: 'blank' });
    const { page, cell } = workbench;
    const { keyboard } = page;
    const shows = (address: string, text: string) =>
      eventually(async () => (await cell(address).innerText()).trim(), text);
    const choose = async (from: string, to: string) => {
      await cell(from).click();
      await cell(to).click({ modifiers: ['Shift'] });
    };
    await type(workbench, 'A1', '2');
    await type(workbench, 'B1', '5');
    await type(workbench, 'C1', '=A1+B1');
    await choose('A1', 'C1');
    await keyboard.press('Control+c');
    await cell('A2').click();
    await keyboard.press('Control+v');
    await type(workbench, 'A2', '10');
    await shows('C2', '15');
    await choose('A1', 'B1');
    await keyboard.press('Control+x');
    await cell('E5').click();
    await keyboard.press('Control+v');
    await shows('E5', '2');
    await shows('A1', '');
    await shows('C1', '7');
    await choose('E5', 'E8');
    await keyboard.press('Control+d');
    await shows('E8', '2');
    await keyboard.press('Delete');
    await shows('C1', '5');
    await keyboard.press('Control+z');
    await keyboard.press('Control+z');
    await shows('E8', '');
    await shows('C1', '7');
    await keyboard.press('Control+y');
    await shows('E8', '2');
    await cell('A3').click();
    await keyboard.press('Shift+Space');
    await keyboard.press('Control+-');
    await shows('E7', '2');
    await cell('A1').click();
    await keyboard.press('Shift+Space');
    await keyboard.press('Control+=');
    await shows('C2', '7');
  });

  test('cells are selected by dragging, and a series is filled on by the corner of the selection', async () => {
    const workbench = await open({ book: 'blank' });
    const { page, cell } = workbench;
    await type(workbench, 'A1', '2');
    await type(workbench, 'A2', '4');
    const drag = async (from: Locator, to: Locator) => {
      await from.hover();
      await page.mouse.down();
      await to.hover();
      await page.mouse.up();
    };
    await drag(cell('A1'), cell('A2'));
    await drag(page.locator('.fill-handle'), cell('A5'));
    await eventually(() => cell('A5').innerText(), '10');
    await drag(page.locator('.fill-handle'), cell('B5'));
    await eventually(() => cell('B5').innerText(), '10');
    await page.keyboard.press('Control+z');
    await eventually(() => cell('B5').innerText(), '');
  });

  test('rows are sorted, and a sheet is renamed by the menu of its tab (issue 12.11)', async () => {
    const workbench = await open({ book: 'blank' });
    const { page, cell, tab } = workbench;
    for (const [at, text] of Object.entries({ A1: '3', B1: '30', A2: '1', B2: '10' }))
      await type(workbench, at, text);
    await cell('A1').click();
    await cell('B2').click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: '升序' }).click();
    await eventually(() => cell('B1').innerText(), '10');
    const names = () => page.locator('.bottom-bar').getByRole('tab').allInnerTexts();
    const choose = async (sheet: string, item: string) => {
      await tab(sheet).click({ button: 'right' });
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Sheet1', '重命名');
    await page.keyboard.type('First');
    await page.keyboard.press('Enter');
    await eventually(names, ['First']);
  });

  test('columns come and go, and formulas follow them (issue 12.11)', async () => {
    const workbench = await open({ book: 'blank' });
    const { page, cell } = workbench;
    for (const [at, text] of Object.entries({ A1: '1', B1: '2', C1: '=A1+B1' }))
      await type(workbench, at, text);
    await cell('B1').click();
    await page.keyboard.press('Control+Space');
    await page.keyboard.press('Control+=');
    await eventually(() => cell('D1').innerText(), '3');
    await page.keyboard.press('Control+-');
    await eventually(() => cell('C1').innerText(), '3');
  });

  test('sheets are moved and deleted by the menu of their tabs; one of the report’s is made again (issue 12.11)', async () => {
    const workbench = await open({});
    const { page, pane, tab, findings } = workbench;
    await findings.first().waitFor();
    const names = () => page.locator('.bottom-bar').getByRole('tab').allInnerTexts();
    const before = await names();
    const choose = async (sheet: string, item: string) => {
      await tab(sheet).click({ button: 'right' });
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('上年数据', '左移');
    await eventually(async () => (await names()).indexOf('上年数据'), before.indexOf('上年数据') - 1);
    await choose('上年数据', '删除');
    await eventually(async () => (await names()).includes('上年数据'), false);
    await pane.getByRole('button', { name: '重新生成' }).click();
    await eventually(async () => (await names()).includes('上年数据'), true);
    await eventually(() => findings.count().then((count) => count > 0), true);
  });
});
