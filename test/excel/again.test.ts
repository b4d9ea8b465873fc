/** Sheets of a report that somebody has deleted: noticed, and made again as they were (issue 14.12). */
import { type Known, makeAgain, readReport } from '../../src/excel';
import { type EditionId, forms } from '../../src/form';
import { sheetNames } from '../../src/locales/workbook';
import type { Report } from '../../src/report';
import { formulasIn } from '../../src/workbook/report';
import type { Book } from 'office-js-simulator';
import { openXlsx, saveXlsx } from 'office-js-simulator/xlsx';
import {
  cellsIn,
  checkIn,
  openBook,
  openReport,
  type OpenWorkbook,
  totalsToFormulas,
  valueOf,
} from '../support/excel';
import { report } from '../support/reports';

const years: Readonly<Record<EditionId, number>> = { '2019': 2020, '2021': 2024 };

/** A filled report with last year's figures and words. */
function filled(edition: EditionId): Report {
  const year = years[edition];
  const prior = report(edition, {}, { year: year - 1 }).values;
  return report(
    edition,
    { 'requests.received.person': 3 },
    {
      unit: '某县某局',
      year,
      prior,
      texts: { '1': '一段\n二段', '5': '问题', '6': '其他' },
      priorTexts: { '1': '去年一段', '5': '去年问题' },
    },
  );
}

const remove = ({ run }: OpenWorkbook, ...sheets: readonly string[]) =>
  run(async (context) => {
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });

async function complete(edition: EditionId): Promise<{ whole: Known; book: Book }> {
  const workbook = await openReport(filled(edition));
  valueOf(await totalsToFormulas(workbook));
  return { whole: await knownIn(workbook), book: workbook.book.copy() };
}

/** Workbooks as they are before anything is deleted: a copy of one is there at once. */
const begun = new Map<EditionId, ReturnType<typeof complete>>();

async function opened(edition: EditionId): Promise<{ whole: Known; workbook: OpenWorkbook }> {
  const beginning = begun.get(edition) ?? complete(edition);
  begun.set(edition, beginning);
  const { whole, book } = await beginning;
  return { whole, workbook: await openBook(book.copy()) };
}

async function knownIn({ run }: OpenWorkbook): Promise<Known> {
  const reading = valueOf(await run(readReport));
  const { report: held, findings } = reading;
  if (!held) throw new Error('no report');
  return { report: held, findings, ...formulasIn(reading) };
}

const again = ({ run }: OpenWorkbook, whole: Known | null) => run((context) => makeAgain(context, whole));

/** What cells show and how it comes about, without their looks. */
const valuesOf = (cells: Readonly<Record<string, { value: unknown; formula: unknown }>>) =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, { value }]) => value !== '')
      .map(([at, { value, formula }]) => [at, [value, formula]]),
  );

const kinds = Object.keys(forms) as EditionId[];

