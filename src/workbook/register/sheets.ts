/** The sheets of a register, by their names. */
import { registerSheetNames } from '../../locales/workbook';

export const registerSheets: readonly string[] = Object.values(registerSheetNames);
