/** The workbook of a register: its tables with their formulas, and the cells of a report that count them. */
export { caseTable, requestTable } from './layout';
export { linkable } from './linkable';
export { planRegister, READY, registerNames, registerSheets } from './plan';
export { type RegisterSize, tableFormulas } from './tableFormulas';
