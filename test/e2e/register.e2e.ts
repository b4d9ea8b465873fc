/** The register at work: made, filled from a file and emptied again, counted into table three, changed, let go: issue 20. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRegister } from '../../src/documents/register';
import { count } from '../../src/register';
import { eventually, selected, type, type WorkbenchPage, write } from '../../tools/browser';
import { madeUpRequests } from '../register/planted';
import { registerOf } from '../register/support';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

jest.setTimeout(120_000);

const SHEET = '三、依申请公开';
const REGISTER = '台账';
const SLOWLY = { timeout: 60_000 };

/** The first of the year and a few before it. */
const kept = registerOf(madeUpRequests().slice(35, 55));
const counted = count(kept, 2024);
const received = Number(counted['requests.received.person']);

const folder = mkdtempSync(join(tmpdir(), 'ogi-register-'));
afterAll(() => rmSync(folder, { recursive: true }));

const button = ({ pane }: WorkbenchPage, name: string | RegExp) => pane.getByRole('button', { name });

/** What a cell of the sheet in front shows. */
const shown = async ({ cell }: WorkbenchPage, address: string): Promise<string> =>
  (await cell(address).textContent()) ?? '';

async function makeReport({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByLabel('单位名称').fill('青山县水务局');
  await pane.getByLabel('报告年度').selectOption('2024');
  await pane.getByRole('button', { name: '新建年报' }).click();
  await pane.getByText('青山县水务局 2024 年度').waitFor();
}

async function bringIn(workbench: WorkbenchPage, file: string): Promise<void> {
  await button(workbench, /^导入已有台账/).click();
  await workbench.pane.locator('input[type=file]').first().setInputFiles(file);
  await workbench.pane.getByText(`写入 ${kept.requests.length} 行`).waitFor();
  await button(workbench, '写入台账').click();
  await workbench.pane.getByText(`台账：已写入申请 ${kept.requests.length} 件`).waitFor(SLOWLY);
}

describeInBrowser('The register', (open) => {
  test('is made, filled from a file, emptied and filled again; table three follows it, and is let go', async () => {
    const file = join(folder, '2024.csv');
    writeFileSync(file, await writeRegister(kept, 'csv'));
    const workbench = await open({ book: 'blank' });
    const { pane, tab } = workbench;
    await makeReport(workbench);
    await pane.locator('footer button[aria-haspopup]').click();
    await pane.getByRole('menuitem', { name: '申请台账' }).click();
    await button(workbench, '新建台账').click();
    await pane.getByText('台账里还没有申请').waitFor(SLOWLY);

    await bringIn(workbench, file);
    await keepPicture(workbench, 'register');
    await tab(REGISTER).click();
    await eventually(() => shown(workbench, 'A5'), '2024-036');
    await button(workbench, '撤销').click();
    await pane.getByText('已撤销，从台账取出申请 20 件').waitFor(SLOWLY);
    await eventually(() => shown(workbench, 'A5'), '');
    await bringIn(workbench, file);

    await button(workbench, '随台账计算').click();
    await pane.getByText(/格随台账计算，\d+ 格的数会变$/).waitFor(SLOWLY);
    await button(workbench, '随台账计算').click();
    await pane.getByText(/格已随台账计算/).waitFor(SLOWLY);
    await tab(SHEET).click();
    await eventually(() => shown(workbench, 'D6'), String(received));
    await keepPicture(workbench, 'register-linked');

    await tab(REGISTER).click();
    const first = kept.requests.findIndex(
      ({ values }) => values.type === 'person' && Number(values.received) >= 45_292,
    );
    await write(workbench, `D${5 + first}`, '商业企业');
    await tab(SHEET).click();
    await eventually(() => shown(workbench, 'D6'), String(received - 1));

    await button(workbench, '改为不随台账').click();
    await pane.getByText('表三、表四已经随台账计算').waitFor();
    await button(workbench, '改为不随台账').click();
    await pane.getByText(/格已改为不随台账/).waitFor(SLOWLY);
    await eventually(() => shown(workbench, 'D6'), String(received - 1));
    await button(workbench, '撤销').click();
    await pane.getByText(/^已撤销，恢复了/).waitFor(SLOWLY);
    await tab(REGISTER).click();
    await write(workbench, `D${5 + first}`, '自然人');
    await tab(SHEET).click();
    await eventually(() => shown(workbench, 'D6'), String(received));

    await type(workbench, 'D6', String(received + 3));
    await pane.getByText(`自然人：台账 ${received}，表中 ${received + 3}`, { exact: false }).click();
    expect(await selected(workbench)).toBe(`${SHEET}!D6`);
    await keepPicture(workbench, 'register-mistyped');
  });
});
