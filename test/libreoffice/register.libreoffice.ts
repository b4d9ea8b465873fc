/** LibreOffice calculates the register's sheets anew: counts and due dates are those of the count in memory (issue 20). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { saveXlsx } from 'office-js-simulator/xlsx';
import { tellRegister } from '../../cli/register';
import { openZip, unpackParts } from '../../src/documents/file';
import { readDocument } from '../../src/documents/read';
import { readPlainGrids, xlsxParts } from '../../src/documents/xlsx';
import { makeRegister, readReport } from '../../src/excel';
import { editionOfYear, forms } from '../../src/form';
import { commandLineLocales } from '../../src/locales/commandLine';
import { registerSheetNames } from '../../src/locales/workbook';
import {
  countedCells,
  dueOf,
  isDateFormat,
  type Register,
  type RequestRow,
  toldByRegister,
} from '../../src/register';
import type { Report, Values } from '../../src/report';
import { check } from '../../src/rules';
import { caseTable, requestTable } from '../../src/workbook/register';
import { convert, pagesOf } from '../../tools/libreoffice';
import { byHand } from '../register/byHand';
import { plantedRequests } from '../register/planted';
import { anyCase, anyDates, anyRequest, caseRow, registerOf } from '../register/support';
import { openReport, type OpenWorkbook, valueOf } from '../support/excel';
import { describeInLibreOffice } from './support';

const FEW = { requests: 3, cases: 3 };
const UNIT = '青山县水务局';

/** The years of each workbook, all that the first edition was for and three of the second, running over the change. */
const YEARS = [
  [2019, 2020],
  [2021, 2022, 2023],
] as const;

/** Any register with enough in it for every year to count something. */
const anyFullRegister = fc
  .tuple(
    fc.array(anyRequest, { minLength: 25, maxLength: 45 }),
    fc.array(anyCase, { minLength: 4, maxLength: 12 }),
  )
  .map(([requests, cases]) => registerOf(requests, cases));

async function openWith(year: number, register: Register): Promise<OpenWorkbook> {
  const opened = await openReport({ unit: UNIT, year, edition: editionOfYear(year)! });
  valueOf(await opened.run((context) => makeRegister(context, register, FEW)));
  return opened;
}

interface Calculated {
  readonly register: Register;
  readonly year: number;
  readonly file: Uint8Array;
  /** What the simulator's formulas give, and tell beside it. */
  readonly simulated: Values;
  readonly told: Report['registerTold'];
}

/** The workbook with each year on 封面 in turn. */
async function inYears(register: Register, years: readonly number[]): Promise<Calculated[]> {
  const opened = await openWith(years[0] ?? 0, register);
  const saved: Calculated[] = [];
  for (const year of years) {
    await opened.run(async (context) => {
      context.workbook.names.getItem('OGI.year').getRange().values = [[year]];
      await context.sync();
    });
    const { report } = valueOf(await opened.run(readReport));
    saved.push({
      register,
      year,
      simulated: report?.register ?? {},
      told: report?.registerTold,
      file: await saveXlsx(opened.book),
    });
  }
  return saved;
}

/** What `ogi register` says of the file. */
async function told(file: Uint8Array, year: number): Promise<Values> {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-register-'));
  const printed: string[] = [];
  try {
    const path = join(folder, 'register.xlsx');
    writeFileSync(path, file);
    await tellRegister(
      path,
      { year, json: true },
      {
        locale: commandLineLocales['zh-CN'],
        print: (text) => void printed.push(text),
        complain: () => undefined,
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return (JSON.parse(printed.join('')) as { values: Values }).values;
}

describeInLibreOffice('the register', () => {
  test('issue 20, done when: the simulator, LibreOffice, ogi register and a count by hand agree in every cell of tables three and four, five years running, both editions; T3-1 and Y-1 hold', async () => {
    const registers = fc.sample(anyFullRegister, { numRuns: 3, seed: 20 });
    const saved: Calculated[] = [];
    for (const register of registers)
      for (const years of YEARS) saved.push(...(await inYears(register, years)));
    const files = convert(
      saved.map(({ file }) => file),
      'xlsx',
    ) as Buffer[];
    const before = new Map<Register, Values>();
    for (const [at, { register, year, simulated, told: beside, file }] of saved.entries()) {
      const { value } = await readDocument(files[at]!);
      const found = value?.register ?? {};
      const own = await told(file, year);
      const edition = editionOfYear(year)!;
      const cells = countedCells(forms[edition], register);
      const hand = Object.fromEntries(cells.map((cell) => [cell, byHand(register, year, cell)]));
      expect(simulated).toEqual(hand);
      expect(found).toEqual(hand);
      expect(own).toEqual(hand);
      expect(beside).toEqual(toldByRegister(register, year));
      expect(value?.registerTold).toEqual(beside);
      expect(Object.values(hand).filter((figure) => figure > 0).length).toBeGreaterThan(5);
      const prior = before.get(register);
      const findings = check({
        unit: UNIT,
        year,
        edition,
        values: found,
        texts: {},
        ...(prior && { prior }),
      });
      expect(findings.filter(({ rule }) => ['T3-1', 'T3-2', 'T4-1', 'Y-1'].includes(rule))).toEqual([]);
      before.set(register, found);
    }
  });

  test('printed, each sheet says its title whole, and once: the second page of a request repeats its number', async () => {
    const { book } = await openWith(2024, registerOf(plantedRequests().slice(0, 12), [caseRow()]));
    const [pdf] = convert([await saveXlsx(book)], 'pdf') as Buffer[];
    const firstLines = pagesOf(pdf!).map(({ firstLine }) => firstLine);
    const from = firstLines.indexOf(requestTable.title);
    expect(firstLines.slice(from)).toEqual([
      requestTable.title,
      expect.stringMatching(/^登记编号|^送达或交邮/),
      caseTable.title,
    ]);
  });

  test('due dates are the same', async () => {
    const rows: RequestRow[] = fc.sample(anyDates, { numRuns: 120, seed: 7 });
    const { book } = await openWith(2024, registerOf(rows));
    const [theirs] = convert([await saveXlsx(book)], 'xlsx') as Buffer[];
    const parts = await unpackParts(await openZip(theirs!), xlsxParts);
    const grid = readPlainGrids(parts, isDateFormat).find(({ name }) => name === registerSheetNames.requests);
    const header = grid?.rows.find(({ cells }) => cells.some((cell) => cell?.value === '答复到期日'));
    const column = header?.cells.findIndex((cell) => cell?.value === '答复到期日') ?? -1;
    const found = rows.map((_, at) => {
      const row = grid?.rows.find((each) => each.row === (header?.row ?? 0) + 1 + at);
      return row?.cells[column]?.value ?? '';
    });
    expect(found).toEqual(
      rows.map((row) => {
        const due = dueOf(row);
        return due.state === 'due' ? due.day : due.state === 'stopped' ? '期限暂停' : '';
      }),
    );
  });
});
