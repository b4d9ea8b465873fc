/** The sheets of a register, by their names. */
import { registerSheetNames } from '../../locales/workbook';
import { caseTable, listReference, requestTable } from './layout';

export const registerSheets: readonly string[] = Object.values(registerSheetNames);

/** The defined name that leads to each sheet of a register, whatever that is called by now. */
export const registerHomes = [
  { sheet: requestTable.sheet, name: requestTable.name },
  { sheet: caseTable.sheet, name: caseTable.name },
  { sheet: registerSheetNames.lists, name: listReference('workingDays') },
] as const;
