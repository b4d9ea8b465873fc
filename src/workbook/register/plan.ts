/** Planning the sheets of a register: its rows in, the patch that makes its two tables and the hidden lists out. */
import type { Form } from '../../form';
import { registerTexts } from '../../locales/registerWorkbook';
import { registerSheetNames } from '../../locales/workbook';
import type { Register } from '../../register';
import { cellRect, EMPTY, type Operation, type Patch } from '../patch';
import { beginSheet, named, planSheets, styles, temporary, titleOperations } from '../sheet';
import { caseTable, FIRST_ROW, listIds, LIST_ROW, listReference, lists, requestTable } from './layout';
import { countedBlockNames, countsOperations } from './counts';
import { tableSheetOperations } from './tableSheet';
import { referencesAsMade, type RegisterSize } from './tableFormulas';

export const registerNames: readonly string[] = [
  requestTable.name,
  caseTable.name,
  ...listIds.map(listReference),
  ...countedBlockNames,
];

/** The working days and the choices, a column each; hidden, but there for everyone's formulas. */
function listOperations(): Operation[] {
  const sheet = temporary(registerSheetNames.lists);
  const height = Math.max(...listIds.map((id) => lists[id].items.length));
  const rows = Array.from({ length: height }, (_, at) => listIds.map((id) => lists[id].items[at] ?? EMPTY));
  const all = { row: LIST_ROW, column: 0, rows: height, columns: listIds.length };
  return [
    ...beginSheet(
      sheet,
      listIds.map((id) => (id === 'workingDays' ? 12 : 24)),
    ),
    ...titleOperations(sheet, registerTexts.listsTitle, 1),
    {
      op: 'write',
      sheet,
      at: { ...all, row: LIST_ROW - 1, rows: 1 },
      content: [listIds.map((id) => lists[id].title)],
    },
    { op: 'write', sheet, at: all, content: rows },
    { op: 'style', sheet, at: all, style: { font: styles.finding.font } },
    { op: 'style', sheet, at: { ...all, columns: 1 }, style: { numberFormat: 'yyyy-mm-dd' } },
    ...listIds.map((id, column) =>
      named(listReference(id), sheet, { row: LIST_ROW, column, rows: lists[id].items.length, columns: 1 }),
    ),
    { op: 'hideSheet', sheet },
  ];
}

/** Rows made ready below those that are filled: more than most bodies need in years. */
export const READY: RegisterSize = { requests: requestTable.rows, cases: caseTable.rows };

/**
 * The patch that makes the sheets of a register, with its rows.
 * @param form that of the report in the workbook, whose tables the register is counted into; absent where there is none
 * @param ready rows made ready below those that are filled
 */
export function planRegister(
  register: Pick<Register, 'requests' | 'cases'>,
  form: Form | undefined,
  ready: RegisterSize,
  blankSheet?: string,
): Patch {
  const size = {
    requests: register.requests.length + ready.requests,
    cases: register.cases.length + ready.cases,
  };
  const [begin, ...rest] = tableSheetOperations(requestTable, register.requests, size.requests);
  return planSheets(
    [
      {
        name: registerSheetNames.requests,
        // The lists are there before the first formula or validation that names one.
        operations: [...(begin ? [begin] : []), ...listOperations(), ...rest],
      },
      {
        name: registerSheetNames.cases,
        operations: tableSheetOperations(caseTable, register.cases, size.cases),
      },
      { name: registerSheetNames.lists, operations: [] },
    ],
    cellRect(FIRST_ROW, 0),
    // Their formulas name sheets, which have their own names by now.
    form ? countsOperations(form, referencesAsMade(size)) : [],
    blankSheet,
  );
}
