/** The sheets of a register, and the defined name that leads to each: the pane has them without all that stands there. */
import { registerSheetNames } from '../../locales/workbook';

export const registerSheets: readonly string[] = Object.values(registerSheetNames);

/** What the names of lists begin with. */
export const LIST_PREFIX = 'OGI.list.';

/** Whatever a sheet is called by now. */
export const registerHomes = {
  requests: { sheet: registerSheetNames.requests, name: 'OGI.register.table' },
  cases: { sheet: registerSheetNames.cases, name: 'OGI.register.caseTable' },
  lists: { sheet: registerSheetNames.lists, name: `${LIST_PREFIX}workingDays` },
} as const;
