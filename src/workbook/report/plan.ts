/** Planning a report's workbook: form and report in, the patch that makes its nine sheets out. */
import { sheetNames } from '../../locales/workbook';
import { coverOperations } from './sheets/cover';
import { findingsOperations } from './findings/table';
import { type NewSheet, planSheets } from '../sheet';
import { begin, type ReportSeed, temporaryName } from './sheets/begin';
import type { Operation, Patch } from '../patch';
import { tableSheetOperations } from './sheets/ownTable';
import { priorOperations } from './sheets/prior';
import { anchorNames, coverCells, placedTables, type SheetKey, sheetKeys } from './layout';
import { textOperations } from './sheets/text';

/** Excel's own mark: the pane opens with the workbook, for whoever has the add-in. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

/** The operations that make each sheet, in the order of the workbook. */
function newSheets(seed: ReportSeed): NewSheet[] {
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
  return sheetKeys.map((key) => ({
    name: sheetNames[key],
    anchor: anchorNames[key],
    operations: bySheet[key](),
  }));
}

/**
 * The patch that makes a report's workbook.
 * @param blankSheet an untouched sheet that the new ones take the place of
 */
export function plan(seed: ReportSeed, blankSheet?: string): Patch {
  const { operations, undo } = planSheets(newSheets(seed), coverCells.unit.at, blankSheet);
  return {
    operations: [...operations, { op: 'setting', key: AUTO_SHOW, value: true }],
    undo: [...undo, { op: 'dropSetting', key: AUTO_SHOW }],
  };
}
