/** The published example in a new form, its totals formulas, with one figure mistyped: with the words that tell the true one, or without. */
import { readFileSync } from 'node:fs';
import { newWorkbook } from '../../cli/workbook';
import { readPasted } from '../../src/documents/read';
import { makeReport, readReport, write } from '../../src/excel';
import { totalsWriting } from '../../src/workbook/report';

/** 予以公开 of 自然人, two in truth. */
export const MISTYPED = { sheet: '三、依申请公开', cell: 'D8', figure: 20, published: 2 } as const;

const WORDS = '全年新收政府信息公开申请2件，无上年结转申请。予以公开2件，无结转下年度继续办理的申请。';

/** The bytes of the workbook. */
export async function mistypedExample(hasWords: boolean): Promise<Uint8Array> {
  const { value } = await readPasted(readFileSync('workbench/example/zhenhai-2020.txt', 'utf8'));
  if (!value) throw new Error('The example is no report.');
  const texts = hasWords ? { ...value.texts, '1': `${value.texts['1'] ?? ''}\n${WORDS}` } : value.texts;
  // Published, the row of what is carried over is blank.
  const blank = Object.keys(value.values).filter((id) => id.startsWith('requests.carriedOut.'));
  const values = { ...value.values, ...Object.fromEntries(blank.map((id) => [id, 0])) };
  const workbook = await newWorkbook();
  await workbook.run((context) => makeReport(context, { ...value, values, texts }));
  await workbook.run(async (context) => {
    const reading = await readReport(context);
    if (!reading.ok) throw new Error(reading.failure.code);
    const { report } = reading.value;
    if (!report) throw new Error('The workbook has no report.');
    await write(context, totalsWriting(report, reading.value));
    context.workbook.worksheets.getItem(MISTYPED.sheet).getRange(MISTYPED.cell).values = [[MISTYPED.figure]];
    await context.sync();
  });
  return workbook.save();
}
