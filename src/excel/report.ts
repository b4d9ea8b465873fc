/** The sheets of a report, made; a register that is there already is counted for it. */
import { forms } from '../form';
import { sheetNames } from '../locales/workbook';
import {
  caseTable,
  planCounts,
  type RegisterTables,
  requestTable,
  type TableOnSheet,
} from '../workbook/register';
import {
  COUNTED_PREFIX,
  findingsNames,
  plan,
  reportNames,
  type ReportSeed,
  traceNames,
} from '../workbook/report';
import type { Result } from './failure';
import { makeSheets, type OwnSheets } from './make';

/** The sheets of a report, and its names. */
export const reportSheets: OwnSheets = {
  sheets: Object.values(sheetNames),
  // What a register is counted into is the register's.
  names: [...reportNames, ...findingsNames, ...Object.values(traceNames)].filter(
    (name) => !name.startsWith(COUNTED_PREFIX),
  ),
};

const tableOnSheet = (table: Excel.Range, header: Excel.Range): TableOnSheet | undefined =>
  table.isNullObject
    ? undefined
    : {
        sheet: table.worksheet.name,
        row: table.rowIndex,
        column: table.columnIndex,
        height: table.rowCount,
        header: header.values[0] ?? [],
      };

/** Asks where the tables of a register stand; there after the next sync. */
function loadRegister({ workbook }: Excel.RequestContext): () => RegisterTables {
  const load = (name: string) => {
    const table = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    const header = table.getRow(0).load({ values: true });
    return [
      table.load({ rowIndex: true, columnIndex: true, rowCount: true, worksheet: { name: true } }),
      header,
    ] as const;
  };
  const [requests, cases] = [load(requestTable.name), load(caseTable.name)];
  return () => ({ requests: tableOnSheet(...requests), cases: tableOnSheet(...cases) });
}

/**
 * Makes the report's sheets in the open workbook, filled with what the seed holds: two round trips.
 * Failures: `alreadyThere` when sheets of these names exist, and those of Excel; nothing is then left behind.
 */
export function makeReport(context: Excel.RequestContext, seed: ReportSeed): Promise<Result<undefined>> {
  const register = loadRegister(context);
  return makeSheets(context, reportSheets, (blankSheet, names) => [
    ...plan(seed, blankSheet),
    ...planCounts(forms[seed.edition], names, register()),
  ]);
}
