/** The add-in coming up with a workbook (issue 14.7). */
import { makeReport } from '../../src/excel';
import { plan } from '../../src/workbook/report';
import { excelActions } from '../../taskpane/actions';
import { showWithWorkbook } from '../../taskpane/startup';
import { makeOffice } from '../../workbench/office/office';
import { openWorkbench } from '../workbench/support';
import { openBook } from '../support/excel';

const seed = { unit: '某局', year: 2024, edition: '2021' } as const;

/** Office of the workbench, as the pane's page finds it. */
async function office(address = '') {
  const workbench = await openWorkbench(undefined, address);
  const connection = workbench.connect({} as Window);
  Object.assign(globalThis, { Office: makeOffice(connection, Promise.resolve()) });
  workbench.showPane(false);
  return { workbench, connection };
}

describe('[14.7] opening with the workbook', () => {
  it('the add-in starts with a workbook in which it has made a report, and shows its pane then', async () => {
    const { workbench, connection } = await office();
    const { run } = await openBook();
    await showWithWorkbook();
    expect(workbench.isPaneOpen).toBe(false);
    expect((await excelActions(run).make(seed)).ok).toBe(true);
    expect(connection.startup.behavior).toBe('Load');
    await showWithWorkbook();
    expect(workbench.isPaneOpen).toBe(true);
  });

  it('not where the report could not be made', async () => {
    const { connection } = await office();
    const { run } = await openBook();
    await run((context) => makeReport(context, seed));
    expect((await excelActions(run).make(seed)).ok).toBe(false);
    expect(connection.startup.behavior).toBe('None');
  });

  it('a report is made all the same where Office does not offer it', async () => {
    const { workbench, connection } = await office('?runtime=separate');
    const { run } = await openBook();
    expect((await excelActions(run).make(seed)).ok).toBe(true);
    await showWithWorkbook();
    expect([connection.startup.behavior, workbench.isPaneOpen]).toEqual(['None', false]);
  });

  it('a workbook gets no setting that opens the pane: with a shared runtime that gives a blank one (#1895, #1986)', async () => {
    expect(JSON.stringify(plan(seed))).not.toContain('AutoShowTaskpane');
    const opened = await openBook();
    await opened.run((context) => makeReport(context, seed));
    expect([...opened.book.settings]).toEqual([]);
  });
});
