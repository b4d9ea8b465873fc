/** Writes the example's workbook, `tsx tools/package/writeExample.ts FILE`: made, with its totals as formulas, and checked, as a clerk would leave it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { newWorkbook } from '../../cli/workbook';
import { checkReport, makeReport, readReport, type Result, write } from '../../src/excel';
import { parseReport } from '../../src/report';
import { totalsWriting } from '../../src/workbook/report';

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.code}: ${result.failure.detail}`);
}

const [, , file = ''] = process.argv;
const { value: example, messages } = parseReport(readFileSync('assets/example.json', 'utf8'));
if (!example) throw new Error(JSON.stringify(messages));

const workbook = await newWorkbook();
await workbook.run(async (context) => {
  valueOf(await makeReport(context, example));
  const reading = valueOf(await readReport(context));
  valueOf(await write(context, totalsWriting(reading.report ?? example, reading)));
  valueOf(await checkReport(context));
});
writeFileSync(file, await workbook.save());
