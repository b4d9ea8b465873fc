/** The job done: an error seen, gone to, put right. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read';
import { violationsIn } from './support/axe';
import { eventually, flagged, isFlagged, press, reach, selected, type } from '../../tools/browser';
import { keepPicture } from './support/pictures';
import { describeInBrowser } from './support/suite';

/** The planted error: a count that agrees neither with the total of its row nor with that of its column. */
const SHEET = '三、依申请公开';
const PLANTED = { cell: 'D8', published: '2', rowTotal: 'J8', columnTotal: 'D27' } as const;
/** A figure that the last check found nothing wrong with. */
const MISTYPED = { cell: 'D6', total: 'J6' } as const;
/** One cause for both: the list says it once. */
const CAUSE = '三（一）予以公开 自然人';
const ROW_BROKEN = '三（一）予以公开 总计';

/** How long an edit may take to show. */
const AT_ONCE = 1000;

describeInBrowser('The workbook and its findings', (open) => {
  test('the page shows the example made, filled and checked, with its planted error flagged', async () => {
    const workbench = await open();
    await eventually(() => isFlagged(workbench, PLANTED.rowTotal), true);
    expect(await flagged(workbench)).toContain(PLANTED.columnTotal);
    expect(await selected(workbench)).toBe(`${SHEET}!${PLANTED.cell}`);
    await workbench.findings.filter({ hasText: CAUSE }).waitFor();
    await keepPicture(workbench, 'findings');
    await workbench.tab('校验结果').click();
    await workbench.page.getByRole('gridcell', { name: ROW_BROKEN }).first().waitFor();
    await keepPicture(workbench, 'results-sheet');
  });

  test('a figure mistyped is flagged and listed within a second, and neither stays when it is put right', async () => {
    const workbench = await open();
    const { cell, total } = MISTYPED;
    const figure = await workbench.cell(cell).innerText();
    const finding = workbench.findings.filter({ hasText: '本年新收政府信息公开申请数量' });
    const shows = async () => ({ flag: await isFlagged(workbench, total), findings: await finding.count() });
    await workbench.findings.first().waitFor();
    expect(await shows()).toEqual({ flag: false, findings: 0 });
    await type(workbench, cell, '70');
    await eventually(shows, { flag: true, findings: 1 }, AT_ONCE);
    await keepPicture(workbench, 'edited');
    await type(workbench, cell, figure);
    await eventually(shows, { flag: false, findings: 0 }, AT_ONCE);
  });

  test('the planted error put right leaves the list and the sheet within a second', async () => {
    const workbench = await open();
    const { rowTotal, columnTotal, cell, published } = PLANTED;
    const findings = workbench.findings.filter({ hasText: CAUSE });
    await eventually(() => findings.count(), 1);
    await type(workbench, cell, published);
    await eventually(() => findings.count(), 0, AT_ONCE);
    for (const flag of [cell, rowTotal, columnTotal]) {
      await eventually(() => isFlagged(workbench, flag), false, AT_ONCE);
    }
  });

  test('the pane names the cell at fault, which stands out; its value is put right by a press, and taken back', async () => {
    const workbench = await open();
    const { cell, published } = PLANTED;
    const wrong = await workbench.cell(cell).innerText();
    const adopt = workbench.pane.getByRole('button', { name: /^采用/ });
    await adopt.waitFor();
    const colour = (at: string) =>
      workbench.cell(at).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour(cell)).toBe('rgb(192, 0, 0)');
    await adopt.click();
    await eventually(() => workbench.cell(cell).innerText(), published);
    await eventually(() => isFlagged(workbench, cell), false);
    await workbench.pane.getByText(/校验.*之后有改动/).waitFor();
    await keepPicture(workbench, 'adopted');
    await workbench.pane.getByRole('button', { name: '撤销' }).click();
    await eventually(() => workbench.cell(cell).innerText(), wrong);
    await adopt.waitFor();
  });

  test('导入 reads a published report, shows what it would write, writes it, and takes it back', async () => {
    const workbench = await open();
    const { pane } = workbench;
    const { cell, published } = PLANTED;
    const wrong = await workbench.cell(cell).innerText();
    await reach(workbench.page, 'OGI.Prepare.Import');
    await workbench.ribbon('OGI.Prepare.Import').click();
    await pane.locator('input[type=file]').first().setInputFiles('workbench/example/zhenhai-2020.txt');
    await pane.getByRole('button', { name: '三、依申请公开' }).click();
    await pane.getByText('三（一）予以公开 自然人').waitFor();
    await keepPicture(workbench, 'import');
    expect(await violationsIn(await workbench.paneFrame())).toEqual([]);
    await pane.getByRole('button', { name: '写入本年各表' }).click();
    await eventually(() => workbench.cell(cell).innerText(), published);
    await pane.getByRole('button', { name: '撤销' }).click();
    await eventually(() => workbench.cell(cell).innerText(), wrong);
  });

  test('the report is handed over as a Word file with its name', async () => {
    const { page, pane } = await open();
    await pane.getByRole('button', { name: '更多' }).click();
    const coming = page.waitForEvent('download');
    await pane.getByRole('menuitem', { name: '导出 Word 文件' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('宁波市镇海区综合行政执法局2020年政府信息公开工作年度报告.docx');
    const path = join(mkdtempSync(join(tmpdir(), 'ogi-')), 'report.docx');
    await file.saveAs(path);
    const { value } = await readDocument(readFileSync(path));
    expect(value?.values['requests.granted.person']).toBe(3);
  });

  test('a finding leads to its cell, on whatever sheet it is, and stays where it is in the list', async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.tab('封面').click();
    await pane.getByRole('button', { name: '转到 三 D8' }).click();
    await eventually(() => selected(workbench), `${SHEET}!${PLANTED.cell}`);
    await pane.getByRole('button', { name: /^三（七）总计 自然人/ }).click();
    await eventually(() => selected(workbench), `${SHEET}!${PLANTED.columnTotal}`);
    expect(await pane.getByRole('region', { name: '所选格' }).count()).toBe(0);
    await keepPicture(workbench, 'gone-to');
  });

  test('the finding of the cell that is selected in the sheet comes to the top (issue 12.1)', async () => {
    const workbench = await open();
    const own = workbench.pane.getByRole('region', { name: '所选格' });
    // The pane hears of selections from a moment after it has read the report.
    await eventually(async () => {
      await workbench.cell(PLANTED.rowTotal).click();
      return own.getByText(CAUSE).count();
    }, 1);
    await keepPicture(workbench, 'selected');
  });

  test('the ribbon goes to the next finding and back to the one before', async () => {
    const workbench = await open();
    await workbench.cell('A1').click();
    // The words of 一 come before the figures of 三.
    await press(workbench, 'next');
    expect(await selected(workbench)).toBe('一、总体情况!A5');
    await press(workbench, 'next');
    expect(await selected(workbench)).toBe(`${SHEET}!${PLANTED.rowTotal}`);
    await press(workbench, 'next');
    expect(await selected(workbench)).toBe(`${SHEET}!${PLANTED.columnTotal}`);
    await press(workbench, 'previous');
    expect(await selected(workbench)).toBe(`${SHEET}!${PLANTED.rowTotal}`);
  });

  test('clearing the flags empties 校验结果 and leaves the list; the next check fills it again', async () => {
    const workbench = await open();
    const listed = workbench.findings.filter({ hasText: CAUSE });
    const rows = workbench.page.getByRole('gridcell', { name: '✕ 错误', exact: true });
    await workbench.tab('校验结果').click();
    await eventually(() => rows.count(), 2);
    await press(workbench, 'clearFlags');
    await eventually(() => rows.count(), 0);
    expect(await listed.count()).toBe(1);
    await press(workbench, 'check');
    await eventually(() => selected(workbench), `${SHEET}!${PLANTED.cell}`);
    await workbench.tab('校验结果').click();
    await eventually(() => rows.count(), 2);
  });

  test('the explanation of a warning stands in the column 说明 of 校验结果', async () => {
    const workbench = await open();
    const warning = workbench.findings.filter({ hasText: '结转下年度继续办理' });
    await warning.getByRole('button').first().click();
    await warning.getByRole('button', { name: '写说明' }).click();
    await warning.getByRole('textbox').fill('无结转，表上未填。');
    await warning.getByRole('button', { name: '保存' }).click();
    await workbench.findings.filter({ hasText: '无结转，表上未填。' }).waitFor();
    await workbench.tab('校验结果').click();
    const { page } = workbench;
    const heading = page.getByRole('gridcell', { name: '说明', exact: true });
    const words = page.getByRole('gridcell', { name: '无结转，表上未填。' });
    const column = async (cell: typeof words) =>
      (await cell.getAttribute('data-address'))!.replace(/\d+$/, '');
    expect(await column(words)).toBe(await column(heading));
    await keepPicture(workbench, 'explained');
  });
});
