/** Planning a report's workbook: form and report in, the patch that makes its nine sheets out. */
import { sheetNames } from '../locales/workbook';
import { coverOperations } from './coverSheet';
import { findingsOperations } from './findingsTable';
import { begin, type ReportSeed, temporaryName } from './newSheet';
import type { Operation, Patch } from './operation';
import { tableSheetOperations } from './ownTableSheet';
import { priorOperations } from './priorSheet';
import { anchorNames, coverCells, placedTables, type SheetKey, sheetKeys } from './sheets';
import { textOperations } from './textSheet';

/** Excel's own mark: the pane opens with the workbook, for whoever has the add-in. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

/** The operations that make each sheet, in the order of the workbook. */
function sheetOperations(seed: ReportSeed): Operation[] {
  const tables = placedTables(seed);
  const own = (key: SheetKey): Operation[] =>
    tables
      .filter(({ sheet, year }) => sheet === key && year === 'this')
      .flatMap((table) => tableSheetOperations(seed, table, tables));
  const bySheet: Readonly<Record<SheetKey, () => Operation[]>> = {
    cover: () => coverOperations(seed),
    section1: () => textOperations('1', seed),
    disclosure: () => own('disclosure'),
    requests: () => own('requests'),
    appeals: () => own('appeals'),
    section5: () => textOperations('5', seed),
    section6: () => textOperations('6', seed),
    prior: () => priorOperations(seed, tables),
    findings: () => [...begin('findings'), ...findingsOperations(temporaryName('findings'))],
  };
  return sheetKeys.flatMap((key) => bySheet[key]());
}

/** Sheets that refer to others need those to exist: all are added first. */
function addedFirst(operations: readonly Operation[]): Operation[] {
  const isAdding = ({ op }: Operation): boolean => op === 'addSheet';
  return [...operations.filter(isAdding), ...operations.filter((operation) => !isAdding(operation))];
}

/**
 * The patch that makes a report's workbook. Sheets are made under temporary names and renamed last, so that a
 * half-made one is never taken for a report; undoing removes what was made, known by the names that refer to it.
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export function plan(seed: ReportSeed, blankSheet?: string): Patch {
  const made = addedFirst(sheetOperations(seed));
  const names = made.flatMap((operation) => (operation.op === 'addName' ? [operation.name] : []));
  return {
    operations: [
      ...made,
      ...sheetKeys.map((key): Operation => ({
        op: 'renameSheet',
        sheet: temporaryName(key),
        to: sheetNames[key],
      })),
      { op: 'setting', key: AUTO_SHOW, value: true },
      { op: 'activate', sheet: sheetNames.cover, at: coverCells.unit.at },
      ...(blankSheet === undefined ? [] : [{ op: 'deleteSheet', sheet: blankSheet } as const]),
    ],
    undo: [
      ...sheetKeys.map((key): Operation => ({ op: 'dropSheetOfName', name: anchorNames[key] })),
      ...sheetKeys.map((key): Operation => ({ op: 'dropSheet', sheet: temporaryName(key) })),
      ...names.map((name): Operation => ({ op: 'dropName', name })),
      { op: 'dropSetting', key: AUTO_SHOW },
    ],
  };
}
