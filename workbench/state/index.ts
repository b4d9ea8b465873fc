/** The workbench without its looks: the open workbook, the add-in's clients, what is shown and being typed. */
export { readOptions } from './options';
export { useWorkbench, WorkbenchContext } from './useWorkbench';
export { type Notice, Workbench } from './workbench';
