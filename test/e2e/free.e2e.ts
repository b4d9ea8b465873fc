/** The pane's page is free while a report with thousands of findings is filled in (issue 11). */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../../cli/workbook';
import { makeReport } from '../../src/excel';
import { type } from '../../tools/browser';
import { soundReport } from '../../tools/documents/city';
import { openFile } from './support/files';
import { describeInBrowser } from './support/suite';
import { tasksWhile } from './support/tasks';

jest.setTimeout(180_000);

const SENTENCES = 5_000;
const A_PARAGRAPH = 25;

/** In milliseconds. */
const LONGEST = 100;

/** A unit whose every sentence tells another number of requests, all of them wrong. */
async function wordyReport(): Promise<string> {
  const paragraphs = Array.from({ length: SENTENCES / A_PARAGRAPH }, (_, at) =>
    Array.from(
      { length: A_PARAGRAPH },
      (_, n) => `本年共收到政府信息公开申请${1000 + at * A_PARAGRAPH + n}件。`,
    ).join(''),
  );
  const workbook = await newWorkbook();
  const sound = soundReport(1);
  const made = await workbook.run((context) =>
    makeReport(context, { ...sound, texts: { ...sound.texts, '1': paragraphs.join('\n') } }),
  );
  if (!made.ok) throw new Error(made.failure.detail);
  const path = join(mkdtempSync(join(tmpdir(), 'ogi-wordy-')), 'wordy.xlsx');
  writeFileSync(path, await workbook.save());
  return path;
}

describeInBrowser('With thousands of findings', (open) => {
  test('no task of the pane takes longer than a tenth of a second while one types', async () => {
    const workbench = await open({ book: 'blank' });
    const { page, pane, tab, cell, paneFrame } = workbench;
    await openFile(workbench, await wordyReport());
    await pane
      .getByText(/5\d\d\d 处提醒/)
      .first()
      .waitFor({ timeout: 120_000 });
    await tab('三、依申请公开').click();
    const tasks = await tasksWhile(page, await paneFrame(), async () => {
      for (const figure of ['70', '71']) {
        await type(workbench, 'D6', figure);
        const total = (await cell('J6').innerText()).trim();
        await pane.getByText(`表中是 ${total} 件`).first().waitFor({ timeout: 60_000 });
      }
    });
    // Without any, nothing was noted.
    expect(tasks.length).toBeGreaterThan(5);
    process.stdout.write(`${SENTENCES} findings: the longest task ${Math.max(...tasks).toFixed(0)} ms\n`);
    expect(tasks.filter((milliseconds) => milliseconds > LONGEST)).toEqual([]);
  });
});
