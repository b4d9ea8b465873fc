/** The charts of a summary, opened in the workbench, and a unit corrected. */
import { saveXlsx } from 'office-js-simulator/xlsx';
import { makeSummary } from '../../src/excel';
import { assemble } from '../../src/summary';
import { openBook, valueOf } from '../support/excel';
import { unitOf } from '../summary/support';
import { violationsIn } from './support/axe';
import { eventually, type } from '../../tools/browser';
import { describeInBrowser } from './support/suite';

async function summaryFile(): Promise<Buffer> {
  const unit = unitOf('甲局', { 'requests.received.person': 5, 'requests.received.business': 9 });
  const { value: seed } = assemble({ reports: [unit], unread: [] });
  if (!seed) throw new Error('no summary');
  const { run, book } = await openBook();
  valueOf(await run((context) => makeSummary(context, seed)));
  return Buffer.from(await saveXlsx(book));
}

describeInBrowser('Charts', (open) => {
  test('are drawn from a file, each under its title, and follow a unit that is corrected', async () => {
    const workbench = await open({ book: 'blank' });
    const { page } = workbench;
    const name = '汇总.xlsx';
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: await summaryFile() });
    const show = (sheet: string) => page.getByRole('tab', { name: sheet, exact: true }).click();
    const applicants = page.getByRole('img', { name: '2024年新收政府信息公开申请来源（单位：件）' });
    const texts = () => applicants.locator('text').allTextContents();

    await show('图表');
    await page.getByRole('img', { name: '2024年政府信息公开申请办理结果（单位：件）' }).waitFor();
    expect((await texts()).slice(1, 3)).toEqual(['商业企业', '自然人']);
    expect(await violationsIn(page.mainFrame())).toEqual([]);

    await show('明细');
    const cell = page.getByRole('gridcell', { name: '5', exact: true }).first();
    await type(workbench, (await cell.getAttribute('data-address'))!, '50');
    await show('图表');
    await eventually(async () => (await texts()).slice(1, 3), ['自然人', '商业企业']);
    expect(await texts()).toContain('50');
  });
});
