/** Text that looks like a formula (issue 14.9): it is told from formulas everywhere, and an apostrophe is no part of it. */
import { clearFlags, explainFinding, readReport, write } from '../../src/excel';
import type { Finding } from '../../src/rules';
import { cellsIn, checkIn, openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { report } from '../support/reports';

const results = '校验结果';
const subject = report(
  '2021',
  { 'disclosure.fees.amount': 251000 },
  { prior: { 'disclosure.fees.amount': 25.1 } },
);

let opened: OpenWorkbook;

beforeAll(async () => {
  opened = await openReport(subject);
  await checkIn(opened);
});

const explanation = async (): Promise<unknown> => (await cellsIn(opened, results, 'G6'))[0]?.[0];

/** A person types it; the apostrophe is what makes it a text. */
const typed = (text: string): void => opened.book.edit(results, 'G6', `'${text}`);

describe('[14.9] a text that begins with “=”', () => {
  it.each(['=见附件', '=', '=SUM(', '=1+1', '-无', '@某局', "'引号", '==', '+86'])(
    'as an explanation (%s) keeps no flag from being cleared and no check from being made',
    async (text) => {
      typed(text);
      await checkIn(opened);
      expect(await explanation()).toBe(text);
      const cleared = valueOf(await opened.run(clearFlags));
      expect(cleared.findings.rows.map((row) => row?.explanation)).toContain(text);
      await checkIn(opened);
      expect(await explanation()).toBe(text);
    },
  );

  it.each(['=见附件', '=1+1', "'引号"])(
    'as an explanation given in the pane (%s) is kept as it is',
    async (text) => {
      typed('别的');
      const { examination } = await checkIn(opened);
      const [finding] = examination.findings.filter(({ rule }) => rule === 'V-3') as Finding[];
      if (!finding) throw new Error('nothing to explain');
      valueOf(await opened.run((context) => explainFinding(context, finding, text)));
      expect(await explanation()).toBe(text);
      valueOf(await opened.run((context) => explainFinding(context, finding, '改过的说明')));
      expect(await explanation()).toBe('改过的说明');
    },
  );

  it('in a cell of the report is read as words, written over and brought back', async () => {
    const cell = 'requests.granted.person';
    const words = '=1+1';
    const before = valueOf(await opened.run(readReport));
    const place = before.places.get(cell)!;
    const sheet = opened.book.sheet(place.sheet);
    await opened.run(async (context) => {
      const range = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
      range.values = [[`'${words}`]];
      await context.sync();
    });
    const read = valueOf(await opened.run(readReport));
    expect(read.report?.values[cell]).toBe(words);
    expect(read.formulas.has(cell)).toBe(false);
    const undo = valueOf(
      await opened.run((context) =>
        write(context, { cells: [{ year: 'this', cell, from: words, to: 3 }], texts: [] }),
      ),
    );
    expect(opened.book.value(sheet, place.row, place.column)).toBe(3);
    valueOf(await opened.run((context) => write(context, undo)));
    expect(opened.book.value(sheet, place.row, place.column)).toBe(words);
  });
});
