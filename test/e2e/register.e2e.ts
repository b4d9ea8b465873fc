/** The register at work: made, filled by hand and from a file, counted into table three, shared (issue 20). */
import { readFileSync } from 'node:fs';
import { eventually, press, selected, type, type WorkbenchPage } from '../../tools/browser';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

const REGISTER = '台账';
const REQUESTS = '三、依申请公开';
/** Received from people this year, and granted to them. */
const RECEIVED = 'D6';
const GRANTED = 'D8';

/** As an office keeps it, in its own words; 法人 may be any of five. */
const kept = [
  '编号,收到申请时间,申请人,申请人性质,申请内容,答复时间,处理结果',
  '2024-002,2024-03-05,李四,公民,河道采砂规划,2024-03-20,予以公开',
  '2024-003,2024-03-06,王五,公民,取水许可,2024-03-21,予以公开',
  '2024-004,2024-03-07,某公司,法人,招标文件,2024-03-22,予以公开',
].join('\n');
const NAMES = /张三|李四|王五|某公司|采砂|取水|招标|水库/;

const button = ({ pane }: WorkbenchPage, name: string | RegExp) => pane.getByRole('button', { name });
const toTab = ({ pane }: WorkbenchPage, name: string) => pane.getByRole('tab', { name }).click();
const shows = ({ cell }: WorkbenchPage, address: string, text: string) =>
  eventually(async () => (await cell(address).innerText()).trim(), text);

describeInBrowser('The register', (open) => {
  test('is made and filled, by hand and from a file; table three follows it, a slip names its cell and its requests', async () => {
    const workbench = await open({ book: 'blank' });
    const { pane, page, tab, cell } = workbench;
    await pane.getByLabel('单位名称').fill('某某县水利局');
    await pane.getByLabel('报告年度').selectOption('2024');
    await button(workbench, '新建年报').click();
    await pane.getByText('还没有填写').waitFor();

    await press(workbench, 'register');
    await eventually(() => selected(workbench), `${REGISTER}!A5`);
    const row = { A5: '2024-001', B5: '2024-03-04', C5: '张三', D5: '自然人', F5: '水库除险加固' };
    for (const [at, text] of Object.entries(row)) await type(workbench, at, text);
    // Twenty working days, with 清明 among them.
    await shows(workbench, 'O5', '2024-04-01');
    await shows(workbench, 'Z5', '计入');

    await toTab(workbench, '申请台账');
    await pane.getByText('1 件超期').first().waitFor();
    await button(workbench, /^导入已有台账/).click();
    await pane
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '2024.csv', mimeType: 'text/csv', buffer: Buffer.from(kept) });
    await pane.getByText('写入 3 行').waitFor();
    await pane.getByText('申请人类型“法人”').waitFor();
    await keepPicture(workbench, 'register-import');
    await button(workbench, '写入台账').click();
    await shows(workbench, 'Z7', '计入');
    await shows(workbench, 'Z8', '缺申请人类型');
    await keepPicture(workbench, 'register');

    await button(workbench, '随台账计算').click();
    await pane.getByText(/格随台账计算，\d+ 格的数会变/).waitFor();
    await keepPicture(workbench, 'register-link');
    await button(workbench, '随台账计算').click();
    await tab(REQUESTS).click();
    await shows(workbench, RECEIVED, '3');
    await shows(workbench, GRANTED, '2');

    // What is put right in the register comes to the table by itself.
    await tab(REGISTER).click();
    await type(workbench, 'D8', '自然人');
    await tab(REQUESTS).click();
    await shows(workbench, RECEIVED, '4');
    await button(workbench, '改为不随台账').click();
    await button(workbench, '改为不随台账').click();
    await pane.getByText(/格已改为不随台账/).waitFor();
    await shows(workbench, RECEIVED, '4');

    await type(workbench, GRANTED, '5');
    await cell(GRANTED).click();
    const behind = pane.getByRole('region', { name: '计入本格的申请' });
    await behind.getByText('台账 3，表中 5').waitFor();
    await keepPicture(workbench, 'register-behind');
    await toTab(workbench, '年报');
    await workbench.findings
      .filter({ hasText: '（一）予以公开 自然人' })
      .getByText(/台账为 3/)
      .waitFor();
    await cell(GRANTED).click();
    await behind.getByRole('button', { name: /^2024-003/ }).click();
    await eventually(() => selected(workbench), `${REGISTER}!A7`);

    await toTab(workbench, '申请台账');
    const coming = page.waitForEvent('download');
    await button(workbench, /^做一份可共享的副本/).click();
    const shared = readFileSync(await (await coming).path(), 'utf8');
    expect(shared).not.toMatch(NAMES);
    expect(shared).toMatch(/2024-003/);
  });
});
