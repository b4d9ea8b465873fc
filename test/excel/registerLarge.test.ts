/** A register too large for Excel to answer with at once is read in parts: issue 20. */
import { readRegisterBook } from '../../src/excel';
import { requestTable } from '../../src/workbook/register';
import { openBook, valueOf } from '../support/excel';

const ROWS = 5_000;
/** Less than all of them, more than a part. */
const LIMIT = 1_000_000;

test('of 5,000 rows, more than the host answers with at once, none is lost', async () => {
  const made = await openBook(undefined, { payloadLimit: Infinity });
  const { columns, name, sheet: title } = requestTable;
  const ids = columns.map(([id]) => id);
  const line = (at: number) =>
    ids.map((id) => {
      if (id === 'number') return `T${at}`;
      if (id === 'received') return 45_296;
      return id === 'content' ? '水库除险加固招标文件、施工合同、监理合同、验收报告和全部附件'.repeat(3) : '';
    });
  await made.run(async (context) => {
    const sheet = context.workbook.worksheets.add(title);
    const range = sheet.getRange('A4').getResizedRange(ROWS + 1, ids.length - 1);
    range.values = [
      columns.map(([, column]) => column.title),
      ...Array.from({ length: ROWS }, (_, at) => line(at)),
      ids.map(() => ''),
    ];
    context.workbook.names.add(name, range);
    await context.sync();
  });
  const { host, run } = await openBook(made.book, { payloadLimit: LIMIT });
  const book = valueOf(await run(readRegisterBook));
  expect(book?.register.requests.map(({ values }) => values.number)).toEqual(
    Array.from({ length: ROWS }, (_, at) => `T${at}`),
  );
  expect(host.counts.roundTrips).toBeGreaterThan(2);
});
