/** The sheets of the register: their formulas agree with the count in memory: issue 20.1 to 20.3. */
import fc from 'fast-check';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { makeRegister, readRegisterBook, readReport, write } from '../../src/excel';
import { readRegisterFile } from '../../src/documents/register';
import { editionOfYear } from '../../src/form';
import { registerSheetNames } from '../../src/locales/workbook';
import {
  count,
  dueOf,
  type Register,
  type RequestRow,
  requestColumnIds,
  toldByRegister,
} from '../../src/register';
import { plantedRequests } from '../register/planted';
import { type LinkPreview, linkPreview } from '../../src/workbook/register';
import { anyDates, anyRegister, caseRow, registerOf } from '../register/support';
import { cellsIn, openBook, openReport, type OpenWorkbook, valueOf } from '../support/excel';

/** The engine of the simulator is slow at such formulas: LibreOffice judges many rows. */
const FEW = { requests: 2, cases: 2 };

/** Those around the turn of the year, seven mistakes among them. */
const someRequests = plantedRequests().slice(40, 48);

const openWith = async (year: number, register: Register): Promise<OpenWorkbook> => {
  const opened = await openReport({ unit: '青山县水务局', year, edition: editionOfYear(year)! });
  valueOf(await opened.run((context) => makeRegister(context, register, FEW)));
  return opened;
};

const reportIn = async ({ run }: OpenWorkbook) => {
  const { report } = valueOf(await run(readReport));
  if (!report) throw new Error('the workbook has no report');
  return report;
};

/** What linking would do now. */
async function previewIn({ run }: OpenWorkbook): Promise<LinkPreview> {
  const { report, ...reading } = valueOf(await run(readReport));
  const book = valueOf(await run(readRegisterBook));
  if (!report || !book) throw new Error('the workbook has no report, or no register');
  return linkPreview(report, { report, ...reading }, book);
}

const link = async (opened: OpenWorkbook): Promise<void> => {
  const preview = await previewIn(opened);
  valueOf(await opened.run((context) => write(context, preview.link)));
};

/** Cells of the table of the form that the register has no word for are left out: it counts appeals even without cases. */
const counted = (register: Register, year: number) =>
  count({ ...register, cases: register.cases.length > 0 ? register.cases : [caseRow({ kind: null })] }, year);

describe('issue 20.2: tables three and four by formula', () => {
  test.each([2020, 2022])(
    'formulas and the count in memory agree in every cell, whatever the rows hold (%i)',
    async (year) => {
      const rows = fc.sample(anyRegister(12), { numRuns: 1, seed: year });
      for (const register of rows) {
        const opened = await openWith(year, register);
        const { register: formulas, registerTold } = await reportIn(opened);
        expect(formulas).toEqual(counted(register, year));
        expect(registerTold).toEqual(toldByRegister(register, year));
      }
    },
  );

  test('linked, the tables are what the register says; every figure that changes is told; it can be taken back', async () => {
    const register = registerOf(someRequests, [caseRow({ ended: '2024-05-06', result: 'upheld' })]);
    const opened = await openWith(2024, register);
    const before = await reportIn(opened);
    const preview = await previewIn(opened);
    const undo = valueOf(await opened.run((context) => write(context, preview.link)));
    const linked = await reportIn(opened);
    expect(linked.values).toMatchObject(counted(register, 2024));
    expect(preview.changes.length).toBeGreaterThan(100);
    for (const { cell, from, to } of preview.changes) {
      expect(before.values[cell]).toBe(from);
      expect(linked.values[cell]).toBe(to);
    }
    expect((await previewIn(opened)).link.cells).toEqual([]);
    valueOf(await opened.run((context) => write(context, undo)));
    expect((await reportIn(opened)).values).toEqual(before.values);
  });

  test('a table of which nobody has registered anything keeps its typed figures', async () => {
    const opened = await openWith(2024, registerOf(someRequests));
    const { places } = valueOf(await opened.run(readReport));
    const place = places.get('appeals.review.upheld')!;
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column).values = [[3]];
      await context.sync();
    });
    await link(opened);
    const linked = await reportIn(opened);
    expect(linked.values['appeals.review.upheld']).toBe(3);
    expect(linked.computed).toContain('requests.received.person');
    expect(linked.computed).not.toContain('appeals.review.upheld');
  });

  test('unlinked, the figures stay as they are, and it can be taken back', async () => {
    const opened = await openWith(2024, registerOf(someRequests));
    await link(opened);
    const linked = await reportIn(opened);
    const { unlink } = await previewIn(opened);
    const undo = valueOf(await opened.run((context) => write(context, unlink)));
    const unlinked = await reportIn(opened);
    expect(unlinked.values).toEqual(linked.values);
    expect(unlinked.computed).not.toContain('requests.received.person');
    valueOf(await opened.run((context) => write(context, undo)));
    expect(await reportIn(opened)).toEqual(linked);
  });

  test('another year on 封面 is counted at once', async () => {
    const register = registerOf(someRequests);
    const opened = await openWith(2024, register);
    await opened.run(async (context) => {
      context.workbook.names.getItem('OGI.year').getRange().values = [[2023]];
      await context.sync();
    });
    const { register: now } = await reportIn(opened);
    expect(now).toEqual(counted(register, 2023));
  });
});

const FIRST = 5;

test('issue 20.3: due dates by formula are those of the count in memory', async () => {
  const rows = fc.sample(anyDates, { numRuns: 14, seed: 20 });
  const opened = await openBook();
  valueOf(await opened.run((context) => makeRegister(context, registerOf(rows), FEW)));
  const values = await cellsIn(opened, registerSheetNames.requests, `O${FIRST}:O${FIRST + rows.length - 1}`);
  const expected = rows.map((row) => {
    const due = dueOf(row);
    return due.state === 'due' ? due.day : due.state === 'stopped' ? '期限暂停' : '';
  });
  expect(values.map(([value]) => value)).toEqual(expected);
  expect(new Set(expected).size).toBeGreaterThan(6);
});

test('the saved workbook is read back as the same register', async () => {
  const register = registerOf(someRequests, [caseRow({ request: '2024-001' })]);
  const { book } = await openWith(2024, register);
  const { value, messages } = await readRegisterFile(await saveXlsx(book));
  expect(messages.filter(({ code }) => code !== 'document.hiddenSheet')).toEqual([]);
  const plain = (row: RequestRow) =>
    requestColumnIds.filter((id) => id !== 'due').map((id) => row.values[id] ?? null);
  expect(value?.requests.map(plain)).toEqual(register.requests.map(plain));
  expect(value?.cases.map(({ values }) => values)).toEqual([{ ...register.cases[0]!.values }]);
});

test('made twice it is refused, and nothing is left behind', async () => {
  const opened = await openBook();
  valueOf(await opened.run((context) => makeRegister(context, undefined, FEW)));
  const before = opened.book.snapshot();
  const again = await opened.run((context) => makeRegister(context, undefined, FEW));
  expect(again).toMatchObject({ ok: false, failure: { code: 'alreadyThere', isUndone: true } });
  expect(opened.book.snapshot()).toEqual(before);
});
