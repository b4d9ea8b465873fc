/** Reports for the pictures of the pane: with nothing left to see to, half written, and finished with what a reviewer finds; and their workbooks. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook, type WorkbookFile } from '../../cli/workbook';
import { makeReport } from '../../src/excel';
import type { Report } from '../../src/report';
import type { ReportSeed } from '../../src/workbook/report';
import { soundReport } from '../documents/city';

const sound = soundReport(1);

/** Nothing is left to see to: a bureau makes no 规章. */
export const written: Report = {
  ...sound,
  values: Object.fromEntries(
    Object.entries(sound.values).map(([id, value]) => [
      id,
      id.startsWith('disclosure.regulations.') ? 0 : value,
    ]),
  ),
  texts: {
    '1': '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障各项工作如下。',
    '5': '存在的主要问题：更新不够及时。改进情况：已安排专人。',
    '6': '本年度收取信息处理费0元。',
  },
};

const told = (cell: string): number => Number(written.values[cell]);

/** The lawsuits are not filled in, one total is wrong, and only the first section is written, with a figure by heart. */
export const halfWritten: Report = {
  ...written,
  values: {
    ...written.values,
    ...Object.fromEntries(
      Object.keys(written.values)
        .filter((id) => id.startsWith('appeals.litigation'))
        .map((id) => [id, null]),
    ),
    'requests.granted.total': told('requests.granted.total') + 9,
  },
  texts: {
    '1': `（一）主动公开。通过门户网站公开信息320条。\n（二）依申请公开。全年收到政府信息公开申请${told('requests.received.total') + 20}件，均按期答复。`,
  },
};

/** Two figures are not filled in, and the totals lack one of them. */
export const lacking: Report = {
  ...written,
  values: { ...written.values, 'requests.granted.welfare': null, 'requests.partlyGranted.person': null },
};

/** What the bureau says every year. */
const ofEveryYear = (count: number, received: number): string =>
  `（一）主动公开。通过门户网站公开信息${30 * count}条，重点公开水资源管理、河湖治理和农村供水工程的进展。\n` +
  `（二）依申请公开。全年收到政府信息公开申请${received}件，均按期答复。\n` +
  `（三）政府信息管理。全年对门户网站${count}个栏目逐个检查更新时间、链接和附件，把发现的问题列成台账，由办公室逐条督促整改，整改情况在季度例会上通报。\n` +
  `（四）平台建设。对政务公开专区的查阅点重新布置，配备自助打印设备和专人讲解，方便群众当场查阅、当场取走文件，全年接待查阅${10 * count}人次。\n` +
  `（五）监督保障。把政务公开纳入科室考核，请服务对象代表评议，评议意见由分管领导逐条答复，未发生责任追究情形。`;

/** An error, warnings and a hint in the words, most of which are last year's. */
export const finished: Report = {
  ...written,
  texts: {
    '1': ofEveryYear(9, told('requests.received.total') + 20),
    '5': '存在的主要问题：一是政策解读形式单一；三是个别栏目更新不够及时。改进情况：已安排专人每月检查。',
    '6': '本年度收取信息处理费＿＿元。',
  },
  priorTexts: { '1': ofEveryYear(7, 212) },
};

/** A workbook of a report, as a file in a folder: as made, or after somebody has taken the protection off and deleted a row. */
export async function reportFile(
  folder: string,
  name: string,
  report: ReportSeed,
  deleted?: string,
  from = '三、依申请公开',
): Promise<string> {
  const workbook = await newWorkbook();
  const made = await workbook.run((context) => makeReport(context, report));
  if (!made.ok) throw new Error(made.failure.code);
  if (deleted !== undefined) {
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(from);
      sheet.protection.unprotect();
      sheet.getRange(deleted).delete('Up');
      await context.sync();
    });
  }
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await workbook.save());
  return path;
}

/** Prints everything that is on a sheet, margins among it, and what stands out of its last cells. */
export const printWhole = (workbook: WorkbookFile, name: string): Promise<void> =>
  workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    sheet.pageLayout.setPrintArea(sheet.getUsedRange().getResizedRange(0, 2));
    await context.sync();
  });
