/** A report that somebody has damaged, as the pane shows it and mends it (issue 12.1). */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { eventually } from '../../tools/browser';
import { openReport } from '../support/excel';
import { report } from '../support/reports';
import { violationsIn } from './support/axe';
import { openFile } from './support/files';
import { describeInBrowser } from './support/suite';

const requests = '三、依申请公开';

async function without(rows: string, sheet = requests): Promise<string> {
  const { book } = await openReport(report('2021'));
  book.unprotect(sheet);
  book.shift('delete', sheet, rows);
  const path = join(mkdtempSync(join(tmpdir(), 'ogi-')), 'damaged.xlsx');
  writeFileSync(path, await saveXlsx(book));
  return path;
}

describeInBrowser('A report that lacks a row', (open) => {
  test('says which, what putting it back does, is whole again by one button, and as it was by another', async () => {
    const workbench = await open({ book: 'blank' });
    const { pane, cell, tab } = workbench;
    await openFile(workbench, await without('6:6'));
    const sentence = pane.getByRole('heading', { level: 1 });
    await eventually(() => sentence.innerText(), `${requests} 少了一行`);
    expect(await pane.getByText(/补上的是空行，可以撤销，其余各行的数不动/).count()).toBe(1);
    expect(await violationsIn(await workbench.paneFrame())).toEqual([]);
    await pane.getByRole('button', { name: '补上这一行', exact: true }).click();
    await pane.getByText('已补上“一、本年新收政府信息公开申请数量”，请填其中的数').waitFor();
    await tab(requests).click();
    await eventually(async () => (await cell('A6').innerText()).trim(), '一、本年新收政府信息公开申请数量');
    expect(await sentence.innerText()).not.toContain('少了一行');
    await pane.getByRole('button', { name: /^撤销/ }).click();
    await eventually(() => sentence.innerText(), `${requests} 少了一行`);
    await eventually(async () => (await cell('A6').innerText()).trim(), '二、上年结转政府信息公开申请数量');
  });

  test('offers the same of last year’s tables, beside what there is to see to', async () => {
    const workbench = await open({ book: 'blank' });
    const { pane, cell, tab } = workbench;
    await openFile(workbench, await without('26:26', '上年数据'));
    await pane.getByText('“上年数据”少了一行：三、本年度办理结果 （一）予以公开。').waitFor();
    await pane.getByRole('button', { name: '补上这一行', exact: true }).click();
    await pane.getByText('已补上“（一）予以公开”，请填其中的数').waitFor();
    await tab('上年数据').click();
    await eventually(async () => (await cell('B26').innerText()).trim(), '（一）予以公开');
    await pane.getByRole('button', { name: /^撤销/ }).click();
    await pane.getByText(/^“上年数据”少了一行/).waitFor();
  });

  test('offers no button where the row cannot be put back as it was', async () => {
    const workbench = await open({ book: 'blank' });
    const { pane } = workbench;
    await openFile(workbench, await without('12:13'));
    await pane.getByText(/^请在 Excel 里按 Ctrl\+Z 退回/).waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(`${requests} 少了 2 行`);
    expect(await pane.getByRole('button', { name: '补上这一行', exact: true }).count()).toBe(0);
  });
});
