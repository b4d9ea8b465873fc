/** From an empty workbook to a checked report. */
import { eventually, isFlagged, press, selected, type, type WorkbenchPage } from '../../tools/browser';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

const SHEET = '三、依申请公开';

async function makeReport({ pane, tab }: WorkbenchPage): Promise<void> {
  await pane.getByLabel('单位名称').fill('某某市某某局');
  await pane.getByLabel('报告年度').selectOption('2024');
  await pane.getByRole('button', { name: '新建年报' }).click();
  await pane.getByText('某某市某某局 2024 年度').waitFor();
  await tab(SHEET).click();
}

describeInBrowser('First run', (open) => {
  test('the pane makes a report, lists what is wrong as it is filled in, and checks it', async () => {
    const workbench = await open({ book: 'blank' });
    await keepPicture(workbench, 'first-run');
    await makeReport(workbench);
    await keepPicture(workbench, 'made');
    await type(workbench, 'D6', '5');
    await workbench.pane.getByText(/^还有 \d+ 格没填$/).waitFor();
    await keepPicture(workbench, 'filling');
    await workbench.pane.getByRole('button', { name: '校验', exact: true }).click();
    await workbench.pane.getByText('已校验。').waitFor();
    await eventually(() => isFlagged(workbench, 'E6'), true);
    await keepPicture(workbench, 'checked');
  });

  test('the button 校验 of the ribbon checks a report, flags its cells and, where there is no error, shows 校验结果', async () => {
    const workbench = await open({ book: 'blank' });
    await makeReport(workbench);
    await type(workbench, 'D6', '5');
    await press(workbench, 'check');
    expect(await selected(workbench)).toBe('校验结果!A1');
    await workbench.page.getByRole('gridcell', { name: '▲ 提醒', exact: true }).first().waitFor();
    await workbench.tab(SHEET).click();
    await eventually(() => isFlagged(workbench, 'E6'), true);
  });

  test('a unit without a name is asked for again, and nothing is made', async () => {
    const workbench = await open({ book: 'blank' });
    await workbench.pane.getByRole('button', { name: '新建年报' }).click();
    await workbench.pane.getByText('请填写单位名称。').waitFor();
    expect(await workbench.tab(SHEET).count()).toBe(0);
  });

  test('[19] 打开示例 shows a finished report in a window of its own, and leaves the workbook alone', async () => {
    const { page, pane, tab } = await open({ book: 'blank' });
    const opened = page.context().waitForEvent('page');
    await pane.getByRole('button', { name: '打开示例' }).click();
    const example = await opened;
    const examplePane = example.frameLocator('aside iframe');
    await examplePane.getByText('青山县水务局 2024 年度').waitFor();
    await examplePane.getByText('核对无误，可以报送').waitFor();
    expect(await tab(SHEET).count()).toBe(0);
    await pane.getByRole('heading', { name: '新建年度报告' }).waitFor();
    await example.close();
  });

  test('an Excel that has no more than ExcelApi 1.7 is told kindly that it is too old', async () => {
    const workbench = await open({ book: 'blank', excelApi: '1.7' });
    await workbench.pane.getByRole('heading', { name: '这里的 Excel 版本太旧' }).waitFor();
    await workbench.pane.getByText('Excel 2021').waitFor();
    expect(await workbench.pane.getByRole('button').count()).toBe(0);
    await keepPicture(workbench, 'too-old');
  });
});
