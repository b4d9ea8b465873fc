import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { convert } from '../../tools/libreoffice';
import type { Book } from 'office-js-simulator';
import { openXlsx, saveXlsx } from 'office-js-simulator/xlsx';
import { readReportText } from '../../src/documents/recognise';
import { readReport } from '../../src/excel';
import { sheetNames } from '../../src/locales/workbook';
import { totalOf } from '../../src/rules';
import { cellAddress } from '../../src/workbook/patch';
import type { ReportSeed } from '../../src/workbook/report';
import { type Margin, marginLines } from '../../src/workbook/report/sheets/margins';
import { placedBlocks, placedTables, placesOf } from '../../src/workbook/report/layout';
import {
  checkIn,
  openBook,
  openReport,
  type OpenWorkbook,
  totalsToFormulas,
  valueOf,
} from '../support/excel';
import { describeInLibreOffice, shown, variedReport } from './support';

const unit = '某局';

const published = (): ReportSeed => {
  const { value } = readReportText(readFileSync('workbench/example/zhenhai-2020.txt', 'utf8'));
  if (!value) throw new Error('the report could not be read');
  return value;
};

const checked = async (seed: ReportSeed): Promise<OpenWorkbook> => {
  const opened = await openReport(seed);
  await checkIn(opened);
  return opened;
};

const withTotals = async (seed: ReportSeed): Promise<OpenWorkbook> => {
  const opened = await openReport(seed);
  valueOf(await totalsToFormulas(opened));
  return opened;
};

const workbooks = {
  'a fresh form of 2019': () => openReport({ unit, year: 2020, edition: '2019' }),
  'a fresh form of 2021': () => openReport({ unit, year: 2024, edition: '2021' }),
  'a published report': () => checked(published()),
  'a faulty report of 2019': () => checked(variedReport('2019')),
  'a faulty report of 2021': () => checked(variedReport('2021')),
  'a report of 2019 whose totals are formulas': () => withTotals(variedReport('2019')),
  'a report of 2021 whose totals are formulas': () => withTotals(variedReport('2021')),
} satisfies Record<string, () => Promise<OpenWorkbook>>;

const names = Object.keys(workbooks) as (keyof typeof workbooks)[];

interface Judged {
  readonly ours: Book;
  readonly theirs: Book;
  /** What LibreOffice saved, as a reader that is not ours sees it. */
  readonly plain: ExcelJS.Workbook;
}

async function plainWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** An empty text is no result at all in a file. */
const resultIn = (workbook: ExcelJS.Workbook, sheet: string, address: string): unknown =>
  workbook.getWorksheet(sheet)?.getCell(address).result ?? '';

function marginsOf(seed: Pick<ReportSeed, 'year' | 'edition'>): Margin[] {
  const tables = placedTables(seed);
  const blocks = placedBlocks(tables);
  const places = { this: placesOf(blocks, 'this'), prior: placesOf(blocks, 'prior') };
  return marginLines(seed, tables, places, (key) => sheetNames[key]).flatMap(({ margins }) => margins);
}

