/** A register as a file of its own, both of its tables as they were read: CSV or a workbook without formulas. */
import {
  caseColumns,
  type Column,
  isoDay,
  type Register,
  requestColumns,
  type Row,
  tableTitles,
  valueIn,
} from '../../register';
import type { CellValue } from '../../report';
import { formatRecords, valueField } from '../csv';

interface Table {
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** Days as numbers, choices by their labels; words that are neither as they stand. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Due dates follow from the others. */
function tableOf<Id extends string>(
  sheet: string,
  columns: Readonly<Record<Id, Column>>,
  rows: readonly Row<Id>[],
): Table {
  const ids = (Object.keys(columns) as Id[]).filter((id) => id !== 'due');
  const labelled = (row: Row<Id>, id: Id): CellValue => {
    const value = valueIn(row, id);
    return columns[id].choices?.find((choice) => choice.id === value)?.label ?? value;
  };
  return {
    sheet,
    columns: ids.map((id) => columns[id]),
    rows: rows.map((row) => ids.map((id) => labelled(row, id))),
  };
}

/** Cases only where there are any. */
const tablesOf = ({ requests, cases }: Register): Table[] => [
  tableOf(tableTitles.requests, requestColumns, requests),
  ...(cases.length > 0 ? [tableOf(tableTitles.cases, caseColumns, cases)] : []),
];

const isDay = (value: CellValue, column: Column | undefined): value is number =>
  column?.kind === 'date' && typeof value === 'number';

const csvOf = (register: Register): string =>
  formatRecords(
    tablesOf(register).flatMap(({ columns, rows }) => [
      columns.map(({ title }) => title),
      ...rows.map((row) =>
        row.map((value, at) => (isDay(value, columns[at]) ? isoDay(value) : valueField(value))),
      ),
    ]),
  );

async function workbookOf(register: Register): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  for (const { sheet: name, columns, rows } of tablesOf(register)) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ title, width, kind }) => ({
      header: title,
      width,
      ...(kind === 'date' && { style: { numFmt: 'yyyy-mm-dd' } }),
    }));
    sheet.addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** By the ending of a file's name. */
const writers = { xlsx: workbookOf, csv: csvOf } as const;

export type RegisterKind = keyof typeof writers;
export const registerKinds = Object.keys(writers) as RegisterKind[];

/** The register as a file that `readRegisterFile` reads back; of what it was read from, nothing else is in it. */
export const writeRegister = async (register: Register, kind: RegisterKind): Promise<Uint8Array | string> =>
  writers[kind](register);
