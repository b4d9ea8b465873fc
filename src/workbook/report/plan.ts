/** Planning a report's workbook: form and report in, the patch that makes its nine sheets out. */
import { type SheetKey, sheetNames } from '../../locales/workbook';
import { coverOperations } from './sheets/cover';
import { findingsOperations } from './findings/table';
import { withGroupsPlaced } from '../../report';
import { type NewSheet, planSheets } from '../sheet';
import { begin, type ReportSeed, temporaryName } from './sheets/begin';
import type { Operation, Patch } from '../patch';
import { tableSheetOperations } from './sheets/ownTable';
import { priorOperations } from './sheets/prior';
import {
  columnWidths,
  coverCells,
  placedTables,
  type PlacedTable,
  priorTextTrace,
  textSheets,
  traceColumn,
} from './layout';
import { TEXT_TRACE, textOperations } from './sheets/text';
import { traceName } from './sheets/trace';

/** What tells that something was changed since it was checked. */
function traceNamesOf(seed: ReportSeed, tables: readonly PlacedTable[]): Operation[] {
  const keys = [...new Set(tables.map(({ sheet }) => sheet))];
  return [
    traceName(
      'figures',
      keys.map((key) => ({ key, column: traceColumn(tables.filter(({ sheet }) => sheet === key)) })),
    ),
    traceName('words', [
      ...Object.values(textSheets).map(({ sheet }) => ({ key: sheet, column: TEXT_TRACE })),
      { key: 'prior', column: priorTextTrace(seed) },
    ]),
  ];
}

/** The operations that make each sheet, in the order of the workbook. */
export function newSheets(seed: ReportSeed): (NewSheet & { readonly key: SheetKey })[] {
  const tables = placedTables(seed);
  const own = (key: SheetKey): Operation[] =>
    tables
      .filter(({ sheet, year }) => sheet === key && year === 'this')
      .flatMap((table) => tableSheetOperations(seed, table, tables));
  const others: Partial<Record<SheetKey, () => Operation[]>> = {
    cover: () => coverOperations(seed),
    section1: () => textOperations('1', seed),
    section5: () => textOperations('5', seed),
    section6: () => textOperations('6', seed),
    prior: () => priorOperations(seed, tables),
    findings: () => [
      ...begin('findings', columnWidths.findings),
      ...findingsOperations(temporaryName('findings')),
      ...traceNamesOf(seed, tables),
    ],
  };
  // A table that this form does not have has no sheet.
  return (Object.entries(sheetNames) as [SheetKey, string][]).flatMap(([key, name]) => {
    const operations = (others[key] ?? (() => own(key)))();
    return operations.length > 0 ? [{ key, name, operations }] : [];
  });
}

/**
 * The patch that makes a report's workbook.
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export const plan = (seed: ReportSeed, blankSheet?: string): Patch =>
  planSheets(newSheets(withGroupsPlaced(seed)), coverCells.unit.at, [], blankSheet);