describeInLibreOffice('LibreOffice, calculating everything anew', () => {
  const judged = new Map<string, Judged>();

  beforeAll(async () => {
    const opened = [];
    for (const name of names) opened.push(await workbooks[name]());
    const saved = convert(await Promise.all(opened.map(({ book }) => saveXlsx(book))), 'xlsx');
    for (const [index, name] of names.entries()) {
      judged.set(name, {
        ours: opened[index]!.book,
        theirs: await openXlsx(saved[index]!),
        plain: await plainWorkbook(saved[index]!),
      });
    }
  });

  it.each(names)('gets the result of every formula of %s', (name) => {
    const { ours, plain } = judged.get(name)!;
    const formulas = ours.sheets.flatMap((sheet) =>
      [...sheet.within(sheet.usedArea(false)!)]
        .filter(([, , cell]) => cell.formula !== undefined)
        .map(([row, column]) => [sheet.name, row, column] as const),
    );
    expect(formulas.length).toBeGreaterThan(40);
    expect(
      formulas.map(([sheet, row, column]) => [
        sheet,
        row,
        column,
        resultIn(plain, sheet, cellAddress(row, column)),
      ]),
    ).toEqual(formulas.map(([sheet, row, column]) => [sheet, row, column, shown(ours, sheet, row, column)]));
  });

  it.each(['2019', '2021'] as const)('finds every margin and every total to be a formula (%s)', (edition) => {
    const { plain } = judged.get(`a report of ${edition} whose totals are formulas`)!;
    const margins = marginsOf(variedReport(edition));
    const totals = margins.filter(({ equation }) => totalOf(equation) !== undefined);
    expect(margins.length).toBeGreaterThan(48);
    expect(totals.length).toBeGreaterThan(30);
    const places = [
      ...margins.map(({ sheet, at }) => ({ sheet, at })),
      ...totals.map(({ sheet, about }) => ({ sheet, at: about[0]! })),
    ];
    for (const { sheet, at } of places) {
      const address = cellAddress(at.row, at.column);
      const { formula } = plain.getWorksheet(sheetNames[sheet])!.getCell(address);
      expect([sheet, address, typeof formula]).toEqual([sheet, address, 'string']);
    }
  });

  it.each(names)('keeps where the defined names of %s lead', async (name) => {
    const { ours, plain } = judged.get(name)!;
    const before = await plainWorkbook(await saveXlsx(ours));
    for (const { name: defined } of ours.names) {
      const { ranges } = before.definedNames.getRanges(defined);
      expect(ranges).toHaveLength(1);
      expect([defined, plain.definedNames.getRanges(defined).ranges]).toEqual([defined, ranges]);
    }
  });

  it.each(names)('keeps the conditional formats of %s', (name) => {
    const { ours, theirs } = judged.get(name)!;
    for (const { name: sheet } of ours.sheets) {
      expect([sheet, [...theirs.flags(sheet).keys()].sort()]).toEqual([
        sheet,
        [...ours.flags(sheet).keys()].sort(),
      ]);
    }
  });

  it.each(names)('saves %s so that the add-in reads what it read before', async (name) => {
    const { ours, theirs } = judged.get(name)!;
    const read = async (book: Book) => valueOf(await (await openBook(book)).run(readReport));
    const { report, messages } = await read(theirs);
    expect(messages).toEqual([]);
    expect(report).toEqual((await read(ours)).report);
  });
});

describeInLibreOffice('The recalculation', () => {
  const total = ['三、依申请公开', 'J6'] as const;

  /** A sound workbook in whose file 6 stands as the result of 2 + 1. */
  async function wrongResult(): Promise<Uint8Array> {
    const { book } = await openReport({ unit, year: 2024, edition: '2021' });
    book.edit(total[0], 'D6', '2');
    book.edit(total[0], 'E6', '1');
    const zip = await JSZip.loadAsync(await saveXlsx(book));
    const path = `xl/worksheets/sheet${book.sheets.indexOf(book.sheet(total[0])) + 1}.xml`;
    const xml = await zip.file(path)!.async('string');
    const wrong = xml.replace(/(?<=<c r="J6"[^>]*><f>[^<]*<\/f><v>)3(?=<\/v>)/, '6');
    expect(wrong).not.toBe(xml);
    return zip.file(path, wrong).generateAsync({ type: 'uint8array' });
  }

  it('is a true one: a wrong result in the file is put right, and stays where it is switched off', async () => {
    const file = await wrongResult();
    const result = async (recalculation: 'always' | 'never') =>
      resultIn(await plainWorkbook(convert([file], 'xlsx', recalculation)[0]!), ...total);
    expect([await result('never'), await result('always')]).toEqual([6, 3]);
  });
});