describe('sheets that were deleted', () => {
  it.each(kinds.flatMap((edition) => Object.values(sheetNames).map((sheet) => [edition, sheet] as const)))(
    '[14.12] are made again as they were, each alone: %s %s',
    async (edition, sheet) => {
      const { whole, workbook } = await opened(edition);
      const before = workbook.book.snapshot();
      if (!before.sheets.some(({ name }) => name === sheet)) return;
      await remove(workbook, sheet);
      valueOf(await again(workbook, whole));
      expect(workbook.book.snapshot()).toEqual(before);
    },
  );

  it.each(kinds)('[14.12] are made again as they were, all but one at once: %s', async (edition) => {
    const { whole, workbook } = await opened(edition);
    const before = workbook.book.snapshot();
    const names = before.sheets.map(({ name }) => name);
    await remove(workbook, ...names.filter((name) => name !== sheetNames.requests));
    valueOf(await again(workbook, whole));
    expect(workbook.book.snapshot()).toEqual(before);
  });

  it('[14.12] come back to sheets that were renamed, and on which rows and columns were inserted', async () => {
    const { whole, workbook } = await opened('2021');
    const { book } = workbook;
    for (const sheet of [sheetNames.requests, sheetNames.disclosure]) {
      book.unprotect(sheet);
      book.shift('insert', sheet, '2:3');
      book.shift('insert', sheet, 'B:B');
      book.renameSheet(sheet, `${sheet}（改名）`);
    }
    const before = book.snapshot();
    await remove(workbook, sheetNames.cover, sheetNames.prior);
    valueOf(await again(workbook, whole));
    const after = book.snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after).toEqual(before);
  });

  it('[14.12] 校验结果 lists again what it listed, with the explanations of the clerk', async () => {
    const { workbook } = await opened('2021');
    const { book } = workbook;
    book.edit(sheetNames.disclosure, 'B6', '-1');
    await checkIn(workbook);
    book.edit(sheetNames.findings, 'G6', '已核实');
    const known = await knownIn(workbook);
    const [, ...listed] = await cellsIn(workbook, sheetNames.findings, 'A5:L9');
    expect(listed.flat()).toContain('已核实');
    await remove(workbook, sheetNames.findings);
    valueOf(await again(workbook, known));
    const [, ...now] = await cellsIn(workbook, sheetNames.findings, 'A5:L9');
    expect(now).toEqual(listed);
    expect((await checkIn(workbook)).findings.rows.map((row) => row?.explanation)).toContain('已核实');
  });

  const ownFormulas = {
    D8: '=3+4',
    E8: `='${sheetNames.prior}'!D8`,
    F8: '=D6*2+SUM($D$6:$E$7)',
    G8: '=Q40',
  } as const;
  const at = Object.keys(ownFormulas) as (keyof typeof ownFormulas)[];

  async function calculating() {
    const { workbook } = await opened('2021');
    for (const cell of at) workbook.book.edit(sheetNames.requests, cell, ownFormulas[cell]);
    const cells = () => at.map((cell) => workbook.book.snapshot().sheets[3]?.cells[cell]);
    return { workbook, known: await knownIn(workbook), cells, before: cells() };
  }

  it('[14.12] come back with formulas of a person’s own that name cells of the form; the others are known by their addresses', async () => {
    const { workbook, known, cells, before } = await calculating();
    await remove(workbook, sheetNames.requests);
    valueOf(await again(workbook, known));
    expect(cells().slice(0, 3)).toEqual(before.slice(0, 3));
    expect(cells()[3]).toMatchObject({ value: 0, formula: undefined });
    expect(known.lost).toEqual([{ key: 'requests', address: 'G8' }]);
  });

  it('[14.12] come back to formulas of a person’s own on the sheets that are left', async () => {
    const { workbook, known, cells, before } = await calculating();
    await remove(workbook, sheetNames.prior);
    expect(cells()[1]).toMatchObject({ value: '#REF!' });
    valueOf(await again(workbook, known));
    expect(cells()).toEqual(before);
  });

  it('[14.12] come back with their own formulas after rows were inserted', async () => {
    const { workbook, cells, before } = await calculating();
    workbook.book.unprotect(sheetNames.requests);
    workbook.book.shift('insert', sheetNames.requests, '2:3');
    const known = await knownIn(workbook);
    await remove(workbook, sheetNames.requests);
    valueOf(await again(workbook, known));
    expect(cells().slice(0, 3)).toEqual(before.slice(0, 3));
  });

  it('[14.12] come back in a workbook that was saved without them and opened again', async () => {
    const { whole, workbook } = await opened('2021');
    const before = (await openXlsx(await saveXlsx(workbook.book))).snapshot();
    await remove(workbook, sheetNames.cover, sheetNames.prior, sheetNames.requests);
    const reopened = await openBook(await openXlsx(await saveXlsx(workbook.book)));
    valueOf(await again(reopened, whole));
    const after = reopened.book.snapshot();
    const cells = ({ sheets }: typeof after) => sheets.map(({ name, cells: held }) => [name, valuesOf(held)]);
    expect(cells(after)).toEqual(cells(before));
    expect(after.names).toEqual(before.names);
  });

  it('[14.12] come back where Excel calculates only when it is told to', async () => {
    const { whole, workbook } = await opened('2021');
    const { book } = workbook;
    const before = book.snapshot();
    book.calculationMode = 'Manual';
    await remove(workbook, sheetNames.prior, sheetNames.cover);
    valueOf(await again(workbook, whole));
    book.calculationMode = 'Automatic';
    expect(book.snapshot()).toEqual(before);
  });

  it('[14.12] are made without figures where nobody knows what they held', async () => {
    const { workbook } = await opened('2021');
    await remove(workbook, sheetNames.cover, sheetNames.findings);
    valueOf(await again(workbook, null));
    const reading = valueOf(await workbook.run(readReport));
    expect(reading.gone).toEqual([]);
    expect(reading.report).toMatchObject({ unit: '', year: 2024, edition: '2021' });
  });

  it('[14.12] are not guessed: without 封面 and 上年数据 nobody knows the year', async () => {
    const { workbook } = await opened('2021');
    await remove(workbook, sheetNames.cover, sheetNames.prior);
    const before = workbook.book.snapshot();
    expect(await again(workbook, null)).toMatchObject({
      ok: false,
      failure: { code: 'notFound', detail: '封面', isUndone: true },
    });
    expect(workbook.book.snapshot()).toEqual(before);
  });

  it('[14.12] are nothing where nothing was deleted, and are not made twice', async () => {
    const { whole, workbook } = await opened('2021');
    const before = workbook.book.snapshot();
    valueOf(await again(workbook, whole));
    expect(workbook.book.snapshot()).toEqual(before);
    await remove(workbook, sheetNames.prior);
    valueOf(await again(workbook, whole));
    valueOf(await again(workbook, whole));
    expect(workbook.book.snapshot()).toEqual(before);
  });

  it('[14.12] leave other sheets of the person alone, in whatever order they stand', async () => {
    const { whole, workbook } = await opened('2021');
    const { book } = workbook;
    book.addSheet();
    book.moveSheet(book.sheets.at(-1)?.name ?? '', 0);
    book.edit(book.sheets[0]?.name ?? '', 'A1', "='上年数据'!D7");
    const before = book.snapshot();
    await remove(workbook, sheetNames.prior);
    valueOf(await again(workbook, whole));
    const after = book.snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
    // The person's own formula is theirs to mend.
    expect(after.sheets[0]?.cells['A1']?.formula).toBe('=#REF!D7');
  });

  it.each(['cover', 'prior', 'findings'] as const)(
    '[14.12] that a check needs are made again by it: %s',
    async (key) => {
      const { workbook } = await opened('2021');
      await remove(workbook, sheetNames[key]);
      await checkIn(workbook);
      expect(valueOf(await workbook.run(readReport)).gone).toEqual([]);
    },
  );

  it.each(['cover', 'prior', 'findings', 'requests', 'section5'] as const)(
    '[14.12] are told of when they are read: %s',
    async (key) => {
      const { workbook } = await opened('2021');
      await remove(workbook, sheetNames[key]);
      expect(valueOf(await workbook.run(readReport)).gone).toEqual([key]);
    },
  );

  it('[14.12] are not gone where a copy does for them', async () => {
    const { workbook } = await opened('2021');
    const { book } = workbook;
    book.names = book.names.filter(({ name }) => !name.startsWith('OGI.requests'));
    book.renameSheet(sheetNames.requests, '三（2）');
    expect(valueOf(await workbook.run(readReport)).gone).toEqual([]);
  });
});
