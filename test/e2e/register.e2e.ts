/** The register in the pane, in a browser: imported, linked, and from a figure to its request (issue 20). */
import { eventually, selected, tabTo } from '../../tools/browser';
import { violationsIn } from './support/axe';
import { describeInBrowser } from './support/suite';

const kept = [
  '编号,收到申请时间,申请人,申请人性质,申请内容,答复时间,处理结果',
  'K-1,2024-03-04,张三,公民,水库除险加固招标文件,2024-03-20,予以公开',
  'K-2,2024-03-05,某公司,法人,河道采砂许可,2024-03-21,予以公开',
  'K-3,2024-05-06,李四,自然人,移民资金名册,,',
].join('\n');

describeInBrowser('The register in the pane', (open) => {
  test('a register that people keep is imported, tables follow it, and a figure leads to its request', async () => {
    const workbench = await open();
    const { page, pane, paneFrame } = workbench;
    await pane.locator('footer button[aria-haspopup]').click();
    await pane.getByRole('menuitem', { name: '申请台账' }).click();
    await pane.getByRole('button', { name: '导入已有台账' }).click();
    const file = { name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from(kept) };
    await pane.locator('input[type=file]').first().setInputFiles(file);
    await pane.getByText('申请人类型“法人”').waitFor();
    expect(await violationsIn(await paneFrame())).toEqual([]);
    await pane.getByRole('button', { name: '写入台账' }).click();
    await pane.getByRole('heading', { level: 1, name: '1 件超期' }).waitFor({ timeout: 120_000 });
    expect(await violationsIn(await paneFrame())).toEqual([]);
    // By the keyboard: what is overdue is reached and gone to.
    const overdue = pane.getByRole('region', { name: '超期' }).locator('[data-row]').first();
    await tabTo(workbench, overdue);
    await page.keyboard.press('Enter');
    await eventually(() => selected(workbench), '台账!A7');
    await pane.getByRole('button', { name: '随台账计算' }).click();
    await pane.getByRole('heading', { name: /格随台账计算/ }).waitFor();
    await pane.getByRole('button', { name: '随台账计算' }).click();
    await pane.getByText(/格已随台账计算$/).waitFor({ timeout: 120_000 });
    await pane.getByRole('tab', { name: '年报' }).click();
    await workbench.tab('三、依申请公开').click();
    await eventually(() => workbench.cell('D6').innerText(), '2');
    await workbench.cell('D6').click();
    const behind = pane.getByRole('region', { name: '计入本格的申请' });
    await behind.getByRole('button', { name: /^K-3/ }).click();
    await eventually(() => selected(workbench), '台账!A7');
  }, 300_000);
});
